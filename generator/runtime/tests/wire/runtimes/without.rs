//! Calls outside of any runtime that the client knows.

use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread, ThreadId};
use std::time::Duration;

use ory_sdk_runtime::runtime::{
    BoxFuture, Call, Client, Credential, Error, Request, Response, Token, TokenError,
    Transport, TransportError, TransportResponse,
};

use crate::api::{GET_SECRET, TOKEN, builder, client, get_thing, parse};

/// Runs futures on the thread that waits for them, as many small libraries do.
fn block_on<F: Future>(future: F) -> F::Output {
    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = std::pin::pin!(future);
    for _ in 0..10_000 {
        if let Poll::Ready(value) =
            future.as_mut().poll(&mut Context::from_waker(&waker))
        {
            return value;
        }
        thread::park_timeout(Duration::from_millis(1));
    }
    panic!("it hangs");
}

/// Needs no runtime.
struct Mute;

impl Transport for Mute {
    fn send(
        &self,
        _: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let response =
            TransportResponse::new(http::StatusCode::OK, http::HeaderMap::new(), "{}");
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// Panics where it is polled on another thread than before, as timers do whose runtime has ended.
struct Homesick {
    home: Option<ThreadId>,
    polls: usize,
}

impl Future for Homesick {
    type Output = Result<Token, TokenError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let here = thread::current().id();
        assert!(self.home.is_none_or(|home| home == here), "it is not at home");
        self.home = Some(here);
        self.polls += 1;
        if self.polls > 3 {
            return Poll::Ready(Ok(Token::new("t")));
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

fn homesick() -> (Client, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    let source = Credential::source(move || {
        counted.fetch_add(1, Ordering::SeqCst);
        Homesick { home: None, polls: 0 }
    });
    let builder = builder("https://a.example").transport(Mute);
    (builder.credential(&TOKEN, source).build().unwrap(), asked)
}

fn call(
    client: &Client,
) -> impl Future<Output = Result<Response, Error>> + Unpin + Send + use<> {
    Call::new(client, &GET_SECRET).send_raw()
}

fn poll_once<F: Future + Unpin>(future: &mut F) -> Poll<F::Output> {
    Pin::new(future).poll(&mut Context::from_waker(Waker::noop()))
}

/// The one who asked first goes away with what the token needs.
#[test]
fn a_token_is_asked_for_anew_where_the_first_fetch_cannot_go_on() {
    for both in [false, true] {
        let (client, asked) = homesick();
        let first = Mutex::new(call(&client));
        thread::scope(|scope| {
            let begin = || assert!(poll_once(&mut *first.lock().unwrap()).is_pending());
            scope.spawn(begin).join().unwrap();
        });
        assert_eq!(asked.load(Ordering::SeqCst), 1);
        if !both {
            drop(first);
            assert_eq!(block_on(call(&client)).unwrap().status(), 200);
        } else {
            assert_eq!(block_on(call(&client)).unwrap().status(), 200);
            // The token is there: it has no need to go home.
            assert_eq!(block_on(first.into_inner().unwrap()).unwrap().status(), 200);
        }
        assert_eq!(asked.load(Ordering::SeqCst), 2);
        assert_eq!(block_on(call(&client)).unwrap().status(), 200);
        assert_eq!(asked.load(Ordering::SeqCst), 2);
    }
}

/// A source that is broken itself is not asked for ever.
#[test]
fn a_source_that_always_panics_is_an_error() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    let source = Credential::source(move || {
        let number = counted.fetch_add(1, Ordering::SeqCst);
        async move {
            assert!(number > 9, "the source is broken");
            Ok(Token::new("t"))
        }
    });
    let builder = builder("https://a.example").transport(Mute);
    let client = builder.credential(&TOKEN, source).build().unwrap();
    let error = block_on(call(&client)).unwrap_err();
    assert!(matches!(error, Error::Token(_)), "{error:?}");
    assert!(error.to_string().ends_with("the token source panicked"), "{error}");
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

/// The default transport needs tokio, and says so.
#[test]
fn a_call_outside_of_a_runtime_is_an_error() {
    let client = client("http://127.0.0.1:1");
    let error = block_on(get_thing(&client).send(parse)).unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.contains("there is no reactor running"), "{cause}");
    assert!(!error.is_retryable());
}

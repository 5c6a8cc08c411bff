//! Whether a request can have reached the server, as errors tell, and what is made of it.

use std::sync::Mutex;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use ory_sdk_runtime::runtime::{
    Body, BoxFuture, Call, Client, Credential, Error, Operation, Request, RetryPolicy,
    TestClock, Token, TokenError, Transport, TransportError, TransportErrorKind,
    TransportResponse,
};

use super::api::{self, GET_SECRET, TOKEN, builder, get_thing, operation};
use super::server::Server;

static POST_THING: Operation = operation("postThing", "POST", "/things", &[]);

/// Fails in these ways, one after the other; then answers with a status.
struct Script(Mutex<Vec<Result<u16, TransportError>>>);

impl Script {
    fn client(outcomes: Vec<Result<u16, TransportError>>) -> Client {
        let script = Self(Mutex::new(outcomes));
        let client = builder("https://a.example").transport(script);
        client.clock(TestClock::skipping()).build().unwrap()
    }
}

impl Transport for Script {
    fn send(
        &self,
        _: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let mut left = self.0.lock().unwrap();
        let next = if left.is_empty() { Ok(200) } else { left.remove(0) };
        let response = next.map(|status| {
            let status = StatusCode::from_u16(status).unwrap();
            TransportResponse::new(status, HeaderMap::new(), "{}")
        });
        Box::pin(std::future::ready(response))
    }
}

fn failed(kind: TransportErrorKind) -> Result<u16, TransportError> {
    Err(TransportError::new(kind, "why"))
}

/// A call that must not be made twice is, where nobody can have made it once.
#[tokio::test]
async fn what_was_not_sent_is_sent_again_whatever_the_method() {
    use TransportErrorKind::{
        Connect, ConnectTimeout, Interrupted, Lost, Other, Timeout, Tls,
    };
    let unsent = |kind| failed(kind).map_err(TransportError::unsent);
    for (outcome, attempts) in [
        (failed(Connect), 2),
        (failed(ConnectTimeout), 2),
        (unsent(Lost), 2),
        (failed(Lost), 1),
        (failed(Interrupted), 1),
        (failed(Timeout), 1),
        (failed(Tls), 1),
        (unsent(Other), 1),
    ] {
        let shown = format!("{outcome:?}");
        let client = Script::client(vec![outcome]);
        let outcome = Call::new(&client, &POST_THING).send_raw().await;
        match outcome {
            Ok(response) => assert_eq!((attempts, response.attempts()), (2, 2)),
            Err(error) => assert_eq!((attempts, error.attempts()), (1, 1), "{shown}"),
        }
    }
}

/// Some of it may be used up.
#[tokio::test]
async fn a_stream_is_sent_once() {
    let client = Script::client(vec![failed(TransportErrorKind::Connect)]);
    let mut call = Call::new(&client, &POST_THING);
    call.bytes("text/plain", Body::stream(OneByte(true)));
    let error = call.send_raw().await.unwrap_err();
    assert_eq!((error.attempts(), error.was_sent()), (1, false));
}

/// What fails in the caller's own stream is none of the connection's faults.
#[tokio::test]
async fn a_stream_that_fails_is_no_lost_connection() {
    struct Broken;
    impl futures_core::Stream for Broken {
        type Item = Result<&'static [u8], std::io::Error>;

        fn poll_next(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            let reset = std::io::ErrorKind::ConnectionReset;
            std::task::Poll::Ready(Some(Err(reset.into())))
        }
    }
    let server = Server::does(|mut stream| {
        let _ = std::io::Read::read_to_end(&mut stream, &mut Vec::new());
    });
    let mut call = Call::new(&api::client(&server.url), &POST_THING);
    call.bytes("text/plain", Body::stream(Broken));
    let error = call.send_raw().await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert_eq!(error.attempts(), 1);
}

/// A body of one byte.
struct OneByte(bool);

impl futures_core::Stream for OneByte {
    type Item = Result<&'static [u8], std::io::Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(std::mem::take(&mut self.0).then_some(Ok(b"a")))
    }
}

#[tokio::test]
async fn errors_tell() {
    use TransportErrorKind::{
        Connect, ConnectTimeout, Interrupted, Lost, Other, Timeout, Tls,
    };
    for (kind, sent) in [
        (Connect, false),
        (ConnectTimeout, false),
        (Tls, false),
        (Lost, true),
        (Timeout, true),
        (Interrupted, true),
        (Other, true),
    ] {
        let client = Script::client(vec![failed(kind), failed(kind), failed(kind)]);
        let error = get_thing(&client).send_raw().await.unwrap_err();
        assert_eq!(error.was_sent(), sent, "{kind:?}");
        let told = failed(kind).map_err(TransportError::unsent);
        let client = Script::client(vec![told.clone(), told.clone(), told]);
        assert!(
            !get_thing(&client).send_raw().await.unwrap_err().was_sent(),
            "{kind:?}"
        );
    }
    let client = Script::client(Vec::new());
    let missing = Call::new(&client, &GET_SECRET).send_raw().await.unwrap_err();
    assert!(matches!(missing, Error::MissingCredential(_)) && !missing.was_sent());
    let mut invalid = Call::new(&client, &POST_THING);
    invalid.options().header("a b", "c");
    assert!(!invalid.send_raw().await.unwrap_err().was_sent());
    let mut late = get_thing(&client);
    late.options().timeout(Duration::ZERO);
    let late = late.send_raw().await.unwrap_err();
    assert!(matches!(late, Error::Timeout(_)) && !late.was_sent());
}

/// One attempt that may have arrived is enough.
#[tokio::test]
async fn it_holds_for_the_whole_call() {
    use TransportErrorKind::{Connect, Lost};
    for first in [Ok(503), failed(Lost)] {
        let client = Script::client(vec![first, failed(Connect), failed(Connect)]);
        let error = get_thing(&client).send_raw().await.unwrap_err();
        assert!(matches!(error, Error::Connect(_)), "{error:?}");
        assert_eq!((error.attempts(), error.was_sent()), (3, true));
    }
}

/// The same for a token that is not to be had, before the first attempt or before another one.
#[tokio::test]
async fn a_token_that_fails_later_does_not_hide_what_was_sent() {
    for (answers, sent) in [(0, false), (1, true)] {
        let given = Mutex::new(answers);
        let source = Credential::source(move || {
            let mut given = given.lock().unwrap();
            let token = match *given {
                0 => Err(TokenError::new("no more")),
                _ => Ok(Token::new("t")),
            };
            *given = 0;
            async { token }
        });
        let script = Script(Mutex::new(vec![Ok(401)]));
        let client = builder("https://a.example").transport(script);
        let client = client.retries(RetryPolicy::none()).credential(&TOKEN, source);
        let call = Call::new(&client.build().unwrap(), &GET_SECRET);
        let error = call.send_raw().await.unwrap_err();
        assert!(matches!(error, Error::Token(_)), "{error:?}");
        assert_eq!((error.was_sent(), error.attempts()), (sent, u32::from(sent)));
    }
}

/// Errors can be kept, and shared.
#[tokio::test]
async fn errors_are_cloned_with_their_causes() {
    let client = Script::client(vec![failed(TransportErrorKind::Tls)]);
    let error = get_thing(&client).send_raw().await.unwrap_err();
    let copy = error.clone();
    assert_eq!(copy.to_string(), error.to_string());
    assert_eq!(std::error::Error::source(&copy).unwrap().to_string(), "why");
}

//! Services of tower in the place of a transport.

use std::future::{Ready, ready};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame};
use ory_sdk_runtime::runtime::{
    Call, Error, TowerTransport, TransportError, TransportErrorKind,
};
use tower_service::Service;

use super::api::{PUT_THING, Thing, builder, get_thing, parse};

/// A body in frames, of which the last may be an error.
struct Frames(Vec<Result<Frame<Bytes>, io::Error>>);

impl Body for Frames {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Poll::Ready((!self.0.is_empty()).then(|| self.0.remove(0)))
    }
}

/// What a service takes for a body: the test sees whether it is made of the request's bytes.
struct Sent(Bytes);

impl From<Bytes> for Sent {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

type Answer = fn(
    Request<Sent>,
) -> Result<Response<Frames>, Box<dyn std::error::Error + Send + Sync>>;

/// Is ready when it is asked for the second time.
struct Shy {
    answer: Answer,
    asked: usize,
    clones: Arc<AtomicUsize>,
}

impl Clone for Shy {
    fn clone(&self) -> Self {
        self.clones.fetch_add(1, Ordering::SeqCst);
        Self {
            answer: self.answer,
            asked: 0,
            clones: Arc::clone(&self.clones),
        }
    }
}

impl Service<Request<Sent>> for Shy {
    type Response = Response<Frames>;
    type Error = Box<dyn std::error::Error + Send + Sync>;
    type Future = Ready<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.asked += 1;
        if self.asked == 2 {
            return Poll::Ready(Ok(()));
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }

    fn call(&mut self, request: Request<Sent>) -> Self::Future {
        assert_eq!(self.asked, 2, "called before it was ready");
        ready((self.answer)(request))
    }
}

fn service(answer: Answer) -> Shy {
    Shy {
        answer,
        asked: 0,
        clones: Arc::default(),
    }
}

fn data(text: &'static str) -> Result<Frame<Bytes>, io::Error> {
    Ok(Frame::data(Bytes::from_static(text.as_bytes())))
}

#[tokio::test]
async fn a_service_gets_the_request_and_its_frames_are_the_body() {
    let shy = service(|request| {
        assert_eq!(request.uri(), "https://a.example/things");
        assert_eq!(request.method(), "PUT");
        assert_eq!(&request.body().0[..], br#"{"name":"ann"}"#);
        let trailers = Frame::trailers(http::HeaderMap::new());
        let frames = vec![data("{\"name\""), data(":"), data("\"bob\"}"), Ok(trailers)];
        Ok(Response::builder().header("x-request-id", "r").body(Frames(frames))?)
    });
    let clones = Arc::clone(&shy.clones);
    let client = builder("https://a.example").transport(TowerTransport::new(shy));
    let client = client.build().unwrap();
    for _ in 0..2 {
        let mut call = Call::new(&client, &PUT_THING);
        call.json("application/json", &Thing { name: "ann".to_owned() });
        let answer = call.send(parse).with_meta().await.unwrap();
        assert_eq!(answer.value.name, "bob");
        assert_eq!(answer.meta.request_id.as_deref(), Some("r"));
    }
    assert_eq!(clones.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn its_errors_keep_their_kind() {
    async fn fail(answer: Answer) -> super::api::Error {
        let transport = TowerTransport::new(service(answer));
        let client = builder("https://a.example").transport(transport).build().unwrap();
        get_thing(&client).send(parse).await.unwrap_err()
    }
    let own = fail(|_| Err(TransportError::from(TransportErrorKind::Tls).into())).await;
    assert!(matches!(own, Error::Tls(_)), "{own:?}");
    let refused =
        fail(|_| Err(io::Error::from(io::ErrorKind::ConnectionRefused).into()));
    assert!(matches!(refused.await, Error::Connect(_)));
    let unreachable =
        fail(|_| Err(io::Error::from(io::ErrorKind::HostUnreachable).into()));
    assert!(matches!(unreachable.await, Error::Connect(_)));
    let lost: [Answer; 4] = [
        |_| Err(io::Error::from(io::ErrorKind::ConnectionReset).into()),
        |_| Err(io::Error::from(io::ErrorKind::BrokenPipe).into()),
        // As hyper has it.
        |_| Err("dispatch task is gone".into()),
        |_| Err(io::Error::other("operation was canceled").into()),
    ];
    for answer in lost {
        let error = fail(answer).await;
        assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
        assert!(error.was_sent() && error.is_retryable());
    }
    let unread =
        fail(|_| Err(TransportError::from(TransportErrorKind::Lost).unsent().into()));
    assert!(!unread.await.was_sent());
    let late = fail(|_| Err(io::Error::from(io::ErrorKind::TimedOut).into())).await;
    assert!(matches!(late, Error::Timeout(_)), "{late:?}");
    let other = fail(|_| Err("overloaded".into())).await;
    assert!(matches!(other, Error::Transport(_)), "{other:?}");
    let cut = fail(|_| {
        let reset = io::Error::from(io::ErrorKind::ConnectionReset);
        Ok(Response::new(Frames(vec![data("{"), Err(reset)])))
    });
    assert!(matches!(cut.await, Error::Interrupted(_)));
}

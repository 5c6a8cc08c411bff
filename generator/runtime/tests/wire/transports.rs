//! A transport of the caller's own.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use ory_sdk_runtime::runtime::{
    BoxFuture, Call, Deadline, Error, Request, ResponseBody, Secret, Transport,
    TransportError, TransportErrorKind, TransportResponse,
};

use super::api::{GET_SECRET, TOKEN, Thing, builder, get_thing, parse};

/// Remembers the request and answers with these pieces.
#[derive(Clone)]
struct Mock {
    seen: Arc<Mutex<Option<Request>>>,
    length: Option<u64>,
    chunks: Vec<&'static str>,
}

impl Mock {
    fn new(chunks: &[&'static str]) -> Self {
        Self {
            seen: Arc::default(),
            length: None,
            chunks: chunks.to_vec(),
        }
    }
}

struct Chunks(std::vec::IntoIter<&'static str>);

impl ResponseBody for Chunks {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let chunk = self.0.next().map(|chunk| Bytes::from_static(chunk.as_bytes()));
        Box::pin(std::future::ready(Ok(chunk)))
    }
}

impl Transport for Mock {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        *self.seen.lock().unwrap() = Some(request);
        let mut headers = HeaderMap::new();
        if let Some(length) = self.length {
            headers.insert("content-length", HeaderValue::from(length));
        }
        let mut response = TransportResponse::new(StatusCode::OK, headers, "");
        response.body = Box::new(Chunks(self.chunks.clone().into_iter()));
        Box::pin(std::future::ready(Ok(response)))
    }
}

#[tokio::test]
async fn it_gets_the_request_and_gives_the_pieces() {
    let mock = Mock::new(&["{\"name\"", ":", "\"ann\"}"]);
    let client = builder("https://a.example").transport(mock.clone());
    let client = client.credential(&TOKEN, Secret::from("hush")).build().unwrap();
    let mut call = get_thing(&client);
    call.options().timeout(Duration::from_secs(7));
    assert_eq!(call.send(parse).await.unwrap(), Thing { name: "ann".to_owned() });
    let request = mock.seen.lock().unwrap().take().unwrap();
    assert_eq!(request.uri(), "https://a.example/things/1");
    let deadline = request.extensions().get::<Deadline>().unwrap();
    assert_eq!(deadline.timeout(), Duration::from_secs(7));

    Call::new(&client, &GET_SECRET).send_raw().await.unwrap();
    let request = mock.seen.lock().unwrap().take().unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer hush");
    assert!(!format!("{request:?}").contains("hush"));
}

#[tokio::test]
async fn the_core_keeps_the_limits_for_it() {
    let pieces = ["{\"name\"", ":", "\"ann\"}"];
    let large =
        builder("https://a.example").transport(Mock::new(&pieces)).max_response_size(13);
    let error = get_thing(&large.build().unwrap()).send(parse).await.unwrap_err();
    assert!(matches!(error, Error::TooLarge(_)), "{error:?}");

    let short = Mock {
        length: Some(15),
        ..Mock::new(&pieces)
    };
    let short = builder("https://a.example").transport(short).build().unwrap();
    let error = get_thing(&short).send(parse).await.unwrap_err();
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");

    let late = builder("https://a.example").transport(Mock::new(&pieces));
    let late = late.timeout(Duration::ZERO).build().unwrap();
    let error = get_thing(&late).send(parse).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
}

#[tokio::test]
async fn its_errors_are_sorted_by_kind() {
    struct Broken(TransportErrorKind);
    impl Transport for Broken {
        fn send(
            &self,
            _: Request,
        ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
            Box::pin(std::future::ready(Err(TransportError::new(self.0, "why"))))
        }
    }
    let fail = async |kind| {
        let client =
            builder("https://a.example").transport(Broken(kind)).build().unwrap();
        get_thing(&client).send(parse).await.unwrap_err()
    };
    assert!(matches!(fail(TransportErrorKind::Connect).await, Error::Connect(_)));
    assert!(matches!(fail(TransportErrorKind::Tls).await, Error::Tls(_)));
    assert!(matches!(fail(TransportErrorKind::ConnectTimeout).await, Error::Timeout(_)));
    assert!(matches!(
        fail(TransportErrorKind::Interrupted).await,
        Error::Interrupted(_)
    ));
    let other = fail(TransportErrorKind::Other).await;
    assert!(matches!(other, Error::Transport(_)));
    assert_eq!(std::error::Error::source(&other).unwrap().to_string(), "why");
}

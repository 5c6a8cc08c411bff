use std::convert::Infallible;
use std::future::{Ready, ready};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use tower_layer::Layer as _;
use tower_service::Service;

use super::{OryProxy, OryProxyBuilder};
use crate::runtime::{Request, TransportResponse};
use crate::{BoxFuture, Ory, Transport, TransportError};

pub(super) const BASE: &str = "https://my-project.ory.example";

type Answer = dyn Fn() -> Result<TransportResponse, TransportError> + Send + Sync;

/// A transport that answers as it is told, and remembers.
#[derive(Clone)]
pub(super) struct Upstream {
    answer: Arc<Answer>,
    sent: Arc<Mutex<Vec<Request>>>,
}

impl Upstream {
    pub(super) fn new(
        answer: impl Fn() -> Result<TransportResponse, TransportError>
        + Send
        + Sync
        + 'static,
    ) -> Self {
        Self {
            answer: Arc::new(answer),
            sent: Arc::default(),
        }
    }

    /// Answers with status 200, these headers and this body.
    pub(super) fn ok(headers: &'static [(&str, &str)], body: &'static str) -> Self {
        Self::new(move || Ok(TransportResponse::new(StatusCode::OK, map(headers), body)))
    }

    /// Returns the proxy of a project that this transport stands for.
    pub(super) fn builder(&self, base: &str) -> OryProxyBuilder {
        let ory = Ory::builder().base_url(base).transport(self.clone()).build();
        OryProxy::builder(&ory.expect("a client"))
    }

    /// Returns the requests that reached Ory.
    pub(super) fn sent(&self) -> Vec<Request> {
        std::mem::take(&mut self.sent.lock().expect("no panic"))
    }

    /// Returns what the only request that reached Ory says in a header, values joined by `|`.
    pub(super) fn header(&self, name: &str) -> String {
        let sent = self.sent.lock().expect("no panic");
        let [request] = &sent[..] else { panic!("{} requests", sent.len()) };
        values(request.headers(), name)
    }
}

impl Transport for Upstream {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        self.sent.lock().expect("no panic").push(request);
        Box::pin(ready((self.answer)()))
    }
}

/// The application: it says `app`.
#[derive(Clone)]
pub(super) struct App;

impl<B> Service<http::Request<B>> for App {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: http::Request<B>) -> Self::Future {
        ready(Ok(Response::new(Full::from("app"))))
    }
}

pub(super) struct Got {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
}

impl Got {
    pub(super) fn header(&self, name: &str) -> String {
        values(&self.headers, name)
    }
}

pub(super) fn map(headers: &[(&str, &str)]) -> HeaderMap {
    let pair = |(name, value): &(&str, &str)| {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a name");
        (name, HeaderValue::from_bytes(value.as_bytes()).expect("a value"))
    };
    headers.iter().map(pair).collect()
}

fn values(headers: &HeaderMap, name: &str) -> String {
    let values =
        headers.get_all(name).iter().map(|it| String::from_utf8_lossy(it.as_bytes()));
    values.collect::<Vec<_>>().join("|")
}

/// Sends a request through a proxy.
pub(super) async fn send(
    proxy: &OryProxy,
    request: http::request::Builder,
    body: &str,
) -> Got {
    let request =
        request.body(Full::new(Bytes::from(body.to_owned()))).expect("a request");
    let response = proxy.layer(App).call(request).await.expect("infallible");
    let (head, body) = response.into_parts();
    let body = body.collect().await.expect("a body").to_bytes();
    Got {
        status: head.status.as_u16(),
        headers: head.headers,
        body: String::from_utf8_lossy(&body).into_owned(),
    }
}

/// Begins a request of a browser at `http://localhost:3000`.
pub(super) fn get(target: &str) -> http::request::Builder {
    http::Request::get(target).header("host", "localhost:3000")
}

#[tokio::test]
async fn only_the_listed_paths_are_ory_s() {
    let ory = Upstream::ok(&[], "ory");
    let proxy = ory.builder(BASE).build().expect("valid");
    for path in [
        "/self-service/login/browser?refresh=true",
        "/sessions/whoami",
        "/ui",
        "/ui/login",
        "/.well-known/ory/x",
        "/.ory/",
    ] {
        assert_eq!(send(&proxy, get(path), "").await.body, "ory", "{path}");
        let sent = ory.sent().remove(0);
        assert_eq!(sent.uri().to_string(), format!("{BASE}{path}"));
    }
    for path in
        ["/", "/ui-kit", "/sessions", "/SELF-SERVICE/x", "/%73elf-service/x", "/x/ui"]
    {
        assert_eq!(send(&proxy, get(path), "").await.body, "app", "{path}");
    }
    assert!(ory.sent().is_empty());
    let proxy = ory.builder(BASE).paths(["/a/"]).path("/b").build().expect("valid");
    assert!(proxy.handles("/a") && proxy.handles("/b/c") && !proxy.handles("/ui"));
}

#[tokio::test]
async fn headers_are_passed_on_by_a_list() {
    let ory = Upstream::ok(&[], "");
    let proxy = ory.builder(BASE).token("a secret").forward_header("X-Own").build();
    let request = get("/self-service/login?flow=1")
        .method("POST")
        .header("cookie", "a=b")
        .header("cookie", "c=d")
        .header("content-type", "application/json")
        .header("content-length", "2")
        .header("accept-encoding", "gzip, br")
        .header("x-own", "1")
        .header("x-other", "1")
        .header("x-forwarded-for", "10.0.0.1")
        .header("origin", "http://localhost:3000")
        .header("te", "trailers")
        .header("ory-base-url-rewrite-token", "forged");
    assert_eq!(send(&proxy.expect("valid"), request, "{}").await.status, 200);
    for (name, value) in [
        ("cookie", "a=b|c=d"),
        ("content-type", "application/json"),
        ("accept-encoding", "identity"),
        ("x-own", "1"),
        ("ory-base-url-rewrite", "http://localhost:3000"),
        ("ory-base-url-rewrite-token", "a secret"),
        ("ory-no-custom-domain-redirect", "true"),
    ] {
        assert_eq!(ory.header(name), value, "{name}");
    }
    let sent = ory.sent().remove(0);
    assert_eq!(sent.headers().len(), 8);
    assert_eq!((sent.method().as_str(), &sent.body()[..]), ("POST", &b"{}"[..]));
}

#[tokio::test]
async fn without_a_token_none_is_sent() {
    let ory = Upstream::ok(&[], "");
    let proxy = ory.builder(BASE).build().expect("valid");
    let request = get("/ui").header("ory-base-url-rewrite-token", "forged");
    assert_eq!(send(&proxy, request, "a body of GET").await.status, 200);
    assert_eq!(ory.header("ory-base-url-rewrite-token"), "");
    assert!(ory.sent()[0].body().is_empty());
}

//! The layer, and the service that it makes of an application.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Method, Request, Response};
use http_body::Body as HttpBody;
use tower_layer::Layer;
use tower_service::Service;

use super::body::{BoxError, ProxyBody, collect};
use super::builder::OryProxyBuilder;
use super::refusal::Refusal;
use super::settings::Settings;
use super::{path, request, response};
use crate::runtime::MaybeSend;
use crate::{BoxFuture, Ory};

/// A layer that answers the paths of Ory by asking your project, and leaves all others to the
/// application. Cheap to clone.
///
/// It sends through the transport of the client that it was made of, and never with that client's
/// credentials. There is no time limit: a request ends with the browser's. `Debug` shows no secret.
///
/// ```
/// use ory_sdk::{Ory, proxy::OryProxy};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # #[cfg(feature = "reqwest")] {
///
/// let ory = Ory::builder().project_slug("my-project").build()?;
/// let proxy = OryProxy::builder(&ory).build()?;
/// assert!(proxy.handles("/self-service/login/browser"));
/// assert!(!proxy.handles("/dashboard"));
/// # }
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct OryProxy(Arc<Settings>);

impl OryProxy {
    /// Begins a proxy to the project of a client.
    pub fn builder(ory: &Ory) -> OryProxyBuilder {
        OryProxyBuilder::new(ory)
    }

    pub(super) fn new(settings: Settings) -> Self {
        Self(Arc::new(settings))
    }

    /// Returns whether a path is Ory's. It is compared segment by segment as it stands, without
    /// decoding: `/ui-kit` is not below `/ui`.
    #[must_use]
    pub fn handles(&self, path: &str) -> bool {
        path::is_below(path, &self.0.paths)
    }
}

impl fmt::Debug for OryProxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<S> Layer<S> for OryProxy {
    type Service = ProxyService<S>;

    fn layer(&self, inner: S) -> ProxyService<S> {
        ProxyService { inner, proxy: self.clone() }
    }
}

/// An application with the paths of Ory, made by [`OryProxy`].
///
/// It takes requests with any body that the application takes, and never fails by itself: where there
/// is no answer of Ory, the browser gets a plain text with a status of 400, 405, 413, 421, 501, 502, 504 or
/// 508, which says why.
#[derive(Debug, Clone)]
pub struct ProxyService<S> {
    inner: S,
    proxy: OryProxy,
}

impl<S, B, R> Service<Request<B>> for ProxyService<S>
where
    S: Service<Request<B>, Response = Response<R>>,
    S::Future: MaybeSend + 'static,
    B: HttpBody + MaybeSend + 'static,
    B::Data: MaybeSend,
    B::Error: Into<BoxError>,
    R: HttpBody<Data = Bytes>,
    R::Error: Into<BoxError>,
{
    type Response = Response<ProxyBody<R>>;
    type Error = S::Error;
    type Future = BoxFuture<'static, Result<Self::Response, S::Error>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        if !self.proxy.handles(request.uri().path()) {
            let answer = self.inner.call(request);
            return Box::pin(async move { Ok(answer.await?.map(ProxyBody::app)) });
        }
        let (head, body) = request.into_parts();
        let settings = Arc::clone(&self.proxy.0);
        Box::pin(async move {
            let answer = forward(&settings, head, body).await;
            Ok(answer.unwrap_or_else(Refusal::into_response))
        })
    }
}

async fn forward<B, R>(
    settings: &Settings,
    head: http::request::Parts,
    body: B,
) -> Result<Response<ProxyBody<R>>, Refusal>
where
    B: HttpBody,
    B::Error: Into<BoxError>,
{
    let own = request::check(&head, settings)?;
    let body = match head.method {
        Method::GET | Method::HEAD => Bytes::new(),
        _ => collect(body, settings.max_request_size).await?,
    };
    let sent = request::outgoing(&head, body, &own, settings)?;
    let answer = settings.transport.send(sent).await;
    let answer = answer.map_err(|error| Refusal::of(&error))?;
    response::incoming(answer, head.uri.path(), &own, settings)
}

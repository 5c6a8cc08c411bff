//! The default transport: reqwest over rustls.

mod settings;

use std::error::Error;
use std::sync::OnceLock;

use bytes::Bytes;
use http::Uri;
use http::uri::{Authority, Scheme};

pub(crate) use settings::{Configure, Settings};

use super::origin::is_loopback;
use super::transport::{
    BoxFuture, Deadline, Request, ResponseBody, Transport, TransportError,
    TransportErrorKind, TransportResponse, cause,
};

/// Sends requests with reqwest, through the proxy that the environment names, if any.
#[derive(Debug)]
pub(crate) struct ReqwestTransport {
    pool: Pool,
    /// A connection is driven by the runtime that it was made in, which a blocking call may block.
    #[cfg(feature = "blocking")]
    blocking: Pool,
    /// The server that was called first, which mostly is the only one.
    base: OnceLock<Base>,
    settings: Settings,
}

/// Connections that are kept, in clients which are made when they are needed first.
#[derive(Debug, Default)]
struct Pool {
    client: OnceLock<::reqwest::Client>,
    /// Knows no proxy.
    direct: OnceLock<::reqwest::Client>,
}

impl ReqwestTransport {
    pub(crate) fn new(settings: Settings) -> Result<Self, ::reqwest::Error> {
        let pool = Pool {
            client: settings.client(true)?.into(),
            direct: OnceLock::new(),
        };
        Ok(Self {
            pool,
            #[cfg(feature = "blocking")]
            blocking: Pool::default(),
            base: OnceLock::new(),
            settings,
        })
    }

    /// Credentials may travel over plain HTTP within this machine: not by way of a proxy.
    fn client_for(
        &self,
        request: &Request,
    ) -> Result<&::reqwest::Client, TransportError> {
        let uri = request.uri();
        let is_plain = uri.scheme() == Some(&Scheme::HTTP);
        let is_local = is_plain && uri.host().is_some_and(is_loopback);
        let Pool { client, direct } = self.pool();
        let slot = if is_local { direct } else { client };
        if let Some(client) = slot.get() {
            return Ok(client);
        }
        let client = self.settings.client(!is_local).map_err(other)?;
        Ok(slot.get_or_init(|| client))
    }

    fn pool(&self) -> &Pool {
        #[cfg(feature = "blocking")]
        if super::blocking::is_worker() {
            return &self.blocking;
        }
        &self.pool
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            let client = self.client_for(&request)?;
            let request = convert(request, &self.base)?;
            let mut response = client.execute(request).await.map_err(send_error)?;
            Ok(TransportResponse {
                status: response.status(),
                headers: std::mem::take(response.headers_mut()),
                body: Box::new(Body(response)),
            })
        })
    }

    fn keeps_deadline(&self) -> bool {
        true
    }
}

struct Body(::reqwest::Response);

impl ResponseBody for Body {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async { self.0.chunk().await.map_err(body_error) })
    }
}

/// A server's URL, which costs as much to parse as the rest of a request does to make.
#[derive(Debug)]
struct Base {
    scheme: Scheme,
    authority: Authority,
    url: ::reqwest::Url,
}

impl Base {
    fn parse(uri: &Uri) -> Result<Self, TransportError> {
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err(other("the URL has no host"));
        };
        Ok(Self {
            scheme: scheme.clone(),
            authority: authority.clone(),
            url: ::reqwest::Url::parse(&format!("{scheme}://{authority}/"))
                .map_err(other)?,
        })
    }

    fn is_of(&self, uri: &Uri) -> bool {
        uri.scheme() == Some(&self.scheme) && uri.authority() == Some(&self.authority)
    }
}

/// Returns the URL of a request. Its type may rewrite what it is given: then there is none.
fn url(uri: &Uri, known: &OnceLock<Base>) -> Result<::reqwest::Url, TransportError> {
    let mut url = match known.get() {
        Some(base) if base.is_of(uri) => base.url.clone(),
        _ => {
            let base = Base::parse(uri)?;
            let url = base.url.clone();
            // Another call may have been first, to another server.
            let _ = known.set(base);
            url
        }
    };
    url.set_path(uri.path());
    url.set_query(uri.query());
    if url.path() == uri.path() && url.query() == uri.query() {
        return Ok(url);
    }
    Err(other("the HTTP library would change the path or query of this URL"))
}

/// Makes a request of reqwest.
///
/// The extensions stay behind: each of the layers below would copy them.
fn convert(
    request: Request,
    known: &OnceLock<Base>,
) -> Result<::reqwest::Request, TransportError> {
    let (head, body) = request.into_parts();
    let url = url(&head.uri, known)?;
    let mut request = ::reqwest::Request::new(head.method, url);
    *request.headers_mut() = head.headers;
    *request.body_mut() = Some(body.into());
    let deadline = head.extensions.get::<Deadline>();
    *request.timeout_mut() = deadline.map(|deadline| deadline.remaining());
    Ok(request)
}

/// Sorts an error that came before the head of the response.
fn send_error(error: ::reqwest::Error) -> TransportError {
    let error = error.without_url();
    let kind = match (error.is_timeout(), error.is_connect()) {
        (true, true) => TransportErrorKind::ConnectTimeout,
        (true, false) => TransportErrorKind::Timeout,
        (false, true) if is_tls(&error) => TransportErrorKind::Tls,
        (false, true) => TransportErrorKind::Connect,
        (false, false) if cause::is_lost(&error) => TransportErrorKind::Connect,
        (false, false) => TransportErrorKind::Other,
    };
    TransportError::new(kind, error)
}

/// Sorts an error that came after the head of the response.
fn body_error(error: ::reqwest::Error) -> TransportError {
    let error = error.without_url();
    let kind = if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Interrupted
    };
    TransportError::new(kind, error)
}

/// While connecting, invalid data and an early end can come from the TLS handshake only.
fn is_tls(error: &(dyn Error + 'static)) -> bool {
    cause::is_invalid_data(error) || cause::is_early_end(error)
}

fn other(source: impl Into<Box<dyn Error + Send + Sync>>) -> TransportError {
    TransportError::new(TransportErrorKind::Other, source)
}

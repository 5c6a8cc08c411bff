//! The default transport: reqwest over rustls.

use std::error::Error;
use std::io;
use std::sync::OnceLock;

use bytes::Bytes;

use super::origin::is_loopback;
use super::transport::{
    BoxFuture, Deadline, Request, ResponseBody, Timeouts, Transport, TransportError,
    TransportErrorKind, TransportResponse,
};

/// Sends requests with reqwest, through the proxy that the environment names, if any.
#[derive(Debug)]
pub(crate) struct ReqwestTransport {
    pool: Pool,
    /// A connection is driven by the runtime that it was made in, which a blocking call may block.
    #[cfg(feature = "blocking")]
    blocking: Pool,
    timeouts: Timeouts,
}

/// Connections that are kept, in clients which are made when they are needed first.
#[derive(Debug, Default)]
struct Pool {
    client: OnceLock<::reqwest::Client>,
    /// Knows no proxy.
    direct: OnceLock<::reqwest::Client>,
}

impl ReqwestTransport {
    pub(crate) fn new(timeouts: Timeouts) -> Result<Self, ::reqwest::Error> {
        let pool = Pool {
            client: builder(timeouts).build()?.into(),
            direct: OnceLock::new(),
        };
        Ok(Self {
            pool,
            #[cfg(feature = "blocking")]
            blocking: Pool::default(),
            timeouts,
        })
    }

    /// Credentials may travel over plain HTTP within this machine: not by way of a proxy.
    fn client_for(
        &self,
        request: &Request,
    ) -> Result<&::reqwest::Client, TransportError> {
        let uri = request.uri();
        let is_plain = uri.scheme() == Some(&http::uri::Scheme::HTTP);
        let is_local = is_plain && uri.host().is_some_and(is_loopback);
        let Pool { client, direct } = self.pool();
        let slot = if is_local { direct } else { client };
        if let Some(client) = slot.get() {
            return Ok(client);
        }
        let builder = builder(self.timeouts);
        let builder = if is_local { builder.no_proxy() } else { builder };
        let client = builder.build().map_err(other)?;
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

fn builder(timeouts: Timeouts) -> ::reqwest::ClientBuilder {
    ::reqwest::Client::builder()
        .redirect(::reqwest::redirect::Policy::none())
        .referer(false)
        .connect_timeout(timeouts.connect)
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            let client = self.client_for(&request)?;
            let request = convert(with_body(request).await?)?;
            let response = client.execute(request).await.map_err(send_error)?;
            Ok(TransportResponse {
                status: response.status(),
                headers: response.headers().clone(),
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

/// Gives the body the form that reqwest takes it in.
#[cfg_attr(
    not(target_arch = "wasm32"),
    expect(clippy::unused_async, reason = "a browser cannot send a stream")
)]
async fn with_body(
    request: Request,
) -> Result<http::Request<::reqwest::Body>, TransportError> {
    let (head, body) = request.into_parts();
    let body = match body.as_bytes() {
        Some(bytes) => ::reqwest::Body::from(bytes.clone()),
        #[cfg(not(target_arch = "wasm32"))]
        None => ::reqwest::Body::wrap(body),
        #[cfg(target_arch = "wasm32")]
        None => ::reqwest::Body::from(body.collect().await.map_err(other)?),
    };
    Ok(http::Request::from_parts(head, body))
}

/// Makes a request of reqwest, whose URL type may rewrite what it parses: then nothing is sent.
fn convert(
    request: http::Request<::reqwest::Body>,
) -> Result<::reqwest::Request, TransportError> {
    let deadline = request.extensions().get::<Deadline>().cloned();
    let target =
        request.uri().path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let mut request = ::reqwest::Request::try_from(request)
        .map_err(|error| other(error.without_url()))?;
    let url = request.url();
    let kept = match url.query() {
        Some(query) => target.split_once('?') == Some((url.path(), query)),
        None => target == url.path(),
    };
    if !kept {
        return Err(other(
            "the HTTP library would change the path or query of this URL",
        ));
    }
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
        (false, false) if is_lost(&error) => TransportErrorKind::Connect,
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
    let mut kinds = causes(error).filter_map(io_kind);
    kinds.any(|kind| {
        matches!(kind, io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof)
    })
}

/// Returns whether the connection was lost before an answer came. hyper has a message of its own
/// for that.
fn is_lost(error: &(dyn Error + 'static)) -> bool {
    causes(error).any(|cause| {
        let io = io_kind(cause).is_some_and(|kind| {
            matches!(
                kind,
                io::ErrorKind::ConnectionReset
                    | io::ErrorKind::ConnectionAborted
                    | io::ErrorKind::BrokenPipe
                    | io::ErrorKind::NotConnected
                    | io::ErrorKind::UnexpectedEof
            )
        });
        io || cause.to_string() == "connection closed before message completed"
    })
}

fn causes<'e>(
    error: &'e (dyn Error + 'static),
) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |error| cause(*error))
}

/// The source of an `io::Error` is that of the error inside it, which would be passed over.
fn cause<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e (dyn Error + 'static)> {
    let inside = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    inside.map(|inside| inside as _).or_else(|| error.source())
}

fn io_kind(error: &(dyn Error + 'static)) -> Option<io::ErrorKind> {
    error.downcast_ref::<io::Error>().map(io::Error::kind)
}

fn other(source: impl Into<Box<dyn Error + Send + Sync>>) -> TransportError {
    TransportError::new(TransportErrorKind::Other, source)
}

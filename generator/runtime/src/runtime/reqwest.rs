//! The default transport: reqwest with rustls.

mod boxed;
mod settings;

use std::error::Error;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use http::Uri;
use http::uri::Scheme;

pub(crate) use settings::{Configure, Settings};

use super::execute::{Answer, Broken, Limits, Pieces};
use super::origin::is_loopback;
use super::request::Prepared;
use super::text;
use super::transport::{TransportError, TransportErrorKind, cause};

/// Sends requests with reqwest, through the proxy that the environment names, if any.
#[derive(Debug)]
pub(crate) struct ReqwestTransport {
    pool: Pool,
    /// A connection is driven by the runtime in which it was made, and a blocking call may block that
    /// runtime.
    #[cfg(feature = "blocking")]
    blocking: Pool,
    /// The server that was called first, which is usually the only one.
    base: OnceLock<Base>,
    settings: Settings,
}

/// Pooled connections, in clients that are made when they are first needed.
#[derive(Debug, Default)]
struct Pool {
    client: OnceLock<::reqwest::Client>,
    /// Uses no proxy.
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

    /// Sends a request and reads the whole response, which reqwest ends in time.
    ///
    /// The request is handed over before the future is made, because the future would hold it
    /// otherwise.
    pub(crate) fn exchange(
        &self,
        request: Prepared,
        timeout: Duration,
        size: usize,
    ) -> impl Future<Output = Result<Answer, Broken>> + use<> {
        let limits = Limits::new(&request.method, size);
        let sent = self.start(request, Some(timeout));
        async move {
            let mut response = sent?.await?;
            // By its reader, who knows whether there is a body, and whether it is decompressed.
            let expected = response.content_length();
            let body = limits.collect(expected, &mut response).await;
            let headers = std::mem::take(response.headers_mut());
            Answer::new(response.status(), headers, body)
        }
    }

    fn start(
        &self,
        request: Prepared,
        timeout: Option<Duration>,
    ) -> Result<
        impl Future<Output = Result<::reqwest::Response, TransportError>> + use<>,
        TransportError,
    > {
        let (url, is_local) = self.url(&request.url)?;
        let client = self.client(is_local)?;
        let mut sent = ::reqwest::Request::new(request.method, url);
        *sent.headers_mut() = request.headers;
        *sent.body_mut() = Some(request.body.into());
        // The clients have the usual one. Another is an extension, which is three allocations.
        if timeout != self.settings.timeout() {
            *sent.timeout_mut() = timeout;
        }
        let asked = self.settings.is_own().then(|| sent.url().clone());
        let sent = client.execute(sent);
        Ok(async move {
            let response = sent.await.map_err(send_error)?;
            match asked {
                Some(asked) if asked != *response.url() => Err(redirected()),
                _ => Ok(response),
            }
        })
    }

    /// Credentials may be sent over plain HTTP within this machine, but not through a proxy.
    fn client(&self, is_local: bool) -> Result<&::reqwest::Client, TransportError> {
        let Pool { client, direct } = self.pool();
        let slot = if is_local { direct } else { client };
        if let Some(client) = slot.get() {
            return Ok(client);
        }
        let client = self.settings.client(!is_local).map_err(other)?;
        Ok(slot.get_or_init(|| client))
    }

    /// Returns the URL of a request, and whether it is plain HTTP within this machine.
    fn url(&self, text: &str) -> Result<(::reqwest::Url, bool), TransportError> {
        if let Some(base) = self.base.get()
            && let Some(rest) = base.rest(text)
        {
            return Ok((base.url(rest)?, base.is_local));
        }
        let base = Base::parse(text)?;
        let url = base.url(base.rest(text).unwrap_or_default())?;
        let is_local = base.is_local;
        // Another call may have been first, to another server.
        let _ = self.base.set(base);
        Ok((url, is_local))
    }

    fn pool(&self) -> &Pool {
        #[cfg(feature = "blocking")]
        if super::blocking::is_worker() {
            return &self.blocking;
        }
        &self.pool
    }
}

impl Pieces for ::reqwest::Response {
    async fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        self.chunk().await.map_err(body_error)
    }
}

/// A server's URL. Parsing it costs as much as the rest of making a request.
#[derive(Debug)]
struct Base {
    /// Scheme and authority.
    text: String,
    url: ::reqwest::Url,
    /// Whether it is plain HTTP within this machine.
    is_local: bool,
}

impl Base {
    /// Reads the server from the URL of a request.
    fn parse(url: &str) -> Result<Self, TransportError> {
        let uri: Uri = url.parse().map_err(other)?;
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err(other("the URL has no host"));
        };
        let text = format!("{scheme}://{authority}");
        Ok(Self {
            url: ::reqwest::Url::parse(&text).map_err(other)?,
            text,
            is_local: *scheme == Scheme::HTTP && is_loopback(authority.host()),
        })
    }

    /// Returns path and query of a URL of this server.
    fn rest<'u>(&self, url: &'u str) -> Option<&'u str> {
        let rest = url.strip_prefix(self.text.as_str())?;
        (rest.is_empty() || rest.starts_with("/") || rest.starts_with("?"))
            .then_some(rest)
    }

    /// Returns the URL with this path and query; none if the URL type would rewrite them.
    fn url(&self, rest: &str) -> Result<::reqwest::Url, TransportError> {
        let (path, query) = match text::cut(rest, b"?") {
            Some((path, query)) => (path, Some(query)),
            None => (rest, None),
        };
        let path = if path.is_empty() { "/" } else { path };
        let mut url = self.url.clone();
        url.set_path(path);
        url.set_query(query);
        if url.path() == path && url.query() == query {
            return Ok(url);
        }
        Err(other("the HTTP library would change the path or query of this URL"))
    }
}

/// Classifies an error that came before the head of the response.
fn send_error(error: ::reqwest::Error) -> TransportError {
    let error = error.without_url();
    let (connecting, timed_out) = (error.is_connect(), error.is_timeout());
    cause::sort(error, connecting, timed_out)
}

/// Classifies an error that came after the head of the response.
fn body_error(error: ::reqwest::Error) -> TransportError {
    let error = error.without_url();
    let kind = if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Interrupted
    };
    TransportError::new(kind, error)
}

/// The caller's client is not configured as required.
fn redirected() -> TransportError {
    let reason = "the `reqwest_client` follows redirects: build it with `redirect(Policy::none())`";
    TransportError::new(TransportErrorKind::Other, reason)
}

/// What went wrong before anything was sent.
fn other(source: impl Into<Box<dyn Error + Send + Sync>>) -> TransportError {
    TransportError::new(TransportErrorKind::Other, source).unsent()
}

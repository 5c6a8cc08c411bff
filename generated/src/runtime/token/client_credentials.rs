//! Tokens by the client credentials grant of OAuth 2.0 (RFC 6749, section 4.4).

mod response;

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderValue, Method, Uri};

use super::{Keeper, Token, TokenError};
use crate::runtime::client::Shared;
use crate::runtime::execute::{Broken, exchange};
use crate::runtime::extra::Body;
use crate::runtime::origin::Origin;
use crate::runtime::request::form;
use crate::runtime::secret::Secret;
use crate::runtime::transport::{
    BoxFuture, Deadline, Request, TransportError, TransportErrorKind, Window,
};

/// How large the answer of a token endpoint may be.
const MAX_RESPONSE_SIZE: usize = 1 << 20;

/// An OAuth 2.0 client that gets tokens for itself from a token endpoint.
///
/// The request is sent with the transport of the client that uses the token.
///
/// ```
#[cfg_attr(doctest, doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::runtime::ClientCredentials;"))]
/// let credential = ClientCredentials::new("/oauth2/token", "my-client", "my-secret")
///     .scopes(["read", "write"])
///     .audience(["https://api.example.com"]);
/// ```
#[derive(Clone)]
pub struct ClientCredentials {
    token_url: String,
    client_id: String,
    client_secret: Secret,
    scope: String,
    audience: String,
    secret_in_body: bool,
    timeout: Duration,
    keeper: Keeper,
}

impl ClientCredentials {
    /// Sets the token endpoint and the client's ID and secret. Give both as they are: they are
    /// form-encoded when they are sent in the `Authorization` header (RFC 6749, section 2.3.1).
    ///
    /// The URL is absolute, with `https://` (or `http://` to this machine), or it is a path that starts
    /// with `/`, which is appended to the base URL of the client.
    #[must_use]
    #[inline]
    pub fn new(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            token_url: token_url.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            scope: String::new(),
            audience: String::new(),
            secret_in_body: false,
            timeout: Duration::from_secs(10),
            keeper: Keeper::new(),
        }
    }

    /// Sets the scopes to request.
    #[must_use]
    pub fn scopes<S: Into<String>>(
        mut self,
        scopes: impl IntoIterator<Item = S>,
    ) -> Self {
        self.scope = words(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the audience of the token.
    #[must_use]
    pub fn audience<S: Into<String>>(
        mut self,
        audience: impl IntoIterator<Item = S>,
    ) -> Self {
        self.audience = words(audience.into_iter().map(Into::into).collect());
        self
    }

    /// Sends ID and secret as fields of the form (`client_secret_post`) instead of in the
    /// `Authorization` header (`client_secret_basic`).
    #[must_use]
    #[inline]
    pub fn secret_in_body(mut self) -> Self {
        self.secret_in_body = true;
        self
    }

    /// Sets how long the token endpoint may take (10 seconds).
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Returns who keeps its tokens.
    pub(crate) fn keeper(&self) -> Keeper {
        self.keeper
    }

    /// Returns what is wrong with the token endpoint, if the secret may not be sent there.
    #[inline]
    pub(crate) fn check(
        &self,
        base: &Origin,
        plain_http: bool,
    ) -> Result<(), &'static str> {
        self.uri(base, plain_http).map(|_| ())
    }

    /// Requests a token. The future borrows nothing, so it may outlive the client.
    #[inline]
    pub(super) fn fetch(
        &self,
        shared: &Shared,
    ) -> BoxFuture<'static, Result<Token, TokenError>> {
        let request = self.request(shared);
        let window = Window::open(&*shared.clock, self.timeout, Duration::MAX);
        let deadline = Deadline::new(&shared.clock, window);
        let transport = shared.transport.clone();
        Box::pin(async move {
            let mut request = request?;
            request.extensions_mut().insert(deadline.clone());
            let answer =
                exchange(&transport, request, &deadline, MAX_RESPONSE_SIZE).await;
            response::read(answer.map_err(unanswered)?)
        })
    }

    #[inline]
    fn uri(&self, base: &Origin, plain_http: bool) -> Result<Uri, &'static str> {
        let url = match self.token_url.strip_prefix('/') {
            Some(path) => format!("{}/{path}", base.as_str()),
            None => self.token_url.clone(),
        };
        // The endpoint may have a query (RFC 6749, section 3.2), a base URL may not.
        let origin = Origin::parse(url.split('?').next().unwrap_or(&url))?;
        if !plain_http && !origin.is_secure() {
            return Err(
                "is plain `http://` to another machine: it needs `https://`, or \
                 `danger_allow_plain_http` on the client builder",
            );
        }
        url.parse().map_err(|_| "is not a URL")
    }

    #[inline]
    fn request(&self, shared: &Shared) -> Result<Request, TokenError> {
        let uri = self.uri(&shared.base, shared.plain_http).map_err(TokenError::new)?;
        let mut request = http::Request::new(self.body());
        *request.method_mut() = Method::POST;
        *request.uri_mut() = uri;
        let headers = request.headers_mut();
        headers.insert(USER_AGENT, shared.user_agent.clone());
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, form::CONTENT_TYPE);
        if !self.secret_in_body {
            headers.insert(AUTHORIZATION, self.basic()?);
        }
        Ok(request)
    }

    #[inline]
    fn body(&self) -> Body {
        let mut body = String::from("grant_type=client_credentials");
        let mut push = |name: &str, value: &str| {
            if !value.is_empty() {
                form::push_pair(&mut body, name, value);
            }
        };
        push("scope", &self.scope);
        push("audience", &self.audience);
        if self.secret_in_body {
            push("client_id", &self.client_id);
            push("client_secret", self.client_secret.expose());
        }
        body.into()
    }

    /// ID and secret are form-encoded first (RFC 6749, section 2.3.1).
    #[inline]
    fn basic(&self) -> Result<HeaderValue, TokenError> {
        let mut pair = String::new();
        form::push_encoded(&mut pair, &self.client_id);
        pair.push(':');
        form::push_encoded(&mut pair, self.client_secret.expose());
        let value = format!("Basic {}", STANDARD.encode(pair));
        let mut value = HeaderValue::try_from(value).map_err(TokenError::new)?;
        value.set_sensitive(true);
        Ok(value)
    }
}

#[inline]
fn words(words: Vec<String>) -> String {
    words.join(" ")
}

#[inline]
fn unanswered(broken: Broken) -> TokenError {
    let error = match broken {
        // The status says enough.
        Broken::TooLarge(status, headers) | Broken::Cut(status, headers, _)
            if status.as_u16() >= 400 =>
        {
            return response::refused(status.as_u16(), &headers, None);
        }
        Broken::TooLarge(..) => {
            return TokenError::because("the answer of the token endpoint is too large");
        }
        Broken::Cut(_, _, error) | Broken::Transport(error) => error,
    };
    let passes = matches!(
        error.kind(),
        TransportErrorKind::Connect
            | TransportErrorKind::ConnectTimeout
            | TransportErrorKind::Timeout
            | TransportErrorKind::Lost
            | TransportErrorKind::Interrupted
    );
    TokenError {
        retryable: passes,
        source: Some(std::sync::Arc::<TransportError>::new(error)),
        ..TokenError::because("the token endpoint did not answer")
    }
}

/// Shows no secret. A URL contains one only by mistake.
impl fmt::Debug for ClientCredentials {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("client_id", &self.client_id)
            .field("client_secret", &self.client_secret)
            .field("scope", &self.scope)
            .field("audience", &self.audience)
            .finish_non_exhaustive()
    }
}

//! Answers of the proxy itself.

use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};

use super::body::ProxyBody;
use crate::TransportError;
use crate::runtime::TransportErrorKind;

/// Why a request does not get an answer of Ory. Nothing that came from the request or from Ory is
/// repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The request is malformed, or a trick.
    BadRequest(&'static str),
    /// The host is neither this machine nor the one that was set.
    Host,
    /// A method that is not passed on.
    Method,
    /// The body is larger than the settings allow.
    TooLarge,
    /// A WebSocket, or another tunnel.
    Upgrade,
    /// The project's URL leads back here.
    Loop,
    /// Ory's answer cannot be passed on.
    BadAnswer(&'static str),
    /// There is no answer of Ory.
    Transport(TransportErrorKind),
}

impl Refusal {
    pub(super) fn of(error: &TransportError) -> Self {
        Self::Transport(error.kind())
    }

    pub(super) fn status(self) -> StatusCode {
        use TransportErrorKind::{ConnectTimeout, IdleTimeout, Timeout};
        match self {
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::Host => StatusCode::MISDIRECTED_REQUEST,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Upgrade => StatusCode::NOT_IMPLEMENTED,
            Self::Loop => StatusCode::LOOP_DETECTED,
            Self::Transport(ConnectTimeout | Timeout | IdleTimeout) => {
                StatusCode::GATEWAY_TIMEOUT
            }
            Self::BadAnswer(_) | Self::Transport(_) => StatusCode::BAD_GATEWAY,
        }
    }

    fn text(self) -> String {
        match self {
            Self::BadRequest(reason) => format!("The request is refused: {reason}."),
            Self::Host => {
                "The host is not this machine. Open the application under `localhost`, \
                           or set `public_url` of the proxy."
                    .to_owned()
            }
            Self::Method => "The proxy does not pass this method on.".to_owned(),
            Self::TooLarge => {
                "The body is too large: see `max_request_size` of the proxy.".to_owned()
            }
            Self::Upgrade => "The proxy passes no WebSockets or tunnels on.".to_owned(),
            Self::Loop => {
                "The proxy would ask itself: the base URL of the client has to be that \
                           of the Ory project."
                    .to_owned()
            }
            Self::BadAnswer(reason) => {
                format!("Ory's answer cannot be passed on: {reason}.")
            }
            Self::Transport(kind) => {
                format!("There is no answer of Ory: {}.", TransportError::from(kind))
            }
        }
    }

    pub(super) fn into_response<B>(self) -> Response<ProxyBody<B>> {
        let text = format!("{}\n", self.text());
        let mut response = Response::new(ProxyBody::whole(Bytes::from(text)));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        headers
            .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if self == Self::Method {
            let allowed = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
            headers.insert(http::header::ALLOW, HeaderValue::from_static(allowed));
        }
        response
    }
}

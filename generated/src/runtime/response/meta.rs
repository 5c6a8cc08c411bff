//! What is sent along with a result.

use std::fmt;

use http::header::CONTENT_ENCODING;
use http::{HeaderMap, HeaderName, StatusCode};

use crate::runtime::error::shown;
use crate::runtime::text;

/// Status, headers and request ID of a response. `Debug` shows no header values, because cookies are
/// among them.
#[derive(Clone)]
#[non_exhaustive]
pub struct Meta {
    /// Status, for example 200.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// The ID under which the server logs the request.
    pub request_id: Option<String>,
    /// How many requests were sent, including the one for this response.
    pub attempts: u32,
}

impl Meta {
    pub(super) fn new(status: StatusCode, headers: HeaderMap, attempts: u32) -> Self {
        let request_id = request_id(&headers).map(str::to_owned);
        Self {
            status: status.as_u16(),
            headers,
            request_id,
            attempts,
        }
    }
}

/// The headers in which servers send the ID of a request.
static REQUEST_ID: [HeaderName; 3] = [
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("request-id"),
    HeaderName::from_static("x-correlation-id"),
];

/// Returns the request ID of a response.
pub(super) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_ID.iter().find_map(|name| headers.get(name)?.to_str().ok())
}

/// Returns how a body is compressed, if it is.
pub(crate) fn coding(headers: &HeaderMap) -> Option<&str> {
    let text = headers.get(CONTENT_ENCODING)?.to_str().unwrap_or("unknown");
    let text = text::trim(text);
    (!text.is_empty() && !text::same(text, "identity")).then_some(text)
}

impl fmt::Debug for Meta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names = Vec::new();
        for name in self.headers.keys() {
            names.push(name);
        }
        f.debug_struct("Meta")
            .field("status", &self.status)
            .field("headers", &names)
            .field("request_id", &self.request_id.as_deref().map(|id| shown(id.into())))
            .field("attempts", &self.attempts)
            .finish()
    }
}

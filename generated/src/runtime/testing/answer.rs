//! The answers of a mock.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use crate::runtime::Redirect;
use crate::runtime::json::{self, Encode};
use crate::runtime::transport::{TransportError, TransportErrorKind, TransportResponse};

/// A response or a failure of the transport, which can be given repeatedly.
///
/// `Debug` shows the status but no content.
#[derive(Clone)]
pub struct Answer(Result<Parts, TransportErrorKind>);

#[derive(Clone)]
struct Parts {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    /// Returns a response without a body. A status that is not valid in HTTP becomes 500.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self(Ok(Parts {
            status: StatusCode::from_u16(status)
                .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            headers: HeaderMap::new(),
            body: Bytes::new(),
        }))
    }

    /// Returns a failure of the transport.
    #[must_use]
    pub fn failure(kind: TransportErrorKind) -> Self {
        Self(Err(kind))
    }

    /// Leaves the body empty.
    #[must_use]
    pub fn empty(self) -> Self {
        self
    }

    /// Sets a JSON body. A value that JSON cannot express leaves the body empty.
    #[must_use]
    pub fn json<T: Encode + ?Sized>(self, body: &T) -> Self {
        let body = json::encode(body).unwrap_or_default();
        self.body("application/json", body)
    }

    /// Sets a text body.
    #[must_use]
    pub fn text(self, body: impl Into<String>) -> Self {
        self.body("text/plain; charset=utf-8", body.into())
    }

    /// Sets a body of any bytes.
    #[must_use]
    pub fn bytes(self, body: impl Into<Bytes>) -> Self {
        self.body("application/octet-stream", body)
    }

    /// Sets the content type of the body.
    #[must_use]
    pub fn content_type(mut self, content_type: &'static str) -> Self {
        if let Ok(parts) = &mut self.0 {
            let content_type = HeaderValue::from_static(content_type);
            parts.headers.insert(header::CONTENT_TYPE, content_type);
        }
        self
    }

    /// Adds a header. One that HTTP cannot transmit is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Ok(parts) = &mut self.0
            && let Ok(name) = HeaderName::try_from(name)
            && let Ok(value) = HeaderValue::from_str(value)
        {
            parts.headers.append(name, value);
        }
        self
    }

    /// Turns it into a redirect with this status and location.
    #[must_use]
    pub fn redirect(self, to: &Redirect) -> Self {
        Self::status(to.status).header(header::LOCATION.as_str(), &to.location)
    }

    /// Returns what the transport returns.
    pub(super) fn give(&self) -> Result<TransportResponse, TransportError> {
        match &self.0 {
            Ok(Parts { status, headers, body }) => {
                Ok(TransportResponse::new(*status, headers.clone(), body.clone()))
            }
            Err(kind) => Err((*kind).into()),
        }
    }

    pub(crate) fn body(
        mut self,
        content_type: &'static str,
        body: impl Into<Bytes>,
    ) -> Self {
        if let Ok(parts) = &mut self.0 {
            parts.body = body.into();
        }
        self.content_type(content_type)
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Ok(parts) => f.debug_tuple("Answer").field(&parts.status.as_u16()).finish(),
            Err(kind) => f.debug_tuple("Answer").field(kind).finish(),
        }
    }
}

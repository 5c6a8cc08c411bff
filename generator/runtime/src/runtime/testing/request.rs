//! A request as it would have been sent.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use percent_encoding::percent_decode_str;

use crate::runtime::extra;
use crate::runtime::json::{self, Decode, DecodeError};
use crate::runtime::operation::Operation;
use crate::runtime::transport::Request;

/// A request that a transport was given. `Debug` shows the operation and names but no values, because
/// credentials are among them.
#[derive(Clone)]
pub struct RecordedRequest {
    operation: Option<&'static Operation>,
    method: http::Method,
    uri: http::Uri,
    headers: HeaderMap,
    body: Bytes,
}

impl RecordedRequest {
    pub(super) fn new(request: &Request) -> Self {
        Self {
            operation: request.extensions().get::<&'static Operation>().copied(),
            method: request.method().clone(),
            uri: request.uri().clone(),
            headers: request.headers().clone(),
            body: extra::known(request.body()).cloned().unwrap_or_default(),
        }
    }

    /// Returns the `operationId`, for example `getOAuth2Client`; empty for a request that does not
    /// belong to an operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation.map_or("", |operation| operation.id)
    }

    /// Returns the method, for example `GET`.
    #[must_use]
    pub fn method(&self) -> &str {
        self.method.as_str()
    }

    /// Returns the whole URL.
    #[must_use]
    pub fn url(&self) -> String {
        self.uri.to_string()
    }

    /// Returns the path, percent-encoded as it is sent.
    #[must_use]
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// Returns the query, percent-encoded as it is sent; empty if there is none.
    #[must_use]
    pub fn query(&self) -> &str {
        self.uri.query().unwrap_or_default()
    }

    /// Returns the decoded values of a query parameter, in order.
    #[must_use]
    pub fn query_values(&self, name: &str) -> Vec<String> {
        self.pairs().filter(|(key, _)| key == name).map(|(_, value)| value).collect()
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the value of a header, if it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    ///
    /// If it is not JSON, or does not match `T`.
    pub fn json<T: Decode>(&self) -> Result<T, DecodeError> {
        json::decode(&self.body)
    }

    fn pairs(&self) -> impl Iterator<Item = (String, String)> {
        let decoded =
            |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        self.query().split('&').filter(|pair| !pair.is_empty()).map(move |pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("operation", &self.operation())
            .field("method", &self.method())
            .field("path", &self.operation.map_or("", |operation| operation.path))
            .field("query", &self.pairs().map(|(name, _)| name).collect::<Vec<_>>())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body_length", &self.body.len())
            .finish()
    }
}

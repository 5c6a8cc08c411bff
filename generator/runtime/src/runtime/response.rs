//! From an HTTP response to a result, without I/O.

mod meta;
mod text;

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

pub use meta::Meta;
pub(crate) use meta::coding;
pub(crate) use text::charset;
use text::{NoText, decode, decode_lossy};

use super::error::{ApiError, DecodeFailure, Error, Failure};
use super::extra::Later;
use super::json::{self, Decode, DecodeError};
use super::operation::Operation;
use super::redirect::Redirect;
use super::secret::Secret;

/// A complete response. `Debug` shows status and length, but no header value and no body.
#[derive(Clone)]
pub struct Response {
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    attempts: u32,
    /// Names in the body of an error whose texts must not appear in messages.
    hidden: &'static str,
    /// Texts that were sent and that must not appear in messages.
    secrets: Box<[Secret]>,
    /// The body, if it is read while it arrives.
    pub(super) later: Later,
}

impl Response {
    pub(crate) fn new(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        Self {
            operation,
            status,
            headers,
            body,
            attempts: 1,
            hidden: "",
            secrets: Box::default(),
            later: Later::default(),
        }
    }

    /// Sets the number of the attempt that it belongs to.
    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    pub(crate) fn with(mut self, later: Later) -> Self {
        self.later = later;
        self
    }

    /// Keeps these texts out of messages.
    pub(crate) fn without(mut self, secrets: Box<[Secret]>) -> Self {
        self.secrets = secrets;
        self
    }

    pub(crate) fn take_secrets(&mut self) -> Box<[Secret]> {
        std::mem::take(&mut self.secrets)
    }

    /// Returns the status, for example 200.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// Returns how many requests were sent, including the one for this response.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body, untouched.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the ID under which the server logs the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        meta::request_id(&self.headers)
    }

    /// Keeps texts of an error's body out of messages: those under these names, which are separated by
    /// commas; `error.reason` is the one in the object `error`.
    #[inline]
    pub fn hide(&mut self, names: &'static str) {
        self.hidden = names;
    }

    pub(crate) fn hidden(&self) -> &'static str {
        self.hidden
    }

    /// Reads the body as JSON, whatever its content type says.
    //
    // Within a larger function, the value would be made in one place and moved to another.
    #[inline(never)]
    pub fn json<T: Decode, E>(&self) -> Result<T, Error<E>> {
        json::decode_or(&self.body, |error| self.undecodable(error).widen())
    }

    /// Reads the body as JSON. `null` reads as the empty list or map, because servers written in Go
    /// write it so.
    #[inline]
    pub fn json_or_empty<T: Decode + Default, E>(&self) -> Result<T, Error<E>> {
        self.json::<Option<T>, E>().map(Option::unwrap_or_default)
    }

    /// Ignores the body.
    #[inline]
    pub fn empty<E>(&self) -> Result<(), Error<E>> {
        Ok(())
    }

    /// Returns the target of a redirect.
    #[inline]
    pub fn redirect<E>(&self) -> Result<Redirect, Error<E>> {
        self.location().map_err(Failure::widen)
    }

    /// Reads the body as text: UTF-8, unless the content type names ISO-8859-1. A byte order mark is
    /// removed.
    #[inline]
    pub fn text<E>(&self) -> Result<String, Error<E>> {
        self.utf8().map_err(Failure::widen)
    }

    /// Returns the body.
    #[inline]
    pub fn bytes<E>(&self) -> Result<Bytes, Error<E>> {
        self.unpacked().map_err(Failure::widen)
    }

    /// Returns the error of a status whose JSON body the document describes. If the body does not
    /// match, the error keeps the reason instead.
    ///
    /// The headers move into the error, here and below.
    #[inline]
    pub fn failure<B: Decode, E>(&mut self, wrap: fn(B) -> E) -> Error<E> {
        match json::decode(&self.body) {
            Ok(body) => ApiError::documented(self, Some(wrap(body))),
            Err(error) => ApiError::undecodable(self, error),
        }
    }

    /// Returns the error of a status that the document describes without a body.
    #[inline]
    pub fn failure_empty<E>(&mut self, error: E) -> Error<E> {
        ApiError::documented(self, Some(error))
    }

    /// Returns the error of a status whose body is text.
    #[inline]
    pub fn failure_text<E>(&mut self, wrap: fn(String) -> E) -> Error<E> {
        let text = decode_lossy(&self.headers, &self.body);
        ApiError::documented(self, Some(wrap(text)))
    }

    /// Returns the error of a status whose body is any bytes.
    #[inline]
    pub fn failure_bytes<E>(&mut self, wrap: fn(Bytes) -> E) -> Error<E> {
        let body = wrap(self.body.clone());
        ApiError::documented(self, Some(body))
    }

    /// Returns the error of a 3xx that the document has beside a success. It is not followed.
    #[inline]
    pub fn redirected<E>(&mut self) -> Error<E> {
        ApiError::redirected(self)
    }

    /// Returns the error of a status that the document does not describe. One of 2xx says that the call
    /// succeeded.
    #[inline]
    pub fn unexpected<E>(&mut self) -> Error<E> {
        match self.status.is_success() {
            true => DecodeFailure::undocumented(self).widen(),
            false => ApiError::undocumented(self),
        }
    }

    /// Returns whether there is no body, and none that is still to arrive.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.body.is_empty() && !self.later.is_some()
    }

    /// Returns the response of a 2xx that the document does not have, if there is a body to be read like
    /// that of one that it has.
    #[inline]
    pub fn filled<E>(&self) -> Result<&Self, Error<E>> {
        match self.is_empty() {
            true => Err(DecodeFailure::undocumented(self).widen()),
            false => Ok(self),
        }
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn meta(&self) -> Meta {
        Meta::new(self.status, self.headers.clone(), self.attempts)
    }

    /// Takes the status, the headers and the request ID.
    pub(crate) fn take_meta(&mut self) -> Meta {
        Meta::new(self.status, std::mem::take(&mut self.headers), self.attempts)
    }

    pub(crate) fn into_meta(self) -> Meta {
        Meta::new(self.status, self.headers, self.attempts)
    }

    fn undecodable(&self, error: DecodeError) -> Failure {
        match coding(&self.headers) {
            Some(_) => DecodeFailure::compressed(self),
            None => DecodeFailure::failure(self, error),
        }
    }

    fn unpacked(&self) -> Result<Bytes, Failure> {
        match coding(&self.headers) {
            Some(_) => Err(DecodeFailure::compressed(self)),
            None => Ok(self.body.clone()),
        }
    }

    fn location(&self) -> Result<Redirect, Failure> {
        let Some(location) = self.headers.get(header::LOCATION) else {
            return Err(DecodeFailure::because(self, "a redirect without a `Location`"));
        };
        // A URL is ASCII, but servers send what was not encoded, and browsers take it.
        match std::str::from_utf8(location.as_bytes()) {
            Ok(location) => Ok(Redirect::new(location, self.status())),
            Err(_) => Err(DecodeFailure::because(
                self,
                "a redirect whose `Location` is not UTF-8",
            )),
        }
    }

    fn utf8(&self) -> Result<String, Failure> {
        if coding(&self.headers).is_some() && std::str::from_utf8(&self.body).is_err() {
            return Err(DecodeFailure::compressed(self));
        }
        decode(&self.headers, &self.body).map_err(|fault| match fault {
            NoText::Utf8 { offset } => DecodeFailure::not_text(self, offset),
            NoText::Charset => DecodeFailure::charset(self),
        })
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("operation", &self.operation.id)
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}

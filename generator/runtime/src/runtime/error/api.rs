//! Errors that the server reports.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::HeaderMap;

use super::failure::write_origin;
use super::reason::Words;
use super::{Error, raw};
use crate::runtime::json::DecodeError;
use crate::runtime::redirect::Redirect;
use crate::runtime::response::{Meta, Response, coding};
use crate::runtime::secret::Secret;

/// An error that the server reports: its status, its headers, and its body, both typed and raw.
#[derive(Clone)]
pub struct ApiError<E> {
    details: Details,
    body: Option<E>,
}

/// What does not depend on the type of the body.
#[derive(Clone)]
struct Details {
    meta: Meta,
    operation: &'static str,
    raw: Bytes,
    /// Names in the body whose texts must not appear in messages.
    hidden: &'static str,
    /// Texts that were sent and that must not appear in messages.
    secrets: Box<[Secret]>,
    answer: Answer,
}

impl Details {
    fn new(response: &mut Response, answer: Answer) -> Self {
        Self {
            meta: response.take_meta(),
            operation: response.operation().id,
            raw: raw::start(response.body()),
            hidden: response.hidden(),
            secrets: response.take_secrets(),
            answer,
        }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.operation)?;
        f.write_str(match self.answer {
            Answer::Documented => ": the server answered with an error",
            Answer::Undocumented => ": the server answered with an undocumented status",
            Answer::Redirected if self.meta.status == 304 => {
                ": the server answered that nothing was modified"
            }
            Answer::Redirected => ": the server answered with a redirect",
            Answer::Bare => ": the server answered with an error that has no body",
            Answer::Undecodable(_) if self.meta.status < 400 => {
                ": the server answered with neither a documented success nor a documented error"
            }
            Answer::Undecodable(_) => {
                ": the server answered with an error whose body is not as documented"
            }
        })?;
        if let (Answer::Undecodable(_), Some(coding)) =
            (&self.answer, coding(&self.meta.headers))
        {
            write!(f, ": it is compressed (`{coding}`), which was not asked for")?;
        }
        let words = self.words();
        if let Some(code) = words.code(self.meta.status) {
            write!(f, ": `{code}`")?;
        }
        if let Some(reason) = words.reason() {
            write!(f, ": {reason}")?;
        }
        write_origin(f, &self.meta)
    }

    fn words(&self) -> Words<'_> {
        Words::read(&self.raw, self.hidden, &self.secrets)
    }
}

/// How the answer relates to the document.
#[derive(Clone)]
enum Answer {
    Documented,
    Undocumented,
    /// A 3xx that the document has beside a success.
    Redirected,
    /// An error without a body, though the document describes one. Gateways answer like this.
    Bare,
    Undecodable(DecodeError),
}

impl<E> ApiError<E> {
    pub(crate) fn documented(response: &mut Response, body: Option<E>) -> Error<E> {
        Self::wrap(Details::new(response, Answer::Documented), body)
    }

    pub(crate) fn undocumented(response: &mut Response) -> Error<E> {
        Self::wrap(Details::new(response, Answer::Undocumented), None)
    }

    pub(crate) fn redirected(response: &mut Response) -> Error<E> {
        Self::wrap(Details::new(response, Answer::Redirected), None)
    }

    pub(crate) fn undecodable(response: &mut Response, error: DecodeError) -> Error<E> {
        let is_bare = response.body().is_empty() && response.status() >= 400;
        // A redirect is one, whatever the document says of other statuses.
        let has_location = response.headers().contains_key(http::header::LOCATION);
        let is_redirect = has_location && (300..400).contains(&response.status());
        let answer = match (is_bare, is_redirect) {
            (true, _) => Answer::Bare,
            (false, true) => Answer::Redirected,
            (false, false) => Answer::Undecodable(error),
        };
        Self::wrap(Details::new(response, answer), None)
    }

    /// Returns the status, for example 404.
    pub fn status(&self) -> u16 {
        self.details.meta.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.details.meta.headers
    }

    /// Returns how many requests were sent.
    pub fn attempts(&self) -> u32 {
        self.details.meta.attempts
    }

    /// Returns the ID under which the server logs the request.
    pub fn request_id(&self) -> Option<&str> {
        self.details.meta.request_id.as_deref()
    }

    /// Returns the body, if the document describes it and it matches.
    pub fn body(&self) -> Option<&E> {
        self.body.as_ref()
    }

    /// Returns the body, if the document describes it and it matches.
    pub fn into_body(self) -> Option<E> {
        self.body
    }

    /// Returns the target of a redirect, if the status is a 3xx and there is a `Location`.
    pub fn redirect(&self) -> Option<Redirect> {
        let status = self.status();
        let location = self.headers().get(http::header::LOCATION)?;
        let location = std::str::from_utf8(location.as_bytes()).ok()?;
        (300..400).contains(&status).then(|| Redirect::new(location, status))
    }

    /// Returns the bytes of the body, at most the first 64 KiB. They are what the server sent, even a
    /// credential that it repeats, as is the typed [`body`](Self::body).
    pub fn raw_body(&self) -> &Bytes {
        &self.details.raw
    }

    /// Returns the code by which the server identifies the error. See [`Error::code`].
    pub fn code(&self) -> Option<Cow<'_, str>> {
        self.details.words().code(self.status())
    }

    /// Returns what the server says is wrong. See [`Error::reason`].
    pub fn reason(&self) -> Option<Cow<'_, str>> {
        self.details.words().reason()
    }

    /// Returns why the body does not match the document.
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &self.details.answer {
            Answer::Undecodable(error) => Some(error),
            _ => None,
        }
    }

    pub(super) fn meta(&self) -> &Meta {
        &self.details.meta
    }

    pub(super) fn cause(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.decode_error().map(|error| error as _)
    }

    pub(super) fn map_body<F>(self, map: impl FnOnce(E) -> F) -> ApiError<F> {
        ApiError {
            details: self.details,
            body: self.body.map(map),
        }
    }

    fn wrap(details: Details, body: Option<E>) -> Error<E> {
        Error::Api(Box::new(ApiError { details, body }))
    }
}

impl<E> fmt::Display for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.details.write(f)
    }
}

impl<E: fmt::Debug> fmt::Debug for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.details.operation)
            .field("meta", &self.details.meta)
            .field("body", &self.body)
            .field("raw_length", &self.details.raw.len())
            .field("decode_error", &self.decode_error())
            .finish()
    }
}

//! Errors that the server reports.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;

use super::failure::write_origin;
use super::{Error, NoBody, raw};
use crate::runtime::json::DecodeError;
use crate::runtime::response::{Meta, Response, coding};

/// An error that the server reports: status, headers, and its body, typed and raw.
#[derive(Clone)]
pub struct ApiError<E> {
    meta: Meta,
    body: Option<E>,
    details: Box<Details>,
}

/// What does not depend on the type of the body.
#[derive(Clone)]
struct Details {
    operation: &'static str,
    raw: Bytes,
    answer: Answer,
}

impl Details {
    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.operation)?;
        f.write_str(match self.answer {
            Answer::Documented => ": the server answered with an error",
            Answer::Undocumented => ": the server answered with an undocumented status",
            Answer::Undecodable(_) => {
                ": the server answered with an error whose body is not as documented"
            }
        })
    }
}

/// How the answer relates to the document.
#[derive(Clone)]
enum Answer {
    Documented,
    Undocumented,
    Undecodable(DecodeError),
}

impl<E> ApiError<E> {
    pub(crate) fn documented(response: &Response, body: Option<E>) -> Error<E> {
        Self::wrap(core(response, Answer::Documented), body)
    }

    pub(crate) fn undocumented(response: &Response) -> Error<E> {
        Self::wrap(core(response, Answer::Undocumented), None)
    }

    pub(crate) fn undecodable(response: &Response, error: DecodeError) -> Error<E> {
        Self::wrap(core(response, Answer::Undecodable(error)), None)
    }

    /// Returns the status, for example 404.
    pub fn status(&self) -> u16 {
        self.meta.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// Returns how many requests were sent.
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// Returns the id under which the server logs the request.
    pub fn request_id(&self) -> Option<&str> {
        self.meta.request_id.as_deref()
    }

    /// Returns the body, if the document describes it and it is like that.
    pub fn body(&self) -> Option<&E> {
        self.body.as_ref()
    }

    /// Returns the body, if the document describes it and it is like that.
    pub fn into_body(self) -> Option<E> {
        self.body
    }

    /// Returns the bytes of the body, at most the first 64 KiB.
    pub fn raw_body(&self) -> &Bytes {
        &self.details.raw
    }

    /// Returns why the body is not what the document says.
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &self.details.answer {
            Answer::Undecodable(error) => Some(error),
            Answer::Documented | Answer::Undocumented => None,
        }
    }

    pub(super) fn cause(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.decode_error().map(|error| error as _)
    }

    pub(super) fn map_body<F>(self, map: impl FnOnce(E) -> F) -> ApiError<F> {
        ApiError {
            meta: self.meta,
            body: self.body.map(map),
            details: self.details,
        }
    }

    fn wrap(core: ApiError<NoBody>, body: Option<E>) -> Error<E> {
        Error::Api(Box::new(ApiError {
            meta: core.meta,
            body,
            details: core.details,
        }))
    }
}

fn core(response: &Response, answer: Answer) -> ApiError<NoBody> {
    let details = Details {
        operation: response.operation().id,
        raw: raw::start(response.body()),
        answer,
    };
    ApiError {
        meta: response.meta(),
        body: None,
        details: Box::new(details),
    }
}

impl<E> fmt::Display for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.details.write(f)?;
        if let (Answer::Undecodable(_), Some(coding)) =
            (&self.details.answer, coding(&self.meta.headers))
        {
            write!(f, ": it is compressed (`{coding}`), which was not asked for")?;
        }
        write_origin(f, &self.meta)
    }
}

impl<E: fmt::Debug> fmt::Debug for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.details.operation)
            .field("meta", &self.meta)
            .field("body", &self.body)
            .field("raw_length", &self.details.raw.len())
            .field("decode_error", &self.decode_error())
            .finish()
    }
}

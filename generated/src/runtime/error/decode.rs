//! Successes that cannot be read.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;

use super::failure::write_origin;
use super::{Error, Failure, raw};
use crate::runtime::json::DecodeError;
use crate::runtime::response::{Meta, Response, coding};

/// A success whose body is not what the document says.
///
/// `Display` and `Debug` say where and why, and show nothing of the body: it may hold tokens. Who
/// may see those asks for the [`excerpt`](Self::excerpt) or the [`raw_body`](Self::raw_body).
#[derive(Clone)]
pub struct DecodeFailure {
    operation: &'static str,
    meta: Meta,
    problem: Problem,
    excerpt: Option<Box<str>>,
    raw: Bytes,
}

#[derive(Debug, Clone)]
enum Problem {
    Json(DecodeError),
    NoLocation,
    NotText { offset: usize },
    Compressed,
}

impl DecodeFailure {
    pub(crate) fn failure(response: &Response, error: DecodeError) -> Failure {
        Self::wrap(response, Problem::Json(error))
    }

    pub(crate) fn without_location(response: &Response) -> Failure {
        Self::wrap(response, Problem::NoLocation)
    }

    pub(crate) fn not_text(response: &Response, offset: usize) -> Failure {
        Self::wrap(response, Problem::NotText { offset })
    }

    pub(crate) fn compressed(response: &Response) -> Failure {
        Self::wrap(response, Problem::Compressed)
    }

    /// Returns what is wrong with the JSON, and where.
    #[must_use]
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &self.problem {
            Problem::Json(error) => Some(error),
            Problem::NoLocation | Problem::NotText { .. } | Problem::Compressed => None,
        }
    }

    /// Returns the text around the place where reading stopped, about 160 bytes on one line, if the
    /// body is text.
    ///
    /// It is what the server sent, secrets included: it is in no message, and belongs only where
    /// bodies may be shown.
    #[must_use]
    pub fn excerpt(&self) -> Option<&str> {
        self.excerpt.as_deref()
    }

    /// Returns the bytes of the body, at most the first 64 KiB.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.raw
    }

    pub(super) fn cause(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // Shown as part of this error already.
        None
    }

    pub(super) fn status(&self) -> u16 {
        self.meta.status
    }

    pub(super) fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    pub(super) fn request_id(&self) -> Option<&str> {
        self.meta.request_id.as_deref()
    }

    fn wrap(response: &Response, problem: Problem) -> Failure {
        let operation = response.operation().id;
        let body = response.body();
        let offset = match &problem {
            Problem::Json(error) => Some(error.offset()),
            Problem::NotText { offset } => Some(*offset),
            Problem::NoLocation | Problem::Compressed => None,
        };
        Error::Decode(Box::new(Self {
            operation,
            meta: response.meta(),
            problem,
            excerpt: offset.map(|offset| raw::around(body, offset).into()),
            raw: raw::start(body),
        }))
    }
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: the response is not as documented: ", self.operation)?;
        match &self.problem {
            Problem::Json(error) => write!(f, "{error}")?,
            Problem::NoLocation => f.write_str("a redirect without a `Location`")?,
            Problem::NotText { offset } => {
                write!(f, "the text is not UTF-8 (offset {offset})")?;
            }
            Problem::Compressed => {
                let coding = coding(&self.meta.headers).unwrap_or_default();
                write!(f, "it is compressed (`{coding}`), which was not asked for")?;
            }
        }
        write_origin(f, &self.meta)?;
        match media_type(&self.meta) {
            Some(media_type) => write!(f, ", content type `{media_type}`"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeFailure")
            .field("operation", &self.operation)
            .field("meta", &self.meta)
            .field("problem", &self.problem)
            .field("raw_length", &self.raw.len())
            .finish()
    }
}

/// Returns the content type without its parameters, if it is of sane length.
fn media_type(meta: &Meta) -> Option<&str> {
    let text = meta.headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let media_type = text.split(';').next().unwrap_or(text).trim();
    (media_type.len() <= 80).then_some(media_type)
}

//! Successful responses that cannot be read.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;

use super::failure::write_origin;
use super::{Error, Failure, raw};
use crate::runtime::json::DecodeError;
use crate::runtime::response::{Meta, Response, charset, coding};
use crate::runtime::text::{before, trim};

/// A successful response whose body does not match the document.
///
/// `Display` and `Debug` show where and why, but nothing of the body, which may contain tokens. Where
/// those may be shown, use the [`excerpt`](Self::excerpt) or the [`raw_body`](Self::raw_body).
#[derive(Clone)]
pub struct DecodeFailure {
    operation: &'static str,
    meta: Meta,
    problem: Problem,
    excerpt: Option<Box<str>>,
    raw: Bytes,
    /// Which event of a stream it is.
    event: Option<Box<EventHead>>,
}

#[derive(Debug, Clone)]
enum Problem {
    Json(DecodeError),
    Other(&'static str),
    NotText { offset: usize },
    Charset,
    Compressed,
    NoStream,
    Undocumented,
}

/// The fields of an event besides its data. They come from the server, so no message shows them.
#[derive(Clone)]
pub(crate) struct EventHead {
    pub(crate) name: String,
    pub(crate) id: Option<String>,
}

impl DecodeFailure {
    pub(crate) fn failure(response: &Response, error: DecodeError) -> Failure {
        Self::wrap(response, Problem::Json(error))
    }

    pub(crate) fn because(response: &Response, reason: &'static str) -> Failure {
        Self::wrap(response, Problem::Other(reason))
    }

    pub(crate) fn not_text(response: &Response, offset: usize) -> Failure {
        Self::wrap(response, Problem::NotText { offset })
    }

    pub(crate) fn compressed(response: &Response) -> Failure {
        Self::wrap(response, Problem::Compressed)
    }

    /// Returns the error for a 2xx that the document does not have.
    pub(crate) fn undocumented(response: &Response) -> Failure {
        Self::wrap(response, Problem::Undocumented)
    }

    pub(crate) fn charset(response: &Response) -> Failure {
        Self::wrap(response, Problem::Charset)
    }

    /// Returns the error for a successful response that is not a stream although the call asked for
    /// one.
    #[allow(dead_code, reason = "not every document has streams")]
    pub(crate) fn no_stream(response: &Response) -> Failure {
        Self::wrap(response, Problem::NoStream)
    }

    /// Returns the error for one event or line of a stream, given its text.
    #[allow(dead_code, reason = "not every document has streams")]
    pub(crate) fn item(
        response: &Response,
        text: &str,
        event: Option<EventHead>,
        error: DecodeError,
    ) -> Failure {
        let body = text.as_bytes();
        let failure = Self::new(response, body, raw::copied(text), Problem::Json(error));
        let event = event.map(Box::new);
        Error::Decode(Box::new(Self { event, ..failure }))
    }

    /// Returns what is wrong with the JSON, and where.
    #[must_use]
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &self.problem {
            Problem::Json(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the name of the event that could not be read, for example `error`; `message` if the
    /// server gives none. Returns `None` if it is not an event of a stream.
    ///
    /// The event's data is the [`raw_body`](Self::raw_body).
    #[must_use]
    pub fn event_name(&self) -> Option<&str> {
        self.event.as_ref().map(|event| event.name.as_str())
    }

    /// Returns the last ID that the server gave, in the event that could not be read or before it.
    #[must_use]
    pub fn event_id(&self) -> Option<&str> {
        self.event.as_ref()?.id.as_deref()
    }

    /// Returns the text around the position where reading stopped, about 160 bytes on one line, if the
    /// body is text. In a stream, this is the text of the event or line that could not be read.
    ///
    /// It is what the server sent, including secrets. It is part of no message; use it only where
    /// bodies may be shown.
    #[must_use]
    pub fn excerpt(&self) -> Option<&str> {
        self.excerpt.as_deref()
    }

    /// Returns the bytes of the body, at most the first 64 KiB. In a stream, these are the data of the
    /// event, or the line, that could not be read.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.raw
    }

    pub(super) fn cause(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // Shown as part of this error already.
        None
    }

    pub(super) fn meta(&self) -> &Meta {
        &self.meta
    }

    fn wrap(response: &Response, problem: Problem) -> Failure {
        let body = response.body();
        Error::Decode(Box::new(Self::new(response, body, raw::start(body), problem)))
    }

    fn new(response: &Response, body: &[u8], raw: Bytes, problem: Problem) -> Self {
        let offset = match &problem {
            Problem::Json(error) => Some(error.offset()),
            Problem::NotText { offset } => Some(*offset),
            Problem::NoStream => Some(0),
            Problem::Other(_)
            | Problem::Charset
            | Problem::Compressed
            | Problem::Undocumented => None,
        };
        Self {
            operation: response.operation().id,
            meta: response.meta(),
            problem,
            excerpt: offset.map(|offset| raw::around(body, offset).into()),
            raw,
            event: None,
        }
    }
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation)?;
        f.write_str(match &self.problem {
            // Whoever reads this must not take it for a failure and call again.
            Problem::Undocumented if self.raw.is_empty() => {
                "the call succeeded, but with an undocumented status and no body"
            }
            Problem::Undocumented => {
                "the call succeeded, but with an undocumented status"
            }
            Problem::Json(_) if self.raw.is_empty() && self.event.is_none() => {
                "the call succeeded, but the response has no body: "
            }
            _ => "the response is not as documented: ",
        })?;
        match &self.problem {
            Problem::Undocumented => {}
            Problem::Json(error) => write!(f, "{error}")?,
            Problem::Other(reason) => f.write_str(reason)?,
            Problem::NotText { offset } => {
                write!(f, "the text is not UTF-8 (offset {offset})")?;
            }
            Problem::Charset => {
                let charset = charset(&self.meta.headers).unwrap_or_default();
                write!(f, "the text is in `{charset}`, which is not read")?;
            }
            Problem::NoStream => f.write_str("no stream, though one was asked for")?,
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

/// Returns the content type without its parameters, if it has a reasonable length.
fn media_type(meta: &Meta) -> Option<&str> {
    let text = meta.headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let media_type = trim(before(text, b";"));
    (media_type.len() <= 80).then_some(media_type)
}

//! Lines of JSON (`application/x-ndjson` and similar types), and lines of any text.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf as _, BytesMut};
use futures_core::Stream;

use super::ByteStream;
use crate::runtime::error::{DecodeFailure, Error, Failure};
use crate::runtime::json::{self, Decode, DecodeError};
#[cfg(feature = "blocking")]
use crate::runtime::operation::Operation;

/// What separates records in `application/json-seq`.
const RECORD_SEPARATOR: char = '\u{1e}';

/// The values of a response with one value on each line, as they arrive: a `Stream` of them.
///
/// Empty lines are skipped. A line that does not match the document is an error that holds the line
/// ([`raw_body`](Error::raw_body)); the stream then continues. After any other error it is at its end.
///
/// A response is such a stream if its content type is one of the names for lines of JSON
/// (`application/x-ndjson`, `application/jsonl`, `application/json-lines`, `application/json-seq` and
/// similar ones), or if it has no content type. Any other success is an error of the call.
///
/// Without a library for streams, read it with `while let Some(value) = lines.line().await?`.
#[must_use = "a stream does nothing unless it is read"]
pub struct Lines<T> {
    split: Split,
    read: fn(&str) -> Result<T, DecodeError>,
}

impl<T> Lines<T> {
    /// Returns the value of the next line; `None` at the end.
    ///
    /// # Errors
    ///
    /// If the response breaks off, if nothing arrives for longer than an attempt may take, or if a line
    /// does not match the document.
    pub async fn line(&mut self) -> Result<Option<T>, Error> {
        std::future::poll_fn(|cx| self.poll_value(cx)).await.transpose()
    }

    /// Returns the operation that the response belongs to.
    #[cfg(feature = "blocking")]
    pub(super) fn operation(&self) -> &'static Operation {
        self.split.stream.response().operation()
    }

    /// Returns the lines as text.
    pub(crate) fn text(stream: ByteStream) -> Lines<String> {
        Lines {
            split: Split::new(stream, false),
            read: |line| Ok(line.to_owned()),
        }
    }

    fn poll_value(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            let Some(line) = ready!(self.split.poll_line(cx)) else {
                return Poll::Ready(None);
            };
            let line = match line {
                Ok(line) => line,
                Err(failure) => return Poll::Ready(Some(Err(failure.widen()))),
            };
            let line = line.trim_start_matches(RECORD_SEPARATOR);
            if line.trim().is_empty() {
                continue;
            }
            let response = self.split.stream.response();
            return Poll::Ready(Some((self.read)(line).map_err(|error| {
                DecodeFailure::item(response, line, None, error).widen()
            })));
        }
    }
}

impl<T: Decode> Lines<T> {
    /// Reads lines of JSON.
    pub(crate) fn json(stream: ByteStream) -> Self {
        Self {
            split: Split::new(stream, false),
            read: |line| json::decode(line.as_bytes()),
        }
    }
}

impl<T> Stream for Lines<T> {
    type Item = Result<T, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll_value(cx)
    }
}

impl<T> fmt::Debug for Lines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Lines").field(&self.split.stream).finish()
    }
}

/// A stream of bytes, read line by line. Invalid UTF-8 is replaced.
pub(super) struct Split {
    pub(super) stream: ByteStream,
    buffer: BytesMut,
    /// How much of the buffer is known to contain no end of a line.
    seen: usize,
    /// Whether a carriage return alone also ends a line, as in event streams.
    lone_returns: bool,
    first: bool,
    over: bool,
}

impl Split {
    pub(super) fn new(stream: ByteStream, lone_returns: bool) -> Self {
        Self {
            stream,
            buffer: BytesMut::new(),
            seen: 0,
            lone_returns,
            first: true,
            over: false,
        }
    }

    /// Returns the next line without its end. Text after the last line end counts as a line, unless the
    /// stream broke off there. After an error there are no more lines.
    pub(super) fn poll_line(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<String, Failure>>> {
        loop {
            if let Some(line) = self.take_line() {
                return Poll::Ready(Some(Ok(line)));
            }
            if self.over {
                return Poll::Ready(None);
            }
            // What is left is one line that has no end yet.
            let piece = match self.stream.check(self.buffer.len()) {
                Ok(()) => ready!(self.stream.poll_piece(cx)),
                Err(failure) => Some(Err(failure)),
            };
            match piece {
                Some(Ok(piece)) => self.buffer.extend_from_slice(&piece),
                Some(Err(failure)) => {
                    self.end();
                    return Poll::Ready(Some(Err(failure)));
                }
                None => self.over = true,
            }
        }
    }

    /// Ends the stream; an incomplete line is discarded.
    fn end(&mut self) {
        self.buffer.clear();
        self.seen = 0;
        self.over = true;
    }

    fn take_line(&mut self) -> Option<String> {
        let is_end = |byte: &u8| *byte == b'\n' || self.lone_returns && *byte == b'\r';
        let end = self.buffer[self.seen..].iter().position(is_end);
        let end = end.map(|offset| self.seen + offset);
        let (length, skipped) = match end {
            Some(end) if self.buffer[end] == b'\n' => (end, end + 1),
            // Whether a line feed belongs to it shows in the next byte.
            Some(end) if end + 1 == self.buffer.len() && !self.over => {
                self.seen = end;
                return None;
            }
            Some(end) if self.buffer.get(end + 1) == Some(&b'\n') => (end, end + 2),
            Some(end) => (end, end + 1),
            None if self.over && !self.buffer.is_empty() => {
                (self.buffer.len(), self.buffer.len())
            }
            None => {
                self.seen = self.buffer.len();
                return None;
            }
        };
        let mut line = &self.buffer[..length];
        if std::mem::take(&mut self.first) {
            line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
        }
        line = line.strip_suffix(b"\r").unwrap_or(line);
        let line = String::from_utf8_lossy(line).into_owned();
        self.buffer.advance(skipped);
        self.seen = 0;
        Some(line)
    }
}

//! `text/event-stream`, as HTML's living standard reads it.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use super::ByteStream;
use super::lines::Split;
use crate::runtime::error::{DecodeFailure, Error, Failure};
use crate::runtime::json::{self, Decode, DecodeError};
#[cfg(feature = "blocking")]
use crate::runtime::operation::Operation;

/// What ends a stream of JSON by convention.
const DONE: &str = "[DONE]";

/// One event of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What it carries.
    pub data: T,
    /// Its name; `message` where the server gives none.
    pub name: String,
    /// The last id that the server gave, with this event or before it.
    pub id: Option<String>,
    /// How long the server asks to wait before connecting again.
    pub retry: Option<Duration>,
}

/// The events of a response, as they come: a `Stream` of [`Event`]s.
///
/// An event that is not as documented is an error, and the stream goes on behind it. Where events are
/// JSON, one that says `[DONE]` is the end.
///
/// Without a library of streams, it is read by `while let Some(event) = events.event().await?`.
#[must_use = "a stream does nothing unless it is read"]
pub struct EventStream<T> {
    parser: Parser,
    read: fn(&str) -> Result<Option<T>, DecodeError>,
}

impl<T> EventStream<T> {
    /// Returns the next event; `None` at the end.
    ///
    /// # Errors
    ///
    /// If the response breaks off, if there is nothing for longer than an attempt may take, or if an
    /// event is not as documented.
    pub async fn event(&mut self) -> Result<Option<Event<T>>, Error> {
        std::future::poll_fn(|cx| self.poll_event(cx)).await.transpose()
    }

    /// Returns the operation whose response it is.
    #[cfg(feature = "blocking")]
    pub(super) fn operation(&self) -> &'static Operation {
        self.parser.split.stream.response().operation()
    }

    /// Reads events whose data is text.
    pub(crate) fn text(stream: ByteStream) -> EventStream<String> {
        EventStream {
            parser: Parser::new(stream),
            read: |data| Ok(Some(data.to_owned())),
        }
    }

    fn poll_event(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Event<T>, Error>>> {
        let Some(event) = ready!(self.parser.poll(cx)) else { return Poll::Ready(None) };
        let event = match event {
            Ok(event) => event,
            Err(failure) => return Poll::Ready(Some(Err(failure.widen()))),
        };
        let Event { data, name, id, retry } = event;
        Poll::Ready(match (self.read)(&data) {
            Ok(Some(data)) => Some(Ok(Event { data, name, id, retry })),
            Ok(None) => {
                self.parser.over = true;
                None
            }
            Err(error) => {
                let response = self.parser.split.stream.response();
                Some(Err(DecodeFailure::failure(response, error).widen()))
            }
        })
    }
}

impl<T: Decode> EventStream<T> {
    /// Reads events whose data is JSON.
    pub(crate) fn json(stream: ByteStream) -> Self {
        Self {
            parser: Parser::new(stream),
            read: |data| match data.trim() {
                DONE => Ok(None),
                data => json::decode(data.as_bytes()).map(Some),
            },
        }
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll_event(cx)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("EventStream").field(&self.parser.split.stream).finish()
    }
}

/// The part that knows no types.
struct Parser {
    split: Split,
    data: String,
    has_data: bool,
    name: String,
    id: Option<String>,
    retry: Option<Duration>,
    over: bool,
}

impl Parser {
    fn new(stream: ByteStream) -> Self {
        Self {
            split: Split::new(stream, true),
            data: String::new(),
            has_data: false,
            name: String::new(),
            id: None,
            retry: None,
            over: false,
        }
    }

    fn poll(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Event<String>, Failure>>> {
        while !self.over {
            match ready!(self.split.poll_line(cx)) {
                // An event that was not ended is none.
                None => self.over = true,
                Some(Err(failure)) => {
                    self.over = true;
                    return Poll::Ready(Some(Err(failure)));
                }
                Some(Ok(line)) if line.is_empty() => {
                    if let Some(event) = self.dispatch() {
                        return Poll::Ready(Some(Ok(event)));
                    }
                }
                Some(Ok(line)) => {
                    self.field(&line);
                    if let Err(failure) = self.split.stream.check(self.data.len()) {
                        self.over = true;
                        return Poll::Ready(Some(Err(failure)));
                    }
                }
            }
        }
        Poll::Ready(None)
    }

    fn field(&mut self, line: &str) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "data" => {
                if self.has_data {
                    self.data.push('\n');
                }
                self.data.push_str(value);
                self.has_data = true;
            }
            "event" => value.clone_into(&mut self.name),
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis);
            }
            // Comments, which keep the connection open, have no name.
            _ => {}
        }
    }

    fn dispatch(&mut self) -> Option<Event<String>> {
        let name = std::mem::take(&mut self.name);
        if !std::mem::take(&mut self.has_data) {
            return None;
        }
        Some(Event {
            data: std::mem::take(&mut self.data),
            name: if name.is_empty() { "message".to_owned() } else { name },
            id: self.id.clone(),
            retry: self.retry.take(),
        })
    }
}

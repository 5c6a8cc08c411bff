//! `text/event-stream`, as HTML's living standard reads it.

mod parser;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use parser::Parser;

use super::ByteStream;
use super::again::Again;
use crate::runtime::call::Call;
use crate::runtime::error::{DecodeFailure, Error, EventHead, Failure};
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
/// An event that is not as documented is an error which has its data ([`raw_body`](Error::raw_body)), its
/// name and its id ([`DecodeFailure`]), and the stream goes on behind it. After any other error the stream
/// is at its end. Where events are JSON, one that says `[DONE]` is the end.
///
/// A response is such a stream if its content type is `text/event-stream`. Any other success is an error
/// of the call.
///
/// Without a library of streams, it is read by `while let Some(event) = events.event().await?`.
#[must_use = "a stream does nothing unless it is read"]
pub struct EventStream<T> {
    parser: Parser,
    read: fn(&str) -> Result<Option<T>, DecodeError>,
    /// What asks for it again, until that is asked for.
    call: Option<Box<Call>>,
    again: Option<Again>,
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

    /// Returns the same events, and connects again when they end or break off, as browsers do: for streams
    /// that are meant to go on for ever.
    ///
    /// The call is sent again as it was, whatever its method, with its settings, a valid token, and the id
    /// of the last event in `Last-Event-ID`; whether the server goes on behind that is for the server. It
    /// is tried as often as the retry policy of the call or of the client says. Before that, it waits as
    /// long as the server has asked for (`retry`), otherwise as the policy says; longer each time, if
    /// connections bring no event.
    ///
    /// The stream ends when the server answers with 204, or with an event that says `[DONE]` where events
    /// are JSON. It ends with an error when the call fails for good, or when an event is too large. A call
    /// whose own body is a stream cannot be sent again: its events end as without this.
    ///
    /// For example, `api.news().await?.reconnect()`.
    pub fn reconnect(mut self) -> Self {
        self.again = self.call.take().map(Again::new).or(self.again);
        self
    }

    /// Returns the operation whose response it is.
    #[cfg(feature = "blocking")]
    pub(super) fn operation(&self) -> &'static Operation {
        self.parser.stream().response().operation()
    }

    /// Reads events whose data is text.
    pub(crate) fn text(
        stream: ByteStream,
        call: Option<Box<Call>>,
    ) -> EventStream<String> {
        EventStream {
            parser: Parser::new(stream),
            read: |data| Ok(Some(data.to_owned())),
            call,
            again: None,
        }
    }

    fn poll_event(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Event<T>, Error>>> {
        let event = match ready!(self.poll_text(cx)) {
            Some(Ok(event)) => event,
            Some(Err(failure)) => return Poll::Ready(Some(Err(failure.widen()))),
            None => return Poll::Ready(None),
        };
        let Event { data, name, id, retry } = event;
        Poll::Ready(match (self.read)(&data) {
            Ok(Some(data)) => Some(Ok(Event { data, name, id, retry })),
            Ok(None) => {
                self.end();
                None
            }
            Err(error) => {
                let response = self.parser.stream().response();
                let head = Some(EventHead { name, id });
                Some(Err(DecodeFailure::item(response, &data, head, error).widen()))
            }
        })
    }

    /// Returns the next event before its data is read, from a new connection if need be.
    fn poll_text(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Event<String>, Failure>>> {
        loop {
            if let Some(again) = self.again.as_mut().filter(|it| it.is_connecting()) {
                match ready!(again.poll(cx)) {
                    Some(Ok(stream)) => self.parser.resume(stream),
                    Some(Err(failure)) => {
                        self.end();
                        return Poll::Ready(Some(Err(failure)));
                    }
                    None => self.end(),
                }
            }
            let item = ready!(self.parser.poll(cx));
            let Some(again) = &mut self.again else { return Poll::Ready(item) };
            match &item {
                Some(Ok(_)) => again.has_brought(),
                // It would be as large again.
                Some(Err(failure)) if !failure.is_retryable() => self.end(),
                Some(Err(_)) | None => {
                    again.begin(self.parser.last_id.as_deref(), self.parser.wait);
                    continue;
                }
            }
            return Poll::Ready(item);
        }
    }

    /// Ends it for good.
    fn end(&mut self) {
        self.parser.over = true;
        self.again = None;
    }
}

impl<T: Decode> EventStream<T> {
    /// Reads events whose data is JSON.
    pub(crate) fn json(stream: ByteStream, call: Option<Box<Call>>) -> Self {
        Self {
            parser: Parser::new(stream),
            read: |data| match data.trim() {
                DONE => Ok(None),
                _ => json::decode(data.as_bytes()).map(Some),
            },
            call,
            again: None,
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
        f.debug_tuple("EventStream").field(self.parser.stream()).finish()
    }
}

//! `text/event-stream`, as defined by the HTML standard.

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

/// The data that ends a stream of JSON by convention.
const DONE: &str = "[DONE]";

/// One event of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// The data of the event.
    pub data: T,
    /// The name of the event; `message` if the server gives none.
    pub name: String,
    /// The last ID that the server gave, in this event or before it.
    pub id: Option<String>,
    /// How long the server asks the client to wait before it reconnects.
    pub retry: Option<Duration>,
}

/// The events of a response as they arrive: a `Stream` of [`Event`]s.
///
/// An event that does not match the document is an error that holds its data
/// ([`raw_body`](Error::raw_body)), its name and its ID ([`DecodeFailure`]); the stream then continues.
/// After any other error it is at its end. Where events are JSON, the event `[DONE]` ends the stream.
///
/// A response is such a stream if its content type is `text/event-stream`. Any other success is an
/// error of the call.
///
/// Without a library for streams, read it with `while let Some(event) = events.event().await?`.
#[must_use = "a stream does nothing unless it is read"]
pub struct EventStream<T> {
    parser: Parser,
    read: fn(&str) -> Result<Option<T>, DecodeError>,
    /// Requests the stream again, where that is wanted.
    call: Option<Box<Call>>,
    again: Option<Again>,
}

impl<T> EventStream<T> {
    /// Returns the next event; `None` at the end.
    ///
    /// # Errors
    ///
    /// If the response breaks off, if nothing arrives for longer than an attempt may take, or if an
    /// event does not match the document.
    pub async fn event(&mut self) -> Result<Option<Event<T>>, Error> {
        std::future::poll_fn(|cx| self.poll_event(cx)).await.transpose()
    }

    /// Returns the same events, but reconnects when they end or break off, as browsers do. Use it for
    /// streams that are meant to go on for ever.
    ///
    /// The call is sent again as it was, whatever its method, with its settings, a valid token, and the
    /// ID of the last event in `Last-Event-ID`. Whether the events continue after that one is up to the
    /// server. Reconnecting is tried as often as the retry policy of the call or of the client allows.
    /// The wait before it is the one that the server asked for (`retry`), or else that of the policy;
    /// it grows if connections deliver no event.
    ///
    /// The stream ends when the server answers with 204, or with the event `[DONE]` where events are
    /// JSON. It ends with an error when the call fails for good, or when an event is too large. A call
    /// whose own body is a stream cannot be sent again, so it does not reconnect.
    ///
    /// For example, `api.news().await?.reconnect()`.
    pub fn reconnect(mut self) -> Self {
        self.again = self.call.take().map(Again::new).or(self.again);
        self
    }

    /// Returns the operation that the response belongs to.
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

    /// Returns the next event before its data is read, reconnecting if necessary.
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

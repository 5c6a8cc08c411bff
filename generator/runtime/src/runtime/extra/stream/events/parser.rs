//! From lines to events, before their data is read.

use std::task::{Context, Poll, ready};
use std::time::Duration;

use super::Event;
use crate::runtime::error::Failure;
use crate::runtime::extra::stream::ByteStream;
use crate::runtime::extra::stream::lines::Split;

/// A longer wait than a day is ignored as a mistake.
const LONGEST_WAIT: Duration = Duration::from_secs(86_400);

/// The part that knows no types.
pub(super) struct Parser {
    split: Split,
    data: String,
    has_data: bool,
    name: String,
    id: Option<String>,
    retry: Option<Duration>,
    pub(super) over: bool,
    /// The ID at the end of the last complete event, after which to continue.
    pub(super) last_id: Option<String>,
    /// How long the server asks the client to wait, in the last event or before it.
    pub(super) wait: Option<Duration>,
}

impl Parser {
    pub(super) fn new(stream: ByteStream) -> Self {
        Self {
            split: Split::new(stream, true),
            data: String::new(),
            has_data: false,
            name: String::new(),
            id: None,
            retry: None,
            over: false,
            last_id: None,
            wait: None,
        }
    }

    pub(super) fn stream(&self) -> &ByteStream {
        &self.split.stream
    }

    /// Continues with a new connection. An incomplete event is discarded.
    pub(super) fn resume(&mut self, stream: ByteStream) {
        let (last_id, wait) = (self.last_id.take(), self.wait);
        *self = Self::new(stream);
        self.id.clone_from(&last_id);
        self.last_id = last_id;
        self.wait = wait;
    }

    /// Returns the next event, with its data as text; `None` at the end, where an incomplete event is
    /// discarded.
    pub(super) fn poll(
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
                self.wait =
                    self.retry.filter(|wait| *wait <= LONGEST_WAIT).or(self.wait);
            }
            // Comments, which keep the connection open, have no name.
            _ => {}
        }
    }

    fn dispatch(&mut self) -> Option<Event<String>> {
        let name = std::mem::take(&mut self.name);
        self.last_id.clone_from(&self.id);
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

//! Reconnecting: a stream of events that continues after the last one.

use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use super::ByteStream;
use crate::runtime::call::Call;
use crate::runtime::error::{DecodeFailure, Failure, NoBody};
use crate::runtime::execute::execute;
use crate::runtime::extra::live::StreamKind;
use crate::runtime::home::Kept;
use crate::runtime::pending::gone;
use crate::runtime::response::Response;

/// The header that names the event after which to continue.
const LAST_EVENT_ID: &str = "Last-Event-ID";

/// The status with which a server says that the stream is over.
const NO_CONTENT: u16 = 204;

/// How a stream is started again.
pub(super) struct Again {
    call: Box<Call>,
    /// How many connections in a row have delivered no event.
    idle: u32,
    connecting: Option<Connecting>,
}

struct Connecting {
    id: Option<String>,
    response: Kept<Result<Response, Failure>>,
}

impl Again {
    pub(super) fn new(call: Box<Call>) -> Self {
        Self {
            call,
            idle: 0,
            connecting: None,
        }
    }

    /// Records that an event has arrived.
    pub(super) fn has_brought(&mut self) {
        self.idle = 0;
    }

    /// Starts to reconnect after the event with this ID. The server may have asked for a wait.
    ///
    /// Repeated connections without an event are followed by longer and longer waits, whatever the
    /// server asks for.
    pub(super) fn begin(&mut self, id: Option<&str>, asked: Option<Duration>) {
        let shared = self.call.client.shared();
        let policy = self.call.settings().retries.as_ref().unwrap_or(&shared.retries);
        self.idle = self.idle.saturating_add(1);
        let delay = match (asked, self.idle) {
            (Some(asked), 1) => asked,
            (asked, idle) => policy.backoff(idle).max(asked.unwrap_or_default()),
        };
        let id = id.filter(|id| !id.is_empty()).map(str::to_owned);
        let response = self.connect(id.as_deref(), delay);
        self.connecting = Some(Connecting { id, response });
    }

    fn connect(
        &self,
        id: Option<&str>,
        delay: Duration,
    ) -> Kept<Result<Response, Failure>> {
        let mut call = self.call.clone();
        if let Some(id) = id {
            call.options().header(LAST_EVENT_ID, id.to_owned());
        }
        let clock = Arc::clone(&self.call.client.shared().clock);
        Kept::new(Box::pin(async move {
            if !delay.is_zero() {
                clock.sleep(delay).await;
            }
            execute(call).await
        }))
    }

    /// Returns the new stream; `None` if there is none, because reconnecting was not requested or
    /// because the server says that the stream is over.
    pub(super) fn poll(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<ByteStream, Failure>>> {
        let Some(mut connecting) = self.connecting.take() else {
            return Poll::Ready(None);
        };
        if connecting.response.is_elsewhere() {
            connecting.response = self.connect(connecting.id.as_deref(), Duration::ZERO);
        }
        let Poll::Ready(result) = connecting.response.poll(cx) else {
            self.connecting = Some(connecting);
            return Poll::Pending;
        };
        let gone = |lost| Err(gone(self.call.operation, lost));
        Poll::Ready(match result.unwrap_or_else(gone) {
            Ok(response) if response.status() == NO_CONTENT => None,
            Ok(response) => Some(stream(response)),
            Err(failure) => Some(Err(failure)),
        })
    }

    /// Returns whether it is connecting.
    pub(super) fn is_connecting(&self) -> bool {
        self.connecting.is_some()
    }
}

/// Returns the events of a response, or why it has none.
fn stream(mut response: Response) -> Result<ByteStream, Failure> {
    if response.is_live() {
        return response.typed_pieces(StreamKind::Events).map(|(stream, _)| stream);
    }
    match response.status() {
        200..=299 => Err(DecodeFailure::no_stream(&response)),
        _ => Err(response.unexpected::<NoBody>()),
    }
}

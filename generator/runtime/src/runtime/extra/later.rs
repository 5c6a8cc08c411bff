//! The body of a response that is read while it arrives, until somebody reads it.

use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use super::call::is_one_shot;
use super::live::StreamKind;
use super::stream::{ByteStream, Patience};
use crate::runtime::call::Call;
use crate::runtime::clock::{Clock, until};
use crate::runtime::execute::{self, Answer, Broken, Limits, Watched};
use crate::runtime::home::Home;
use crate::runtime::response::{Response, coding};
use crate::runtime::transport::{
    Carrier, Deadline, Request, ResponseBody, Transport, TransportErrorKind,
    TransportResponse,
};

/// Such a body, if there is one.
#[derive(Clone, Default)]
pub(crate) struct Later(Option<Arc<Waiting>>);

struct Waiting {
    taken: Mutex<Option<Taken>>,
    patience: Patience,
    home: Home,
}

/// What can be taken once: the body, and the call that requests it again, where that makes sense.
struct Taken {
    body: Box<dyn ResponseBody>,
    call: Option<Box<Call>>,
}

/// How to treat the body of a response when the call wants to read it while it arrives.
#[derive(PartialEq, Eq)]
enum Fate {
    Handed,
    /// It is not a stream, and is read as usual.
    Read,
    /// It is not a stream, and the document does not describe it.
    Refused,
}

/// How much of an unexpected body is read, for the error.
const START: usize = 64 << 10;

/// How long reading such a body may take.
const MOMENT: Duration = Duration::from_secs(1);

impl Later {
    /// Returns whether there is such a body, even one that has been taken.
    pub(crate) fn is_some(&self) -> bool {
        self.0.is_some()
    }

    /// Takes the body. Further calls return none.
    pub(crate) fn take(
        &self,
        response: &Response,
    ) -> Option<(ByteStream, Option<Box<Call>>)> {
        let waiting = self.0.as_ref()?;
        let taken = waiting.taken.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Taken { body, call } = taken?;
        let (patience, home) = (waiting.patience.clone(), waiting.home.clone());
        Some((ByteStream::new(response.clone(), body, Some(patience), home), call))
    }
}

/// Sends a request and reads the whole response, unless the call wants to read it while it arrives. In
/// that case the time limit of an attempt applies to the head.
pub(crate) async fn exchange(
    call: &Call,
    mut request: Request,
    deadline: &Deadline,
) -> Result<Answer, Broken> {
    let shared = call.client.shared();
    let size = shared.max_response_size;
    if !call.extra.is_live() {
        return execute::exchange(&shared.transport, request, deadline, size).await;
    }
    // The transport would end the body with it.
    request.extensions_mut().remove::<Deadline>();
    let limits = Limits::new(request.method(), size).time(deadline);
    let sent = match &shared.transport {
        #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
        Carrier::Default(transport) => Transport::send(&**transport, request),
        Carrier::Own(transport) => Transport::send(&**transport, request),
    };
    let (clock, end) = (deadline.clock(), Some(deadline.end()));
    let late = || Err(TransportErrorKind::Timeout.into());
    let head = until(clock, end, sent).await;
    let mut response = head.unwrap_or_else(late)?;
    match fate(call, &response) {
        Fate::Refused => {
            let start = start(&mut *response.body, clock).await;
            return Answer::new(response.status, response.headers, Ok(Some(start)));
        }
        Fate::Handed => {
            let later = later(call, &mut response);
            let none = Ok(Some(Bytes::new()));
            let answer = Answer::new(response.status, response.headers, none)?;
            return Ok(Answer { later, ..answer });
        }
        Fate::Read => {}
    }
    let expected = limits.expected(response.status, &response.headers);
    let body = {
        let mut watched = Watched::new(&mut response, deadline);
        let body = pin!(limits.collect(expected, &mut watched));
        until(clock, end, body).await
    };
    let body = body.unwrap_or_else(|| Err(TransportErrorKind::Timeout.into()));
    Answer::new(response.status, response.headers, body)
}

/// Decides how to treat a body, by status and content type. JSON in place of a requested stream means
/// that the server has no stream.
fn fate(call: &Call, head: &TransportResponse) -> Fate {
    let status = head.status.as_u16();
    let among = |(from, to): &(u16, u16)| (*from..=*to).contains(&status);
    let extra = &call.extra;
    if !extra.live.iter().any(among) {
        return Fate::Read;
    }
    let fits =
        extra.accept.is_empty() || StreamKind::of(extra.accept).fits(&head.headers);
    match fits {
        true if coding(&head.headers).is_none() => Fate::Handed,
        false if is_json(&head.headers) => Fate::Read,
        _ => Fate::Refused,
    }
}

/// Reads what arrives of a body within a moment.
async fn start(body: &mut dyn ResponseBody, clock: &dyn Clock) -> Bytes {
    let mut start = BytesMut::new();
    {
        let pulling = pin!(async {
            while start.len() < START
                && let Ok(Some(piece)) = body.chunk().await
            {
                start.extend_from_slice(&piece[..piece.len().min(START - start.len())]);
            }
        });
        let end = clock.now().saturating_add(MOMENT);
        // What is there by then is there.
        let _ = until(clock, Some(end), pulling).await;
    }
    start.freeze()
}

/// Takes the body out of a response.
fn later(call: &Call, head: &mut TransportResponse) -> Later {
    let shared = call.client.shared();
    let body = std::mem::replace(&mut head.body, Box::new(Bytes::new()));
    let home = if body.is_whole() { Home::default() } else { Home::here() };
    let settings = call.settings();
    let idle = settings.idle_timeout.or(shared.timeouts.idle).or(settings.timeout);
    let is_events = StreamKind::of(call.extra.accept) == StreamKind::Events;
    let again = is_events && !is_one_shot(call);
    let again = again.then(|| Box::new(call.clone()));
    Later(Some(Arc::new(Waiting {
        taken: Mutex::new(Some(Taken { body, call: again })),
        patience: Patience {
            clock: Arc::clone(&shared.clock),
            piece: idle.unwrap_or(shared.timeouts.attempt),
            limit: shared.max_response_size,
        },
        home,
    })))
}

pub(super) fn is_json(headers: &HeaderMap) -> bool {
    let own = media_type(headers).unwrap_or_default().to_ascii_lowercase();
    own == "application/json" || own.ends_with("+json")
}

/// Returns the content type without its parameters.
pub(super) fn media_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(essence)
}

pub(super) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

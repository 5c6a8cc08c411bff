//! The body of a response that is handed on while it comes, until it is asked for.

use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use super::stream::{ByteStream, Patience};
use crate::runtime::call::Call;
use crate::runtime::clock::until;
use crate::runtime::execute::{self, Answer, Broken, Limits};
use crate::runtime::home::Home;
use crate::runtime::response::Response;
use crate::runtime::transport::{
    Carrier, Deadline, Request, ResponseBody, Transport, TransportErrorKind,
    TransportResponse,
};

/// Such a body, if there is one.
#[derive(Clone, Default)]
pub(crate) struct Later(Option<Arc<Waiting>>);

struct Waiting {
    body: Mutex<Option<Box<dyn ResponseBody>>>,
    patience: Patience,
    home: Home,
}

impl Later {
    /// Returns whether there is one, and be it that it was taken.
    pub(crate) fn is_some(&self) -> bool {
        self.0.is_some()
    }

    /// Takes the body; whoever asks once more gets none.
    pub(crate) fn take(&self, response: &Response) -> Option<ByteStream> {
        let waiting = self.0.as_ref()?;
        let body = waiting.body.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        let (patience, home) = (waiting.patience.clone(), waiting.home.clone());
        Some(ByteStream::new(response.clone(), body, Some(patience), home))
    }
}

/// Sends a request, and pulls the whole response unless the call wants to have it while it comes. Then the
/// time of an attempt holds for the head.
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
    let answer = pin!(async {
        let mut response = sent.await?;
        let later = later(call, &mut response);
        let expected = match later.is_some() {
            true => None,
            false => limits.expected(response.status, &response.headers),
        };
        let body = limits.collect(expected, &mut response).await?;
        let answer = Answer::new(response.status, response.headers, body)?;
        Ok(Answer { later, ..answer })
    });
    let in_time = until(deadline.clock(), Some(deadline.end()), answer).await;
    in_time.unwrap_or_else(|| Err(Broken::Transport(TransportErrorKind::Timeout.into())))
}

/// Takes the body out of a response that the call wants to have while it comes. JSON where a stream was
/// asked for is the server's word that there is none.
fn later(call: &Call, head: &mut TransportResponse) -> Later {
    let status = head.status.as_u16();
    let among = |(from, to): &(u16, u16)| (*from..=*to).contains(&status);
    let extra = &call.extra;
    if !extra.live.iter().any(among)
        || !extra.accept.is_empty() && is_json(&head.headers)
    {
        return Later::default();
    }
    let shared = call.client.shared();
    let body = std::mem::replace(&mut head.body, Box::new(Bytes::new()));
    let home = if body.is_whole() { Home::default() } else { Home::here() };
    Later(Some(Arc::new(Waiting {
        body: Mutex::new(Some(body)),
        patience: Patience {
            clock: Arc::clone(&shared.clock),
            piece: call.settings().timeout.unwrap_or(shared.timeouts.attempt),
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

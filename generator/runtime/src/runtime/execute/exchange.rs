//! One request, one complete response, within the limits of size and time.

use std::pin::pin;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, StatusCode, header};

use crate::runtime::clock::until;
use crate::runtime::transport::{
    BoxFuture, Deadline, Request, ResponseBody, Transport, TransportError,
    TransportErrorKind, TransportResponse,
};

/// A complete response.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Why there is none.
pub(crate) enum Broken {
    TooLarge(StatusCode, HeaderMap),
    Transport(TransportError),
}

/// A request that was handed to a transport.
///
/// It is what futures hold instead of the request, which is large and would be in each of them.
pub(crate) struct Sent<'t> {
    head: BoxFuture<'t, Result<TransportResponse, TransportError>>,
    /// Whether the transport ends it in time by itself.
    keeps_deadline: bool,
    /// Whether the response has no body, whatever its head says.
    without_body: bool,
}

impl<'t> Sent<'t> {
    /// Hands a request over. It goes out once the response is asked for.
    pub(crate) fn new(transport: &'t dyn Transport, request: Request) -> Self {
        Self {
            keeps_deadline: transport.keeps_deadline(),
            without_body: request.method() == Method::HEAD,
            head: transport.send(request),
        }
    }
}

/// Pulls the whole response. A transport that keeps no deadline is watched.
pub(crate) async fn exchange(
    sent: Sent<'_>,
    deadline: &Deadline,
    limit: usize,
) -> Result<Answer, Broken> {
    let end = (!sent.keeps_deadline).then_some(deadline.end());
    let answer = pin!(pull(sent, deadline, limit));
    let in_time = until(deadline.clock(), end, answer).await;
    in_time.unwrap_or_else(|| Err(Broken::Transport(TransportErrorKind::Timeout.into())))
}

async fn pull(
    sent: Sent<'_>,
    deadline: &Deadline,
    limit: usize,
) -> Result<Answer, Broken> {
    let without_body = sent.without_body;
    let head = sent.head.await.map_err(Broken::Transport)?;
    let TransportResponse { status, headers, mut body } = head;
    let expected = if without_body { None } else { expected_length(status, &headers) };
    let collected = match expected {
        Some(length) if length > limit as u64 => Ok(None),
        _ => collect(&mut *body, limit, deadline).await,
    };
    match collected.map_err(Broken::Transport)? {
        Some(body) if expected.is_some_and(|length| length > body.len() as u64) => {
            Err(Broken::Transport(TransportErrorKind::Interrupted.into()))
        }
        Some(body) => Ok(Answer { status, headers, body }),
        None => Err(Broken::TooLarge(status, headers)),
    }
}

/// Pulls the whole body, as long as it stays below the limits of size and time. `None` if it is too
/// large.
async fn collect(
    body: &mut dyn ResponseBody,
    limit: usize,
    deadline: &Deadline,
) -> Result<Option<Bytes>, TransportError> {
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    while let Some(chunk) = body.chunk().await? {
        if chunk.len() > limit - first.len().max(all.len()) {
            return Ok(None);
        }
        if deadline.is_over() {
            return Err(TransportErrorKind::Timeout.into());
        }
        // Most bodies are one piece, which is kept as it is.
        if first.is_empty() && all.is_empty() {
            first = chunk;
            continue;
        }
        if all.is_empty() {
            all.extend_from_slice(&std::mem::take(&mut first));
        }
        all.extend_from_slice(&chunk);
    }
    Ok(Some(if all.is_empty() { first } else { all.freeze() }))
}

/// Returns how long the body has to be, where the head says so and it is not compressed.
fn expected_length(status: StatusCode, headers: &HeaderMap) -> Option<u64> {
    let no_body = status.is_informational()
        || matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
    if no_body || headers.contains_key(header::CONTENT_ENCODING) {
        return None;
    }
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

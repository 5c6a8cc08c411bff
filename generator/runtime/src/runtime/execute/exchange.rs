//! One request, one complete response, within the limits of size and time.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, StatusCode, header};

use crate::runtime::clock::until;
use crate::runtime::transport::{
    Deadline, Request, ResponseBody, Transport, TransportError, TransportErrorKind,
    TransportResponse,
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

/// Sends a request and pulls the whole response. A transport that keeps no deadline is watched.
pub(crate) async fn exchange(
    transport: &dyn Transport,
    request: Request,
    deadline: &Deadline,
    limit: usize,
) -> Result<Answer, Broken> {
    let end = (!transport.keeps_deadline()).then_some(deadline.end());
    let answer = pull(transport, request, deadline, limit);
    let in_time = until(deadline.clock(), end, answer).await;
    in_time.unwrap_or_else(|| Err(Broken::Transport(TransportErrorKind::Timeout.into())))
}

/// Sends a request and pulls the response, unless it is one that is handed on while it comes: then the
/// answer has no body, and that is returned beside it. The transport knows of no deadline.
pub(crate) async fn exchange_live(
    transport: &dyn Transport,
    request: Request,
    deadline: &Deadline,
    limit: usize,
    is_live: impl Fn(StatusCode, &HeaderMap) -> bool,
) -> Result<(Answer, Option<Box<dyn ResponseBody>>), Broken> {
    let answer = async {
        let without_body = request.method() == Method::HEAD;
        let head = transport.send(request).await.map_err(Broken::Transport)?;
        if is_live(head.status, &head.headers) {
            let TransportResponse { status, headers, body } = head;
            let body_to_come = Some(body);
            return Ok((
                Answer {
                    status,
                    headers,
                    body: Bytes::new(),
                },
                body_to_come,
            ));
        }
        let answer = finish(head, without_body, deadline, limit).await?;
        Ok((answer, None))
    };
    let in_time = until(deadline.clock(), Some(deadline.end()), answer).await;
    in_time.unwrap_or_else(|| Err(Broken::Transport(TransportErrorKind::Timeout.into())))
}

async fn pull(
    transport: &dyn Transport,
    request: Request,
    deadline: &Deadline,
    limit: usize,
) -> Result<Answer, Broken> {
    let without_body = request.method() == Method::HEAD;
    let head = transport.send(request).await.map_err(Broken::Transport)?;
    finish(head, without_body, deadline, limit).await
}

/// Pulls the body of a response.
async fn finish(
    head: TransportResponse,
    without_body: bool,
    deadline: &Deadline,
    limit: usize,
) -> Result<Answer, Broken> {
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

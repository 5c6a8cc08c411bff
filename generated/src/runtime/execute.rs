//! From call to response: the one asynchronous function of the crate, the same for every operation.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode, header};

use super::call::Call;
use super::error::{Failure, TooLarge, TransportFailure};
use super::request::prepare;
use super::response::Response;
use super::transport::{
    Deadline, ResponseBody, TransportError, TransportErrorKind, TransportResponse,
};

/// Sends a call and returns its response, whatever the status.
pub(crate) async fn execute(call: Call) -> Result<Response, Failure> {
    let grants = call.client.shared().credentials.select(call.operation)?;
    let request = prepare(&call, &grants)?;
    drop(grants);
    attempt(&call, request).await
}

/// Sends one request once.
async fn attempt(
    call: &Call,
    mut request: http::Request<Bytes>,
) -> Result<Response, Failure> {
    let shared = call.client.shared();
    let deadline =
        Deadline::after(call.options.timeout.unwrap_or(shared.timeouts.attempt));
    request.extensions_mut().insert(deadline);
    let without_body = request.method() == http::Method::HEAD;
    let failed = |error| TransportFailure::failure(call.operation, error);

    let head = shared.transport.send(request).await.map_err(failed)?;
    let TransportResponse { status, headers, mut body } = head;
    let expected = if without_body { None } else { expected_length(status, &headers) };
    let limit = shared.max_response_size;
    let collected = match expected {
        Some(length) if length > limit as u64 => Err(ReadError::TooLarge),
        _ => collect(&mut *body, limit, deadline).await,
    };
    let response = |body| Response::new(call.operation, status, headers, body);
    match collected {
        Ok(body) if expected.is_some_and(|length| length > body.len() as u64) => {
            Err(failed(TransportErrorKind::Interrupted.into()))
        }
        Ok(body) => Ok(response(body)),
        Err(ReadError::TooLarge) => {
            Err(TooLarge::failure(&response(Bytes::new()), limit))
        }
        Err(ReadError::Transport(error)) => Err(failed(error)),
    }
}

enum ReadError {
    TooLarge,
    Transport(TransportError),
}

/// Pulls the whole body, as long as it stays below the limits of size and time.
async fn collect(
    body: &mut dyn ResponseBody,
    limit: usize,
    deadline: Deadline,
) -> Result<Bytes, ReadError> {
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    while let Some(chunk) = body.chunk().await.map_err(ReadError::Transport)? {
        if chunk.len() > limit - first.len().max(all.len()) {
            return Err(ReadError::TooLarge);
        }
        if deadline.is_over() {
            return Err(ReadError::Transport(TransportErrorKind::Timeout.into()));
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
    Ok(if all.is_empty() { first } else { all.freeze() })
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

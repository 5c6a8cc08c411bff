//! A service of tower behind a check.

#![cfg(all(feature = "tower", not(target_arch = "wasm32")))]

use std::mem;

use http::request::Parts;
use http::{Request, Response};
use tower_service::Service;

use crate::BoxFuture;

/// Hands a request to a service that is ready if the check lets it through, and returns what the check answers
/// otherwise.
pub(crate) fn call<S, B, R, F>(
    service: &mut S,
    request: Request<B>,
    check: impl FnOnce(Parts) -> F,
) -> BoxFuture<'static, Result<Response<R>, S::Error>>
where
    S: Service<Request<B>, Response = Response<R>, Future: Send>
        + Clone
        + Send
        + 'static,
    F: Future<Output = Result<Parts, Response<R>>> + Send + 'static,
    B: Send + 'static,
{
    // The service that was polled is the one that is ready, not its clone.
    let clone = service.clone();
    let mut ready = mem::replace(service, clone);
    let (parts, body) = request.into_parts();
    let checked = check(parts);
    Box::pin(async move {
        let parts = match checked.await {
            Ok(parts) => parts,
            Err(answer) => return Ok(answer),
        };
        ready.call(Request::from_parts(parts, body)).await
    })
}

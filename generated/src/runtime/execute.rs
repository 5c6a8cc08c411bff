//! From call to response: the one asynchronous function of the crate, the same for every operation.

mod course;
mod exchange;
#[cfg(feature = "tracing")]
mod trace;

use course::Course;
pub(crate) use exchange::{Answer, Broken, exchange};
#[allow(
    unused_imports,
    reason = "only the default transport and streams have a use for them"
)]
pub(crate) use exchange::{Limits, Pieces};

use super::call::Call;
use super::credentials::Slot;
use super::error::Failure;
use super::request::rehearse;
use super::response::Response;

/// Sends a call, again where that may help, and returns its response, whatever the status.
///
/// The call stays in its box: allocators have a fast way for up to about a kilobyte, which the future
/// then is not above.
pub(crate) async fn execute(call: Box<Call>) -> Result<Response, Failure> {
    #[cfg(feature = "tracing")]
    return trace::traced(&call, run(&call)).await;
    #[cfg(not(feature = "tracing"))]
    run(&call).await
}

async fn run(call: &Call) -> Result<Response, Failure> {
    let shared = call.client.shared();
    let slots = shared.credentials.select(call.operation)?;
    if slots.iter().any(Slot::is_source) {
        // Nobody is asked for a token that cannot be sent.
        rehearse(call)?;
    }
    let mut course = Course::new(call, slots);
    loop {
        let outcome = course.attempt().await;
        let Some(delay) = course.delay(&outcome) else { return outcome };
        shared.clock.sleep(delay).await;
    }
}

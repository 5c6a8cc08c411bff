//! From call to response: the one asynchronous function of the crate, the same for every operation.

mod course;
mod exchange;
mod reason;
#[cfg(feature = "tracing")]
mod trace;

use course::Course;
pub(crate) use exchange::{Answer, Broken, exchange};
#[allow(
    unused_imports,
    reason = "only the default transport and streams have a use for them"
)]
pub(crate) use exchange::{Limits, Pieces, Watched};

use super::call::Call;
use super::error::Failure;
use super::response::Response;

/// Sends a call, retrying where that may help, and returns its response, whatever the status.
///
/// The call stays in its box, and rarely used fields have boxes of their own, because each cache line
/// that this future touches has to be loaded.
pub(crate) async fn execute(call: Box<Call>) -> Result<Response, Failure> {
    #[cfg(feature = "tracing")]
    return trace::traced(&call, run(&call)).await;
    #[cfg(not(feature = "tracing"))]
    run(&call).await
}

async fn run(call: &Call) -> Result<Response, Failure> {
    let mut course = Course::new(call)?;
    loop {
        // In a block of its own, so that no outcome is kept while the call waits.
        let delay = {
            let outcome = course.attempt().await;
            match course.delay(&outcome) {
                Some(delay) => delay,
                None => return outcome,
            }
        };
        call.client.shared().clock.sleep(delay).await;
    }
}

//! Whether the outcome of an attempt is a reason for another one.

use std::time::Duration;

use crate::runtime::call::Call;
use crate::runtime::error::{Error, Failure, TransportFailure, retry_after};
use crate::runtime::extra;
use crate::runtime::response::Response;
use crate::runtime::retry::{RetryPolicy, is_idempotent};
use crate::runtime::transport::{TimeoutKind, TransportErrorKind};

/// Returns how long the server asks the client to wait before another attempt, if it does; `None` if
/// there is no reason for another attempt.
pub(super) fn reason(
    call: &Call,
    policy: &RetryPolicy,
    outcome: &Result<Response, Failure>,
) -> Option<Option<Duration>> {
    // A stream was read for the attempt that failed.
    let can = !extra::is_one_shot(call);
    let repeatable =
        can && (call.settings().idempotent || is_idempotent(call.operation.method));
    let error = match outcome {
        Ok(response) => {
            let passes = repeatable && policy.covers(response.status());
            return passes.then(|| retry_after(response.headers()));
        }
        Err(error) => error,
    };
    // An error answer counts as such, whether or not all of it came.
    if let Some(status) = error.status().filter(|status| *status >= 400) {
        let passes = repeatable && policy.covers(status);
        return passes.then(|| error.retry_after());
    }
    if let Error::Token(failure) = error {
        // This time, nothing was sent.
        return failure.is_retryable().then(|| failure.retry_after());
    }
    let failure = error.transport()?;
    let unread = can && !failure.transport_error().was_sent();
    (passes(policy, failure) && (repeatable || unread)).then_some(None)
}

/// Returns whether a failure of the transport may be temporary.
fn passes(policy: &RetryPolicy, failure: &TransportFailure) -> bool {
    match failure.transport_error().kind() {
        TransportErrorKind::Connect
        | TransportErrorKind::ConnectTimeout
        | TransportErrorKind::Lost => true,
        TransportErrorKind::Timeout => {
            let of_attempt = failure.timeout_kind() == Some(TimeoutKind::Attempt);
            of_attempt && policy.covers_timeouts()
        }
        TransportErrorKind::IdleTimeout => policy.covers_timeouts(),
        _ => false,
    }
}

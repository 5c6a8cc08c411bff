//! Transports for the tests of users: one that answers by operation, and one that records.
//!
//! The client is a real one: requests are built, credentials are chosen and answers are read as usual.
//! Only the network is missing.

mod answer;
mod mock;
mod recording;
mod request;

pub use answer::Answer;
pub use mock::{MockOperation, MockTransport};
pub use recording::RecordingTransport;
pub use request::RecordedRequest;

pub use super::clock::TestClock;
pub use super::transport::TransportErrorKind;

use super::operation::Operation;

/// A call that a [`MockTransport`] can answer, which every call of the client is.
pub trait Mockable {
    /// What the call returns if it succeeds.
    type Value;

    /// The operation that it calls.
    #[doc(hidden)]
    const OPERATION: &'static Operation;

    /// Returns the answer that the call reads as this value.
    fn answer(value: Self::Value) -> Answer;
}

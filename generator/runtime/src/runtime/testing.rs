//! Transports for the tests of users: one that answers by operation, and one that records.
//!
//! The client is a real one: requests are built, credentials chosen and answers read as ever. Only
//! the network is not there.

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

/// A call that a [`MockTransport`] can answer. Every call of the client is one.
pub trait Mockable {
    /// What the call returns when all is well.
    type Value;

    /// Which operation it calls.
    #[doc(hidden)]
    const OPERATION: &'static Operation;

    /// Returns the answer that the call reads as this value.
    fn answer(value: Self::Value) -> Answer;
}

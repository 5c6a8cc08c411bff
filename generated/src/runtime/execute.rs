//! From call to response: the one asynchronous function of the crate, the same for every operation.

mod course;
mod exchange;
mod reason;
mod sent;
#[cfg(feature = "tracing")]
mod trace;

pub(crate) use course::execute;
pub(crate) use exchange::{Answer, Broken, exchange};
#[allow(
    unused_imports,
    reason = "only the default transport and streams have a use for them"
)]
pub(crate) use exchange::{Limits, Pieces, Watched};

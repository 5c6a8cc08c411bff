//! The project's commands as a library, so that the tests run what the user runs.
//!
//! All that touches disk, terminal and clock is here; all that has a meaning is in
//! [`ory_sdk_generator`]. A command is a module with `Args` and `run`; what commands share stands
//! beside them.

pub mod bench;
pub mod conformance;
pub mod corpus;
pub mod features;
pub mod fixture;
pub mod release;
pub mod verify;

mod ours;
pub mod workspace;

pub use openapi_to_crate::{
    changelog, compare, diff, driver, explain, generate, inputs, lint, output, report,
    schemas, scratch, strict,
};
pub use ours::{drift, examples};

//! The project's commands as a library, so that the tests run what the user runs.
//!
//! All that touches disk, terminal and clock is here; all that has a meaning is in
//! [`ory_sdk_generator`]. A command is a module with `Args` and `run`; what commands share stands
//! beside them.

pub mod bench;
pub mod conformance;
pub mod corpus;
pub mod drift;
pub mod examples;
pub mod explain;
pub mod fixture;
pub mod generate;
pub mod lint;
pub mod verify;

pub mod compare;
pub mod diff;
pub mod driver;
pub mod inputs;
pub mod output;
pub mod report;
pub mod schemas;
pub mod scratch;
pub mod strict;
pub mod workspace;

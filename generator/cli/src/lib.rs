//! The commands of `openapi-to-crate` as a library: what the program does, another program can do.
//!
//! All that touches disk, terminal and clock is here; all that has a meaning is in
//! [`ory_sdk_generator`]. A command is a module with `Args` and `run`; what commands share stands
//! beside them. A [`project::Project`] says which files a command takes where no flag names one.

pub mod cli;
pub mod completions;
pub mod drift;
pub mod examples;
pub mod explain;
pub mod generate;
pub mod lint;
pub mod man;
pub mod new;

pub mod build;
pub mod changelog;
pub mod colour;
pub mod compare;
pub mod diff;
pub mod driver;
pub mod inputs;
pub mod output;
pub mod project;
pub mod report;
pub mod schemas;
pub mod scratch;
pub mod strict;

//! The drift check: what is found between two documents, how it is judged, and how it is told.
//!
//! What the command does with files, exit codes and git is tried with the program itself in `xtask/tests/`.
#![allow(clippy::panic, reason = "a test says what it misses by panicking")]

mod accepted;
mod circles;
mod compare;
mod corpus;
mod delta;
mod flows;
mod formats;
mod heirs;
mod hostile;
mod kinds;
mod linear;
mod mutations;
mod newer;
mod pairs;
mod patch;
mod prove;
mod rules;
mod selves;
mod styles;
mod told;

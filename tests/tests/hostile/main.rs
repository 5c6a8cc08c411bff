//! Broken and hostile documents: each is refused with a place, or becomes sound output.
//!
//! [`rows::ROWS`] is the list of what is tried, row by row. What costs time or memory, and what a killed
//! run leaves behind, is tried with the program itself in `xtask/tests/`.
#![allow(clippy::panic, reason = "a test says what it misses by panicking")]

mod made;
mod mistakes;
mod mutations;
mod positions;
mod reached;
mod rows;
mod run;
mod skips;
mod table;

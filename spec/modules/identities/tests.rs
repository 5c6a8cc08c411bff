//! The parts that need no server, and the pacer on a clock of its own.

mod import;
mod pacer;
mod patch;

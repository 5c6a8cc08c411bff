//! `cargo xtask drift` as its users meet it: exit codes, files, taking a release over, the script of the workflow.

mod accept;
mod chain;
mod codes;
mod moved;
mod next;
mod run;
mod script;
#[cfg(unix)]
mod servers;
mod split;

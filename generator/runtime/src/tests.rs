//! Tests of what is visible inside the crate only: the macros, and the steps between call and
//! transport.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[cfg(feature = "blocking")]
mod blocking;
mod codec;
mod dates;
mod differential;
mod errors;
mod models;
mod optional;
mod origin;
mod path;
mod serde;
mod text;
mod time;
mod values;

//! A client of the shelf, whose code is made when it is built.

// As in a crate that is written by `openapi-to-crate generate`.
#![allow(clippy::large_enum_variant, reason = "a box would show in the interface")]
#![allow(clippy::type_complexity, reason = "types nest as deep as the document has it")]

include!(concat!(env!("OUT_DIR"), "/sdk/src/root.rs"));

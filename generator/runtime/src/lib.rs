//! The support code of generated clients. Everything below [`runtime`] is copied verbatim into each generated crate.

pub mod runtime;

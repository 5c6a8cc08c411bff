//! A Rust client for the Ory API.
//!
//! A client of Ory OAuth2 API, version v1.22.65. Start with [`Ory::builder`].
//!
//! # Cargo features
//!
//! One feature a group of operations, `full` for all of them with all models, and `reqwest` for the HTTP transport.
#![allow(clippy::large_enum_variant, reason = "a box would show in the interface")]
#![allow(clippy::type_complexity, reason = "types nest as deep as the document has it")]

pub mod api;
mod client;
pub mod models;
pub mod runtime;
pub mod security;
mod servers;

pub use self::client::{Ory, OryBuilder};
pub use self::runtime::{
    ApiBody, ApiError, Base64, BuildError, Bytes, Date, Erased, Error, Json, Meta,
    NoBody, Nullable, Pending, RawJson, Redacted, Redirect, Response, Secret, Timestamp,
    Transport, Unrecognized, UnrecognizedInt, WithMeta, json,
};

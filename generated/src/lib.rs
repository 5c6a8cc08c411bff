//! A Rust client for the Ory API.
//!
//! A client of Ory OAuth2 API, version v1.22.65. Start with [`Ory::builder`].
//!
//! # Cargo features
//!
//! One feature a group of operations, `full` for all of them with all models, `reqwest` for the HTTP transport, `tracing` for a span a call, and `test-util` for tests.
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
    ApiBody, ApiError, Attempt, Base64, BoxFuture, BuildError, Bytes, ClientCredentials,
    Clock, Credential, Date, Erased, Error, Interceptor, Json, Meta, NoBody, Nullable,
    Pending, RawJson, Redacted, Redirect, Response, RetryPolicy, Secret, TimeoutKind,
    Timestamp, Token, TokenError, TokenSource, Transport, TransportError, Unrecognized,
    UnrecognizedInt, WithMeta, json,
};

//! A Rust client for the Ory API.
//!
//! A client of Ory OAuth2 API, version v1.22.65. Start with [`Ory::builder`].
//!
//! # Cargo features
//!
//! One feature a group of operations, and `full` for all of them with all models. Besides:
//!
//! - `reqwest`: The HTTP transport, over rustls.
//! - `gzip`: Compressed responses, for the transport `reqwest`. Unpacked bytes count against the limit.
//! - `http2`: HTTP/2 where the server offers it, for the transport `reqwest`.
//! - `blocking`: Calls and lists without `async`.
//! - `tower`: Services of tower as transports.
//! - `test-util`: Transports for tests, one that answers and one that records, and a clock that they move.
//! - `tracing`: A span a call, with OpenTelemetry's names and no values.
//! - `chrono`: Dates and instants to and from those of chrono.
//! - `jiff`: Dates and instants to and from those of jiff.
//! - `time`: Dates and instants to and from those of time.
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

pub use self::runtime::{Items, Page, Pages};

#[cfg(feature = "tower")]
pub use self::runtime::TowerTransport;
#[cfg(feature = "test-util")]
pub use self::runtime::testing;
#[cfg(feature = "blocking")]
pub use self::runtime::{ItemsBlocking, PagesBlocking};
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub use ::reqwest;

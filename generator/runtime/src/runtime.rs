//! What all generated clients share: JSON, calls, errors and transports.
//!
//! Users of a client see the types that its root re-exports. Everything else is public because
//! generated code needs it, and hidden from the documentation.
//!
//! A call takes these steps: [`Call`] collects the arguments; `credentials` chooses what the
//! operation's security requires; `request` builds an HTTP request from both; the [`Transport`] sends
//! it; `execute` reads the response within the limits of size and time; [`Response`] becomes a result
//! or an [`Error`]. Only the transport does I/O, and only the last step knows types.

mod ascii;
mod base64;
#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod call;
mod client;
mod clock;
mod credentials;
mod date;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod dates;
mod error;
mod execute;
mod extra;
#[cfg(all(feature = "fetch", all(target_arch = "wasm32", target_os = "unknown")))]
mod fetch;
mod home;
mod interceptor;
#[doc(hidden)]
pub mod json;
mod named;
mod nullable;
mod operation;
mod optional;
pub(crate) mod origin;
mod paging;
mod param;
mod pending;
mod redirect;
mod request;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
mod reqwest;
mod response;
mod retry;
mod secret;
#[cfg(feature = "test-util")]
pub mod testing;
pub(crate) mod text;
mod timestamp;
pub(crate) mod token;
#[cfg(feature = "tower")]
mod tower;
mod transport;
mod unrecognized;

pub use ::bytes::Bytes;

pub use self::base64::Base64;
#[doc(hidden)]
pub use self::call::Call;
pub use self::call::CallOptions;
#[allow(unused_imports, reason = "a document without operations leaves it unused")]
pub use self::call::OperationCall;
#[allow(unused_imports, reason = "a document without operations leaves it unused")]
pub(crate) use self::call::{mock, paged};
pub use self::client::{BuildError, Client, ClientBuilder};
pub use self::clock::Clock;
#[cfg(feature = "test-util")]
pub use self::clock::TestClock;
pub use self::credentials::Credential;
pub use self::date::{Date, ParseDateError};
pub use self::error::{
    ApiBody, ApiError, DecodeFailure, Erased, Error, InvalidArgument, MissingCredential,
    NoBody, PagingFailure, PagingProblem, TokenFailure, TooLarge, TransportFailure,
};
#[allow(unused_imports, reason = "not every document needs any of it")]
pub use self::extra::*;
#[cfg(all(feature = "fetch", all(target_arch = "wasm32", target_os = "unknown")))]
pub use self::fetch::FetchTransport;
pub use self::interceptor::{Attempt, Interceptor};
pub use self::json::{DecodeError, EncodeError, RawJson};
pub use self::nullable::Nullable;
#[doc(hidden)]
pub use self::operation::{Operation, Scheme, SchemeKind, Server, Variable};
#[doc(hidden)]
pub use self::optional::{Given, Optional};
#[allow(unused_imports, reason = "not every document has setters of each kind")]
pub use self::optional::{IntoItems, IntoList, IntoOption};
pub use self::paging::{Items, Page, Pages};
#[cfg(feature = "blocking")]
pub use self::paging::{ItemsBlocking, PagesBlocking};
#[doc(hidden)]
pub use self::paging::{NextPage, Paged, Paging, PagingSource, next_behind, next_token};
#[doc(hidden)]
pub use self::param::{ListStyle, ToParam};
pub use self::pending::{Pending, PendingMeta, PendingRaw, WithMeta};
pub use self::redirect::Redirect;
pub use self::response::{Meta, Response};
pub use self::retry::RetryPolicy;
pub use self::secret::{Redacted, Secret};
pub use self::timestamp::{ParseTimestampError, Timestamp, TimestampRangeError};
#[doc(hidden)]
pub use self::token::Keeper;
pub use self::token::{ClientCredentials, Token, TokenError, TokenSource};
#[cfg(feature = "tower")]
pub use self::tower::TowerTransport;
pub use self::transport::{
    BoxFuture, Deadline, MaybeSend, Request, ResponseBody, TimeoutKind, Transport,
    TransportError, TransportErrorKind, TransportResponse,
};
pub use self::unrecognized::{Unrecognized, UnrecognizedInt};

/// Any JSON value.
pub type Json = serde_json::Value;

//! A Rust client for the Ory API.
//!
//! A client of Ory API, version v1.22.89. Start with [`Ory::builder`].
//!
//! # A first program
//!
#![cfg_attr(feature = "oauth2", doc = " ```no_run")]
#![cfg_attr(not(feature = "oauth2"), doc = " ```text")]
//! use ory_sdk::{Ory, models};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let client = Ory::builder()
//!         .project_slug("my-project")
//!         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN")?)
//!         .build()?;
//!
//!     let response = client
//!         .oauth2()
//!         .create_oauth2_client(
//!             models::OAuth2Client::new()
//!                 .access_token_strategy("opaque")
//!                 .client_name("Holiday Photos"),
//!         )
//!         .await?;
//!     println!("{:?}", response.client_id);
//!
//!     let mut items = client.oauth2().list_oauth2_clients().items();
//!     while let Some(item) = items.try_next().await? {
//!         println!("{:?}", item.client_id);
//!     }
//!
//!     let response = client.oauth2().introspect_oauth2_token("7hK2mQ9xVb4T").await?;
//!     println!("{}", response.active);
//!
//!     let result = client.oauth2().get_oauth2_client("holiday-photos-web").await;
//!     match result {
//!         Ok(found) => {
//!             println!("{:?}", found.client_id);
//!         }
//!         Err(error) if error.status() == Some(404) => {
//!             println!("not there: {:?}", error.body());
//!         }
//!         Err(error) => return Err(error.into()),
//!     }
//!     Ok(())
//! }
//! ```
//!
//! Required parameters are arguments, optional ones are setters, which take an `Option`, too, and `.await` sends the call. Each method has such a program.
//!
//! # Operations
//!
//! - [`client.api_keys()`](api::api_keys::ApiKeysApi): API keys for the customers of your own API. (Feature `api-keys`.)
//! - [`client.courier()`](api::courier::CourierApi): The mail and text messages that Ory sends to your users. (Feature `courier`.)
//! - [`client.elements()`](api::elements::ElementsApi): The look and the settings of the hosted account pages, for an application that renders them itself. (Feature `elements`.)
//! - [`client.events()`](api::events::EventsApi): Streams of what happens in a project, such as sign-ins and registrations, to an endpoint of yours. (Feature `events`.)
//! - [`client.frontend()`](api::frontend::FrontendApi): What your users do themselves: sign in, register, recover an account, verify an address, change settings, sign out. (Feature `frontend`.)
//! - [`client.identity()`](api::identity::IdentityApi): The administration of identities, their credentials and their sessions. (Feature `identity`.)
//! - [`client.jwk()`](api::jwk::JwkApi): The sets of JSON Web Keys that a project signs its tokens with. (Feature `jwk`.)
//! - [`client.metadata()`](api::metadata::MetadataApi): The version of a server that you run yourself. (Feature `metadata`.)
//! - [`client.oauth2()`](api::oauth2::OAuth2Api): Everything about OAuth 2.0, and OpenID Connect on top of it. (Feature `oauth2`.)
//! - [`client.oidc()`](api::oidc::OidcApi): OpenID Connect: discovery, claims of the signed-in user, dynamic registration of clients, logout and verifiable credentials. (Feature `oidc`.)
//! - [`client.permission()`](api::permission::PermissionApi): Questions about permissions: may this subject do that, one by one or in batches, and who may. (Feature `permission`.)
//! - [`client.project()`](api::project::ProjectApi): The projects of the Ory Network: their settings, API keys, organizations, and members. (Feature `project`.)
//! - [`client.relationship()`](api::relationship::RelationshipApi): The relationships that permissions are worked out from: create, replace, delete and list them. (Feature `relationship`.)
//! - [`client.wellknown()`](api::wellknown::WellknownApi): The public keys with which anybody can check what a project has signed. (Feature `wellknown`.)
//! - [`client.workspace()`](api::workspace::WorkspaceApi): Workspaces, which hold projects, members and the bill, and their API keys. (Feature `workspace`.)
//!
//! # What else there is
//!
//! - [`models`]: the types that operations take and return. What is required is an argument of `new`, the rest are setters; [`Nullable`] sends a `null`, and `Unrecognized` holds what this version does not know.
//! - [`Error`]: how calls fail, with the body that the document gives to the operation's errors, by status.
//! - [`OryBuilder`]: credentials, time-outs, retries, [interceptors](Interceptor), [the HTTP client](crate::runtime::Transport) beneath. A token may come from a [source](TokenSource), for example [`ClientCredentials`].
//! - A server of your own: [`OryBuilder::base_url`], [`anonymous`](OryBuilder::anonymous) and [`danger_allow_plain_http`](OryBuilder::danger_allow_plain_http).
//! - Lists that come in pages: [`Items`] and [`Pages`], by `.items()` and `.pages()` of a call.
//! - Headers and status of a result: `.send_with_meta()` of a call gives it [with its meta](WithMeta), `.send_raw()` gives the [`Response`] as it is.
//! - Calls without `async`: `.send_blocking()` of a call, with the feature `blocking`.
//! - Tests: a mock that answers by operation, in [`testing`](crate::runtime::testing), with the feature `test-util`.
//!
//! # Cargo features
//!
//! One feature a group of operations, and `full` for all of them with all models. Besides:
//!
//! - `reqwest`: The HTTP transport, over rustls.
//! - `gzip`: Compressed responses, for the transport `reqwest`. Unpacked bytes count against the limit.
//! - `http2`: HTTP/2 where the server offers it, for the transport `reqwest`.
//! - `blocking`: Calls and lists without `async`.
//! - `fetch`: The transport of a browser, `fetch`, with its cookies: the default one there. Nothing elsewhere.
//! - `tower`: Services of tower as transports.
//! - `test-util`: Transports for tests, one that answers and one that records, and a clock that they move.
//! - `tracing`: A span a call, with OpenTelemetry's names and no values.
//! - `chrono`: Dates and instants to and from those of chrono.
//! - `jiff`: Dates and instants to and from those of jiff.
//! - `time`: Dates and instants to and from those of time.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(feature = "full"),
    allow(
        rustdoc::broken_intra_doc_links,
        reason = "what they lead to is behind a feature"
    )
)]
#![allow(
    rustdoc::redundant_explicit_links,
    reason = "a name of a document may be that of an item"
)]
#![allow(clippy::large_enum_variant, reason = "a box would show in the interface")]
#![allow(clippy::type_complexity, reason = "types nest as deep as the document has it")]

pub mod api;
mod client;
pub mod models;
pub mod runtime;
pub mod security;
mod servers;

#[doc(inline)]
pub use self::client::{Ory, OryBuilder};
#[doc(inline)]
pub use self::runtime::{
    ApiBody, ApiError, Attempt, Base64, BoxFuture, BuildError, Bytes, ClientCredentials,
    Clock, Credential, Date, Erased, Error, Interceptor, Json, Meta, NoBody, Nullable,
    Pending, RawJson, Redacted, Redirect, Response, RetryPolicy, Secret, TimeoutKind,
    Timestamp, Token, TokenError, TokenSource, Transport, TransportError, Unrecognized,
    UnrecognizedInt, WithMeta, json,
};

#[doc(inline)]
pub use self::runtime::{Items, Page, Pages};

#[cfg(all(feature = "fetch", all(target_arch = "wasm32", target_os = "unknown")))]
#[doc(inline)]
pub use self::runtime::FetchTransport;
#[cfg(feature = "tower")]
#[doc(inline)]
pub use self::runtime::TowerTransport;
#[cfg(feature = "test-util")]
#[doc(inline)]
pub use self::runtime::testing;
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use self::runtime::{ItemsBlocking, PagesBlocking};
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub use ::reqwest;

//! A Rust client for the Ory API.
//!
//! A client of the Ory API, version v1.22.89. Start with [`Ory::builder`].
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
//!         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
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
//! # Tasks
//!
//! - **Check who is signed in**: Turn the cookie or the session token of a request into a session with its identity, on each request that needs one. [`to_session`](crate::api::frontend::FrontendApi::to_session()), [`get_session`](crate::api::identity::IdentityApi::get_session()), [`extend_session`](crate::api::identity::IdentityApi::extend_session()), [`get_oidc_user_info`](crate::api::oidc::OidcApi::get_oidc_user_info())
//! - **Sign users in and out**: Begin a login flow, show the form that it describes, and submit what the user typed; signing out ends the session. [`create_browser_login_flow`](crate::api::frontend::FrontendApi::create_browser_login_flow()), [`create_native_login_flow`](crate::api::frontend::FrontendApi::create_native_login_flow()), [`get_login_flow`](crate::api::frontend::FrontendApi::get_login_flow()), [`update_login_flow`](crate::api::frontend::FrontendApi::update_login_flow()), [`create_browser_logout_flow`](crate::api::frontend::FrontendApi::create_browser_logout_flow()), [`update_logout_flow`](crate::api::frontend::FrontendApi::update_logout_flow()), [`perform_native_logout`](crate::api::frontend::FrontendApi::perform_native_logout()), [`exchange_session_token`](crate::api::frontend::FrontendApi::exchange_session_token())
//! - **Register users**: Begin a registration flow, show its form, and submit the traits and the first credential of a new identity. [`create_browser_registration_flow`](crate::api::frontend::FrontendApi::create_browser_registration_flow()), [`create_native_registration_flow`](crate::api::frontend::FrontendApi::create_native_registration_flow()), [`get_registration_flow`](crate::api::frontend::FrontendApi::get_registration_flow()), [`update_registration_flow`](crate::api::frontend::FrontendApi::update_registration_flow()), [`get_flow_error`](crate::api::frontend::FrontendApi::get_flow_error()), [`exchange_session_token`](crate::api::frontend::FrontendApi::exchange_session_token())
//! - **Recover and verify accounts**: Let users back in who have lost their credential, and confirm that an address is theirs; your support can issue a code or a link. [`create_browser_recovery_flow`](crate::api::frontend::FrontendApi::create_browser_recovery_flow()), [`create_native_recovery_flow`](crate::api::frontend::FrontendApi::create_native_recovery_flow()), [`update_recovery_flow`](crate::api::frontend::FrontendApi::update_recovery_flow()), [`create_browser_verification_flow`](crate::api::frontend::FrontendApi::create_browser_verification_flow()), [`create_native_verification_flow`](crate::api::frontend::FrontendApi::create_native_verification_flow()), [`update_verification_flow`](crate::api::frontend::FrontendApi::update_verification_flow()), [`create_recovery_code_for_identity`](crate::api::identity::IdentityApi::create_recovery_code_for_identity()), [`create_recovery_link_for_identity`](crate::api::identity::IdentityApi::create_recovery_link_for_identity())
//! - **Let users manage their settings and sessions**: Change the profile, the password and second factors of the user who is signed in, and show and end sessions on other devices. [`create_browser_settings_flow`](crate::api::frontend::FrontendApi::create_browser_settings_flow()), [`create_native_settings_flow`](crate::api::frontend::FrontendApi::create_native_settings_flow()), [`get_settings_flow`](crate::api::frontend::FrontendApi::get_settings_flow()), [`update_settings_flow`](crate::api::frontend::FrontendApi::update_settings_flow()), [`list_my_sessions`](crate::api::frontend::FrontendApi::list_my_sessions()), [`disable_my_session`](crate::api::frontend::FrontendApi::disable_my_session()), [`disable_my_other_sessions`](crate::api::frontend::FrontendApi::disable_my_other_sessions())
//! - **Manage identities**: Create, read, change and delete identities from your own backend, with their credentials and sessions. [`get_identity`](crate::api::identity::IdentityApi::get_identity()), [`create_identity`](crate::api::identity::IdentityApi::create_identity()), [`patch_identity`](crate::api::identity::IdentityApi::patch_identity()), [`update_identity`](crate::api::identity::IdentityApi::update_identity()), [`delete_identity`](crate::api::identity::IdentityApi::delete_identity()), [`list_identity_sessions`](crate::api::identity::IdentityApi::list_identity_sessions()), [`delete_identity_sessions`](crate::api::identity::IdentityApi::delete_identity_sessions()), [`delete_identity_credentials`](crate::api::identity::IdentityApi::delete_identity_credentials())
//! - **Search and import identities**: Find identities by address or by your own ID, walk through all of them, and bring many in at once. [`list_identities`](crate::api::identity::IdentityApi::list_identities()), [`get_identity_by_external_id`](crate::api::identity::IdentityApi::get_identity_by_external_id()), [`batch_patch_identities`](crate::api::identity::IdentityApi::batch_patch_identities()), [`create_identity`](crate::api::identity::IdentityApi::create_identity()), [`list_identity_schemas`](crate::api::identity::IdentityApi::list_identity_schemas()), [`get_identity_schema`](crate::api::identity::IdentityApi::get_identity_schema()), [`list_sessions`](crate::api::identity::IdentityApi::list_sessions())
//! - **Check permissions**: Ask whether a subject may do something, one question or many at a time, and see through which relationships. [`check_permission`](crate::api::permission::PermissionApi::check_permission()), [`post_check_permission`](crate::api::permission::PermissionApi::post_check_permission()), [`batch_check_permission`](crate::api::permission::PermissionApi::batch_check_permission()), [`expand_permissions`](crate::api::permission::PermissionApi::expand_permissions()), [`check_permission_or_error`](crate::api::permission::PermissionApi::check_permission_or_error()), [`post_check_permission_or_error`](crate::api::permission::PermissionApi::post_check_permission_or_error())
//! - **Write relationships**: Record who relates to what, which permissions are worked out from, and check the rules before you deploy them. [`create_relationship`](crate::api::relationship::RelationshipApi::create_relationship()), [`patch_relationships`](crate::api::relationship::RelationshipApi::patch_relationships()), [`get_relationships`](crate::api::relationship::RelationshipApi::get_relationships()), [`delete_relationships`](crate::api::relationship::RelationshipApi::delete_relationships()), [`list_relationship_namespaces`](crate::api::relationship::RelationshipApi::list_relationship_namespaces()), [`check_opl_syntax`](crate::api::relationship::RelationshipApi::check_opl_syntax())
//! - **Answer OAuth 2.0 login and consent requests**: Be the login, consent, logout and device page of your OAuth 2.0 and OpenID Connect server. [`get_oauth2_login_request`](crate::api::oauth2::OAuth2Api::get_oauth2_login_request()), [`accept_oauth2_login_request`](crate::api::oauth2::OAuth2Api::accept_oauth2_login_request()), [`reject_oauth2_login_request`](crate::api::oauth2::OAuth2Api::reject_oauth2_login_request()), [`get_oauth2_consent_request`](crate::api::oauth2::OAuth2Api::get_oauth2_consent_request()), [`accept_oauth2_consent_request`](crate::api::oauth2::OAuth2Api::accept_oauth2_consent_request()), [`reject_oauth2_consent_request`](crate::api::oauth2::OAuth2Api::reject_oauth2_consent_request()), [`accept_oauth2_logout_request`](crate::api::oauth2::OAuth2Api::accept_oauth2_logout_request()), [`accept_user_code_request`](crate::api::oauth2::OAuth2Api::accept_user_code_request())
//! - **Manage OAuth 2.0 clients, tokens and keys**: Register applications and rotate their secrets, issue, inspect and revoke tokens, and keep the keys that sign them. [`create_oauth2_client`](crate::api::oauth2::OAuth2Api::create_oauth2_client()), [`list_oauth2_clients`](crate::api::oauth2::OAuth2Api::list_oauth2_clients()), [`introspect_oauth2_token`](crate::api::oauth2::OAuth2Api::introspect_oauth2_token()), [`oauth2_token_exchange`](crate::api::oauth2::OAuth2Api::oauth2_token_exchange()), [`revoke_oauth2_token`](crate::api::oauth2::OAuth2Api::revoke_oauth2_token()), [`rotate_oauth2_client_secret`](crate::api::oauth2::OAuth2Api::rotate_oauth2_client_secret()), [`create_json_web_key_set`](crate::api::jwk::JwkApi::create_json_web_key_set()), [`discover_json_web_keys`](crate::api::wellknown::WellknownApi::discover_json_web_keys())
//! - **Issue and verify API keys**: Give your own customers API keys, verify them on each request, and rotate or revoke them. [`admin_verify_api_key`](crate::api::api_keys::ApiKeysApi::admin_verify_api_key()), [`admin_issue_api_key`](crate::api::api_keys::ApiKeysApi::admin_issue_api_key()), [`admin_list_issued_api_keys`](crate::api::api_keys::ApiKeysApi::admin_list_issued_api_keys()), [`admin_rotate_issued_api_key`](crate::api::api_keys::ApiKeysApi::admin_rotate_issued_api_key()), [`admin_revoke_issued_api_key`](crate::api::api_keys::ApiKeysApi::admin_revoke_issued_api_key()), [`admin_batch_verify_api_keys`](crate::api::api_keys::ApiKeysApi::admin_batch_verify_api_keys()), [`admin_derive_token`](crate::api::api_keys::ApiKeysApi::admin_derive_token()), [`admin_import_api_key`](crate::api::api_keys::ApiKeysApi::admin_import_api_key())
//! - **Administer projects, organizations and workspaces**: Create projects and change their configuration, give customers an organization of their own, and manage API keys for projects. [`get_project`](crate::api::project::ProjectApi::get_project()), [`patch_project_with_revision`](crate::api::project::ProjectApi::patch_project_with_revision()), [`create_project`](crate::api::project::ProjectApi::create_project()), [`list_workspace_projects`](crate::api::workspace::WorkspaceApi::list_workspace_projects()), [`create_project_api_key`](crate::api::project::ProjectApi::create_project_api_key()), [`create_organization_onboarding_portal_link`](crate::api::project::ProjectApi::create_organization_onboarding_portal_link()), [`list_projects`](crate::api::project::ProjectApi::list_projects()), [`list_workspaces`](crate::api::workspace::WorkspaceApi::list_workspaces())
//! - **Follow events and messages**: Stream what happens in a project to an endpoint of yours, and look up the messages that were sent to users. [`create_event_stream`](crate::api::events::EventsApi::create_event_stream()), [`list_event_streams`](crate::api::events::EventsApi::list_event_streams()), [`set_event_stream`](crate::api::events::EventsApi::set_event_stream()), [`delete_event_stream`](crate::api::events::EventsApi::delete_event_stream()), [`list_courier_messages`](crate::api::courier::CourierApi::list_courier_messages()), [`get_courier_message`](crate::api::courier::CourierApi::get_courier_message())
//!
//! # Operations
//!
//! - [`client.api_keys()`](api::api_keys::ApiKeysApi): API keys for the customers of your own API. (Feature `api-keys`.)
//! - [`client.courier()`](api::courier::CourierApi): The mail and text messages that Ory sends to your users. (Feature `courier`.)
//! - [`client.elements()`](api::elements::ElementsApi): The look and the settings of the hosted account pages, for an application that renders them itself. (Feature `elements`.)
//! - [`client.events()`](api::events::EventsApi): Streams of what happens in a project, such as sign-ins and registrations, to an endpoint of yours. (Feature `events`.)
//! - [`client.frontend()`](api::frontend::FrontendApi): What your users do themselves: sign in, register, recover an account, verify an address, change settings, sign out. (Feature `frontend`, on by default.)
//! - [`client.identity()`](api::identity::IdentityApi): The administration of identities, their credentials and their sessions. (Feature `identity`, on by default.)
//! - [`client.jwk()`](api::jwk::JwkApi): The sets of JSON Web Keys that a project signs its tokens with. (Feature `jwk`.)
//! - [`client.metadata()`](api::metadata::MetadataApi): The version of a server that you run yourself. (Feature `metadata`.)
//! - [`client.oauth2()`](api::oauth2::OAuth2Api): Everything about OAuth 2.0, and OpenID Connect on top of it. (Feature `oauth2`, on by default.)
//! - [`client.oidc()`](api::oidc::OidcApi): OpenID Connect: discovery, claims of the signed-in user, dynamic registration of clients, logout and verifiable credentials. (Feature `oidc`.)
//! - [`client.permission()`](api::permission::PermissionApi): Questions about permissions: may this subject do that, one by one or in batches, and who may. (Feature `permission`, on by default.)
//! - [`client.project()`](api::project::ProjectApi): The projects of the Ory Network: their settings, API keys, organizations, and members. (Feature `project`.)
//! - [`client.relationship()`](api::relationship::RelationshipApi): The relationships that permissions are worked out from: create, replace, delete and list them. (Feature `relationship`, on by default.)
//! - [`client.wellknown()`](api::wellknown::WellknownApi): The public keys with which anybody can check what a project has signed. (Feature `wellknown`.)
//! - [`client.workspace()`](api::workspace::WorkspaceApi): Workspaces, which hold projects, members and the bill, and their API keys. (Feature `workspace`.)
//!
//! # Modules
//!
//! - [`session`](crate::session): Who makes a request: the session behind its headers, for handlers, as extractors and as a layer. (Feature `session`.)
//! - [`flows`](crate::flows): What to do next in a flow of self-service: after an error, after a success, and to begin one. (Feature `flows`.)
//! - [`ui`](crate::ui): The form of a flow: its nodes in order, its messages by number, and what to submit. (Feature `ui`.)
//! - [`verifier`](crate::verifier): Checks access tokens, ID tokens and tokenised sessions that callers of your API present. (Feature `verifier`.)
//! - [`oauth`](crate::oauth): Signs people in with OAuth 2.0 and OpenID Connect, and gets tokens for your application. (Feature `oauth`.)
//! - [`consent`](crate::consent): The login, consent, logout and device pages of an OAuth 2.0 server. (Feature `consent`.)
//! - [`permissions`](crate::permissions): Permissions in the notation of Ory Keto: tuples, checks that say yes or no, many at once, trees, and changes. (Feature `permissions`.)
//! - [`webhooks`](crate::webhooks): The endpoint that Ory calls: webhooks of flows, and streams of events. (Feature `webhooks`.)
//! - [`identities`](crate::identities): Identities by the thousand: imports, patches, credentials, sessions, and not too fast. (Feature `identities`.)
//! - [`proxy`](crate::proxy): For development: Ory under the origin of your own app, as a layer of tower. (Feature `proxy`.)
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
//! Each group of operations is a feature, and `full` has all of them with all models. There are also:
//!
//! - `reqwest`: The HTTP transport, over rustls.
//! - `gzip`: Compressed responses, for the transport `reqwest`. Unpacked bytes count against the limit.
//! - `http2`: HTTP/2 where the server offers it, for the transport `reqwest`.
//! - `blocking`: Calls and lists without `async`.
//! - `fetch`: The transport of a browser, `fetch`, with its cookies: the default one there. Nothing elsewhere.
//! - `tower`: Services of tower as transports.
//! - `test-util`: Transports for tests, one that answers and one that records, and a clock that they move.
//! - `tracing`: A span for each call, with OpenTelemetry's names and no values.
//! - `chrono`: Dates and instants to and from those of chrono.
//! - `jiff`: Dates and instants to and from those of jiff.
//! - `time`: Dates and instants to and from those of time.
//! - `axum`: Routers and extractors for axum, of the modules that have some.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    any(
        not(feature = "full"),
        not(feature = "session"),
        not(feature = "flows"),
        not(feature = "ui"),
        not(feature = "verifier"),
        not(feature = "oauth"),
        not(feature = "consent"),
        not(feature = "permissions"),
        not(feature = "webhooks"),
        not(feature = "identities"),
        not(feature = "proxy")
    ),
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
#[doc(hidden)]
pub mod missing;
pub mod models;
pub mod runtime;
pub mod security;
mod servers;

#[cfg(any(feature = "session", feature = "verifier"))]
mod bearer;
#[cfg(any(feature = "session", feature = "verifier"))]
mod bounded;
#[cfg(feature = "consent")]
pub mod consent;
#[cfg(feature = "flows")]
pub mod flows;
#[cfg(any(feature = "session", feature = "verifier"))]
mod guarded;
#[cfg(feature = "identities")]
pub mod identities;
#[cfg(any(feature = "session", feature = "verifier"))]
mod joined;
#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "permissions")]
pub mod permissions;
#[cfg(feature = "proxy")]
pub mod proxy;
#[cfg(any(feature = "consent", feature = "oauth"))]
mod random;
#[cfg(any(feature = "consent", feature = "oauth", feature = "webhooks"))]
mod same;
#[cfg(feature = "session")]
pub mod session;
#[cfg(feature = "ui")]
pub mod ui;
#[cfg(feature = "verifier")]
pub mod verifier;
#[cfg(any(feature = "flows", feature = "session"))]
mod web_url;
#[cfg(feature = "webhooks")]
pub mod webhooks;

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

/// The version of the API that the crate was made for, as its document has it. That of the crate is another.
pub const API_VERSION: &str = "v1.22.89";

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

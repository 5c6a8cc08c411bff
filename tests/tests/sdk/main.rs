//! The crate itself over the wire, its modules and its operations, against stand-ins of Ory.
//!
//! They are one program because each that links the crate is large: `cargo test -p tests --test sdk session` runs one module.

mod consent;
mod identities;
mod mocks;
mod oauth2;
mod oauth_client;
mod permissions;
mod proxy;
mod self_service;
mod session;
mod webhooks;

//! The operations, group by group.

#[cfg(feature = "api-keys")]
pub mod api_keys;

#[cfg(feature = "courier")]
pub mod courier;

#[cfg(feature = "elements")]
pub mod elements;

#[cfg(feature = "events")]
pub mod events;

#[cfg(feature = "frontend")]
pub mod frontend;

#[cfg(feature = "identity")]
pub mod identity;

#[cfg(feature = "jwk")]
pub mod jwk;

#[cfg(feature = "metadata")]
pub mod metadata;

#[cfg(feature = "oauth2")]
pub mod oauth2;

#[cfg(feature = "oidc")]
pub mod oidc;

#[cfg(feature = "permission")]
pub mod permission;

#[cfg(feature = "project")]
pub mod project;

#[cfg(feature = "relationship")]
pub mod relationship;

#[cfg(feature = "wellknown")]
pub mod wellknown;

#[cfg(feature = "workspace")]
pub mod workspace;

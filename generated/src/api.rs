//! The operations, group by group.

#[cfg(feature = "oauth2")]
pub mod oauth2;

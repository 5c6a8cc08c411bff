use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// One kind of credential of a user. Only admin operations return it.
///
/// A user has one per type: all passkeys are in one, and all linked social accounts in
/// another.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityCredentials {
    /// The details, in a form that depends on [`type`](field@crate::models::IdentityCredentials::type) and [`version`](field@crate::models::IdentityCredentials::version).
    ///
    /// They can contain password hashes, keys and tokens. Keep them out of logs.
    ///
    /// Secret: not in `Debug` output.
    pub config: Option<models::JsonRawMessage>,
    /// The key `created_at`.
    pub created_at: Option<runtime::Timestamp>,
    /// The values by which Ory finds the user at login. Within one type, no two users share a
    /// value.
    ///
    /// For a password these are e-mail addresses and usernames. For `oidc` each one is the
    /// provider and the subject, separated by a colon.
    pub identifiers: Option<Vec<String>>,
    /// The key `type`.
    ///
    /// One of `password`, `oidc`, `totp`, `lookup_secret`, `webauthn`, `code`, `passkey`, `profile`, `saml`, `deviceauthn`, `identifier_first`, `link_recovery`, ….
    pub r#type: Option<models::IdentityCredentialsType>,
    /// The key `updated_at`.
    pub updated_at: Option<runtime::Timestamp>,
    /// The version of the format of [`config`](field@crate::models::IdentityCredentials::config).
    pub version: Option<i64>,
}

impl fmt::Debug for IdentityCredentials {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("IdentityCredentials");
        out.field("config", &runtime::Redacted);
        out.field("created_at", &self.created_at);
        out.field("identifiers", &self.identifiers);
        out.field("type", &self.r#type);
        out.field("updated_at", &self.updated_at);
        out.field("version", &self.version);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl IdentityCredentials {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `config`.
    #[inline]
    #[must_use]
    pub fn config(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.config = Some(value);
        self
    }

    /// Sets `created_at`.
    #[inline]
    #[must_use]
    pub fn created_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.created_at = Some(value);
        }
        self
    }

    /// Sets `identifiers`.
    #[inline]
    #[must_use]
    pub fn identifiers<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.identifiers = Some(values);
        }
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        value: impl Into<Option<crate::models::IdentityCredentialsType>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.r#type = Some(value);
        }
        self
    }

    /// Sets `updated_at`.
    #[inline]
    #[must_use]
    pub fn updated_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.updated_at = Some(value);
        }
        self
    }

    /// Sets `version`.
    #[inline]
    #[must_use]
    pub fn version(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.version = Some(value);
        }
        self
    }
}

impl json::Decode for IdentityCredentials {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("config", &mut this.config),
            ("created_at", &mut this.created_at),
            ("identifiers", &mut json::OrEmpty(&mut this.identifiers)),
            ("type", &mut this.r#type),
            ("updated_at", &mut this.updated_at),
            ("version", &mut this.version),
        ])?;
        Ok(this)
    }
}

impl json::Encode for IdentityCredentials {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("config", &self.config),
            ("created_at", &self.created_at),
            ("identifiers", &self.identifiers),
            ("type", &self.r#type),
            ("updated_at", &self.updated_at),
            ("version", &self.version),
        ]);
    }
}

json::serde_impls!(IdentityCredentials);

use crate::models;
use crate::runtime::{self, json};

/// An issuer of JWT assertions that Ory trusts.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TrustedOAuth2JwtGrantIssuer {
    /// Whether the issuer may speak for every user.
    pub allow_any_subject: Option<bool>,
    /// When the trust began.
    pub created_at: Option<runtime::Timestamp>,
    /// When the trust ends. Assertions that arrive later are refused.
    pub expires_at: Option<runtime::Timestamp>,
    /// The ID of this trust relationship, given by Ory.
    pub id: Option<String>,
    /// The name of the issuer, as in the `iss` claim of its assertions.
    pub issuer: Option<String>,
    /// Where the public key of a trusted issuer is kept.
    pub public_key: Option<models::TrustedOAuth2JwtGrantJsonWebKey>,
    /// The scopes that may be requested with an assertion of this issuer.
    pub scope: Option<Vec<String>>,
    /// The only user that the issuer may speak for; empty if any is allowed.
    pub subject: Option<String>,
}

#[cfg(feature = "test-util")]
impl TrustedOAuth2JwtGrantIssuer {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `allow_any_subject`.
    #[inline]
    #[must_use]
    pub fn allow_any_subject(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.allow_any_subject = Some(value);
        }
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

    /// Sets `expires_at`.
    #[inline]
    #[must_use]
    pub fn expires_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.expires_at = Some(value);
        }
        self
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.id = Some(value);
        }
        self
    }

    /// Sets `issuer`.
    #[inline]
    #[must_use]
    pub fn issuer<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.issuer = Some(value);
        }
        self
    }

    /// Sets `public_key`.
    #[inline]
    #[must_use]
    pub fn public_key(
        mut self,
        value: impl Into<Option<crate::models::TrustedOAuth2JwtGrantJsonWebKey>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.public_key = Some(value);
        }
        self
    }

    /// Sets `scope`.
    #[inline]
    #[must_use]
    pub fn scope<M>(mut self, values: impl crate::runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.scope = Some(values);
        }
        self
    }

    /// Sets `subject`.
    #[inline]
    #[must_use]
    pub fn subject<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.subject = Some(value);
        }
        self
    }
}

impl json::Decode for TrustedOAuth2JwtGrantIssuer {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("allow_any_subject", &mut this.allow_any_subject),
            ("created_at", &mut this.created_at),
            ("expires_at", &mut this.expires_at),
            ("id", &mut this.id),
            ("issuer", &mut this.issuer),
            ("public_key", &mut this.public_key),
            ("scope", &mut json::OrEmpty(&mut this.scope)),
            ("subject", &mut this.subject),
        ])?;
        Ok(this)
    }
}

impl json::Encode for TrustedOAuth2JwtGrantIssuer {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("allow_any_subject", &self.allow_any_subject),
            ("created_at", &self.created_at),
            ("expires_at", &self.expires_at),
            ("id", &self.id),
            ("issuer", &self.issuer),
            ("public_key", &self.public_key),
            ("scope", &self.scope),
            ("subject", &self.subject),
        ]);
    }
}

json::serde_impls!(TrustedOAuth2JwtGrantIssuer);

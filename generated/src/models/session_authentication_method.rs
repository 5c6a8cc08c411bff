use crate::models;
use crate::runtime::{self, json};

/// A factor that the user has completed in a session.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionAuthenticationMethod {
    /// How strongly a user has been authenticated, also called AAL.
    ///
    /// One of `aal0`, `aal1`, `aal2`, `aal3`.
    pub aal: Option<models::AuthenticatorAssuranceLevel>,
    /// The key `channel`.
    pub channel: Option<String>,
    /// The key `completed_at`.
    pub completed_at: Option<runtime::Timestamp>,
    /// The key `method`.
    ///
    /// One of `password`, `oidc`, `totp`, `lookup_secret`, `webauthn`, `code`, `passkey`, `profile`, `saml`, `deviceauthn`, `identifier_first`, `link_recovery`, ….
    pub method: Option<models::SessionAuthenticationMethodMethod>,
    /// The organization through whose single sign-on the user came. Absent otherwise.
    pub organization: Option<String>,
    /// The ID of the OpenID Connect or SAML provider. Absent with other methods.
    pub provider: Option<String>,
    /// The `acr` claim in the ID token of the provider: how strongly the provider has
    /// authenticated the user.
    ///
    /// Only with `oidc`, and only if the token has it.
    pub upstream_acr: Option<String>,
    /// The `amr` claim in the ID token of the provider: by which methods the provider has
    /// authenticated the user.
    ///
    /// Only with `oidc`, and only if the token has it.
    pub upstream_amr: Option<Vec<String>>,
}

#[cfg(feature = "test-util")]
impl SessionAuthenticationMethod {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `aal`.
    #[inline]
    #[must_use]
    pub fn aal(
        mut self,
        value: impl Into<Option<crate::models::AuthenticatorAssuranceLevel>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.aal = Some(value);
        }
        self
    }

    /// Sets `channel`.
    #[inline]
    #[must_use]
    pub fn channel<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.channel = Some(value);
        }
        self
    }

    /// Sets `completed_at`.
    #[inline]
    #[must_use]
    pub fn completed_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.completed_at = Some(value);
        }
        self
    }

    /// Sets `method`.
    #[inline]
    #[must_use]
    pub fn method(
        mut self,
        value: impl Into<Option<crate::models::SessionAuthenticationMethodMethod>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.method = Some(value);
        }
        self
    }

    /// Sets `organization`.
    #[inline]
    #[must_use]
    pub fn organization<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.organization = Some(value);
        }
        self
    }

    /// Sets `provider`.
    #[inline]
    #[must_use]
    pub fn provider<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.provider = Some(value);
        }
        self
    }

    /// Sets `upstream_acr`.
    #[inline]
    #[must_use]
    pub fn upstream_acr<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.upstream_acr = Some(value);
        }
        self
    }

    /// Sets `upstream_amr`.
    #[inline]
    #[must_use]
    pub fn upstream_amr<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.upstream_amr = Some(values);
        }
        self
    }
}

impl json::Decode for SessionAuthenticationMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("aal", &mut this.aal),
            ("channel", &mut this.channel),
            ("completed_at", &mut this.completed_at),
            ("method", &mut this.method),
            ("organization", &mut this.organization),
            ("provider", &mut this.provider),
            ("upstream_acr", &mut this.upstream_acr),
            ("upstream_amr", &mut json::OrEmpty(&mut this.upstream_amr)),
        ])?;
        Ok(this)
    }
}

impl json::Encode for SessionAuthenticationMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("aal", &self.aal),
            ("channel", &self.channel),
            ("completed_at", &self.completed_at),
            ("method", &self.method),
            ("organization", &self.organization),
            ("provider", &self.provider),
            ("upstream_acr", &self.upstream_acr),
            ("upstream_amr", &self.upstream_amr),
        ]);
    }
}

json::serde_impls!(SessionAuthenticationMethod);

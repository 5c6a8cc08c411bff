use std::fmt;

use crate::runtime::{self, json};

/// The tokens from the token endpoint (RFC 6749, section 5.1).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OAuth2TokenExchange {
    /// The token to call APIs with.
    ///
    /// Secret: not in `Debug` output.
    pub access_token: Option<String>,
    /// How long the access token is valid, in seconds from now.
    pub expires_in: Option<i64>,
    /// Who signed in, as a signed JWT for the client.
    ///
    /// Only there if the scope `openid` was granted. Do not send it to APIs.
    ///
    /// Secret: not in `Debug` output.
    pub id_token: Option<String>,
    /// The token to get the next access token with.
    ///
    /// Only there if the scope `offline_access` (or its short form `offline`) was granted. Store
    /// it as safely as a password.
    ///
    /// Secret: not in `Debug` output.
    pub refresh_token: Option<String>,
    /// The granted scopes, separated by spaces; possibly fewer than were asked for.
    pub scope: Option<String>,
    /// How to present the access token, in practice always `bearer` (RFC 6750).
    pub token_type: Option<String>,
}

impl fmt::Debug for OAuth2TokenExchange {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("OAuth2TokenExchange");
        out.field("access_token", &runtime::Redacted);
        out.field("expires_in", &self.expires_in);
        out.field("id_token", &runtime::Redacted);
        out.field("refresh_token", &runtime::Redacted);
        out.field("scope", &self.scope);
        out.field("token_type", &self.token_type);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl OAuth2TokenExchange {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `access_token`.
    #[inline]
    #[must_use]
    pub fn access_token<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.access_token = Some(value);
        }
        self
    }

    /// Sets `expires_in`.
    #[inline]
    #[must_use]
    pub fn expires_in(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.expires_in = Some(value);
        }
        self
    }

    /// Sets `id_token`.
    #[inline]
    #[must_use]
    pub fn id_token<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.id_token = Some(value);
        }
        self
    }

    /// Sets `refresh_token`.
    #[inline]
    #[must_use]
    pub fn refresh_token<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.refresh_token = Some(value);
        }
        self
    }

    /// Sets `scope`.
    #[inline]
    #[must_use]
    pub fn scope<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.scope = Some(value);
        }
        self
    }

    /// Sets `token_type`.
    #[inline]
    #[must_use]
    pub fn token_type<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.token_type = Some(value);
        }
        self
    }
}

impl json::Decode for OAuth2TokenExchange {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("access_token", &mut this.access_token),
            ("expires_in", &mut this.expires_in),
            ("id_token", &mut this.id_token),
            ("refresh_token", &mut this.refresh_token),
            ("scope", &mut this.scope),
            ("token_type", &mut this.token_type),
        ])?;
        Ok(this)
    }
}

impl json::Encode for OAuth2TokenExchange {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("access_token", &self.access_token),
            ("expires_in", &self.expires_in),
            ("id_token", &self.id_token),
            ("refresh_token", &self.refresh_token),
            ("scope", &self.scope),
            ("token_type", &self.token_type),
        ]);
    }
}

json::serde_impls!(OAuth2TokenExchange);

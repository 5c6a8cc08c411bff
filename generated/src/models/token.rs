use std::fmt;

use crate::runtime::{self, json};

/// A token that [`adminDeriveToken`](crate::api::api_keys::ApiKeysApi::admin_derive_token()) has derived from an API key.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Token {
    /// Who may accept the token. Empty if it names nobody.
    pub audiences: Option<Vec<String>>,
    /// What the token says, already decoded.
    ///
    /// The content depends on the form of the token, so use it for diagnosis only.
    ///
    /// Secret: not in `Debug` output.
    pub claims: Option<runtime::Json>,
    /// When the token expires. It cannot be revoked before.
    pub expire_time: Option<runtime::Timestamp>,
    /// The key `scopes`.
    pub scopes: Option<Vec<String>>,
    /// The token itself, a secret: a signed JWT, or a macaroon in base64.
    ///
    /// Secret: not in `Debug` output.
    pub token: Option<String>,
}

impl fmt::Debug for Token {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Token");
        out.field("audiences", &self.audiences);
        out.field("claims", &runtime::Redacted);
        out.field("expire_time", &self.expire_time);
        out.field("scopes", &self.scopes);
        out.field("token", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl Token {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `audiences`.
    #[inline]
    #[must_use]
    pub fn audiences<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.audiences = Some(values);
        }
        self
    }

    /// Sets `claims`.
    #[inline]
    #[must_use]
    pub fn claims(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.claims = Some(value);
        self
    }

    /// Sets `expire_time`.
    #[inline]
    #[must_use]
    pub fn expire_time(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.expire_time = Some(value);
        }
        self
    }

    /// Sets `scopes`.
    #[inline]
    #[must_use]
    pub fn scopes<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.scopes = Some(values);
        }
        self
    }

    /// Sets `token`.
    #[inline]
    #[must_use]
    pub fn token<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.token = Some(value);
        }
        self
    }
}

impl json::Decode for Token {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("audiences", &mut json::OrEmpty(&mut this.audiences)),
            ("claims", &mut this.claims),
            ("expire_time", &mut this.expire_time),
            ("scopes", &mut json::OrEmpty(&mut this.scopes)),
            ("token", &mut this.token),
        ])?;
        Ok(this)
    }
}

impl json::Encode for Token {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("audiences", &self.audiences),
            ("claims", &self.claims),
            ("expire_time", &self.expire_time),
            ("scopes", &self.scopes),
            ("token", &self.token),
        ]);
    }
}

json::serde_impls!(Token);

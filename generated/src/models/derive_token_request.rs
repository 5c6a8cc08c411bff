use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// Which token [`adminDeriveToken`](crate::api::api_keys::ApiKeysApi::admin_derive_token()) makes, and from which API key.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeriveTokenRequest {
    /// The form of the token. If absent, it is a JWT.
    ///
    /// Defaults to `TOKEN_ALGORITHM_UNSPECIFIED`; one of `TOKEN_ALGORITHM_UNSPECIFIED`, `TOKEN_ALGORITHM_JWT`, `TOKEN_ALGORITHM_MACAROON`.
    pub algorithm: Option<models::TokenAlgorithm>,
    /// Who may accept the token: its claim `aud`.
    ///
    /// A verifier that expects an audience takes the token only if one of these equals it.
    /// Without any, the token passes only where none is expected.
    pub audiences: Option<Vec<String>>,
    /// The complete API key, issued or imported. It may be up to 8192 bytes long.
    ///
    /// A derived token is not accepted.
    ///
    /// Secret: not in `Debug` output.
    pub credential: Option<String>,
    /// Claims of your own. A JWT holds them beside the others, and a macaroon as caveats.
    ///
    /// Claims that Ory sets itself, such as `sub`, `exp` and `scope`, are dropped without an
    /// error. The signed token must stay within 8192 bytes, or the request is refused.
    ///
    /// Secret: not in `Debug` output.
    pub custom_claims: Option<runtime::Json>,
    /// What the token may do: scopes that the key has.
    ///
    /// If absent or empty, the token gets all scopes of the key.
    pub scopes: Option<Vec<String>>,
    /// How long the token is valid from now on, in seconds with the unit, such as `900s`.
    ///
    /// Between one second and about ten years, and never longer than the key itself. If absent
    /// or `0s`, the default of the project applies. The server also takes units like `15m`,
    /// `1h` and `1d`.
    pub ttl: Option<String>,
}

impl fmt::Debug for DeriveTokenRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("DeriveTokenRequest");
        out.field("algorithm", &self.algorithm);
        out.field("audiences", &self.audiences);
        out.field("credential", &runtime::Redacted);
        out.field("custom_claims", &runtime::Redacted);
        out.field("scopes", &self.scopes);
        out.field("ttl", &self.ttl);
        out.finish()
    }
}

impl DeriveTokenRequest {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `algorithm`.
    #[inline]
    #[must_use]
    pub fn algorithm(
        mut self,
        value: impl Into<Option<models::TokenAlgorithm>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.algorithm = Some(value);
        }
        self
    }

    /// Sets `audiences`.
    #[inline]
    #[must_use]
    pub fn audiences<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.audiences = Some(values);
        }
        self
    }

    /// Sets `credential`.
    #[inline]
    #[must_use]
    pub fn credential<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.credential = Some(value);
        }
        self
    }

    /// Sets `custom_claims`.
    #[inline]
    #[must_use]
    pub fn custom_claims(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.custom_claims = Some(value);
        self
    }

    /// Sets `scopes`.
    #[inline]
    #[must_use]
    pub fn scopes<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.scopes = Some(values);
        }
        self
    }

    /// Sets `ttl`.
    #[inline]
    #[must_use]
    pub fn ttl<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.ttl = Some(value);
        }
        self
    }
}

impl json::Decode for DeriveTokenRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("algorithm", &mut this.algorithm),
            ("audiences", &mut json::OrEmpty(&mut this.audiences)),
            ("credential", &mut this.credential),
            ("custom_claims", &mut this.custom_claims),
            ("scopes", &mut json::OrEmpty(&mut this.scopes)),
            ("ttl", &mut this.ttl),
        ])?;
        Ok(this)
    }
}

impl json::Encode for DeriveTokenRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("algorithm", &self.algorithm),
            ("audiences", &self.audiences),
            ("credential", &self.credential),
            ("custom_claims", &self.custom_claims),
            ("scopes", &self.scopes),
            ("ttl", &self.ttl),
        ]);
    }
}

json::serde_impls!(DeriveTokenRequest);

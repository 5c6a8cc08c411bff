use crate::models;
use crate::runtime::{self, json};

/// An issuer of JWT assertions, and what its assertions are good for.
///
/// Set either [`subject`](field@crate::models::TrustOAuth2JwtGrantIssuer::subject) or [`allow_any_subject`](field@crate::models::TrustOAuth2JwtGrantIssuer::allow_any_subject), not both.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TrustOAuth2JwtGrantIssuer {
    /// Whether the issuer may speak for every user.
    ///
    /// It can then act as anybody, so use it only for issuers under your control.
    pub allow_any_subject: Option<bool>,
    /// When the trust ends.
    ///
    /// Assertions that arrive later are refused, whatever their own `exp` says.
    pub expires_at: runtime::Timestamp,
    /// The name of the issuer, exactly as in the `iss` claim of its assertions.
    pub issuer: String,
    /// A cryptographic key in JSON (RFC 7517).
    pub jwk: models::JsonWebKey,
    /// The scopes that may be requested with an assertion of this issuer.
    ///
    /// The scopes of the client are a limit as well (RFC 6749, section 3.3).
    pub scope: Vec<String>,
    /// The only user that the issuer may speak for: the `sub` claim of its assertions.
    pub subject: Option<String>,
}

impl TrustOAuth2JwtGrantIssuer {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        expires_at: runtime::Timestamp,
        issuer: impl Into<String>,
        jwk: models::JsonWebKey,
        scope: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            allow_any_subject: None,
            expires_at,
            issuer: issuer.into(),
            jwk,
            scope: scope.into_iter().map(Into::into).collect(),
            subject: None,
        }
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

    /// Sets `subject`.
    #[inline]
    #[must_use]
    pub fn subject<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.subject = Some(value);
        }
        self
    }
}

impl json::Decode for TrustOAuth2JwtGrantIssuer {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut allow_any_subject: Option<bool> = None;
        let mut expires_at: Option<runtime::Timestamp> = None;
        let mut issuer: Option<String> = None;
        let mut jwk: Option<models::JsonWebKey> = None;
        let mut scope: Option<Vec<String>> = None;
        let mut subject: Option<String> = None;
        r.object([
            ("allow_any_subject", &mut allow_any_subject),
            ("expires_at", &mut json::Required(&mut expires_at)),
            ("issuer", &mut json::Required(&mut issuer)),
            ("jwk", &mut json::Required(&mut jwk)),
            ("scope", &mut json::OrEmpty(&mut scope)),
            ("subject", &mut subject),
        ])?;
        let Some(expires_at) = expires_at else {
            return Err(r.lacks("expires_at"));
        };
        let Some(issuer) = issuer else {
            return Err(r.lacks("issuer"));
        };
        let Some(jwk) = jwk else {
            return Err(r.lacks("jwk"));
        };
        let Some(scope) = scope else {
            return Err(r.lacks("scope"));
        };
        Ok(Self {
            allow_any_subject,
            expires_at,
            issuer,
            jwk,
            scope,
            subject,
        })
    }
}

impl json::Encode for TrustOAuth2JwtGrantIssuer {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("allow_any_subject", &self.allow_any_subject),
            ("expires_at", &self.expires_at),
            ("issuer", &self.issuer),
            ("jwk", &self.jwk),
            ("scope", &self.scope),
            ("subject", &self.subject),
        ]);
    }
}

json::serde_impls!(TrustOAuth2JwtGrantIssuer);

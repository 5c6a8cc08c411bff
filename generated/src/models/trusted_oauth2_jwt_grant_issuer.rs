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

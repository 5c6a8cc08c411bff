//! What a verifier asks of a token, whose signature is checked elsewhere.

use std::time::Duration;

use super::compact::Header;
use super::{Algorithm, Claims, VerifyError};

/// What tokens are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Access,
    Id,
    Session,
}

/// What a verifier asks of a token.
#[derive(Debug, Clone)]
pub(super) struct Rules {
    pub(super) purpose: Purpose,
    pub(super) issuer: String,
    /// Of which a token has to have one. None where each audience will do.
    pub(super) audience: Option<Vec<String>>,
    pub(super) algorithms: Vec<Algorithm>,
    /// In lower case, without `application/`.
    pub(super) types: Vec<String>,
    pub(super) scopes: Vec<String>,
    pub(super) leeway: Duration,
    pub(super) max_size: usize,
}

impl Rules {
    /// Returns the algorithm of a token, if the header is acceptable.
    pub(super) fn header(&self, header: &Header) -> Result<Algorithm, VerifyError> {
        if header.is_critical() {
            return Err(VerifyError::Malformed("the header asks for an extension"));
        }
        // A token that is of no type is as one that says `JWT`.
        let kind = header.kind().unwrap_or_else(|| "jwt".to_owned());
        if !self.types.contains(&kind) {
            return Err(VerifyError::Type);
        }
        let algorithm = header.algorithm().ok_or(VerifyError::Algorithm)?;
        if !self.algorithms.contains(&algorithm) {
            return Err(VerifyError::Algorithm);
        }
        Ok(algorithm)
    }

    /// Checks the claims of a JWT at a time of day.
    pub(super) fn jwt(&self, claims: &Claims, now: Duration) -> Result<(), VerifyError> {
        // A message about an event, such as a logout, is signed by the same key and lets nobody in (RFC 8417).
        if claims.rest.contains_key("events") {
            return Err(VerifyError::Type);
        }
        match &claims.issuer {
            None => return Err(VerifyError::Claim("iss")),
            Some(issuer) if *issuer != self.issuer => return Err(VerifyError::Issuer),
            Some(_) => {}
        }
        if claims.expires_at.is_none() {
            return Err(VerifyError::Claim("exp"));
        }
        if claims.subject.is_none() {
            return Err(VerifyError::Claim("sub"));
        }
        // An ID token has none: it is no access token, though the same key has signed both (RFC 9068, section 2.2).
        if self.purpose == Purpose::Access && claims.client_id.is_none() {
            return Err(VerifyError::Claim("client_id"));
        }
        // And the other way round: Ory's access tokens are of the type `JWT`, too, and always name a client.
        if self.purpose == Purpose::Id && claims.client_id.is_some() {
            return Err(VerifyError::Type);
        }
        self.times(claims, now)?;
        self.audience(claims)
    }

    /// Checks what the server says of an opaque token at a time of day.
    pub(super) fn introspected(
        &self,
        claims: &Claims,
        now: Duration,
    ) -> Result<(), VerifyError> {
        if claims.issuer.as_ref().is_some_and(|issuer| *issuer != self.issuer) {
            return Err(VerifyError::Issuer);
        }
        self.times(claims, now)?;
        self.audience(claims)
    }

    /// Checks that a token has the scopes that it needs.
    pub(super) fn scopes(&self, claims: &Claims) -> Result<(), VerifyError> {
        let all = self.scopes.iter().all(|scope| claims.has_scope(scope));
        if all { Ok(()) } else { Err(VerifyError::Scope) }
    }

    fn times(&self, claims: &Claims, now: Duration) -> Result<(), VerifyError> {
        let seconds = |time: Duration| i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
        let (early, late) =
            (now.saturating_sub(self.leeway), now.saturating_add(self.leeway));
        if claims.expires_at.is_some_and(|end| end <= seconds(early)) {
            return Err(VerifyError::Expired);
        }
        if claims.not_before.is_some_and(|start| start > seconds(late)) {
            return Err(VerifyError::NotYetValid);
        }
        Ok(())
    }

    fn audience(&self, claims: &Claims) -> Result<(), VerifyError> {
        let Some(own) = &self.audience else { return Ok(()) };
        if !claims.audience.iter().any(|audience| own.contains(audience)) {
            return Err(VerifyError::Audience);
        }
        // OpenID Connect Core, section 3.1.3.7, steps 3 to 5: a token for strangers, too, has to say whom it is for.
        let party = claims.authorized_party.as_ref();
        let foreign = match party {
            Some(party) => !own.contains(party),
            None => claims.audience.iter().any(|audience| !own.contains(audience)),
        };
        if self.purpose == Purpose::Id && foreign {
            return Err(VerifyError::Audience);
        }
        Ok(())
    }
}

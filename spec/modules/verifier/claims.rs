//! What a token says.

use std::fmt;

use serde_json::Map;

use super::{VerifyError, strict};
use crate::Json;
use crate::models::IntrospectedOAuth2Token;
use crate::runtime::Redacted;

/// What a token says, after a verifier has accepted it.
///
/// `Debug` shows the registered claims and hides the others, which can hold what your users would not have in a log.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Claims {
    /// Who has issued the token (`iss`).
    pub issuer: Option<String>,
    /// Whom it speaks for (`sub`): a user, or with client credentials the client itself.
    pub subject: Option<String>,
    /// Who may accept it (`aud`).
    pub audience: Vec<String>,
    /// When it expires (`exp`), in seconds since 1970-01-01T00:00:00Z.
    pub expires_at: Option<i64>,
    /// The time from which it is valid (`nbf`), in seconds since 1970-01-01T00:00:00Z.
    pub not_before: Option<i64>,
    /// When it was issued (`iat`), in seconds since 1970-01-01T00:00:00Z.
    pub issued_at: Option<i64>,
    /// Its own name (`jti`).
    pub token_id: Option<String>,
    /// The OAuth 2.0 client that it was issued to (`client_id`).
    pub client_id: Option<String>,
    /// The scopes that were granted (`scp` or `scope`).
    pub scopes: Vec<String>,
    /// The session that it belongs to (`sid`).
    pub session_id: Option<String>,
    /// What a client sent along when it asked for an ID token (`nonce`).
    pub nonce: Option<String>,
    /// The party that an ID token was issued to (`azp`).
    pub authorized_party: Option<String>,
    /// All other claims. Those that the consent page or a claims mapper added are here, for an opaque token below `ext`.
    pub rest: Map<String, Json>,
}

impl Claims {
    /// Returns whether a scope was granted.
    #[must_use]
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes.iter().any(|own| own == scope)
    }

    /// Reads the claims of a JWT.
    pub(super) fn parse(payload: &[u8]) -> Result<Self, VerifyError> {
        let rest = strict::object(payload);
        let mut rest = rest.ok_or(VerifyError::Malformed(
            "the claims are not an object, or have a name twice",
        ))?;
        let mut scopes = words(&mut rest, "scp")?;
        for scope in words(&mut rest, "scope")? {
            if !scopes.contains(&scope) {
                scopes.push(scope);
            }
        }
        Ok(Self {
            issuer: text(&mut rest, "iss")?,
            subject: text(&mut rest, "sub")?,
            audience: audience(&mut rest)?,
            expires_at: time(&mut rest, "exp")?,
            not_before: time(&mut rest, "nbf")?,
            issued_at: time(&mut rest, "iat")?,
            token_id: text(&mut rest, "jti")?,
            client_id: text(&mut rest, "client_id")?,
            session_id: text(&mut rest, "sid")?,
            nonce: text(&mut rest, "nonce")?,
            authorized_party: text(&mut rest, "azp")?,
            scopes,
            rest,
        })
    }
}

/// What the server says of an opaque token.
impl From<IntrospectedOAuth2Token> for Claims {
    fn from(token: IntrospectedOAuth2Token) -> Self {
        let scopes = token.scope.unwrap_or_default();
        let mut rest = Map::new();
        if let Some(ext) = token.ext {
            rest.insert("ext".into(), Json::Object(ext.into_iter().collect()));
        }
        if let Some(name) = token.username {
            rest.insert("username".into(), name.into());
        }
        Self {
            issuer: token.iss,
            subject: token.sub,
            audience: token.aud.unwrap_or_default(),
            expires_at: token.exp,
            not_before: token.nbf,
            issued_at: token.iat,
            client_id: token.client_id,
            scopes: scopes.split_ascii_whitespace().map(str::to_owned).collect(),
            rest,
            ..Self::default()
        }
    }
}

impl fmt::Debug for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claims")
            .field("issuer", &self.issuer)
            .field("subject", &self.subject)
            .field("audience", &self.audience)
            .field("expires_at", &self.expires_at)
            .field("not_before", &self.not_before)
            .field("issued_at", &self.issued_at)
            .field("token_id", &self.token_id)
            .field("client_id", &self.client_id)
            .field("scopes", &self.scopes)
            .field("session_id", &self.session_id)
            .field("authorized_party", &self.authorized_party)
            .field("nonce", &Redacted)
            .field("rest", &Redacted)
            .finish()
    }
}

fn text(
    claims: &mut Map<String, Json>,
    name: &'static str,
) -> Result<Option<String>, VerifyError> {
    match claims.remove(name) {
        None => Ok(None),
        Some(Json::String(text)) => Ok(Some(text)),
        Some(_) => Err(VerifyError::Claim(name)),
    }
}

/// Returns a time in whole seconds. A fraction is cut off (RFC 7519, section 2, allows one).
fn time(
    claims: &mut Map<String, Json>,
    name: &'static str,
) -> Result<Option<i64>, VerifyError> {
    /// The last second of the year 9999.
    const LAST: f64 = 253_402_300_799.0;
    let Some(value) = claims.remove(name) else { return Ok(None) };
    let seconds = value.as_f64().map(f64::floor);
    let seconds = seconds.filter(|seconds| (0.0..=LAST).contains(seconds));
    // A whole number in this range is one of `i64`.
    seconds.map(|seconds| Some(seconds as i64)).ok_or(VerifyError::Claim(name))
}

fn audience(claims: &mut Map<String, Json>) -> Result<Vec<String>, VerifyError> {
    match claims.remove("aud") {
        Some(Json::String(one)) => Ok(vec![one]),
        value => list(value, "aud"),
    }
}

/// Returns words, in a list or in one text.
fn words(
    claims: &mut Map<String, Json>,
    name: &'static str,
) -> Result<Vec<String>, VerifyError> {
    match claims.remove(name) {
        Some(Json::String(text)) => {
            Ok(text.split_ascii_whitespace().map(str::to_owned).collect())
        }
        value => list(value, name),
    }
}

fn list(value: Option<Json>, name: &'static str) -> Result<Vec<String>, VerifyError> {
    let items = match value {
        // Servers in Go write a list without items so.
        None | Some(Json::Null) => return Ok(Vec::new()),
        Some(Json::Array(items)) => items,
        Some(_) => return Err(VerifyError::Claim(name)),
    };
    let texts = items.into_iter().map(|item| match item {
        Json::String(text) => Ok(text),
        _ => Err(VerifyError::Claim(name)),
    });
    texts.collect()
}

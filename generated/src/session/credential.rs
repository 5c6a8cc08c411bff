//! What a request proves itself with.

use http::HeaderMap;
use http::header::COOKIE;
use sha2::{Digest as _, Sha256};

use crate::bounded::Key;
use crate::{Secret, bearer};

/// How the names of Ory's own session cookies begin: in the Ory Network, and in Kratos by default.
const COOKIES: [&str; 2] = ["ory_session_", "ory_kratos_session"];

/// What Ory is shown of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Credential {
    /// The session token of an app.
    Token(Secret),
    /// The session cookies of a browser, as a `Cookie` header.
    Cookies(Secret),
}

impl Credential {
    /// Returns the credential of a request, in the order in which Kratos looks for one: the header
    /// `X-Session-Token`, the session cookie, a bearer token.
    pub(super) fn find(headers: &HeaderMap, own_name: Option<&str>) -> Option<Self> {
        let token = headers.get("x-session-token").and_then(|it| it.to_str().ok());
        let token = token.map(str::trim).filter(|it| !it.is_empty());
        let token = || Some(Self::Token(token?.into()));
        let cookies = || Some(Self::Cookies(cookies(headers, own_name)?.into()));
        token().or_else(cookies).or_else(|| Some(Self::Token(bearer(headers)?.into())))
    }

    /// Returns what it is known by. A token never has the key of a cookie.
    pub(super) fn key(&self) -> Key {
        let (kind, secret) = match self {
            Self::Token(secret) => (b"token:".as_slice(), secret),
            Self::Cookies(secret) => (b"cookies:".as_slice(), secret),
        };
        let digest = Sha256::new().chain_update(kind);
        digest.chain_update(secret.expose()).finalize().into()
    }
}

/// Returns whether a request shows a token, which browsers do not by themselves.
pub(super) fn has_token(headers: &HeaderMap) -> bool {
    headers.contains_key("x-session-token") || bearer(headers).is_some()
}

/// Returns the bearer token. Of several credentials, none counts, nor does one that is not written as a token is.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    bearer::token(headers).ok().flatten()
}

/// Returns the session cookies alone, whatever else the browser sends along.
///
/// HTTP/2 splits the header (RFC 9113, 8.2.3), and cookies of others may have bytes that are no text.
fn cookies(headers: &HeaderMap, own_name: Option<&str>) -> Option<String> {
    let pieces = headers.get_all(COOKIE).iter();
    let pairs = pieces.flat_map(|piece| piece.as_bytes().split(|byte| *byte == b';'));
    let own = pairs.filter_map(|pair| {
        let pair = std::str::from_utf8(pair.trim_ascii()).ok()?;
        let (name, value) = pair.split_once('=')?;
        let is_own = own_name == Some(name)
            || COOKIES.iter().any(|start| name.starts_with(start));
        let is_clean = pair.bytes().all(|byte| byte.is_ascii_graphic());
        (is_own && is_clean && !value.is_empty()).then_some(pair)
    });
    let own: Vec<&str> = own.collect();
    (!own.is_empty()).then(|| own.join("; "))
}

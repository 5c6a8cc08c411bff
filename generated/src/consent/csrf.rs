//! Forms that other sites cannot post.

use std::{error, fmt};

use crate::random;
use crate::runtime::Redacted;
use crate::same::same;

/// Tells forms of your pages from those of other sites: the same random value is in a cookie and in a
/// field of the form, and no other site can read or set the cookie (double submit).
///
/// The challenge is no such value: whoever starts a sign-in of their own has one, and could sign
/// another's browser in with it.
///
/// ```
/// # use ory_sdk::consent::Csrf;
/// let csrf = Csrf::new();
/// // When the page is shown, with the header `Cookie` of the request:
/// let token = csrf.token(None).unwrap();
/// let set_cookie = csrf.set_cookie(&token);
/// // When the form comes back:
/// let cookie = set_cookie.split(';').next();
/// assert!(csrf.matches(cookie, token.expose()));
/// assert!(!csrf.matches(cookie, "another"));
/// assert!(!csrf.matches(None, token.expose()));
/// ```
#[derive(Debug, Clone)]
pub struct Csrf {
    secure: bool,
}

impl Default for Csrf {
    fn default() -> Self {
        Self::new()
    }
}

impl Csrf {
    /// Returns one for pages at `https://`. Its cookie has the prefix `__Host-`, so that neither a
    /// subdomain nor a page without TLS can set it (RFC 6265bis, section 4.1.3.2).
    #[must_use]
    pub fn new() -> Self {
        Self { secure: true }
    }

    /// Returns one for pages at `http://localhost` while you develop. Its cookie can be set by
    /// others: never use it where users are.
    #[must_use]
    pub fn danger_plain_http() -> Self {
        Self { secure: false }
    }

    /// Returns the token of this browser: the one in its header `Cookie`, so that forms in several
    /// tabs are valid at once, or a new one.
    pub fn token(&self, cookie: Option<&str>) -> Result<CsrfToken, NoRandomness> {
        if let Some(token) = self.find(cookie) {
            return Ok(CsrfToken(token.to_owned()));
        }
        random::text().map(CsrfToken).map_err(NoRandomness)
    }

    /// Returns the header `Set-Cookie` for the page with the form. The cookie ends with the browser.
    #[must_use]
    pub fn set_cookie(&self, token: &CsrfToken) -> String {
        let secure = if self.secure { "; Secure" } else { "" };
        let (name, token) = (self.cookie_name(), token.expose());
        format!("{name}={token}; Path=/; HttpOnly; SameSite=Lax{secure}")
    }

    /// Returns whether the field of a form has the token of the header `Cookie`. It takes the same
    /// time wherever they differ.
    #[must_use]
    pub fn matches(&self, cookie: Option<&str>, field: &str) -> bool {
        let Some(token) = self.find(cookie) else { return false };
        same(field.as_bytes(), token.as_bytes()).into()
    }

    /// Returns the name of the cookie.
    #[must_use]
    pub fn cookie_name(&self) -> &'static str {
        match self.secure {
            true => "__Host-ory_consent_csrf",
            false => "ory_consent_csrf",
        }
    }

    /// Returns the one token in a header. Of two, one is not ours.
    fn find<'a>(&self, cookie: Option<&'a str>) -> Option<&'a str> {
        let pairs = cookie?.split(';').filter_map(|pair| pair.trim().split_once('='));
        let mut values =
            pairs.filter(|(name, _)| *name == self.cookie_name()).map(|(_, it)| it);
        let value = values.next().filter(|_| values.next().is_none())?;
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
        let is_ours = value.len() == random::LENGTH && value.bytes().all(fits);
        is_ours.then_some(value)
    }
}

/// The value that a form and a cookie share. It has letters, digits, `-` and `_` only.
#[derive(Clone, PartialEq, Eq)]
pub struct CsrfToken(String);

impl CsrfToken {
    /// Returns the value, for a hidden field of the form.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for CsrfToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CsrfToken").field(&Redacted).finish()
    }
}

/// The machine has no random numbers to give.
#[derive(Debug)]
pub struct NoRandomness(getrandom::Error);

impl fmt::Display for NoRandomness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the machine gives no random numbers: {}", self.0)
    }
}

impl error::Error for NoRandomness {}

//! Is it Ory who calls?

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, header};
use subtle::Choice;

use super::{Delivery, Rejected};
use crate::same::same;
use crate::{Bytes, Secret};

/// How many bytes a body may have, unless the receiver says otherwise.
const LIMIT: usize = 1024 * 1024;

/// Takes what Ory delivers, and nothing that anybody else does.
///
/// It knows one way or several in which Ory may authenticate; any of them will do, so that a secret can
/// be replaced while the old one is still in use. Secrets are compared in constant time. An empty secret
/// matches nothing. Clones share what they know.
///
/// ```
/// # use ory_sdk::webhooks::Receiver;
/// let receiver = Receiver::api_key("X-Api-Key", "new").or(Receiver::api_key("X-Api-Key", "old"));
/// ```
#[derive(Clone)]
pub struct Receiver {
    ways: Arc<[Way]>,
    limit: usize,
}

/// A place in which a secret comes.
#[derive(Clone)]
enum Way {
    Header(String, Secret),
    Cookie(String, Secret),
    Bearer(Secret),
    /// `user:password`.
    Basic(Secret),
}

impl Receiver {
    /// Takes an API key in a header: `api_key` with `in: header` of a webhook, or the `api_key` of an
    /// event stream. The case of the name does not matter.
    pub fn api_key(header: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self::of(Way::Header(header.into(), key.into()))
    }

    /// Takes an API key in a cookie: `api_key` with `in: cookie` of a webhook.
    pub fn api_key_cookie(cookie: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self::of(Way::Cookie(cookie.into(), key.into()))
    }

    /// Takes a bearer token (RFC 6750, section 2.1): the `bearer` of an event stream.
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self::of(Way::Bearer(token.into()))
    }

    /// Takes a user name and a password (RFC 7617): the `basic_auth` of a webhook, or those in the
    /// URL of an event stream.
    pub fn basic(user: &str, password: impl Into<Secret>) -> Self {
        let password = password.into();
        // Without a password, whoever knows the name would get in.
        let pair = match password.expose() {
            "" => String::new(),
            password => format!("{user}:{password}"),
        };
        Self::of(Way::Basic(pair.into()))
    }

    fn of(way: Way) -> Self {
        Self {
            ways: [way].into(),
            limit: LIMIT,
        }
    }

    /// Takes what either of two takes. The limit of the first counts.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let ways = self.ways.iter().chain(other.ways.iter()).cloned().collect();
        Self { ways, limit: self.limit }
    }

    /// Sets how many bytes a body may have. It is 1 MiB otherwise.
    #[must_use]
    pub fn limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Returns how many bytes a body may have. Read no more than that.
    #[must_use]
    pub fn body_limit(&self) -> usize {
        self.limit
    }

    /// Checks who calls, which can be done before the body is read.
    ///
    /// # Errors
    ///
    /// [`Rejected::Unauthorized`].
    pub fn check(&self, headers: &HeaderMap) -> Result<(), Rejected> {
        let matches = self.ways.iter().map(|way| way.matches(headers));
        // All are asked, so that the time does not tell which one matched.
        let any = matches.fold(Choice::from(0), |any, one| any | one);
        match bool::from(any) {
            true => Ok(()),
            false => Err(Rejected::Unauthorized),
        }
    }

    /// Returns what Ory delivers.
    ///
    /// # Errors
    ///
    /// [`Rejected::Unauthorized`] and [`Rejected::TooLarge`].
    pub fn receive(
        &self,
        headers: &HeaderMap,
        body: impl Into<Bytes>,
    ) -> Result<Delivery, Rejected> {
        self.check(headers)?;
        let body = body.into();
        if body.len() > self.limit {
            return Err(Rejected::TooLarge { limit: self.limit });
        }
        Ok(Delivery::new(body))
    }
}

impl Way {
    fn matches(&self, headers: &HeaderMap) -> Choice {
        match self {
            Self::Header(name, key) => is(only(headers, name), key),
            Self::Cookie(name, key) => is(cookie(headers, name), key),
            Self::Bearer(token) => is(authorization(headers, "bearer"), token),
            Self::Basic(pair) => {
                let given = authorization(headers, "basic");
                let given = given.and_then(|it| STANDARD.decode(it).ok());
                is(given.as_deref(), pair)
            }
        }
    }
}

/// Returns whether a secret was given. An empty one is none.
fn is(given: Option<&[u8]>, secret: &Secret) -> Choice {
    let secret = secret.expose().as_bytes();
    let is_secret = Choice::from(u8::from(!matches!(secret, b"" | b":")));
    is_secret & same(given.unwrap_or_default(), secret)
}

/// Returns the value of a header that is there once.
fn only<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a [u8]> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    values.next().is_none().then_some(value.as_bytes())
}

fn authorization<'a>(headers: &'a HeaderMap, scheme: &str) -> Option<&'a [u8]> {
    let value = only(headers, header::AUTHORIZATION.as_str())?;
    let (given, rest) = value.split_at_checked(scheme.len())?;
    let is_scheme = given.eq_ignore_ascii_case(scheme.as_bytes());
    let rest = rest.strip_prefix(b" ").filter(|_| is_scheme)?;
    Some(rest.trim_ascii())
}

/// Returns the value of a cookie that is there once.
fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a [u8]> {
    let headers = headers.get_all(header::COOKIE).iter();
    let pairs = headers.flat_map(|it| it.as_bytes().split(|byte| *byte == b';'));
    let mut values =
        pairs.filter_map(|it| it.trim_ascii().strip_prefix(name.as_bytes()));
    let mut values = values.by_ref().filter_map(|it| it.strip_prefix(b"="));
    let value = values.next()?;
    values.next().is_none().then_some(value)
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Receiver");
        out.field("limit", &self.limit).finish_non_exhaustive()
    }
}

//! Credentials by scheme: which an operation takes, and how each travels.

use std::fmt;
use std::sync::Arc;

use ::base64::Engine as _;
use ::base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};

use super::error::{Failure, MissingCredential};
use super::named::Named;
use super::operation::{Operation, Scheme, SchemeKind};
use super::origin::Origin;
use super::request::{header_name, is_cookie_value};
use super::secret::{Redacted, Secret};
use super::token::{ClientCredentials, Source, TokenCache, TokenSource};

/// What fills the slot of a security scheme. `Debug` shows no secret.
///
/// A string is a token; [`ClientCredentials`] and [`Credential::source`] fetch theirs.
#[derive(Clone)]
#[non_exhaustive]
pub enum Credential {
    /// A bearer token or an API key.
    Token(Secret),
    /// A user name and a password.
    Basic {
        /// User name.
        user: String,
        /// Password.
        password: Secret,
    },
    /// Tokens that are fetched when they are needed.
    Source(Arc<dyn TokenSource>),
    /// Tokens from a token endpoint.
    ClientCredentials(Arc<ClientCredentials>),
}

impl Credential {
    /// Returns a user name with its password.
    #[must_use]
    pub fn basic(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self::Basic {
            user: user.into(),
            password: password.into(),
        }
    }

    /// Returns a token that is fetched when it is needed, and kept for its lifetime.
    #[must_use]
    pub fn source(source: impl TokenSource) -> Self {
        Self::Source(Arc::new(source))
    }
}

impl From<Secret> for Credential {
    fn from(token: Secret) -> Self {
        Self::Token(token)
    }
}

impl From<&str> for Credential {
    fn from(token: &str) -> Self {
        Self::Token(token.into())
    }
}

impl From<String> for Credential {
    fn from(token: String) -> Self {
        Self::Token(token.into())
    }
}

impl From<&String> for Credential {
    fn from(token: &String) -> Self {
        Self::Token(token.into())
    }
}

impl From<ClientCredentials> for Credential {
    fn from(client: ClientCredentials) -> Self {
        Self::ClientCredentials(Arc::new(client))
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Token(_) => "Token",
            Self::Basic { .. } => "Basic",
            Self::Source(_) => "Source",
            Self::ClientCredentials(_) => "ClientCredentials",
        })
    }
}

/// The credentials of a client, by the name of their scheme, each in the form in which it is sent.
#[derive(Default)]
pub(crate) struct Credentials(Named<Slot>);

/// The credential of one scheme.
pub(crate) enum Slot {
    Ready(Grant),
    Source(TokenCache),
}

/// The credentials that go with one call.
#[derive(Clone, Copy)]
pub(crate) struct Slots<'c> {
    schemes: &'static [&'static Scheme],
    all: &'c Credentials,
}

impl<'c> Slots<'c> {
    pub(crate) fn iter(self) -> impl Iterator<Item = &'c Slot> {
        self.schemes.iter().filter_map(move |scheme| self.all.0.get(scheme.name))
    }

    /// Returns whether one of them has to be fetched.
    pub(crate) fn has_source(self) -> bool {
        self.iter().any(|slot| matches!(slot, Slot::Source(_)))
    }

    /// Returns the credentials with these tokens: one for each slot that is a source, in their order.
    pub(crate) fn with(self, tokens: Vec<Grant>) -> Grants<'c> {
        Grants { slots: self, tokens }
    }
}

/// The credentials that go with one request: those of the client, and tokens that were fetched.
pub(crate) struct Grants<'c> {
    slots: Slots<'c>,
    tokens: Vec<Grant>,
}

impl Grants<'_> {
    /// Returns whether the request has none, and is to have none.
    pub(crate) fn is_empty(&self) -> bool {
        self.slots.schemes.is_empty()
    }

    /// Returns those that are there.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Grant> {
        let mut tokens = self.tokens.iter();
        self.slots.iter().filter_map(move |slot| match slot {
            Slot::Ready(grant) => Some(grant),
            Slot::Source(_) => tokens.next(),
        })
    }

    /// Returns the tokens that were fetched.
    pub(crate) fn tokens(&self) -> &[Grant] {
        &self.tokens
    }
}

/// A credential ready to be sent.
#[derive(Clone, PartialEq)]
pub(crate) enum Grant {
    /// A header and its value, which is marked sensitive.
    Header(HeaderName, HeaderValue),
    /// A query parameter and its value.
    Query(&'static str, Secret),
    /// A cookie and its value.
    Cookie(&'static str, Secret),
}

impl Credentials {
    /// Fills a slot, or says what is wrong with the credential, without repeating it.
    pub(crate) fn set(
        &mut self,
        scheme: &'static Scheme,
        credential: &Credential,
    ) -> Result<(), &'static str> {
        self.0.insert(scheme.name, slot(scheme, credential)?);
        Ok(())
    }

    /// Returns what is wrong with the sources of a client with this base URL, each with the setter
    /// that it came by.
    pub(crate) fn check(&self, base: &Origin) -> Vec<(&'static str, &'static str)> {
        let problem = |slot: &Slot| match slot {
            Slot::Source(cache) => {
                cache.check(base).err().map(|reason| (cache.scheme().setter, reason))
            }
            Slot::Ready(_) => None,
        };
        self.0.iter().filter_map(|(_, slot)| problem(slot)).collect()
    }

    /// Returns what goes with a call: the first alternative of the operation of which every scheme
    /// has a credential.
    pub(crate) fn select(
        &self,
        operation: &'static Operation,
    ) -> Result<Slots<'_>, Failure> {
        let slots = |schemes| Slots { schemes, all: self };
        let mut optional = operation.security.is_empty();
        for schemes in operation.security {
            // Anonymous access is there for callers without a credential.
            if schemes.is_empty() {
                optional = true;
            } else if schemes.iter().all(|scheme| self.0.get(scheme.name).is_some()) {
                return Ok(slots(schemes));
            }
        }
        if optional {
            Ok(slots(&[]))
        } else {
            Err(MissingCredential::failure(operation))
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.iter().map(|(name, _)| (name, Redacted))).finish()
    }
}

fn slot(scheme: &'static Scheme, credential: &Credential) -> Result<Slot, &'static str> {
    let source = match (scheme.kind, credential) {
        (SchemeKind::Basic, Credential::Basic { user, password }) => {
            return basic(user, password).map(Slot::Ready);
        }
        (SchemeKind::Basic, _) => return Err("needs a user name and a password"),
        (_, Credential::Basic { .. }) => return Err("needs a token, not a password"),
        (_, Credential::Token(token)) => {
            return grant_token(scheme, token).map(Slot::Ready);
        }
        (_, Credential::Source(source)) => Source::Own(Arc::clone(source)),
        (_, Credential::ClientCredentials(client)) => {
            Source::Endpoint(Arc::clone(client))
        }
    };
    Ok(Slot::Source(TokenCache::new(scheme, source)))
}

/// Puts a token into the form in which its scheme sends it, or says what is wrong with it.
pub(crate) fn grant_token(
    scheme: &'static Scheme,
    token: &Secret,
) -> Result<Grant, &'static str> {
    if token.expose().is_empty() {
        return Err("is empty");
    }
    match scheme.kind {
        SchemeKind::Bearer => {
            header(AUTHORIZATION, &format!("Bearer {}", token.expose()))
        }
        SchemeKind::Header(name) => header(header_name(name)?, token.expose()),
        SchemeKind::Query(name) => Ok(Grant::Query(name, token.clone())),
        SchemeKind::Cookie(name) if is_cookie_value(token.expose()) => {
            Ok(Grant::Cookie(name, token.clone()))
        }
        SchemeKind::Cookie(_) => Err("has a character that a cookie cannot carry"),
        SchemeKind::Basic | SchemeKind::Undefined => {
            header(AUTHORIZATION, token.expose())
        }
    }
}

/// RFC 7617: the colon ends the user name, so it cannot hold one.
fn basic(user: &str, password: &Secret) -> Result<Grant, &'static str> {
    if user.contains(':') {
        return Err("has a user name with a colon");
    }
    let pair = STANDARD.encode(format!("{user}:{}", password.expose()));
    header(AUTHORIZATION, &format!("Basic {pair}"))
}

fn header(name: HeaderName, value: &str) -> Result<Grant, &'static str> {
    let mut value = HeaderValue::from_str(value).map_err(
        |_| "has a line break or another character that a header cannot carry",
    )?;
    value.set_sensitive(true);
    Ok(Grant::Header(name, value))
}

//! Credentials by security scheme: which ones an operation takes, and how each is sent.

use std::fmt;
use std::sync::Arc;

use ::base64::Engine as _;
use ::base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};

use super::call::Call;
use super::error::{Failure, MissingCredential};
use super::named::Named;
use super::operation::{Operation, Scheme, SchemeKind};
use super::origin::Origin;
use super::param::Place;
use super::request::{header_name, is_cookie_value, named};
use super::secret::{Redacted, Secret};
use super::text;
use super::token::{ClientCredentials, Source, TokenSource, Tokens};

/// A credential for a security scheme. `Debug` shows no secret.
///
/// A string is a token; [`ClientCredentials`] and [`Credential::source`] fetch tokens.
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
    /// None: calls are sent without the credential that the document requires.
    ///
    /// Use it for a server that authenticates its callers in some other way, or that admits everybody
    /// who can reach it: behind a gateway or a mesh, or in a private network.
    Anonymous,
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

    /// Returns a credential whose token is fetched when it is needed and kept for its lifetime.
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
            Self::Anonymous => "Anonymous",
        })
    }
}

/// The credentials of a client or of one call, by the name of their scheme, each in the form in which
/// it is sent.
#[derive(Clone, Default)]
pub(crate) struct Credentials {
    slots: Named<Slot>,
    /// Whether a call is sent without the credentials that are missing.
    pub(crate) anonymous: bool,
}

/// The credential of one scheme.
#[derive(Clone)]
pub(crate) enum Slot {
    Ready(Grant),
    Source(Arc<dyn Tokens>),
    Anonymous,
}

/// The credentials that go with one call.
#[derive(Clone, Copy)]
pub(crate) struct Slots<'c> {
    schemes: &'static [&'static Scheme],
    call: &'c Call,
}

impl<'c> Slots<'c> {
    pub(crate) fn iter(self) -> impl Iterator<Item = &'c Slot> {
        self.schemes.iter().filter_map(move |scheme| slot_of(self.call, scheme))
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

/// The credentials that go with one request: those of client and call, and tokens that were fetched.
pub(crate) struct Grants<'c> {
    slots: Slots<'c>,
    tokens: Vec<Grant>,
}

impl Grants<'_> {
    /// Returns whether the request has no credentials and needs none.
    pub(crate) fn is_empty(&self) -> bool {
        self.slots.iter().all(|slot| matches!(slot, Slot::Anonymous))
    }

    /// Returns those that are available.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Grant> {
        let mut tokens = self.tokens.iter();
        self.slots.iter().filter_map(move |slot| match slot {
            Slot::Ready(grant) => Some(grant),
            Slot::Source(_) => tokens.next(),
            Slot::Anonymous => None,
        })
    }

    /// Returns the tokens that were fetched.
    pub(crate) fn tokens(&self) -> &[Grant] {
        &self.tokens
    }
}

/// Returns the credential of a scheme for a call: the call's own, or else the client's. A header that
/// the caller has set replaces both.
fn slot_of<'c>(call: &'c Call, scheme: &Scheme) -> Option<&'c Slot> {
    let is_cookie = matches!(scheme.kind, SchemeKind::Cookie(_));
    // A cookie goes behind those of a parameter, in the same header.
    if is_header(call, scheme) || (!is_cookie && is_param(call, scheme)) {
        return None;
    }
    let own = call.settings().credentials.as_deref();
    let own = own.and_then(|own| match own.slots.get(scheme.name) {
        None if own.anonymous => Some(&Slot::Anonymous),
        slot => slot,
    });
    own.or_else(|| call.client.shared().credentials.slots.get(scheme.name))
}

/// Returns whether a call has a credential for a scheme, or the header that carries one.
fn is_filled(call: &Call, scheme: &Scheme) -> bool {
    slot_of(call, scheme).is_some()
        || is_header(call, scheme)
        || is_param(call, scheme)
        || is_default(call, scheme)
}

/// Returns whether all calls have the header that a scheme sends. Any credential takes precedence over
/// it.
fn is_default(call: &Call, scheme: &Scheme) -> bool {
    let headers = &call.client.shared().headers;
    let is_own = |own: &str| named(headers, own).is_some();
    scheme.kind.header().is_some_and(is_own)
}

/// Returns whether the caller has added the header that a scheme sends.
fn is_header(call: &Call, scheme: &Scheme) -> bool {
    let mut headers = call.settings().headers.iter();
    let is_own = |own: &str| headers.any(|header| text::same(&header.name, own));
    scheme.kind.header().is_some_and(is_own)
}

/// Returns whether a parameter is the header that a scheme sends.
fn is_param(call: &Call, scheme: &Scheme) -> bool {
    let mut params = call.params.at(Place::Header);
    let is_own = |own: &str| params.any(|param| text::same(&param.name, own));
    scheme.kind.header().is_some_and(is_own)
}

/// Returns what is sent with a call: the first alternative of its operation for which every scheme has
/// a credential.
pub(crate) fn select(call: &Call) -> Result<Slots<'_>, Failure> {
    let operation = call.operation;
    let slots = |schemes| Slots { schemes, call };
    let filled = |scheme: &&'static Scheme| is_filled(call, scheme);
    let mut optional = operation.security.is_empty();
    for schemes in operation.security {
        // Anonymous access is there for callers without a credential.
        if schemes.is_empty() {
            optional = true;
        } else if schemes.iter().all(filled) {
            return Ok(slots(schemes));
        }
    }
    if optional {
        Ok(slots(&[]))
    } else if call.client.shared().credentials.anonymous {
        // Behind a gateway, part of what the document asks for may still be the caller's business.
        let partly =
            operation.security.iter().find(|schemes| schemes.iter().any(filled));
        Ok(slots(partly.map_or(&[], |schemes| schemes)))
    } else {
        Err(MissingCredential::failure(operation))
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
    /// Stores the credential of a scheme, or returns what is wrong with it, without repeating it.
    pub(crate) fn set(
        &mut self,
        scheme: &'static Scheme,
        credential: &Credential,
    ) -> Result<(), &'static str> {
        self.slots.insert(scheme.name, slot(scheme, credential)?);
        Ok(())
    }

    /// Stores a credential for an operation's first scheme that takes this kind of credential,
    /// preferably for one that is required alone.
    pub(crate) fn set_for(
        &mut self,
        operation: &'static Operation,
        credential: &Credential,
    ) -> Result<(), &'static str> {
        if matches!(credential, Credential::Anonymous) {
            self.anonymous = true;
            return Ok(());
        }
        let mut reason = "is not needed: the operation takes no credential";
        for together in [false, true] {
            for schemes in operation.security {
                if (schemes.len() > 1) != together {
                    continue;
                }
                for scheme in *schemes {
                    match self.set(scheme, credential) {
                        Ok(()) => return Ok(()),
                        Err(why) => reason = why,
                    }
                }
            }
        }
        Err(reason)
    }

    /// Returns what is wrong with the token sources of a client with this base URL, each with the
    /// setter that added it.
    pub(crate) fn check(
        &self,
        base: &Origin,
        plain_http: bool,
    ) -> Vec<(&'static str, &'static str)> {
        let mut problems = Vec::new();
        for (_, slot) in self.slots.iter() {
            if let Slot::Source(cache) = slot
                && let Err(reason) = cache.check(base, plain_http)
            {
                problems.push((cache.scheme().setter, reason));
            }
        }
        problems
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.slots.iter().map(|(name, _)| (name, Redacted)))
            .finish()
    }
}

fn slot(scheme: &'static Scheme, credential: &Credential) -> Result<Slot, &'static str> {
    let source = match (scheme.kind, credential) {
        (_, Credential::Anonymous) => return Ok(Slot::Anonymous),
        (SchemeKind::Basic, Credential::Basic { user, password }) => {
            return basic(user, password).map(Slot::Ready);
        }
        (SchemeKind::Basic, _) => return Err("needs a user name and a password"),
        (_, Credential::Basic { .. }) => return Err("needs a token, not a password"),
        (_, Credential::Token(token)) => {
            return grant_token(scheme, token).map(Slot::Ready);
        }
        (_, Credential::Source(source)) => {
            source.keeper().keep(Source::Own(Arc::clone(source)), scheme)
        }
        (_, Credential::ClientCredentials(client)) => {
            client.keeper().keep(Source::Endpoint(Arc::clone(client)), scheme)
        }
    };
    Ok(Slot::Source(source))
}

/// Converts a token into the form in which its scheme sends it, or returns what is wrong with it.
pub(crate) fn grant_token(
    scheme: &'static Scheme,
    token: &Secret,
) -> Result<Grant, &'static str> {
    if token.expose().is_empty() {
        return Err("is empty");
    }
    match scheme.kind {
        SchemeKind::Bearer if names_its_scheme(token.expose()) => {
            Err("begins with `Bearer `, which the client adds by itself")
        }
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

/// Returns whether a token is the whole value of a header, which a server would refuse with no hint at what is wrong.
fn names_its_scheme(token: &str) -> bool {
    token.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer "))
}

/// RFC 7617: the first colon ends the user name, so it cannot contain one.
fn basic(user: &str, password: &Secret) -> Result<Grant, &'static str> {
    if text::find(user, b":").is_some() {
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

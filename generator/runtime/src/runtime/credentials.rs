//! Credentials by scheme: which an operation takes, and how each travels.

use std::fmt;

use ::base64::Engine as _;
use ::base64::engine::general_purpose::STANDARD;
use http::HeaderValue;

use super::error::{Failure, MissingCredential};
use super::named::Named;
use super::operation::{Operation, Scheme, SchemeKind};
use super::secret::{Redacted, Secret};

/// What fills the slot of a security scheme.
#[derive(Debug, Clone)]
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
}

impl From<Secret> for Credential {
    fn from(token: Secret) -> Self {
        Self::Token(token)
    }
}

/// The credentials of a client, by the name of their scheme, each in the form in which it is sent.
#[derive(Default, Clone)]
pub(crate) struct Credentials(Named<Grant>);

/// A credential ready to be sent.
#[derive(Clone)]
pub(crate) enum Grant {
    /// A header and its value, which is marked sensitive.
    Header(&'static str, HeaderValue),
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
        self.0.insert(scheme.name, grant(scheme, credential)?);
        Ok(())
    }

    /// Returns what goes with a call: the first alternative of the operation of which every scheme
    /// has a credential.
    pub(crate) fn select(
        &self,
        operation: &'static Operation,
    ) -> Result<Vec<&Grant>, Failure> {
        let mut optional = operation.security.is_empty();
        for alternative in operation.security {
            let grants = alternative.iter().map(|scheme| self.0.get(scheme.name));
            match grants.collect::<Option<Vec<_>>>() {
                // Anonymous access is there for callers without a credential.
                Some(grants) if grants.is_empty() => optional = true,
                Some(grants) => return Ok(grants),
                None => {}
            }
        }
        if optional {
            Ok(Vec::new())
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

fn grant(
    scheme: &'static Scheme,
    credential: &Credential,
) -> Result<Grant, &'static str> {
    let token = match (scheme.kind, credential) {
        (SchemeKind::Basic, Credential::Basic { user, password }) => {
            return basic(user, password);
        }
        (SchemeKind::Basic, Credential::Token(_)) => {
            return Err("needs a user name and a password");
        }
        (_, Credential::Basic { .. }) => return Err("needs a token, not a password"),
        (_, Credential::Token(token)) => token,
    };
    if token.expose().is_empty() {
        return Err("is empty");
    }
    match scheme.kind {
        SchemeKind::Bearer => {
            header("authorization", &format!("Bearer {}", token.expose()))
        }
        SchemeKind::Header(name) => header(name, token.expose()),
        SchemeKind::Query(name) => Ok(Grant::Query(name, token.clone())),
        SchemeKind::Cookie(name) => Ok(Grant::Cookie(name, token.clone())),
        SchemeKind::Basic | SchemeKind::Undefined => {
            header("authorization", token.expose())
        }
    }
}

/// RFC 7617: the colon ends the user name, so it cannot hold one.
fn basic(user: &str, password: &Secret) -> Result<Grant, &'static str> {
    if user.contains(':') {
        return Err("has a user name with a colon");
    }
    let pair = STANDARD.encode(format!("{user}:{}", password.expose()));
    header("authorization", &format!("Basic {pair}"))
}

fn header(name: &'static str, value: &str) -> Result<Grant, &'static str> {
    let mut value = HeaderValue::from_str(value).map_err(
        |_| "has a line break or another character that a header cannot carry",
    )?;
    value.set_sensitive(true);
    Ok(Grant::Header(name, value))
}

//! The settings of a verifier.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::check::{Purpose, Rules};
use super::introspection::{Introspection, Keeping};
use super::keys::{Keys, Times};
use super::source::{self, Source};
use super::{Algorithm, Inner, Verifier};
use crate::Ory;

/// The settings of a [`Verifier`]. What is not set is as its setter says.
#[derive(Clone)]
#[must_use = "a builder does nothing until it is built"]
pub struct VerifierBuilder {
    ory: Ory,
    rules: Rules,
    any_audience: bool,
    source: Source,
    times: Times,
    keeping: Keeping,
    opaque: bool,
    problem: Option<InvalidVerifier>,
}

/// What is wrong with the settings of a verifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidVerifier(&'static str);

impl Verifier {
    /// Begins a verifier of access tokens, for an API. It needs an [audience](VerifierBuilder::audience), or has to be
    /// told that there is [none](VerifierBuilder::any_audience).
    ///
    /// The issuer is that of the tokens, letter by letter: the `issuer` in the server's
    /// `/.well-known/openid-configuration`. JWTs need `iss`, `sub`, `exp` and `client_id` (RFC 9068, section 2.2), by
    /// the last of which they differ from ID tokens, and the type `at+jwt` or `JWT`.
    pub fn access_tokens(ory: &Ory, issuer: impl Into<String>) -> VerifierBuilder {
        VerifierBuilder::new(ory, Purpose::Access, issuer.into(), &["at+jwt", "jwt"])
    }

    /// Begins a verifier of ID tokens, for the OAuth 2.0 client that they are issued to (OpenID Connect Core,
    /// section 3.1.3.7). Compare their [`nonce`](super::Claims::nonce) with the one that was sent.
    pub fn id_tokens(
        ory: &Ory,
        issuer: impl Into<String>,
        client_id: impl Into<String>,
    ) -> VerifierBuilder {
        let builder = VerifierBuilder::new(ory, Purpose::Id, issuer.into(), &["jwt"]);
        builder.audience(client_id)
    }

    /// Begins a verifier of sessions in the form of a JWT, which `toSession` gives with `tokenize_as`.
    ///
    /// Say where the keys are: with [`keys_at`](VerifierBuilder::keys_at) or [`keys`](VerifierBuilder::keys). They are
    /// those of the template, not those of the OAuth 2.0 server. Such a token has an audience only if its claims mapper
    /// sets one; then set [`audience`](VerifierBuilder::audience).
    pub fn session_tokens(ory: &Ory, issuer: impl Into<String>) -> VerifierBuilder {
        let builder =
            VerifierBuilder::new(ory, Purpose::Session, issuer.into(), &["jwt"]);
        builder.any_audience()
    }
}

impl VerifierBuilder {
    fn new(ory: &Ory, purpose: Purpose, issuer: String, types: &[&str]) -> Self {
        let rules = Rules {
            purpose,
            issuer,
            audience: None,
            algorithms: vec![Algorithm::Rs256, Algorithm::Es256],
            types: types.iter().map(|kind| (*kind).to_owned()).collect(),
            scopes: Vec::new(),
            leeway: Duration::from_secs(30),
            max_size: 16 << 10,
        };
        Self {
            ory: ory.clone(),
            rules,
            any_audience: false,
            source: Source::Discovery(ory.clone()),
            times: Times {
                lifetime: Duration::from_secs(300),
                pause: Duration::from_secs(30),
                limit: Duration::from_secs(86_400),
            },
            keeping: Keeping {
                lifetime: Duration::from_secs(10),
                capacity: 10_000,
            },
            opaque: false,
            problem: None,
        }
    }

    /// Adds an audience. A token has to be meant for one of those that were added.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.rules.audience.get_or_insert_default().push(audience.into());
        self
    }

    /// Accepts tokens for whatever audience, and those for none. Anybody who has got a token for another API of this
    /// issuer can use it here.
    pub fn any_audience(mut self) -> Self {
        self.any_audience = true;
        self
    }

    /// Sets the algorithms that are accepted: RS256 and ES256, unless set.
    pub fn algorithms(
        mut self,
        algorithms: impl IntoIterator<Item = Algorithm>,
    ) -> Self {
        self.rules.algorithms = algorithms.into_iter().collect();
        self
    }

    /// Sets the types that are accepted (`typ` of the header). Case and a leading `application/` do not matter, and a
    /// token without one is taken for `JWT`. With `["at+jwt"]`, an access token has to be one by RFC 9068.
    pub fn types<S: AsRef<str>>(mut self, types: impl IntoIterator<Item = S>) -> Self {
        let plain = |kind: S| {
            let kind = kind.as_ref().to_ascii_lowercase();
            kind.strip_prefix("application/").unwrap_or(&kind).to_owned()
        };
        self.rules.types = types.into_iter().map(plain).collect();
        self
    }

    /// Adds a scope that each token needs.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.rules.scopes.push(scope.into());
        self
    }

    /// Sets how far the clocks of server and verifier may differ: 30 seconds, unless set.
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.rules.leeway = leeway;
        self
    }

    /// Sets how many bytes a token may have: 16 KiB, unless set.
    pub fn max_token_size(mut self, bytes: usize) -> Self {
        self.rules.max_size = bytes;
        self
    }

    /// Takes the keys from a path below the base URL of the client, which starts with `/`. Unless set, they come from
    /// `discoverJsonWebKeys`. For keys at another server, give the verifier a client of that base URL.
    pub fn keys_at(mut self, path: &str) -> Self {
        let plain = path
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !b"{}?#\\\"<>".contains(&byte));
        if !path.starts_with('/') || !plain {
            self.problem = Some(InvalidVerifier(
                "the path of the keys is not a plain one that starts with `/`",
            ));
            return self;
        }
        self.source = Source::path(path);
        self
    }

    /// Sets the keys themselves, as the JSON text of a set (RFC 7517, section 5). None are fetched then.
    pub fn keys(mut self, set: &str) -> Self {
        match source::parse(set.as_bytes()) {
            Ok(set) => self.source = Source::Fixed(set),
            Err(_) => {
                self.problem = Some(InvalidVerifier(
                    "the text is not a set of keys that can check a signature",
                ))
            }
        }
        self
    }

    /// Sets after which time keys are fetched again: five minutes, unless set.
    pub fn key_lifetime(mut self, lifetime: Duration) -> Self {
        self.times.lifetime = lifetime;
        self
    }

    /// Sets how much time is between two requests for keys: 30 seconds, unless set. So tokens with made-up names of
    /// keys do not reach the server, and a server that is down is left alone. A new key of the server is known no later
    /// than this.
    pub fn refetch_interval(mut self, pause: Duration) -> Self {
        self.times.pause = pause;
        self
    }

    /// Sets how old keys may be while the server gives no new ones: a day, unless set.
    pub fn key_limit(mut self, limit: Duration) -> Self {
        self.times.limit = limit;
        self
    }

    /// Accepts opaque access tokens, too: the server is asked about each (`introspectOAuth2Token`), with the
    /// credential of the client, and once for all who show the same token at once. It has to say that the token is an access
    /// token (`token_use`), which Ory does: a refresh token is [inactive](super::VerifyError::Inactive), and an
    /// answer that does not say it lets nobody in.
    pub fn opaque_tokens(mut self) -> Self {
        self.opaque = true;
        self
    }

    /// Sets how long an answer about an opaque token is kept, and for how many tokens: 10 seconds, and 10,000 that are
    /// active and as many that are not. For so long, a token that is revoked is accepted. What is kept is a digest of
    /// the token.
    pub fn introspection_cache(mut self, lifetime: Duration, capacity: usize) -> Self {
        self.keeping = Keeping { lifetime, capacity };
        self
    }

    /// Builds the verifier. Nothing is fetched.
    ///
    /// # Errors
    ///
    /// If the settings do not go together, or lack what makes them safe.
    pub fn build(self) -> Result<Verifier, InvalidVerifier> {
        if let Some(problem) = self.problem.clone().or_else(|| self.fault()) {
            return Err(problem);
        }
        let introspection =
            self.opaque.then(|| Introspection::new(self.ory.clone(), self.keeping));
        Ok(Verifier(Arc::new(Inner {
            client: AsRef::<crate::runtime::Client>::as_ref(&self.ory).clone(),
            rules: self.rules,
            keys: Keys::new(self.source, self.times),
            introspection,
        })))
    }

    fn fault(&self) -> Option<InvalidVerifier> {
        let Rules {
            issuer,
            audience,
            algorithms,
            types,
            purpose,
            ..
        } = &self.rules;
        Some(InvalidVerifier(if issuer.is_empty() {
            "the issuer is empty"
        } else if audience.is_none() && !self.any_audience {
            "there is no audience: set `audience`, or `any_audience` if tokens have none"
        } else if algorithms.is_empty() {
            "no algorithm is accepted"
        } else if types.is_empty() {
            "no type is accepted"
        } else if self.opaque && *purpose != Purpose::Access {
            "only access tokens can be opaque"
        } else if *purpose == Purpose::Session
            && matches!(self.source, Source::Discovery(_))
        {
            "sessions are not signed with the keys of the OAuth 2.0 server: set `keys_at` or `keys`"
        } else {
            return None;
        }))
    }
}

impl fmt::Debug for VerifierBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifierBuilder")
            .field("rules", &self.rules)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for InvalidVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl StdError for InvalidVerifier {}

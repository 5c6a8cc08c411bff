//! Opaque tokens, about which the server is asked (RFC 7662).

use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest};

use super::{Claims, VerifyError};
use crate::bearer::is_token;
use crate::bounded::{Bounded, Key};
use crate::joined::Joined;
use crate::models::IntrospectedOAuth2Token;
use crate::runtime::Client;
use crate::runtime::token::flight::lock;
use crate::{BoxFuture, Ory};

/// How answers are kept.
#[derive(Debug, Clone)]
pub(super) struct Keeping {
    pub(super) lifetime: Duration,
    pub(super) capacity: usize,
}

/// Asks about tokens, once for all who show the same one at once, and keeps the answers for a short while.
pub(super) struct Introspection {
    ory: Ory,
    kept: Arc<Kept>,
    under_way: Joined<Result<Claims, VerifyError>>,
}

/// The answers, by a digest of the token, which cannot be taken out of memory and used.
struct Kept {
    keeping: Keeping,
    /// Tokens that are active.
    active: Mutex<Bounded<Claims>>,
    /// Those that are not, apart: whoever makes up tokens drives out no good one.
    inactive: Mutex<Bounded<()>>,
}

impl Introspection {
    pub(super) fn new(ory: Ory, keeping: Keeping) -> Self {
        let kept = Kept {
            keeping,
            active: Mutex::default(),
            inactive: Mutex::default(),
        };
        Self {
            ory,
            kept: Arc::new(kept),
            under_way: Joined::default(),
        }
    }

    /// Returns what the server says of a token.
    pub(super) async fn ask(
        &self,
        client: &Client,
        token: &str,
    ) -> Result<Claims, VerifyError> {
        if !is_token(token) {
            return Err(VerifyError::Malformed("it has a sign that tokens do not have"));
        }
        let start = client.shared().clock.now();
        let name = fingerprint(token);
        if let Some(known) = self.kept.get(&name, start) {
            return known;
        }
        let call = || self.call(name, token, start);
        self.under_way.get(name, start, call).await
    }

    /// Returns a call that asks about a token, and keeps what comes of it from its beginning on.
    fn call(
        &self,
        name: Key,
        token: &str,
        start: Duration,
    ) -> BoxFuture<'static, Result<Claims, VerifyError>> {
        let call = self.ory.oauth2().introspect_oauth2_token(token);
        let kept = Arc::clone(&self.kept);
        Box::pin(async move {
            let told = call.await;
            let told = told
                .map_err(|error| VerifyError::Introspection(Arc::new(error.into())))?;
            let found = access_token(told);
            kept.put(name, &found, start);
            found
        })
    }
}

impl Kept {
    fn get(&self, name: &Key, now: Duration) -> Option<Result<Claims, VerifyError>> {
        if let Some(claims) = lock(&self.active).get(name, now) {
            return Some(Ok(claims.clone()));
        }
        lock(&self.inactive).get(name, now).map(|()| Err(VerifyError::Inactive))
    }

    fn put(&self, name: Key, found: &Result<Claims, VerifyError>, start: Duration) {
        let Keeping { lifetime, capacity } = self.keeping;
        match found {
            Ok(claims) => {
                let mut active = lock(&self.active);
                active.insert(name, claims.clone(), start, lifetime, capacity);
            }
            Err(VerifyError::Inactive) => {
                lock(&self.inactive).insert(name, (), start, lifetime, capacity);
            }
            Err(_) => {}
        }
    }
}

/// Returns the claims of an access token. A refresh token is active as well, and is nothing that an API may accept, so
/// the server has to say which it is. RFC 7662 has no name for it, and Ory always says it in `token_use`.
fn access_token(told: IntrospectedOAuth2Token) -> Result<Claims, VerifyError> {
    if !told.active {
        return Err(VerifyError::Inactive);
    }
    match told.token_use.as_deref() {
        Some("access_token") => Ok(Claims::from(told)),
        Some(_) => Err(VerifyError::Inactive),
        None => Err(VerifyError::Claim("token_use")),
    }
}

fn fingerprint(token: &str) -> Key {
    let mut out = Key::default();
    out.copy_from_slice(digest(&SHA256, token.as_bytes()).as_ref());
    out
}

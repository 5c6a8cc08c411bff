//! Opaque tokens, about which the server is asked (RFC 7662).

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest};

use super::bearer::is_token;
use super::{Claims, VerifyError};
use crate::Ory;
use crate::models::IntrospectedOAuth2Token;
use crate::runtime::Client;
use crate::runtime::token::flight::lock;

/// How answers are kept.
#[derive(Debug, Clone)]
pub(super) struct Keeping {
    pub(super) lifetime: Duration,
    pub(super) capacity: usize,
}

/// Asks about tokens, and keeps the answers for a short while.
pub(super) struct Introspection {
    ory: Ory,
    keeping: Keeping,
    /// Tokens that are active.
    active: Mutex<Answers<Claims>>,
    /// Those that are not, apart: whoever makes up tokens drives out no good one.
    inactive: Mutex<Answers<()>>,
}

/// A token as it is remembered: it cannot be taken out of memory and used.
type Digest = [u8; 32];

/// The answers, of which the oldest goes first.
struct Answers<T> {
    answers: HashMap<Digest, (Duration, T)>,
    order: VecDeque<(Digest, Duration)>,
}

impl Introspection {
    pub(super) fn new(ory: Ory, keeping: Keeping) -> Self {
        Self {
            ory,
            keeping,
            active: Mutex::default(),
            inactive: Mutex::default(),
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
        let Keeping { lifetime, capacity } = self.keeping;
        let start = client.shared().clock.now();
        let name = fingerprint(token);
        if let Some(claims) = lock(&self.active).get(&name, start, lifetime) {
            return Ok(claims);
        }
        if lock(&self.inactive).get(&name, start, lifetime).is_some() {
            return Err(VerifyError::Inactive);
        }
        let call = self.ory.oauth2().introspect_oauth2_token(token).await;
        let told =
            call.map_err(|error| VerifyError::Introspection(Arc::new(error.into())))?;
        if !is_access_token(&told) {
            lock(&self.inactive).put(name, start, (), capacity);
            return Err(VerifyError::Inactive);
        }
        let claims = Claims::from(told);
        lock(&self.active).put(name, start, claims.clone(), capacity);
        Ok(claims)
    }
}

/// A refresh token is active as well, and is nothing that an API may accept.
fn is_access_token(told: &IntrospectedOAuth2Token) -> bool {
    let other =
        told.token_use.as_deref().is_some_and(|purpose| purpose != "access_token");
    told.active && !other
}

fn fingerprint(token: &str) -> Digest {
    let mut out = Digest::default();
    out.copy_from_slice(digest(&SHA256, token.as_bytes()).as_ref());
    out
}

impl<T> Default for Answers<T> {
    fn default() -> Self {
        Self {
            answers: HashMap::new(),
            order: VecDeque::new(),
        }
    }
}

impl<T: Clone> Answers<T> {
    fn get(&self, name: &Digest, now: Duration, lifetime: Duration) -> Option<T> {
        let (start, answer) = self.answers.get(name)?;
        (now.saturating_sub(*start) < lifetime).then(|| answer.clone())
    }

    fn put(&mut self, name: Digest, start: Duration, answer: T, capacity: usize) {
        if capacity == 0 {
            return;
        }
        while self.order.len() >= capacity
            && let Some((oldest, time)) = self.order.pop_front()
        {
            // It may have been asked about again since.
            if self.answers.get(&oldest).is_some_and(|(start, _)| *start == time) {
                self.answers.remove(&oldest);
            }
        }
        self.order.push_back((name, start));
        self.answers.insert(name, (start, answer));
    }
}

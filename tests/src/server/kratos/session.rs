//! Sessions, and who is signed in.

use std::time::Duration;

use serde_json::{Value, json};

use super::answer::Answer;
use super::incoming::{Incoming, SESSION};
use super::refusal;
use super::state::{State, User, instant};

/// What a client has of its session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The ID of the session, which opens no door.
    pub id: String,
    /// The session token of an app.
    pub token: String,
    /// The cookie of a browser, as `name=value`.
    pub cookie: String,
}

/// The sign-in of a user.
#[derive(Debug, Clone)]
pub(super) struct Session {
    pub(super) id: String,
    pub(super) token: String,
    /// The ID of the identity.
    pub(super) user: String,
    pub(super) is_active: bool,
    /// How many factors took part.
    pub(super) aal: u8,
    pub(super) authenticated_at: Duration,
    issued_at: Duration,
    expires_at: Duration,
    /// Each method with its level and time.
    methods: Vec<(&'static str, u8, Duration)>,
}

impl Session {
    pub(super) fn held(&self) -> Held {
        Held {
            id: self.id.clone(),
            token: self.token.clone(),
            cookie: format!("{SESSION}={}", self.cookie()),
        }
    }

    /// Returns the value of the cookie.
    pub(super) fn cookie(&self) -> String {
        format!("c-{}", self.token)
    }

    /// Notes that the user has proven who they are, by one more method or once more.
    pub(super) fn complete(&mut self, method: &'static str, now: Duration) {
        let aal = if method == "totp" { 2 } else { 1 };
        self.aal = self.aal.max(aal);
        self.authenticated_at = now;
        self.methods.push((method, aal, now));
    }

    pub(super) fn body(&self, user: &User) -> Value {
        let methods = self.methods.iter().map(|(method, aal, at)| {
            let aal = format!("aal{aal}");
            json!({"method": method, "aal": aal, "completed_at": instant(*at)})
        });
        json!({
            "id": self.id, "active": self.is_active,
            "authenticator_assurance_level": format!("aal{}", self.aal),
            "authentication_methods": methods.collect::<Vec<_>>(),
            "authenticated_at": instant(self.authenticated_at),
            "issued_at": instant(self.issued_at), "expires_at": instant(self.expires_at),
            "identity": user.body(), "devices": [],
        })
    }
}

impl User {
    pub(super) fn body(&self) -> Value {
        json!({
            "id": self.id, "schema_id": "default", "state": "active",
            "schema_url": "https://ory.test/schemas/default",
            "traits": {"email": self.email},
        })
    }
}

impl State {
    /// Begins a session, and returns its index.
    pub(super) fn begin_session(&mut self, user: &str, method: &'static str) -> usize {
        let id = self.next_id();
        let mut session = Session {
            token: format!("ory_st_{}", &id[24..]),
            id,
            user: user.to_owned(),
            is_active: true,
            aal: 0,
            authenticated_at: self.now,
            issued_at: self.now,
            expires_at: self.now + self.rules.session_lifespan,
            methods: Vec::new(),
        };
        session.complete(method, self.now);
        self.sessions.push(session);
        self.sessions.len() - 1
    }

    /// Returns the index of the session of a request, if it is valid.
    pub(super) fn session_of(&self, incoming: &Incoming<'_>) -> Option<usize> {
        let (token, cookie) = (incoming.session_token(), incoming.cookie(SESSION));
        self.sessions.iter().position(|session| {
            let is_it = match token {
                Some(token) => session.token == token,
                None => cookie == Some(&*session.cookie()),
            };
            is_it && session.is_active && self.now < session.expires_at
        })
    }
}

/// Says who is signed in.
pub(super) fn whoami(state: &State, incoming: &Incoming<'_>) -> Answer {
    let by_bearer = |token| {
        let mut sessions = state.sessions.iter();
        let is_valid = |it: &Session| it.is_active && state.now < it.expires_at;
        sessions.position(|it| it.token == token && is_valid(it))
    };
    let found = state.session_of(incoming);
    let found = found.or_else(|| incoming.bearer().and_then(by_bearer));
    let session = found.map(|index| &state.sessions[index]);
    let user = session.and_then(|session| state.user(&session.user));
    let (Some(session), Some(user)) = (session, user) else {
        return refusal::nobody();
    };
    if state.lacks_factor(session) {
        return refusal::second_factor(state);
    }
    Answer::json(200, session.body(user))
        .header("x-kratos-authenticated-identity-id", user.id.clone())
}

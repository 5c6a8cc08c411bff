//! What the stand-in remembers.

use std::time::Duration;

use super::flow::Flow;
use super::rules::Rules;
use super::session::Session;

/// Everything, in the order in which it was made.
#[derive(Debug, Default)]
pub(super) struct State {
    /// The stand-in's own URL.
    pub(super) url: String,
    pub(super) rules: Rules,
    /// How long it has been running, by its own clock.
    pub(super) now: Duration,
    pub(super) users: Vec<User>,
    pub(super) sessions: Vec<Session>,
    pub(super) flows: Vec<Flow>,
    count: u64,
}

/// A user, by what they sign in with.
#[derive(Debug, Clone)]
pub(super) struct User {
    pub(super) id: String,
    pub(super) email: String,
    pub(super) password: String,
    /// What the authenticator app shows, if there is one.
    pub(super) totp: Option<String>,
}

impl State {
    /// Returns a new UUID.
    pub(super) fn next_id(&mut self) -> String {
        self.count += 1;
        format!("00000000-0000-4000-8000-{:012x}", self.count)
    }

    pub(super) fn add_user(&mut self, email: &str, password: &str) -> String {
        let id = self.next_id();
        self.users.push(User {
            id: id.clone(),
            email: email.to_owned(),
            password: password.to_owned(),
            totp: None,
        });
        id
    }

    pub(super) fn user_named(&self, email: &str) -> Option<User> {
        self.users.iter().find(|user| user.email == email).cloned()
    }

    pub(super) fn user(&self, id: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    /// Returns whether a session is below what its user can reach.
    pub(super) fn lacks_factor(&self, session: &Session) -> bool {
        let user = self.user(&session.user);
        user.is_some_and(|user| user.totp.is_some()) && session.aal < 2
    }
}

/// Returns a moment as bodies have it. The clock begins with January 2030, and does not know February.
pub(super) fn instant(at: Duration) -> String {
    let (days, rest) = (at.as_secs() / 86_400, at.as_secs() % 86_400);
    let (hours, minutes, seconds) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("2030-01-{:02}T{hours:02}:{minutes:02}:{seconds:02}Z", days + 1)
}

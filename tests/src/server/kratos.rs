//! A stand-in of Ory Kratos: login and settings flows, cookies, passwords and sessions.
//!
//! It answers with the statuses, error IDs and bodies that `spec/` documents. What depends on time goes by a
//! clock of its own, which a test moves with [`Kratos::pass`]. It knows the methods `password` and `totp`.

mod answer;
mod documented;
mod flow;
mod incoming;
mod login;
mod logout;
mod refusal;
mod rules;
mod session;
mod settings;
mod state;
mod ui;

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use anyhow::{Context as _, Result};

use self::answer::Answer;
pub use self::answer::Told;
use self::incoming::Incoming;
pub use self::rules::Rules;
pub use self::session::Held;
use self::state::State;
use super::{Reply, Request, Server};

/// A running stand-in. It stops when it is dropped.
///
/// ```
/// # use tests::server::kratos::Kratos;
/// # fn main() -> anyhow::Result<()> {
/// let kratos = Kratos::start()?;
/// kratos.user("me@example.test", "pass & word");
/// let session = kratos.sign_in("me@example.test")?;
/// // … calls to kratos.url() with session.token or session.cookie …
/// # assert!(session.cookie.starts_with("ory_kratos_session="));
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Kratos {
    server: Server,
    shared: Arc<Mutex<Shared>>,
}

#[derive(Debug, Default)]
struct Shared {
    state: State,
    told: Vec<Told>,
}

impl Kratos {
    /// Starts a stand-in with the default [`Rules`] and without users.
    pub fn start() -> Result<Self> {
        Self::start_beside(|_| None)
    }

    /// Starts the same, with another server under its URL, which is asked first: one URL has all of a project.
    pub fn start_beside(
        other: impl Fn(&Request) -> Option<Reply> + Send + Sync + 'static,
    ) -> Result<Self> {
        let shared = Arc::<Mutex<Shared>>::default();
        let own = Arc::clone(&shared);
        let server = Server::replying(move |request| {
            if let Some(reply) = other(request) {
                return reply;
            }
            let mut shared = super::lock(&own);
            let answer = route(&mut shared.state, request);
            shared.told.push(answer.told(request));
            answer.into_reply()
        })?;
        super::lock(&shared).state.url = server.url();
        Ok(Self { server, shared })
    }

    /// Returns the public URL, without a slash at its end.
    #[must_use]
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Returns the server beneath, which has the requests.
    #[must_use]
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// Returns what was answered so far, in order.
    #[must_use]
    pub fn told(&self) -> Vec<Told> {
        self.lock().told.clone()
    }

    /// Changes the configuration of the project.
    pub fn rules(&self, change: impl FnOnce(&mut Rules)) {
        change(&mut self.lock().state.rules);
    }

    /// Adds a user who signs in with an address and a password, and returns the ID of the identity.
    pub fn user(&self, email: &str, password: &str) -> String {
        self.lock().state.add_user(email, password)
    }

    /// Gives a user a second factor: an authenticator app that shows `code` for ever. From now on, their
    /// sessions need it.
    pub fn second_factor(&self, email: &str, code: &str) -> Result<()> {
        let mut shared = self.lock();
        let user = shared.state.users.iter_mut().find(|user| user.email == email);
        user.context("no such user")?.totp = Some(code.to_owned());
        Ok(())
    }

    /// Begins a session of a user, as if they had signed in with their password just now.
    pub fn sign_in(&self, email: &str) -> Result<Held> {
        let mut shared = self.lock();
        let user = shared.state.user_named(email).context("no such user")?;
        let index = shared.state.begin_session(&user.id, "password");
        Ok(shared.state.sessions[index].held())
    }

    /// Notes that a session has a second factor now, as if its user had used one.
    pub fn raise(&self, session: &Held) {
        let mut shared = self.lock();
        let now = shared.state.now;
        let sessions = shared.state.sessions.iter_mut();
        sessions
            .filter(|it| it.id == session.id)
            .for_each(|it| it.complete("totp", now));
    }

    /// Returns the password of a user at present.
    #[must_use]
    pub fn password(&self, email: &str) -> Option<String> {
        Some(self.lock().state.user_named(email)?.password)
    }

    /// Ends a session, as an administrator would.
    pub fn revoke(&self, session: &Held) {
        let mut shared = self.lock();
        let sessions = shared.state.sessions.iter_mut();
        sessions.filter(|it| it.id == session.id).for_each(|it| it.is_active = false);
    }

    /// Lets time pass: at most four weeks in all.
    pub fn pass(&self, time: Duration) {
        self.lock().state.now += time;
    }

    /// Checks that every answer so far is one that `spec/` documents: its status, and the schema of its body.
    pub fn is_as_documented(&self) -> Result<()> {
        documented::check(&self.told())
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        super::lock(&self.shared)
    }
}

/// Answers a request.
fn route(state: &mut State, request: &Request) -> Answer {
    let incoming = Incoming::new(request);
    match (request.method.as_str(), request.path()) {
        ("GET", "/self-service/login/browser") => login::create(state, &incoming, true),
        ("GET", "/self-service/login/api") => login::create(state, &incoming, false),
        ("GET", "/self-service/login/flows") => login::get(state, &incoming),
        ("POST", "/self-service/login") => login::submit(state, &incoming),
        ("GET", "/self-service/settings/browser") => {
            settings::create(state, &incoming, true)
        }
        ("GET", "/self-service/settings/api") => {
            settings::create(state, &incoming, false)
        }
        ("GET", "/self-service/settings/flows") => settings::get(state, &incoming),
        ("POST", "/self-service/settings") => settings::submit(state, &incoming),
        ("GET", "/self-service/logout/browser") => logout::create(state, &incoming),
        ("GET", "/self-service/logout") => logout::submit(state, &incoming),
        ("DELETE", "/self-service/logout/api") => logout::of_token(state, &incoming),
        ("GET", "/sessions/whoami") => session::whoami(state, &incoming),
        _ => refusal::not_found("There is nothing under this path."),
    }
}

#[cfg(test)]
mod tests;

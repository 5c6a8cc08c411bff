//! The check itself, and its settings.

use std::sync::Arc;

use http::HeaderMap;
use http::request::Parts;

use super::address::{self, InvalidUrl};
use super::answer::{self, AAL2};
use super::cache::{Begun, Cache, Known};
use super::credential::Credential;
use super::outcome::{Outcome, StepUp};
use super::rejection::{self, Rejection};
use crate::bounded::Key;
use crate::joined::Joined;
use crate::models::{AuthenticatorAssuranceLevel as Aal, Session};
use crate::{BoxFuture, Ory};

/// Asks Ory who makes a request. Cheap to clone; clones share the [cache](Self::cache).
///
/// Ory is asked once for all who show the same credential while the answer is under way, with a cache or without one.
/// All of them get that answer, be it an error, and whoever comes later asks anew.
///
/// The credential of a request is its header `X-Session-Token`, or else its session cookie, or else its bearer
/// token, which is the order of Kratos. Of the `Cookie` header, only cookies whose names begin with `ory_session_` or
/// `ory_kratos_session` are passed on, and one of a [name of your own](Self::cookie_name).
#[derive(Debug, Clone)]
pub struct Sessions {
    ory: Ory,
    settings: Arc<Settings>,
    known: Option<Arc<Known>>,
    /// What is being asked, by credential.
    under_way: Joined<Outcome>,
}

#[derive(Debug, Clone)]
struct Settings {
    /// Where browsers reach Ory.
    browser_url: String,
    app_url: Option<String>,
    cookie_name: Option<String>,
    requires_aal2: bool,
}

impl Sessions {
    /// Returns a check that remembers nothing, and takes sessions of any level.
    ///
    /// The client needs no credential for it: that of the user goes along.
    #[must_use]
    pub fn new(ory: &Ory) -> Self {
        let settings = Settings {
            browser_url: ory.as_ref().shared().base.as_str().to_owned(),
            app_url: None,
            cookie_name: None,
            requires_aal2: false,
        };
        Self {
            ory: ory.clone(),
            settings: Arc::new(settings),
            known: None,
            under_way: Joined::default(),
        }
    }

    /// Sets where browsers reach Ory, for the URLs that they are sent to. Unless it is set, that is the base URL of
    /// the client, which may be one of your internal network.
    ///
    /// # Errors
    ///
    /// It is not an absolute URL with `http` or `https`, or it has a query.
    pub fn browser_url(mut self, url: &str) -> Result<Self, InvalidUrl> {
        Arc::make_mut(&mut self.settings).browser_url = address::base(url)?;
        // Answers have it in them.
        self.under_way = Joined::default();
        Ok(self)
    }

    /// Sets where browsers reach your app. With it, [`guard`](Self::guard) sends them back to the page that they asked
    /// for. The host is never taken from the request, where anybody can write anything. The project has to
    /// allow the URL as one to return to.
    ///
    /// # Errors
    ///
    /// It is not an absolute URL with `http` or `https`, or it has a query.
    pub fn app_url(mut self, url: &str) -> Result<Self, InvalidUrl> {
        Arc::make_mut(&mut self.settings).app_url = Some(address::base(url)?);
        Ok(self)
    }

    /// Sets the name of the session cookie, if yours has one of its own (`session.cookie.name` of Kratos). The
    /// usual names are taken all the same.
    #[must_use]
    pub fn cookie_name(mut self, name: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.settings).cookie_name = Some(name.into());
        self
    }

    /// Remembers answers for a time, by the client's clock. What was remembered so far stays with earlier clones.
    #[must_use]
    pub fn cache(mut self, cache: Cache) -> Self {
        self.known = Some(Arc::new(Known::new(cache)));
        self.under_way = Joined::default();
        self
    }

    /// Takes only sessions with a second factor (`aal2` or higher). One without gives [`Outcome::StepUp`], also where
    /// the project itself does not ask for it. The cache is still shared; a session without a second factor is
    /// asked for anew each time, so that a user who has just used one is let in.
    #[must_use]
    pub fn require_aal2(mut self) -> Self {
        Arc::make_mut(&mut self.settings).requires_aal2 = true;
        self
    }

    /// Returns who makes a request with these headers. Without a credential, Ory is not asked.
    pub async fn check(&self, headers: &HeaderMap) -> Outcome {
        let Some(credential) = self.credential(headers) else {
            return Outcome::Nobody;
        };
        let (key, now) = (credential.key(), self.ory.as_ref().shared().clock.now());
        let mut begun = None;
        if let Some(known) = &self.known {
            let (found, beginning) = known.get(&key, now);
            match found.map(|it| self.require(it)) {
                Some(Outcome::StepUp(_)) | None => {}
                Some(outcome) => return outcome,
            }
            begun = Some((Arc::clone(known), beginning));
        }
        let ask = || self.ask(key, &credential, begun.clone());
        self.require(self.under_way.get(key, now, ask).await)
    }

    /// Returns the session of a request, or a rejection that knows what to do about it, and where to return to.
    ///
    /// # Errors
    ///
    /// Every other [`Outcome`] than a session.
    pub async fn guard(&self, parts: &Parts) -> Result<Arc<Session>, Rejection> {
        match self.check(&parts.headers).await {
            Outcome::Session(session) => Ok(session),
            outcome => Err(Rejection::new(self, outcome, parts)),
        }
    }

    /// Forgets what is remembered about the credential in these headers, for example when the user signs out. An answer
    /// that is under way is for those alone who wait for it already.
    pub fn forget(&self, headers: &HeaderMap) {
        let Some(credential) = self.credential(headers) else { return };
        let key = credential.key();
        if let Some(known) = &self.known {
            known.forget(&key);
        }
        self.under_way.forget(&key);
    }

    /// Returns where a browser begins to sign in, and the URL to which it comes back afterwards, if there is one.
    #[must_use]
    pub fn login_url(&self, return_to: Option<&str>) -> String {
        let url = format!("{}/self-service/login/browser", self.settings.browser_url);
        match return_to {
            Some(back) => address::with_parameter(&url, "return_to", back),
            None => url,
        }
    }

    /// Returns the URL of the page that was asked for, if it can be asked for again.
    pub(super) fn return_to(&self, parts: &Parts) -> Option<String> {
        let app = self.settings.app_url.as_deref()?;
        Some(format!("{app}{}", rejection::path(parts)?))
    }

    fn credential(&self, headers: &HeaderMap) -> Option<Credential> {
        Credential::find(headers, self.settings.cookie_name.as_deref())
    }

    fn step_up_url(&self) -> String {
        address::with_parameter(&self.login_url(None), "aal", "aal2")
    }

    /// Returns a call that asks Ory, and remembers the outcome once for all who wait.
    fn ask(
        &self,
        key: Key,
        credential: &Credential,
        begun: Option<(Arc<Known>, Begun)>,
    ) -> BoxFuture<'static, Outcome> {
        let call = self.ory.frontend().to_session();
        let call = match credential {
            Credential::Token(token) => call.x_session_token(token.expose()),
            Credential::Cookies(cookies) => call.cookie(cookies.expose()),
        };
        let step_up = self.step_up_url();
        let plain_http = self.ory.as_ref().shared().base.as_str().starts_with("http://");
        Box::pin(async move {
            let outcome = answer::read(call.send_raw().await, &step_up, plain_http);
            if let Some((known, begun)) = begun {
                known.put(key, &outcome, begun);
            }
            outcome
        })
    }

    /// Makes a step-up of a session whose level is too low, or unknown.
    fn require(&self, outcome: Outcome) -> Outcome {
        let Outcome::Session(session) = &outcome else { return outcome };
        let level = session.authenticator_assurance_level.as_ref();
        if !self.settings.requires_aal2 || matches!(level, Some(Aal::Aal2 | Aal::Aal3)) {
            return outcome;
        }
        Outcome::StepUp(StepUp::new(AAL2, self.step_up_url()))
    }
}

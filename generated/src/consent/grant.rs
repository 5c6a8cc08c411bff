//! What the user agrees to.

use std::time::Duration;

use crate::models::{
    AcceptOAuth2ConsentRequest, AcceptOAuth2ConsentRequestSession, OAuth2ConsentRequest,
};
use crate::runtime::Json;

/// What a client gets. It is made of a request, so that it never has more than was requested.
///
/// ```no_run
/// # use ory_sdk::{Ory, consent::{Consent, Failure}};
/// # use std::time::Duration;
/// # async fn run(ory: &Ory, challenge: &str) -> Result<(), Failure> {
/// let consent = Consent::open(ory, challenge).await?;
/// let mut grant = consent.grant().only(["openid", "email"]).remember(Duration::from_secs(3600));
/// if grant.has("email") {
///     grant = grant.id_token(serde_json::json!({ "email": "me@example.com" }));
/// }
/// let to = consent.accept(grant).await?;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Grant {
    scopes: Vec<String>,
    audiences: Vec<String>,
    resources: Vec<String>,
    remember: Option<Duration>,
    context: Option<Json>,
    session: AcceptOAuth2ConsentRequestSession,
}

impl Grant {
    /// Returns a grant of all scopes and audiences that are requested.
    pub fn new(request: &OAuth2ConsentRequest) -> Self {
        let list = |list: &Option<Vec<String>>| list.clone().unwrap_or_default();
        Self {
            scopes: list(&request.requested_scope),
            audiences: list(&request.requested_access_token_audience),
            resources: list(&request.requested_resources),
            remember: None,
            context: None,
            session: AcceptOAuth2ConsentRequestSession::new(),
        }
    }

    /// Leaves out all scopes but these. One that was not requested is not granted either.
    pub fn only<S: AsRef<str>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        let chosen: Vec<S> = scopes.into_iter().collect();
        self.scopes.retain(|scope| chosen.iter().any(|it| it.as_ref() == scope));
        self
    }

    /// Leaves out all audiences but these. One that was not requested is not granted either.
    pub fn only_audiences<S: AsRef<str>>(
        mut self,
        audiences: impl IntoIterator<Item = S>,
    ) -> Self {
        let chosen: Vec<S> = audiences.into_iter().collect();
        self.audiences.retain(|it| chosen.iter().any(|one| one.as_ref() == it));
        self
    }

    /// Adds the resources that are requested (RFC 8707) to the audiences of the access token.
    ///
    /// They are not granted without it: an answer has no member for them, only for audiences.
    pub fn with_resources(mut self) -> Self {
        for resource in std::mem::take(&mut self.resources) {
            if !self.audiences.contains(&resource) {
                self.audiences.push(resource);
            }
        }
        self
    }

    /// Remembers that the user agreed, for so long, in whole seconds. [`Duration::ZERO`] is for ever.
    pub fn remember(mut self, time: Duration) -> Self {
        self.remember = Some(time);
        self
    }

    /// Puts claims into the ID token: a JSON object. The client can read them.
    pub fn id_token(mut self, claims: impl Into<Json>) -> Self {
        self.session.id_token = Some(claims.into());
        self
    }

    /// Puts claims into the access token: a JSON object. Whoever may look into the token sees them.
    pub fn access_token(mut self, claims: impl Into<Json>) -> Self {
        self.session.access_token = Some(claims.into());
        self
    }

    /// Keeps a JSON object of your own with the consent. It comes back when it is skipped.
    pub fn context(mut self, context: impl Into<Json>) -> Self {
        self.context = Some(context.into());
        self
    }

    /// Returns whether a scope is granted.
    #[must_use]
    pub fn has(&self, scope: &str) -> bool {
        self.scopes.iter().any(|it| it == scope)
    }

    /// Returns the scopes that are granted.
    #[must_use]
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// Returns the audiences that are granted.
    #[must_use]
    pub fn audiences(&self) -> &[String] {
        &self.audiences
    }

    pub(super) fn into_body(self) -> AcceptOAuth2ConsentRequest {
        let mut body = AcceptOAuth2ConsentRequest::new()
            .grant_scope(self.scopes)
            .grant_access_token_audience(self.audiences)
            .session(self.session);
        body.context = self.context;
        if let Some(time) = self.remember {
            let seconds = i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
            body = body.remember(true).remember_for(seconds);
        }
        body
    }
}

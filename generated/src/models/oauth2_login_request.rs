use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// What a client wants a user to sign in for.
///
/// The login page handles it and answers it, once.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OAuth2LoginRequest {
    /// The challenge of this request, with which to accept or reject it.
    ///
    /// Secret: not in `Debug` output.
    pub challenge: String,
    /// An application that is registered to ask for tokens.
    pub client: models::OAuth2Client,
    /// What the client would like the login and consent pages to do.
    pub oidc_context: Option<models::OAuth2ConsentRequestOpenIdConnectContext>,
    /// The URL with which the client started the flow.
    ///
    /// Rarely needed; it is there for parameters that Ory does not know.
    ///
    /// Secret: not in `Debug` output.
    pub request_url: String,
    /// The audiences that the client wants the access token for.
    pub requested_access_token_audience: Option<Vec<String>>,
    /// The key `requested_resources`.
    pub requested_resources: Option<Vec<String>>,
    /// The scopes that the client wants.
    pub requested_scope: Option<Vec<String>>,
    /// The session of this browser.
    ///
    /// It stays the same while the browser stays signed in, and is new on every sign-in that is
    /// not remembered. Applications know it as `sid`, in ID tokens and logout notices.
    pub session_id: Option<String>,
    /// Whether Ory recognises the user from an earlier sign-in.
    ///
    /// If true, ask for nothing and accept with the same [`subject`](field@crate::models::OAuth2LoginRequest::subject), which is also the moment to
    /// refresh session data. You may still reject, for example if the account is locked.
    pub skip: bool,
    /// The user whom Ory recognises; empty if there is none.
    ///
    /// If [`skip`](field@crate::models::OAuth2LoginRequest::skip) is true, accept with exactly this value. Any other sends the user to a fresh
    /// login.
    pub subject: String,
}

impl fmt::Debug for OAuth2LoginRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("OAuth2LoginRequest");
        out.field("challenge", &runtime::Redacted);
        out.field("client", &self.client);
        out.field("oidc_context", &self.oidc_context);
        out.field("request_url", &runtime::Redacted);
        out.field(
            "requested_access_token_audience",
            &self.requested_access_token_audience,
        );
        out.field("requested_resources", &self.requested_resources);
        out.field("requested_scope", &self.requested_scope);
        out.field("session_id", &self.session_id);
        out.field("skip", &self.skip);
        out.field("subject", &self.subject);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl OAuth2LoginRequest {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        challenge: impl Into<String>,
        client: crate::models::OAuth2Client,
        request_url: impl Into<String>,
        skip: bool,
        subject: impl Into<String>,
    ) -> Self {
        Self {
            challenge: challenge.into(),
            client,
            oidc_context: None,
            request_url: request_url.into(),
            requested_access_token_audience: None,
            requested_resources: None,
            requested_scope: None,
            session_id: None,
            skip,
            subject: subject.into(),
        }
    }

    /// Sets `oidc_context`.
    #[inline]
    #[must_use]
    pub fn oidc_context(
        mut self,
        value: impl Into<Option<crate::models::OAuth2ConsentRequestOpenIdConnectContext>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.oidc_context = Some(value);
        }
        self
    }

    /// Sets `requested_access_token_audience`.
    #[inline]
    #[must_use]
    pub fn requested_access_token_audience<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.requested_access_token_audience = Some(values);
        }
        self
    }

    /// Sets `requested_resources`.
    #[inline]
    #[must_use]
    pub fn requested_resources<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.requested_resources = Some(values);
        }
        self
    }

    /// Sets `requested_scope`.
    #[inline]
    #[must_use]
    pub fn requested_scope<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.requested_scope = Some(values);
        }
        self
    }

    /// Sets `session_id`.
    #[inline]
    #[must_use]
    pub fn session_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.session_id = Some(value);
        }
        self
    }
}

impl json::Decode for OAuth2LoginRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut challenge: Option<String> = None;
        let mut client: Option<models::OAuth2Client> = None;
        let mut oidc_context: Option<models::OAuth2ConsentRequestOpenIdConnectContext> = None;
        let mut request_url: Option<String> = None;
        let mut requested_access_token_audience: Option<Vec<String>> = None;
        let mut requested_resources: Option<Vec<String>> = None;
        let mut requested_scope: Option<Vec<String>> = None;
        let mut session_id: Option<String> = None;
        let mut skip: Option<bool> = None;
        let mut subject: Option<String> = None;
        r.object([
            ("challenge", &mut json::Required(&mut challenge)),
            ("client", &mut json::Required(&mut client)),
            ("oidc_context", &mut oidc_context),
            ("request_url", &mut json::Required(&mut request_url)),
            (
                "requested_access_token_audience",
                &mut json::OrEmpty(&mut requested_access_token_audience),
            ),
            ("requested_resources", &mut json::OrEmpty(&mut requested_resources)),
            ("requested_scope", &mut json::OrEmpty(&mut requested_scope)),
            ("session_id", &mut session_id),
            ("skip", &mut json::Required(&mut skip)),
            ("subject", &mut json::Required(&mut subject)),
        ])?;
        let Some(challenge) = challenge else {
            return Err(r.lacks("challenge"));
        };
        let Some(client) = client else {
            return Err(r.lacks("client"));
        };
        let Some(request_url) = request_url else {
            return Err(r.lacks("request_url"));
        };
        let Some(skip) = skip else {
            return Err(r.lacks("skip"));
        };
        let Some(subject) = subject else {
            return Err(r.lacks("subject"));
        };
        Ok(Self {
            challenge,
            client,
            oidc_context,
            request_url,
            requested_access_token_audience,
            requested_resources,
            requested_scope,
            session_id,
            skip,
            subject,
        })
    }
}

impl json::Encode for OAuth2LoginRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("challenge", &self.challenge),
            ("client", &self.client),
            ("oidc_context", &self.oidc_context),
            ("request_url", &self.request_url),
            ("requested_access_token_audience", &self.requested_access_token_audience),
            ("requested_resources", &self.requested_resources),
            ("requested_scope", &self.requested_scope),
            ("session_id", &self.session_id),
            ("skip", &self.skip),
            ("subject", &self.subject),
        ]);
    }
}

json::serde_impls!(OAuth2LoginRequest);

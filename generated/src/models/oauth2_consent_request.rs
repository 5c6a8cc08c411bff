use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// What a client asks a user for.
///
/// The consent page shows it and answers it, once.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OAuth2ConsentRequest {
    /// How strong the sign-in was, as your login page said when it accepted.
    pub acr: Option<String>,
    /// Which methods the user signed in with, as your login page said when it accepted.
    pub amr: Option<Vec<String>>,
    /// The challenge of this request, with which to accept or reject it.
    ///
    /// Secret: not in `Debug` output.
    pub challenge: String,
    /// An application that is registered to ask for tokens.
    pub client: Option<models::OAuth2Client>,
    /// A lasting ID of this request.
    ///
    /// Keep it if you want to revoke what comes of it with [`revokeOAuth2ConsentSessions`](crate::api::oauth2::OAuth2Api::revoke_oauth2_consent_sessions()). Unlike
    /// the challenge it is no secret.
    pub consent_request_id: Option<String>,
    /// A JSON object of your own, which Ory stores and gives back as it is.
    pub context: Option<models::JsonRawMessage>,
    /// The challenge of the login that came before.
    ///
    /// Lets you find what your login page stored under it.
    ///
    /// Secret: not in `Debug` output.
    pub login_challenge: Option<String>,
    /// The session of this user in this browser.
    ///
    /// It stays the same while the browser stays signed in, and is new on every sign-in that is
    /// not remembered. Applications know it as `sid`, in ID tokens and logout notices.
    pub login_session_id: Option<String>,
    /// What the client would like the login and consent pages to do.
    pub oidc_context: Option<models::OAuth2ConsentRequestOpenIdConnectContext>,
    /// The URL with which the client started the flow.
    ///
    /// Rarely needed; it is there for parameters that Ory does not know.
    ///
    /// Secret: not in `Debug` output.
    pub request_url: Option<String>,
    /// The audiences that the client wants the access token for.
    pub requested_access_token_audience: Option<Vec<String>>,
    /// The key `requested_resources`.
    pub requested_resources: Option<Vec<String>>,
    /// The scopes that the client wants.
    pub requested_scope: Option<Vec<String>>,
    /// Whether the decision is made already.
    ///
    /// True if the user granted the same to this client before, or if the client needs no
    /// consent. Show no page then, but accept or reject the request all the same.
    pub skip: Option<bool>,
    /// The user who signed in and is now asked.
    pub subject: Option<String>,
}

impl fmt::Debug for OAuth2ConsentRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("OAuth2ConsentRequest");
        out.field("acr", &self.acr);
        out.field("amr", &self.amr);
        out.field("challenge", &runtime::Redacted);
        out.field("client", &self.client);
        out.field("consent_request_id", &self.consent_request_id);
        out.field("context", &self.context);
        out.field("login_challenge", &runtime::Redacted);
        out.field("login_session_id", &self.login_session_id);
        out.field("oidc_context", &self.oidc_context);
        out.field("request_url", &runtime::Redacted);
        out.field(
            "requested_access_token_audience",
            &self.requested_access_token_audience,
        );
        out.field("requested_resources", &self.requested_resources);
        out.field("requested_scope", &self.requested_scope);
        out.field("skip", &self.skip);
        out.field("subject", &self.subject);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl OAuth2ConsentRequest {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(challenge: impl Into<String>) -> Self {
        Self {
            acr: None,
            amr: None,
            challenge: challenge.into(),
            client: None,
            consent_request_id: None,
            context: None,
            login_challenge: None,
            login_session_id: None,
            oidc_context: None,
            request_url: None,
            requested_access_token_audience: None,
            requested_resources: None,
            requested_scope: None,
            skip: None,
            subject: None,
        }
    }

    /// Sets `acr`.
    #[inline]
    #[must_use]
    pub fn acr<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.acr = Some(value);
        }
        self
    }

    /// Sets `amr`.
    #[inline]
    #[must_use]
    pub fn amr<M>(mut self, values: impl crate::runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.amr = Some(values);
        }
        self
    }

    /// Sets `client`.
    #[inline]
    #[must_use]
    pub fn client(
        mut self,
        value: impl Into<Option<crate::models::OAuth2Client>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.client = Some(value);
        }
        self
    }

    /// Sets `consent_request_id`.
    #[inline]
    #[must_use]
    pub fn consent_request_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.consent_request_id = Some(value);
        }
        self
    }

    /// Sets `context`.
    #[inline]
    #[must_use]
    pub fn context(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.context = Some(value);
        self
    }

    /// Sets `login_challenge`.
    #[inline]
    #[must_use]
    pub fn login_challenge<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.login_challenge = Some(value);
        }
        self
    }

    /// Sets `login_session_id`.
    #[inline]
    #[must_use]
    pub fn login_session_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.login_session_id = Some(value);
        }
        self
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

    /// Sets `request_url`.
    #[inline]
    #[must_use]
    pub fn request_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.request_url = Some(value);
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

    /// Sets `skip`.
    #[inline]
    #[must_use]
    pub fn skip(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.skip = Some(value);
        }
        self
    }

    /// Sets `subject`.
    #[inline]
    #[must_use]
    pub fn subject<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.subject = Some(value);
        }
        self
    }
}

impl json::Decode for OAuth2ConsentRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            acr: None,
            amr: None,
            challenge: String::new(),
            client: None,
            consent_request_id: None,
            context: None,
            login_challenge: None,
            login_session_id: None,
            oidc_context: None,
            request_url: None,
            requested_access_token_audience: None,
            requested_resources: None,
            requested_scope: None,
            skip: None,
            subject: None,
        };
        r.object_with(
            [
                ("acr", &mut this.acr),
                ("amr", &mut json::OrEmpty(&mut this.amr)),
                ("challenge", &mut json::InPlace(&mut this.challenge)),
                ("client", &mut this.client),
                ("consent_request_id", &mut this.consent_request_id),
                ("context", &mut this.context),
                ("login_challenge", &mut this.login_challenge),
                ("login_session_id", &mut this.login_session_id),
                ("oidc_context", &mut this.oidc_context),
                ("request_url", &mut this.request_url),
                (
                    "requested_access_token_audience",
                    &mut json::OrEmpty(&mut this.requested_access_token_audience),
                ),
                (
                    "requested_resources",
                    &mut json::OrEmpty(&mut this.requested_resources),
                ),
                ("requested_scope", &mut json::OrEmpty(&mut this.requested_scope)),
                ("skip", &mut this.skip),
                ("subject", &mut this.subject),
            ],
            &["challenge"],
        )?;
        Ok(this)
    }
}

impl json::Encode for OAuth2ConsentRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("acr", &self.acr),
            ("amr", &self.amr),
            ("challenge", &self.challenge),
            ("client", &self.client),
            ("consent_request_id", &self.consent_request_id),
            ("context", &self.context),
            ("login_challenge", &self.login_challenge),
            ("login_session_id", &self.login_session_id),
            ("oidc_context", &self.oidc_context),
            ("request_url", &self.request_url),
            ("requested_access_token_audience", &self.requested_access_token_audience),
            ("requested_resources", &self.requested_resources),
            ("requested_scope", &self.requested_scope),
            ("skip", &self.skip),
            ("subject", &self.subject),
        ]);
    }
}

json::serde_impls!(OAuth2ConsentRequest);

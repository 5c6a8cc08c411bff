use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A login in progress.
///
/// Create it with [`createBrowserLoginFlow`](crate::api::frontend::FrontendApi::create_browser_login_flow()) or [`createNativeLoginFlow`](crate::api::frontend::FrontendApi::create_native_login_flow()), show [`ui`](field@crate::models::LoginFlow::ui) on your
/// login page, and submit with [`updateLoginFlow`](crate::api::frontend::FrontendApi::update_login_flow()). It comes back with status 400 when the
/// input is wrong and when there is a further step, such as entering a code. In the end the
/// user has a session, by cookie in browser flows and by token in API flows.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginFlow {
    /// The method of the last submission. Absent in a new flow.
    ///
    /// One of `password`, `oidc`, `totp`, `lookup_secret`, `webauthn`, `code`, `passkey`, `profile`, `saml`, `deviceauthn`, `identifier_first`, `link_recovery`, ….
    pub active: Option<models::LoginFlowActive>,
    /// The key `created_at`.
    pub created_at: Option<runtime::Timestamp>,
    /// When the flow stops accepting submissions. How long a flow lasts is configured in the
    /// project.
    ///
    /// A later submission is answered with 410 and `error.id` `self_service_flow_expired`. If
    /// the body then has `use_flow_id`, go on with that flow; otherwise create a new one.
    pub expires_at: runtime::Timestamp,
    /// The value of the query parameter `flow` of your login page.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The identity schema that was chosen when the flow was created.
    ///
    /// Absent if nobody chose one. The default schema of the project then applies.
    pub identity_schema: Option<String>,
    /// The key `issued_at`.
    pub issued_at: runtime::Timestamp,
    /// The challenge of the OAuth2 login request that led to this login.
    ///
    /// If present, Ory answers that request when the login is done, and the browser goes back
    /// to the OAuth2 client.
    ///
    /// Secret: not in `Debug` output.
    pub oauth2_login_challenge: Option<String>,
    /// The OAuth2 login request itself, for instance to show which client asks. Absent without
    /// a challenge.
    pub oauth2_login_request: Option<models::OAuth2LoginRequest>,
    /// The organization that the flow was created for, through the parameter `organization`.
    ///
    /// `null` or absent if there is none.
    pub organization_id: Option<models::NullUuid>,
    /// Whether a user who is signed in has to sign in again.
    ///
    /// It serves to confirm who is at the keyboard before a sensitive change, and renews
    /// `authenticated_at` of the session.
    pub refresh: Option<bool>,
    /// The URL at Ory that started the flow, with its whole query.
    ///
    /// It is the place to look for query parameters that the flow has no property for.
    ///
    /// Secret: not in `Debug` output.
    pub request_url: String,
    /// The level that this login is meant to reach.
    ///
    /// With `aal2`, the user is signed in already, and the flow offers second factors only.
    ///
    /// One of `aal0`, `aal1`, `aal2`, `aal3`.
    pub requested_aal: Option<models::AuthenticatorAssuranceLevel>,
    /// Where the browser goes when the flow is done.
    ///
    /// It was given as `return_to` when the flow was created, and must be among the URLs that
    /// the project allows. When absent, the default of the project applies.
    pub return_to: Option<String>,
    /// The first of the two codes for [`exchangeSessionToken`](crate::api::frontend::FrontendApi::exchange_session_token()), there called `init_code`. The
    /// second one arrives in the query of the return URL.
    ///
    /// It is only in the answer that creates an API flow, and only if you asked for it with
    /// `return_session_token_exchange_code`. Keep it secret.
    ///
    /// Secret: not in `Debug` output.
    pub session_token_exchange_code: Option<String>,
    /// How far a login has come. Decide what to show by the nodes in [`ui`](field@crate::models::LoginFlow::ui), since new states can be added.
    ///
    /// One of `choose_method`, `sent_email`, `passed_challenge`.
    pub state: models::LoginFlowState,
    /// The test of a provider that this flow belongs to. Absent in ordinary logins.
    pub test_context: Option<models::LoginFlowTestContext>,
    /// The `transient_payload` of the submission, for webhooks and message templates.
    ///
    /// Absent if nothing was sent.
    pub transient_payload: Option<runtime::Json>,
    /// What kind of client a flow is for.
    pub r#type: models::SelfServiceFlowType,
    /// The form of a flow: what to show to the user, and where to send what the user enters.
    pub ui: models::UiContainer,
    /// The key `updated_at`.
    pub updated_at: Option<runtime::Timestamp>,
}

impl fmt::Debug for LoginFlow {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("LoginFlow");
        out.field("active", &self.active);
        out.field("created_at", &self.created_at);
        out.field("expires_at", &self.expires_at);
        out.field("id", &self.id);
        out.field("identity_schema", &self.identity_schema);
        out.field("issued_at", &self.issued_at);
        out.field("oauth2_login_challenge", &runtime::Redacted);
        out.field("oauth2_login_request", &self.oauth2_login_request);
        out.field("organization_id", &self.organization_id);
        out.field("refresh", &self.refresh);
        out.field("request_url", &runtime::Redacted);
        out.field("requested_aal", &self.requested_aal);
        out.field("return_to", &self.return_to);
        out.field("session_token_exchange_code", &runtime::Redacted);
        out.field("state", &self.state);
        out.field("test_context", &self.test_context);
        out.field("transient_payload", &self.transient_payload);
        out.field("type", &self.r#type);
        out.field("ui", &self.ui);
        out.field("updated_at", &self.updated_at);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl LoginFlow {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        expires_at: crate::runtime::Timestamp,
        id: impl Into<String>,
        issued_at: crate::runtime::Timestamp,
        request_url: impl Into<String>,
        state: crate::models::LoginFlowState,
        r#type: impl Into<String>,
        ui: crate::models::UiContainer,
    ) -> Self {
        Self {
            active: None,
            created_at: None,
            expires_at,
            id: id.into(),
            identity_schema: None,
            issued_at,
            oauth2_login_challenge: None,
            oauth2_login_request: None,
            organization_id: None,
            refresh: None,
            request_url: request_url.into(),
            requested_aal: None,
            return_to: None,
            session_token_exchange_code: None,
            state,
            test_context: None,
            transient_payload: None,
            r#type: r#type.into(),
            ui,
            updated_at: None,
        }
    }

    /// Sets `active`.
    #[inline]
    #[must_use]
    pub fn active(
        mut self,
        value: impl Into<Option<crate::models::LoginFlowActive>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.active = Some(value);
        }
        self
    }

    /// Sets `created_at`.
    #[inline]
    #[must_use]
    pub fn created_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.created_at = Some(value);
        }
        self
    }

    /// Sets `identity_schema`.
    #[inline]
    #[must_use]
    pub fn identity_schema<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.identity_schema = Some(value);
        }
        self
    }

    /// Sets `oauth2_login_challenge`.
    #[inline]
    #[must_use]
    pub fn oauth2_login_challenge<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.oauth2_login_challenge = Some(value);
        }
        self
    }

    /// Sets `oauth2_login_request`.
    #[inline]
    #[must_use]
    pub fn oauth2_login_request(
        mut self,
        value: impl Into<Option<crate::models::OAuth2LoginRequest>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.oauth2_login_request = Some(value);
        }
        self
    }

    /// Sets `organization_id`.
    #[inline]
    #[must_use]
    pub fn organization_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.organization_id = Some(value);
        }
        self
    }

    /// Sets `refresh`.
    #[inline]
    #[must_use]
    pub fn refresh(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.refresh = Some(value);
        }
        self
    }

    /// Sets `requested_aal`.
    #[inline]
    #[must_use]
    pub fn requested_aal(
        mut self,
        value: impl Into<Option<crate::models::AuthenticatorAssuranceLevel>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.requested_aal = Some(value);
        }
        self
    }

    /// Sets `return_to`.
    #[inline]
    #[must_use]
    pub fn return_to<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.return_to = Some(value);
        }
        self
    }

    /// Sets `session_token_exchange_code`.
    #[inline]
    #[must_use]
    pub fn session_token_exchange_code<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.session_token_exchange_code = Some(value);
        }
        self
    }

    /// Sets `test_context`.
    #[inline]
    #[must_use]
    pub fn test_context(
        mut self,
        value: impl Into<Option<crate::models::LoginFlowTestContext>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.test_context = Some(value);
        }
        self
    }

    /// Sets `transient_payload`.
    #[inline]
    #[must_use]
    pub fn transient_payload(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.transient_payload = Some(value);
        self
    }

    /// Sets `updated_at`.
    #[inline]
    #[must_use]
    pub fn updated_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.updated_at = Some(value);
        }
        self
    }
}

impl json::Decode for LoginFlow {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut active: Option<models::LoginFlowActive> = None;
        let mut created_at: Option<runtime::Timestamp> = None;
        let mut expires_at: Option<runtime::Timestamp> = None;
        let mut id: Option<String> = None;
        let mut identity_schema: Option<String> = None;
        let mut issued_at: Option<runtime::Timestamp> = None;
        let mut oauth2_login_challenge: Option<String> = None;
        let mut oauth2_login_request: Option<models::OAuth2LoginRequest> = None;
        let mut organization_id: Option<models::NullUuid> = None;
        let mut refresh: Option<bool> = None;
        let mut request_url: Option<String> = None;
        let mut requested_aal: Option<models::AuthenticatorAssuranceLevel> = None;
        let mut return_to: Option<String> = None;
        let mut session_token_exchange_code: Option<String> = None;
        let mut state: Option<models::LoginFlowState> = None;
        let mut test_context: Option<models::LoginFlowTestContext> = None;
        let mut transient_payload: Option<runtime::Json> = None;
        let mut r#type: Option<models::SelfServiceFlowType> = None;
        let mut ui: Option<models::UiContainer> = None;
        let mut updated_at: Option<runtime::Timestamp> = None;
        r.object([
            ("active", &mut active),
            ("created_at", &mut created_at),
            ("expires_at", &mut json::Required(&mut expires_at)),
            ("id", &mut json::Required(&mut id)),
            ("identity_schema", &mut identity_schema),
            ("issued_at", &mut json::Required(&mut issued_at)),
            ("oauth2_login_challenge", &mut oauth2_login_challenge),
            ("oauth2_login_request", &mut oauth2_login_request),
            ("organization_id", &mut organization_id),
            ("refresh", &mut refresh),
            ("request_url", &mut json::Required(&mut request_url)),
            ("requested_aal", &mut requested_aal),
            ("return_to", &mut return_to),
            ("session_token_exchange_code", &mut session_token_exchange_code),
            ("state", &mut json::Required(&mut state)),
            ("test_context", &mut test_context),
            ("transient_payload", &mut transient_payload),
            ("type", &mut json::Required(&mut r#type)),
            ("ui", &mut json::Required(&mut ui)),
            ("updated_at", &mut updated_at),
        ])?;
        let Some(expires_at) = expires_at else {
            return Err(r.lacks("expires_at"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(issued_at) = issued_at else {
            return Err(r.lacks("issued_at"));
        };
        let Some(request_url) = request_url else {
            return Err(r.lacks("request_url"));
        };
        let Some(state) = state else {
            return Err(r.lacks("state"));
        };
        let Some(r#type) = r#type else {
            return Err(r.lacks("type"));
        };
        let Some(ui) = ui else {
            return Err(r.lacks("ui"));
        };
        Ok(Self {
            active,
            created_at,
            expires_at,
            id,
            identity_schema,
            issued_at,
            oauth2_login_challenge,
            oauth2_login_request,
            organization_id,
            refresh,
            request_url,
            requested_aal,
            return_to,
            session_token_exchange_code,
            state,
            test_context,
            transient_payload,
            r#type,
            ui,
            updated_at,
        })
    }
}

impl json::Encode for LoginFlow {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("active", &self.active),
            ("created_at", &self.created_at),
            ("expires_at", &self.expires_at),
            ("id", &self.id),
            ("identity_schema", &self.identity_schema),
            ("issued_at", &self.issued_at),
            ("oauth2_login_challenge", &self.oauth2_login_challenge),
            ("oauth2_login_request", &self.oauth2_login_request),
            ("organization_id", &self.organization_id),
            ("refresh", &self.refresh),
            ("request_url", &self.request_url),
            ("requested_aal", &self.requested_aal),
            ("return_to", &self.return_to),
            ("session_token_exchange_code", &self.session_token_exchange_code),
            ("state", &self.state),
            ("test_context", &self.test_context),
            ("transient_payload", &self.transient_payload),
            ("type", &self.r#type),
            ("ui", &self.ui),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(LoginFlow);

use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A change of account settings in progress: profile, password, second factors, linked
/// providers.
///
/// It needs a session. Create it with [`createBrowserSettingsFlow`](crate::api::frontend::FrontendApi::create_browser_settings_flow()) or
/// [`createNativeSettingsFlow`](crate::api::frontend::FrontendApi::create_native_settings_flow()), show [`ui`](field@crate::models::SettingsFlow::ui) on your settings page, and submit with
/// [`updateSettingsFlow`](crate::api::frontend::FrontendApi::update_settings_flow()). One flow takes many submissions, one method at a time. Only the user
/// who created it can read and submit it.
///
/// Changes to credentials need a fresh sign-in. If the last one is too long ago, the answer
/// is 403 with `error.id` `session_refresh_required`, and `redirect_browser_to` leads to a
/// login that refreshes the session.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SettingsFlow {
    /// The method of the last submission, such as `password` or `profile`. Absent in a new
    /// flow.
    pub active: Option<String>,
    /// What to do next after a successful submission.
    ///
    /// For instance the verification of a new e-mail address, or the PIN of a new device key.
    pub continue_with: Option<Vec<models::ContinueWith>>,
    /// When the flow stops accepting submissions. How long a flow lasts is configured in the
    /// project.
    ///
    /// A later submission is answered with 410 and `error.id` `self_service_flow_expired`. If
    /// the body then has `use_flow_id`, go on with that flow; otherwise create a new one.
    pub expires_at: runtime::Timestamp,
    /// The value of the query parameter `flow` of your settings page.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The signed-in user, with the changes that were saved. Credentials are not included.
    pub identity: models::Identity,
    /// The key `issued_at`.
    pub issued_at: runtime::Timestamp,
    /// The organization that the flow belongs to. `null` or absent if there is none.
    pub organization_id: Option<models::NullUuid>,
    /// The URL at Ory that started the flow, with its whole query.
    ///
    /// It is the place to look for query parameters that the flow has no property for.
    ///
    /// Secret: not in `Debug` output.
    pub request_url: String,
    /// Where the browser goes when the flow is done.
    ///
    /// It was given as `return_to` when the flow was created, and must be among the URLs that
    /// the project allows. When absent, the default of the project applies.
    pub return_to: Option<String>,
    /// Whether the last submission of a settings flow was saved.
    ///
    /// One of `show_form`, `success`.
    pub state: models::SettingsFlowState,
    /// The `transient_payload` of the submission, for webhooks and message templates.
    ///
    /// Absent if nothing was sent.
    pub transient_payload: Option<runtime::Json>,
    /// What kind of client a flow is for.
    pub r#type: models::SelfServiceFlowType,
    /// The form of a flow: what to show to the user, and where to send what the user enters.
    pub ui: models::UiContainer,
}

impl fmt::Debug for SettingsFlow {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("SettingsFlow");
        out.field("active", &self.active);
        out.field("continue_with", &self.continue_with);
        out.field("expires_at", &self.expires_at);
        out.field("id", &self.id);
        out.field("identity", &self.identity);
        out.field("issued_at", &self.issued_at);
        out.field("organization_id", &self.organization_id);
        out.field("request_url", &runtime::Redacted);
        out.field("return_to", &self.return_to);
        out.field("state", &self.state);
        out.field("transient_payload", &self.transient_payload);
        out.field("type", &self.r#type);
        out.field("ui", &self.ui);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl SettingsFlow {
    /// Makes a value with what is required.
    #[allow(clippy::too_many_arguments, reason = "as many as are required")]
    #[inline]
    #[must_use]
    pub fn new(
        expires_at: crate::runtime::Timestamp,
        id: impl Into<String>,
        identity: crate::models::Identity,
        issued_at: crate::runtime::Timestamp,
        request_url: impl Into<String>,
        state: crate::models::SettingsFlowState,
        r#type: impl Into<String>,
        ui: crate::models::UiContainer,
    ) -> Self {
        Self {
            active: None,
            continue_with: None,
            expires_at,
            id: id.into(),
            identity,
            issued_at,
            organization_id: None,
            request_url: request_url.into(),
            return_to: None,
            state,
            transient_payload: None,
            r#type: r#type.into(),
            ui,
        }
    }

    /// Sets `active`.
    #[inline]
    #[must_use]
    pub fn active<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.active = Some(value);
        }
        self
    }

    /// Sets `continue_with`.
    #[inline]
    #[must_use]
    pub fn continue_with<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::ContinueWith, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.continue_with = Some(values);
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

    /// Sets `transient_payload`.
    #[inline]
    #[must_use]
    pub fn transient_payload(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.transient_payload = Some(value);
        self
    }
}

impl json::Decode for SettingsFlow {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut active: Option<String> = None;
        let mut continue_with: Option<Vec<models::ContinueWith>> = None;
        let mut expires_at: Option<runtime::Timestamp> = None;
        let mut id: Option<String> = None;
        let mut identity: Option<models::Identity> = None;
        let mut issued_at: Option<runtime::Timestamp> = None;
        let mut organization_id: Option<models::NullUuid> = None;
        let mut request_url: Option<String> = None;
        let mut return_to: Option<String> = None;
        let mut state: Option<models::SettingsFlowState> = None;
        let mut transient_payload: Option<runtime::Json> = None;
        let mut r#type: Option<models::SelfServiceFlowType> = None;
        let mut ui: Option<models::UiContainer> = None;
        r.object([
            ("active", &mut active),
            ("continue_with", &mut json::OrEmpty(&mut continue_with)),
            ("expires_at", &mut json::Required(&mut expires_at)),
            ("id", &mut json::Required(&mut id)),
            ("identity", &mut json::Required(&mut identity)),
            ("issued_at", &mut json::Required(&mut issued_at)),
            ("organization_id", &mut organization_id),
            ("request_url", &mut json::Required(&mut request_url)),
            ("return_to", &mut return_to),
            ("state", &mut json::Required(&mut state)),
            ("transient_payload", &mut transient_payload),
            ("type", &mut json::Required(&mut r#type)),
            ("ui", &mut json::Required(&mut ui)),
        ])?;
        let Some(expires_at) = expires_at else {
            return Err(r.lacks("expires_at"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(identity) = identity else {
            return Err(r.lacks("identity"));
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
            continue_with,
            expires_at,
            id,
            identity,
            issued_at,
            organization_id,
            request_url,
            return_to,
            state,
            transient_payload,
            r#type,
            ui,
        })
    }
}

impl json::Encode for SettingsFlow {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("active", &self.active),
            ("continue_with", &self.continue_with),
            ("expires_at", &self.expires_at),
            ("id", &self.id),
            ("identity", &self.identity),
            ("issued_at", &self.issued_at),
            ("organization_id", &self.organization_id),
            ("request_url", &self.request_url),
            ("return_to", &self.return_to),
            ("state", &self.state),
            ("transient_payload", &self.transient_payload),
            ("type", &self.r#type),
            ("ui", &self.ui),
        ]);
    }
}

json::serde_impls!(SettingsFlow);

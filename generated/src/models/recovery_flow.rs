use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A recovery in progress: the way back in for users who have lost access to their account.
///
/// Create it with [`createBrowserRecoveryFlow`](crate::api::frontend::FrontendApi::create_browser_recovery_flow()) or [`createNativeRecoveryFlow`](crate::api::frontend::FrontendApi::create_native_recovery_flow()), show [`ui`](field@crate::models::RecoveryFlow::ui) on
/// your recovery page, and submit with [`updateRecoveryFlow`](crate::api::frontend::FrontendApi::update_recovery_flow()) until [`state`](field@crate::models::RecoveryFlow::state) is
/// `passed_challenge`. Then the user is signed in, and sets new credentials in a settings
/// flow.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecoveryFlow {
    /// The recovery method in use, `code` or `link`. Absent until the user has chosen one.
    pub active: Option<String>,
    /// What to do next, once the user has passed.
    ///
    /// In API flows it holds the session token, and then the settings flow.
    pub continue_with: Option<Vec<models::ContinueWith>>,
    /// When the flow stops accepting submissions. How long a flow lasts is configured in the
    /// project.
    ///
    /// A later submission is answered with 410 and `error.id` `self_service_flow_expired`. If
    /// the body then has `use_flow_id`, go on with that flow; otherwise create a new one.
    pub expires_at: runtime::Timestamp,
    /// The value of the query parameter `flow` of your recovery page.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The key `issued_at`.
    pub issued_at: runtime::Timestamp,
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
    /// How far a recovery has come. Decide what to show by the nodes in [`ui`](field@crate::models::RecoveryFlow::ui), since new states can be added.
    ///
    /// One of `choose_method`, `sent_email`, `passed_challenge`, `recovery_awaiting_address`, `recovery_awaiting_address_choice`, `recovery_confirming_address`, `recovery_awaiting_code`.
    pub state: models::RecoveryFlowState,
    /// The `transient_payload` of the submission, for webhooks and message templates.
    ///
    /// Absent if nothing was sent.
    pub transient_payload: Option<runtime::Json>,
    /// What kind of client a flow is for.
    pub r#type: models::SelfServiceFlowType,
    /// The form of a flow: what to show to the user, and where to send what the user enters.
    pub ui: models::UiContainer,
}

impl fmt::Debug for RecoveryFlow {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("RecoveryFlow");
        out.field("active", &self.active);
        out.field("continue_with", &self.continue_with);
        out.field("expires_at", &self.expires_at);
        out.field("id", &self.id);
        out.field("issued_at", &self.issued_at);
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
impl RecoveryFlow {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        expires_at: crate::runtime::Timestamp,
        id: impl Into<String>,
        issued_at: crate::runtime::Timestamp,
        request_url: impl Into<String>,
        state: crate::models::RecoveryFlowState,
        r#type: impl Into<String>,
        ui: crate::models::UiContainer,
    ) -> Self {
        Self {
            active: None,
            continue_with: None,
            expires_at,
            id: id.into(),
            issued_at,
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

impl json::Decode for RecoveryFlow {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut active: Option<String> = None;
        let mut continue_with: Option<Vec<models::ContinueWith>> = None;
        let mut expires_at: Option<runtime::Timestamp> = None;
        let mut id: Option<String> = None;
        let mut issued_at: Option<runtime::Timestamp> = None;
        let mut request_url: Option<String> = None;
        let mut return_to: Option<String> = None;
        let mut state: Option<models::RecoveryFlowState> = None;
        let mut transient_payload: Option<runtime::Json> = None;
        let mut r#type: Option<models::SelfServiceFlowType> = None;
        let mut ui: Option<models::UiContainer> = None;
        r.object([
            ("active", &mut active),
            ("continue_with", &mut json::OrEmpty(&mut continue_with)),
            ("expires_at", &mut json::Required(&mut expires_at)),
            ("id", &mut json::Required(&mut id)),
            ("issued_at", &mut json::Required(&mut issued_at)),
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
            issued_at,
            request_url,
            return_to,
            state,
            transient_payload,
            r#type,
            ui,
        })
    }
}

impl json::Encode for RecoveryFlow {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("active", &self.active),
            ("continue_with", &self.continue_with),
            ("expires_at", &self.expires_at),
            ("id", &self.id),
            ("issued_at", &self.issued_at),
            ("request_url", &self.request_url),
            ("return_to", &self.return_to),
            ("state", &self.state),
            ("transient_payload", &self.transient_payload),
            ("type", &self.r#type),
            ("ui", &self.ui),
        ]);
    }
}

json::serde_impls!(RecoveryFlow);

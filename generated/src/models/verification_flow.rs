use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A verification in progress: the proof that an e-mail address or phone number belongs to
/// the user.
///
/// Ory creates one itself after a registration or a change of address, and names it in
/// `continue_with`. You can also create one with [`createBrowserVerificationFlow`](crate::api::frontend::FrontendApi::create_browser_verification_flow()) or
/// [`createNativeVerificationFlow`](crate::api::frontend::FrontendApi::create_native_verification_flow()). It needs no session. Show [`ui`](field@crate::models::VerificationFlow::ui) on your verification page,
/// and submit with [`updateVerificationFlow`](crate::api::frontend::FrontendApi::update_verification_flow()) until [`state`](field@crate::models::VerificationFlow::state) is `passed_challenge`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerificationFlow {
    /// The verification method in use, `code` or `link`. Absent until there is one.
    pub active: Option<String>,
    /// When the flow stops accepting submissions. How long a flow lasts is configured in the
    /// project.
    ///
    /// A later submission is answered with 410 and `error.id` `self_service_flow_expired`. If
    /// the body then has `use_flow_id`, go on with that flow; otherwise create a new one.
    pub expires_at: Option<runtime::Timestamp>,
    /// The value of the query parameter `flow` of your verification page.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The key `issued_at`.
    pub issued_at: Option<runtime::Timestamp>,
    /// The URL at Ory that started the flow, with its whole query.
    ///
    /// It is the place to look for query parameters that the flow has no property for.
    ///
    /// Secret: not in `Debug` output.
    pub request_url: Option<String>,
    /// Where the browser goes when the flow is done.
    ///
    /// It was given as `return_to` when the flow was created, and must be among the URLs that
    /// the project allows. When absent, the default of the project applies.
    pub return_to: Option<String>,
    /// How far a verification has come. Decide what to show by the nodes in [`ui`](field@crate::models::VerificationFlow::ui), since new states can be added.
    ///
    /// One of `choose_method`, `sent_email`, `passed_challenge`.
    pub state: models::VerificationFlowState,
    /// The `transient_payload` of the submission, for webhooks and message templates.
    ///
    /// Absent if nothing was sent.
    pub transient_payload: Option<runtime::Json>,
    /// What kind of client a flow is for.
    pub r#type: models::SelfServiceFlowType,
    /// The form of a flow: what to show to the user, and where to send what the user enters.
    pub ui: models::UiContainer,
}

impl fmt::Debug for VerificationFlow {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("VerificationFlow");
        out.field("active", &self.active);
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
impl VerificationFlow {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        state: crate::models::VerificationFlowState,
        r#type: impl Into<String>,
        ui: crate::models::UiContainer,
    ) -> Self {
        Self {
            active: None,
            expires_at: None,
            id: id.into(),
            issued_at: None,
            request_url: None,
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

    /// Sets `expires_at`.
    #[inline]
    #[must_use]
    pub fn expires_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.expires_at = Some(value);
        }
        self
    }

    /// Sets `issued_at`.
    #[inline]
    #[must_use]
    pub fn issued_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.issued_at = Some(value);
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

impl json::Decode for VerificationFlow {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut active: Option<String> = None;
        let mut expires_at: Option<runtime::Timestamp> = None;
        let mut id: Option<String> = None;
        let mut issued_at: Option<runtime::Timestamp> = None;
        let mut request_url: Option<String> = None;
        let mut return_to: Option<String> = None;
        let mut state: Option<models::VerificationFlowState> = None;
        let mut transient_payload: Option<runtime::Json> = None;
        let mut r#type: Option<models::SelfServiceFlowType> = None;
        let mut ui: Option<models::UiContainer> = None;
        r.object([
            ("active", &mut active),
            ("expires_at", &mut expires_at),
            ("id", &mut json::Required(&mut id)),
            ("issued_at", &mut issued_at),
            ("request_url", &mut request_url),
            ("return_to", &mut return_to),
            ("state", &mut json::Required(&mut state)),
            ("transient_payload", &mut transient_payload),
            ("type", &mut json::Required(&mut r#type)),
            ("ui", &mut json::Required(&mut ui)),
        ])?;
        let Some(id) = id else {
            return Err(r.lacks("id"));
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

impl json::Encode for VerificationFlow {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("active", &self.active),
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

json::serde_impls!(VerificationFlow);

use std::fmt;

use crate::runtime::{self, json};

/// Links an account at a SAML identity provider to the identity, or removes such a link.
///
/// Set [`link`](field@crate::models::UpdateSettingsFlowWithSamlMethod::link) or [`unlink`](field@crate::models::UpdateSettingsFlowWithSamlMethod::unlink). Linking is answered with the way to the provider: 303 for HTML
/// forms, 422 with `redirect_browser_to` if the request asks for JSON. It needs a fresh
/// sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateSettingsFlowWithSamlMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// The ID of the settings flow. The query parameter of [`updateSettingsFlow`](crate::api::frontend::FrontendApi::update_settings_flow()) is enough.
    pub flow: Option<String>,
    /// The ID of the SAML connection to link, from the node `link` that the user clicked.
    pub link: Option<String>,
    /// The key `traits`.
    pub traits: Option<runtime::Json>,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
    /// The ID of the SAML connection to unlink, from the node `unlink` that the user clicked.
    pub unlink: Option<String>,
}

impl fmt::Debug for UpdateSettingsFlowWithSamlMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateSettingsFlowWithSamlMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("flow", &self.flow);
        out.field("link", &self.link);
        out.field("traits", &self.traits);
        out.field("transient_payload", &self.transient_payload);
        out.field("unlink", &self.unlink);
        out.finish()
    }
}

impl UpdateSettingsFlowWithSamlMethod {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `csrf_token`.
    #[inline]
    #[must_use]
    pub fn csrf_token<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.csrf_token = Some(value);
        }
        self
    }

    /// Sets `flow`.
    #[inline]
    #[must_use]
    pub fn flow<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.flow = Some(value);
        }
        self
    }

    /// Sets `link`.
    #[inline]
    #[must_use]
    pub fn link<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.link = Some(value);
        }
        self
    }

    /// Sets `traits`.
    #[inline]
    #[must_use]
    pub fn traits(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.traits = Some(value);
        self
    }

    /// Sets `transient_payload`.
    #[inline]
    #[must_use]
    pub fn transient_payload(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.transient_payload = Some(value);
        self
    }

    /// Sets `unlink`.
    #[inline]
    #[must_use]
    pub fn unlink<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.unlink = Some(value);
        }
        self
    }
}

impl json::Decode for UpdateSettingsFlowWithSamlMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("csrf_token", &mut this.csrf_token),
            ("flow", &mut this.flow),
            ("link", &mut this.link),
            ("method", &mut json::Tag("saml")),
            ("traits", &mut this.traits),
            ("transient_payload", &mut this.transient_payload),
            ("unlink", &mut this.unlink),
        ])?;
        Ok(this)
    }
}

impl UpdateSettingsFlowWithSamlMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("flow", &self.flow),
            ("link", &self.link),
            ("traits", &self.traits),
            ("transient_payload", &self.transient_payload),
            ("unlink", &self.unlink),
        ]);
    }
}

impl json::Encode for UpdateSettingsFlowWithSamlMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "saml");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateSettingsFlowWithSamlMethod);

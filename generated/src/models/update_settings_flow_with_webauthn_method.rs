use std::fmt;

use crate::runtime::{self, json};

/// Adds or removes a security key or another WebAuthn device. Browser flows only.
///
/// Set [`webauthn_register`](field@crate::models::UpdateSettingsFlowWithWebAuthnMethod::webauthn_register) or [`webauthn_remove`](field@crate::models::UpdateSettingsFlowWithWebAuthnMethod::webauthn_remove). It needs a fresh sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateSettingsFlowWithWebAuthnMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
    /// The new key: the JSON of what `navigator.credentials.create` returned, as a string.
    ///
    /// The script [`getWebAuthnJavaScript`](crate::api::frontend::FrontendApi::get_webauthn_javascript()) fills it in.
    ///
    /// Secret: not in `Debug` output.
    pub webauthn_register: Option<String>,
    /// A name for the key, chosen by the user, to recognize it later.
    pub webauthn_register_displayname: Option<String>,
    /// Which key to remove: the value of its node `webauthn_remove`.
    ///
    /// If keys are a first factor, Ory refuses to remove the last way to sign in.
    pub webauthn_remove: Option<String>,
}

impl fmt::Debug for UpdateSettingsFlowWithWebAuthnMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateSettingsFlowWithWebAuthnMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("transient_payload", &self.transient_payload);
        out.field("webauthn_register", &runtime::Redacted);
        out.field("webauthn_register_displayname", &self.webauthn_register_displayname);
        out.field("webauthn_remove", &self.webauthn_remove);
        out.finish()
    }
}

impl UpdateSettingsFlowWithWebAuthnMethod {
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

    /// Sets `transient_payload`.
    #[inline]
    #[must_use]
    pub fn transient_payload(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.transient_payload = Some(value);
        self
    }

    /// Sets `webauthn_register`.
    #[inline]
    #[must_use]
    pub fn webauthn_register<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.webauthn_register = Some(value);
        }
        self
    }

    /// Sets `webauthn_register_displayname`.
    #[inline]
    #[must_use]
    pub fn webauthn_register_displayname<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.webauthn_register_displayname = Some(value);
        }
        self
    }

    /// Sets `webauthn_remove`.
    #[inline]
    #[must_use]
    pub fn webauthn_remove<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.webauthn_remove = Some(value);
        }
        self
    }
}

impl json::Decode for UpdateSettingsFlowWithWebAuthnMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("csrf_token", &mut this.csrf_token),
            ("method", &mut json::Tag("webauthn")),
            ("transient_payload", &mut this.transient_payload),
            ("webauthn_register", &mut this.webauthn_register),
            ("webauthn_register_displayname", &mut this.webauthn_register_displayname),
            ("webauthn_remove", &mut this.webauthn_remove),
        ])?;
        Ok(this)
    }
}

impl UpdateSettingsFlowWithWebAuthnMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("transient_payload", &self.transient_payload),
            ("webauthn_register", &self.webauthn_register),
            ("webauthn_register_displayname", &self.webauthn_register_displayname),
            ("webauthn_remove", &self.webauthn_remove),
        ]);
    }
}

impl json::Encode for UpdateSettingsFlowWithWebAuthnMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "webauthn");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateSettingsFlowWithWebAuthnMethod);

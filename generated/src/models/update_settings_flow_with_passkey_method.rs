use std::fmt;

use crate::runtime::{self, json};

/// Adds or removes a passkey. Browser flows only.
///
/// Set [`passkey_settings_register`](field@crate::models::UpdateSettingsFlowWithPasskeyMethod::passkey_settings_register) or [`passkey_remove`](field@crate::models::UpdateSettingsFlowWithPasskeyMethod::passkey_remove). It needs a fresh sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateSettingsFlowWithPasskeyMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// Which passkey to remove: the value of its node `passkey_remove`.
    ///
    /// Ory refuses to remove the last way to sign in.
    pub passkey_remove: Option<String>,
    /// The new passkey: the JSON of what `navigator.credentials.create` returned, as a string.
    ///
    /// The options for this call are in the hidden node `passkey_create_data`. The script
    /// [`getWebAuthnJavaScript`](crate::api::frontend::FrontendApi::get_webauthn_javascript()) takes care of both.
    ///
    /// Secret: not in `Debug` output.
    pub passkey_settings_register: Option<String>,
}

impl fmt::Debug for UpdateSettingsFlowWithPasskeyMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateSettingsFlowWithPasskeyMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("passkey_remove", &self.passkey_remove);
        out.field("passkey_settings_register", &runtime::Redacted);
        out.finish()
    }
}

impl UpdateSettingsFlowWithPasskeyMethod {
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

    /// Sets `passkey_remove`.
    #[inline]
    #[must_use]
    pub fn passkey_remove<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.passkey_remove = Some(value);
        }
        self
    }

    /// Sets `passkey_settings_register`.
    #[inline]
    #[must_use]
    pub fn passkey_settings_register<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.passkey_settings_register = Some(value);
        }
        self
    }
}

impl json::Decode for UpdateSettingsFlowWithPasskeyMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("csrf_token", &mut this.csrf_token),
            ("method", &mut json::Tag("passkey")),
            ("passkey_remove", &mut this.passkey_remove),
            ("passkey_settings_register", &mut this.passkey_settings_register),
        ])?;
        Ok(this)
    }
}

impl UpdateSettingsFlowWithPasskeyMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("passkey_remove", &self.passkey_remove),
            ("passkey_settings_register", &self.passkey_settings_register),
        ]);
    }
}

impl json::Encode for UpdateSettingsFlowWithPasskeyMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "passkey");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateSettingsFlowWithPasskeyMethod);

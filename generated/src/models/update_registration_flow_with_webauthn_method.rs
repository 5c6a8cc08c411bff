use std::fmt;

use crate::runtime::{self, json};

/// Registers a user with a security key or another WebAuthn device. Browser flows only.
///
/// The project has to use WebAuthn as first factor. The script [`getWebAuthnJavaScript`](crate::api::frontend::FrontendApi::get_webauthn_javascript()) fills
/// in the form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRegistrationFlowWithWebAuthnMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// The traits of the new identity, as a JSON object that fits its identity schema.
    ///
    /// Invalid traits come back as messages at the nodes named `traits.…`.
    pub traits: runtime::Json,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
    /// The new key: the JSON of what `navigator.credentials.create` returned, as a string.
    ///
    /// Secret: not in `Debug` output.
    pub webauthn_register: Option<String>,
    /// A name for the key, chosen by the user, to recognize it in the settings.
    pub webauthn_register_displayname: Option<String>,
}

impl fmt::Debug for UpdateRegistrationFlowWithWebAuthnMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateRegistrationFlowWithWebAuthnMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("traits", &self.traits);
        out.field("transient_payload", &self.transient_payload);
        out.field("webauthn_register", &runtime::Redacted);
        out.field("webauthn_register_displayname", &self.webauthn_register_displayname);
        out.finish()
    }
}

impl UpdateRegistrationFlowWithWebAuthnMethod {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(traits: impl Into<runtime::Json>) -> Self {
        Self {
            csrf_token: None,
            traits: traits.into(),
            transient_payload: None,
            webauthn_register: None,
            webauthn_register_displayname: None,
        }
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
}

impl json::Decode for UpdateRegistrationFlowWithWebAuthnMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            csrf_token: None,
            traits: runtime::Json::Null,
            transient_payload: None,
            webauthn_register: None,
            webauthn_register_displayname: None,
        };
        r.object_with(
            [
                ("csrf_token", &mut this.csrf_token),
                ("method", &mut json::Tag("webauthn")),
                ("traits", &mut json::InPlace(&mut this.traits)),
                ("transient_payload", &mut this.transient_payload),
                ("webauthn_register", &mut this.webauthn_register),
                (
                    "webauthn_register_displayname",
                    &mut this.webauthn_register_displayname,
                ),
            ],
            &["traits"],
        )?;
        Ok(this)
    }
}

impl UpdateRegistrationFlowWithWebAuthnMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("traits", &self.traits),
            ("transient_payload", &self.transient_payload),
            ("webauthn_register", &self.webauthn_register),
            ("webauthn_register_displayname", &self.webauthn_register_displayname),
        ]);
    }
}

impl json::Encode for UpdateRegistrationFlowWithWebAuthnMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "webauthn");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateRegistrationFlowWithWebAuthnMethod);

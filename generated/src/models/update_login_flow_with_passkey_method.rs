use std::fmt;

use crate::runtime::{self, json};

/// Signs in with a passkey. Browser flows only.
///
/// Nobody has to type an identifier, since the passkey tells who the user is. The script
/// [`getWebAuthnJavaScript`](crate::api::frontend::FrontendApi::get_webauthn_javascript()) fills in the form.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateLoginFlowWithPasskeyMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// The assertion of the passkey: the JSON of what `navigator.credentials.get` returned, as
    /// a string.
    ///
    /// The options for this call are in the hidden node `passkey_challenge`.
    ///
    /// Secret: not in `Debug` output.
    pub passkey_login: Option<String>,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateLoginFlowWithPasskeyMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateLoginFlowWithPasskeyMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("passkey_login", &runtime::Redacted);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateLoginFlowWithPasskeyMethod {
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

    /// Sets `passkey_login`.
    #[inline]
    #[must_use]
    pub fn passkey_login<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.passkey_login = Some(value);
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
}

impl json::Decode for UpdateLoginFlowWithPasskeyMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("csrf_token", &mut this.csrf_token),
            ("method", &mut json::Tag("passkey")),
            ("passkey_login", &mut this.passkey_login),
            ("transient_payload", &mut this.transient_payload),
        ])?;
        Ok(this)
    }
}

impl UpdateLoginFlowWithPasskeyMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("passkey_login", &self.passkey_login),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateLoginFlowWithPasskeyMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "passkey");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateLoginFlowWithPasskeyMethod);

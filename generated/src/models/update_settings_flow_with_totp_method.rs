use std::fmt;

use crate::runtime::{self, json};

/// Connects an authenticator app to the account, or disconnects it.
///
/// Show the QR code of the node `totp_qr`, or the secret of `totp_secret_key` as text, and
/// send the first code as [`totp_code`](field@crate::models::UpdateSettingsFlowWithTotpMethod::totp_code). A user can have one app; to change it, disconnect it
/// first. It needs a fresh sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateSettingsFlowWithTotpMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// The six digits that the new app shows, as proof that it is set up.
    ///
    /// When it is correct, the current session rises to `aal2`.
    ///
    /// Secret: not in `Debug` output.
    pub totp_code: Option<String>,
    /// Whether to disconnect the app. Its codes stop working at once.
    pub totp_unlink: Option<bool>,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateSettingsFlowWithTotpMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateSettingsFlowWithTotpMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("totp_code", &runtime::Redacted);
        out.field("totp_unlink", &self.totp_unlink);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateSettingsFlowWithTotpMethod {
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

    /// Sets `totp_code`.
    #[inline]
    #[must_use]
    pub fn totp_code<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.totp_code = Some(value);
        }
        self
    }

    /// Sets `totp_unlink`.
    #[inline]
    #[must_use]
    pub fn totp_unlink(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.totp_unlink = Some(value);
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

impl json::Decode for UpdateSettingsFlowWithTotpMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("csrf_token", &mut this.csrf_token),
            ("method", &mut json::Tag("totp")),
            ("totp_code", &mut this.totp_code),
            ("totp_unlink", &mut this.totp_unlink),
            ("transient_payload", &mut this.transient_payload),
        ])?;
        Ok(this)
    }
}

impl UpdateSettingsFlowWithTotpMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("totp_code", &self.totp_code),
            ("totp_unlink", &self.totp_unlink),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateSettingsFlowWithTotpMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "totp");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateSettingsFlowWithTotpMethod);

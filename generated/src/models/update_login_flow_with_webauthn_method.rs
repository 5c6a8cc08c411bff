use std::fmt;

use crate::runtime::{self, json};

/// Signs in with a security key or another WebAuthn device. Browser flows only.
///
/// As a first factor it takes two submissions. The first one has only the [`identifier`](field@crate::models::UpdateLoginFlowWithWebAuthnMethod::identifier), and
/// is answered with status 400 and the flow, which now holds the challenge. The second one
/// adds [`webauthn_login`](field@crate::models::UpdateLoginFlowWithWebAuthnMethod::webauthn_login). As a second factor, the challenge is in the flow from the
/// beginning.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLoginFlowWithWebAuthnMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// The e-mail address, username or phone number of the user, by which Ory finds the keys.
    pub identifier: String,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
    /// The assertion of the device: the JSON of what `navigator.credentials.get` returned, as a
    /// string.
    ///
    /// The script [`getWebAuthnJavaScript`](crate::api::frontend::FrontendApi::get_webauthn_javascript()) fills it in.
    ///
    /// Secret: not in `Debug` output.
    pub webauthn_login: Option<String>,
}

impl fmt::Debug for UpdateLoginFlowWithWebAuthnMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateLoginFlowWithWebAuthnMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("identifier", &self.identifier);
        out.field("transient_payload", &self.transient_payload);
        out.field("webauthn_login", &runtime::Redacted);
        out.finish()
    }
}

impl UpdateLoginFlowWithWebAuthnMethod {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(identifier: impl Into<String>) -> Self {
        Self {
            csrf_token: None,
            identifier: identifier.into(),
            transient_payload: None,
            webauthn_login: None,
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

    /// Sets `webauthn_login`.
    #[inline]
    #[must_use]
    pub fn webauthn_login<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.webauthn_login = Some(value);
        }
        self
    }
}

impl json::Decode for UpdateLoginFlowWithWebAuthnMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            csrf_token: None,
            identifier: String::new(),
            transient_payload: None,
            webauthn_login: None,
        };
        r.object_with(
            [
                ("csrf_token", &mut this.csrf_token),
                ("identifier", &mut json::InPlace(&mut this.identifier)),
                ("method", &mut json::Tag("webauthn")),
                ("transient_payload", &mut this.transient_payload),
                ("webauthn_login", &mut this.webauthn_login),
            ],
            &["identifier"],
        )?;
        Ok(this)
    }
}

impl UpdateLoginFlowWithWebAuthnMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("identifier", &self.identifier),
            ("transient_payload", &self.transient_payload),
            ("webauthn_login", &self.webauthn_login),
        ]);
    }
}

impl json::Encode for UpdateLoginFlowWithWebAuthnMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "webauthn");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateLoginFlowWithWebAuthnMethod);

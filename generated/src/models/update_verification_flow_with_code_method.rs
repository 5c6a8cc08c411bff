use std::fmt;

use crate::runtime::{self, json};

/// Verifies an address with a one-time code.
///
/// First send the address, then the [`code`](field@crate::models::UpdateVerificationFlowWithCodeMethod::code). After a registration Ory has already sent the
/// code, so your page can ask for it right away. The answer to the address does not tell
/// whether it is known.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateVerificationFlowWithCodeMethod {
    /// The code that the user received. Send it without [`email`](field@crate::models::UpdateVerificationFlowWithCodeMethod::email), or else Ory sends a new code
    /// and ignores this one.
    ///
    /// Secret: not in `Debug` output.
    pub code: Option<String>,
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// The address to verify, an e-mail address or a phone number.
    ///
    /// If a code is already on its way, Ory revokes it and sends another one.
    pub email: Option<String>,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateVerificationFlowWithCodeMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateVerificationFlowWithCodeMethod");
        out.field("code", &runtime::Redacted);
        out.field("csrf_token", &runtime::Redacted);
        out.field("email", &self.email);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateVerificationFlowWithCodeMethod {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code`.
    #[inline]
    #[must_use]
    pub fn code<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.code = Some(value);
        }
        self
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

    /// Sets `email`.
    #[inline]
    #[must_use]
    pub fn email<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.email = Some(value);
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

impl json::Decode for UpdateVerificationFlowWithCodeMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("code", &mut this.code),
            ("csrf_token", &mut this.csrf_token),
            ("email", &mut this.email),
            ("method", &mut json::Tag("code")),
            ("transient_payload", &mut this.transient_payload),
        ])?;
        Ok(this)
    }
}

impl UpdateVerificationFlowWithCodeMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("code", &self.code),
            ("csrf_token", &self.csrf_token),
            ("email", &self.email),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateVerificationFlowWithCodeMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "code");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateVerificationFlowWithCodeMethod);

use std::fmt;

use crate::runtime::{self, json};

/// Registers a user who signs in with one-time codes, in two submissions.
///
/// The first one has the traits and makes Ory send a code. It is answered with status 400 and
/// the flow, now in state `sent_email`. The second one has the same traits and the [`code`](field@crate::models::UpdateRegistrationFlowWithCodeMethod::code).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRegistrationFlowWithCodeMethod {
    /// The code that the user received. Leave it out to have one sent.
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
    /// Set it to [`code`](field@crate::models::UpdateRegistrationFlowWithCodeMethod::code) to send a new code, with the same traits and without [`code`](field@crate::models::UpdateRegistrationFlowWithCodeMethod::code).
    ///
    /// Earlier codes stop working.
    pub resend: Option<String>,
    /// The traits of the new identity, as a JSON object that fits its identity schema.
    ///
    /// One of them must be an address to which codes can be sent. Do not change them between
    /// the two submissions.
    pub traits: runtime::Json,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateRegistrationFlowWithCodeMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateRegistrationFlowWithCodeMethod");
        out.field("code", &runtime::Redacted);
        out.field("csrf_token", &runtime::Redacted);
        out.field("resend", &self.resend);
        out.field("traits", &self.traits);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateRegistrationFlowWithCodeMethod {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(traits: impl Into<runtime::Json>) -> Self {
        Self {
            code: None,
            csrf_token: None,
            resend: None,
            traits: traits.into(),
            transient_payload: None,
        }
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

    /// Sets `resend`.
    #[inline]
    #[must_use]
    pub fn resend<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.resend = Some(value);
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

impl json::Decode for UpdateRegistrationFlowWithCodeMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            code: None,
            csrf_token: None,
            resend: None,
            traits: runtime::Json::Null,
            transient_payload: None,
        };
        r.object_with(
            [
                ("code", &mut this.code),
                ("csrf_token", &mut this.csrf_token),
                ("method", &mut json::Tag("code")),
                ("resend", &mut this.resend),
                ("traits", &mut json::InPlace(&mut this.traits)),
                ("transient_payload", &mut this.transient_payload),
            ],
            &["traits"],
        )?;
        Ok(this)
    }
}

impl UpdateRegistrationFlowWithCodeMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("code", &self.code),
            ("csrf_token", &self.csrf_token),
            ("resend", &self.resend),
            ("traits", &self.traits),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateRegistrationFlowWithCodeMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "code");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateRegistrationFlowWithCodeMethod);

use std::fmt;

use crate::runtime::{self, json};

/// Signs in with a one-time code, in two submissions.
///
/// The first one names the user and makes Ory send the code. It is answered with status 400
/// and the flow, now in state `sent_email`. The second one repeats the [`identifier`](field@crate::models::UpdateLoginFlowWithCodeMethod::identifier) and adds
/// the [`code`](field@crate::models::UpdateLoginFlowWithCodeMethod::code). Depending on the project, codes are a first factor or a second one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLoginFlowWithCodeMethod {
    /// Where to send the code when it is the second factor and the user has several addresses.
    ///
    /// Take it from the nodes of the flow. It has no effect when the code is the first factor.
    pub address: Option<String>,
    /// The code that the user received. Leave it out to have one sent.
    ///
    /// Secret: not in `Debug` output.
    pub code: Option<String>,
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. The member is required here, so send an empty string in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: String,
    /// The e-mail address or phone number with which the user signs in.
    pub identifier: Option<String>,
    /// Set it to [`code`](field@crate::models::UpdateLoginFlowWithCodeMethod::code) to send a new code, with the [`identifier`](field@crate::models::UpdateLoginFlowWithCodeMethod::identifier) and without [`code`](field@crate::models::UpdateLoginFlowWithCodeMethod::code).
    ///
    /// Earlier codes stop working.
    pub resend: Option<String>,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateLoginFlowWithCodeMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateLoginFlowWithCodeMethod");
        out.field("address", &self.address);
        out.field("code", &runtime::Redacted);
        out.field("csrf_token", &runtime::Redacted);
        out.field("identifier", &self.identifier);
        out.field("resend", &self.resend);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateLoginFlowWithCodeMethod {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(csrf_token: impl Into<String>) -> Self {
        Self {
            address: None,
            code: None,
            csrf_token: csrf_token.into(),
            identifier: None,
            resend: None,
            transient_payload: None,
        }
    }

    /// Sets `address`.
    #[inline]
    #[must_use]
    pub fn address<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.address = Some(value);
        }
        self
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

    /// Sets `identifier`.
    #[inline]
    #[must_use]
    pub fn identifier<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.identifier = Some(value);
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

impl json::Decode for UpdateLoginFlowWithCodeMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            address: None,
            code: None,
            csrf_token: String::new(),
            identifier: None,
            resend: None,
            transient_payload: None,
        };
        r.object_with(
            [
                ("address", &mut this.address),
                ("code", &mut this.code),
                ("csrf_token", &mut json::InPlace(&mut this.csrf_token)),
                ("identifier", &mut this.identifier),
                ("method", &mut json::Tag("code")),
                ("resend", &mut this.resend),
                ("transient_payload", &mut this.transient_payload),
            ],
            &["csrf_token"],
        )?;
        Ok(this)
    }
}

impl UpdateLoginFlowWithCodeMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("address", &self.address),
            ("code", &self.code),
            ("csrf_token", &self.csrf_token),
            ("identifier", &self.identifier),
            ("resend", &self.resend),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateLoginFlowWithCodeMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "code");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateLoginFlowWithCodeMethod);

use std::fmt;

use crate::runtime::{self, json};

/// Verifies an e-mail address with a link.
///
/// There is only this one submission; the user goes on by opening the link. The answer does
/// not tell whether the address is known.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateVerificationFlowWithLinkMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// The e-mail address to verify.
    ///
    /// To an unknown address Ory sends nothing, or a note about the attempt, depending on the
    /// project.
    pub email: String,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateVerificationFlowWithLinkMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateVerificationFlowWithLinkMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("email", &self.email);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateVerificationFlowWithLinkMethod {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            csrf_token: None,
            email: email.into(),
            transient_payload: None,
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
}

impl json::Decode for UpdateVerificationFlowWithLinkMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            csrf_token: None,
            email: String::new(),
            transient_payload: None,
        };
        r.object_with(
            [
                ("csrf_token", &mut this.csrf_token),
                ("email", &mut json::InPlace(&mut this.email)),
                ("method", &mut json::Tag("link")),
                ("transient_payload", &mut this.transient_payload),
            ],
            &["email"],
        )?;
        Ok(this)
    }
}

impl UpdateVerificationFlowWithLinkMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("email", &self.email),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateVerificationFlowWithLinkMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "link");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateVerificationFlowWithLinkMethod);

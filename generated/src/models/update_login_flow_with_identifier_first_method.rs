use std::fmt;

use crate::runtime::{self, json};

/// Tells Ory who wants to sign in, as the first of two steps.
///
/// The answer has status 400 and the flow, whose nodes are now those of the methods for this
/// user. It is available if the project uses the identifier-first login style. Whether
/// unknown users can be told from known ones depends on the project's protection against
/// account enumeration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLoginFlowWithIdentifierFirstMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// The e-mail address, username or phone number that the user typed.
    pub identifier: String,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateLoginFlowWithIdentifierFirstMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateLoginFlowWithIdentifierFirstMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("identifier", &self.identifier);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateLoginFlowWithIdentifierFirstMethod {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(identifier: impl Into<String>) -> Self {
        Self {
            csrf_token: None,
            identifier: identifier.into(),
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

impl json::Decode for UpdateLoginFlowWithIdentifierFirstMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            csrf_token: None,
            identifier: String::new(),
            transient_payload: None,
        };
        r.object_with(
            [
                ("csrf_token", &mut this.csrf_token),
                ("identifier", &mut json::InPlace(&mut this.identifier)),
                ("method", &mut json::Tag("identifier_first")),
                ("transient_payload", &mut this.transient_payload),
            ],
            &["identifier"],
        )?;
        Ok(this)
    }
}

impl UpdateLoginFlowWithIdentifierFirstMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("identifier", &self.identifier),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateLoginFlowWithIdentifierFirstMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "identifier_first");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateLoginFlowWithIdentifierFirstMethod);

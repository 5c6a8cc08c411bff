use std::fmt;

use crate::runtime::{self, json};

/// Signs in with a backup code, as second factor.
///
/// The flow has to be created with `aal=aal2`. Each code works once.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLoginFlowWithLookupSecretMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// One of the backup codes from the settings flow.
    ///
    /// Secret: not in `Debug` output.
    pub lookup_secret: String,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateLoginFlowWithLookupSecretMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateLoginFlowWithLookupSecretMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("lookup_secret", &runtime::Redacted);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateLoginFlowWithLookupSecretMethod {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(lookup_secret: impl Into<String>) -> Self {
        Self {
            csrf_token: None,
            lookup_secret: lookup_secret.into(),
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

impl json::Decode for UpdateLoginFlowWithLookupSecretMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            csrf_token: None,
            lookup_secret: String::new(),
            transient_payload: None,
        };
        r.object_with(
            [
                ("csrf_token", &mut this.csrf_token),
                ("lookup_secret", &mut json::InPlace(&mut this.lookup_secret)),
                ("method", &mut json::Tag("lookup_secret")),
                ("transient_payload", &mut this.transient_payload),
            ],
            &["lookup_secret"],
        )?;
        Ok(this)
    }
}

impl UpdateLoginFlowWithLookupSecretMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("lookup_secret", &self.lookup_secret),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateLoginFlowWithLookupSecretMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "lookup_secret");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateLoginFlowWithLookupSecretMethod);

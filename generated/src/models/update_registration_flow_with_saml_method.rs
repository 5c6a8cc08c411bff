use std::fmt;

use crate::runtime::{self, json};

/// Registers a user through single sign-on with SAML.
///
/// The answer is the way to the identity provider: 303 for HTML forms, 422 with
/// `redirect_browser_to` if the request asks for JSON. If the provider does not tell all that
/// the identity schema requires, the flow comes back and asks for the rest.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRegistrationFlowWithSamlMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// Which SAML connection: its ID in the configuration of the organization or project.
    ///
    /// It is the value of the node `provider` that the user clicked.
    pub provider: String,
    /// Traits that the provider does not supply, such as a username.
    pub traits: Option<runtime::Json>,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateRegistrationFlowWithSamlMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateRegistrationFlowWithSamlMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("provider", &self.provider);
        out.field("traits", &self.traits);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateRegistrationFlowWithSamlMethod {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(provider: impl Into<String>) -> Self {
        Self {
            csrf_token: None,
            provider: provider.into(),
            traits: None,
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

    /// Sets `traits`.
    #[inline]
    #[must_use]
    pub fn traits(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.traits = Some(value);
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

impl json::Decode for UpdateRegistrationFlowWithSamlMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            csrf_token: None,
            provider: String::new(),
            traits: None,
            transient_payload: None,
        };
        r.object_with(
            [
                ("csrf_token", &mut this.csrf_token),
                ("method", &mut json::Tag("saml")),
                ("provider", &mut json::InPlace(&mut this.provider)),
                ("traits", &mut this.traits),
                ("transient_payload", &mut this.transient_payload),
            ],
            &["provider"],
        )?;
        Ok(this)
    }
}

impl UpdateRegistrationFlowWithSamlMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("provider", &self.provider),
            ("traits", &self.traits),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateRegistrationFlowWithSamlMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "saml");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateRegistrationFlowWithSamlMethod);

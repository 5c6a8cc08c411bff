use std::fmt;

use crate::runtime::{self, json};

/// Replaces the traits of the user.
///
/// A change of a trait with which the user signs in or that is an address needs a fresh
/// sign-in. A new address is not verified yet, and `continue_with` can lead to its
/// verification.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSettingsFlowWithProfileMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// All traits, not only the changed ones, as a JSON object that fits the identity schema.
    ///
    /// Traits that are missing here are removed.
    pub traits: runtime::Json,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateSettingsFlowWithProfileMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateSettingsFlowWithProfileMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("traits", &self.traits);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateSettingsFlowWithProfileMethod {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(traits: impl Into<runtime::Json>) -> Self {
        Self {
            csrf_token: None,
            traits: traits.into(),
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

impl json::Decode for UpdateSettingsFlowWithProfileMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            csrf_token: None,
            traits: runtime::Json::Null,
            transient_payload: None,
        };
        r.object_with(
            [
                ("csrf_token", &mut this.csrf_token),
                ("method", &mut json::Tag("profile")),
                ("traits", &mut json::InPlace(&mut this.traits)),
                ("transient_payload", &mut this.transient_payload),
            ],
            &["traits"],
        )?;
        Ok(this)
    }
}

impl UpdateSettingsFlowWithProfileMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("traits", &self.traits),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateSettingsFlowWithProfileMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "profile");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateSettingsFlowWithProfileMethod);

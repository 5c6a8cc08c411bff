use std::fmt;

use crate::runtime::{self, json};

/// Manages the backup codes of the user.
///
/// Set one of the four switches. New codes count only when they are confirmed: first send
/// [`lookup_secret_regenerate`](field@crate::models::UpdateSettingsFlowWithLookupMethod::lookup_secret_regenerate), show the codes of the node `lookup_secret_codes`, then send
/// [`lookup_secret_confirm`](field@crate::models::UpdateSettingsFlowWithLookupMethod::lookup_secret_confirm). All of it needs a fresh sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateSettingsFlowWithLookupMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// Whether to save the codes that were generated before in this flow.
    ///
    /// They replace all earlier ones, and the current session rises to `aal2`.
    pub lookup_secret_confirm: Option<bool>,
    /// Whether to delete all backup codes.
    pub lookup_secret_disable: Option<bool>,
    /// Whether to generate twelve new codes. Until they are confirmed, the earlier ones stay
    /// valid.
    pub lookup_secret_regenerate: Option<bool>,
    /// Whether to show the codes of the user, including those already used.
    pub lookup_secret_reveal: Option<bool>,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateSettingsFlowWithLookupMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateSettingsFlowWithLookupMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("lookup_secret_confirm", &self.lookup_secret_confirm);
        out.field("lookup_secret_disable", &self.lookup_secret_disable);
        out.field("lookup_secret_regenerate", &self.lookup_secret_regenerate);
        out.field("lookup_secret_reveal", &self.lookup_secret_reveal);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateSettingsFlowWithLookupMethod {
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

    /// Sets `lookup_secret_confirm`.
    #[inline]
    #[must_use]
    pub fn lookup_secret_confirm(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.lookup_secret_confirm = Some(value);
        }
        self
    }

    /// Sets `lookup_secret_disable`.
    #[inline]
    #[must_use]
    pub fn lookup_secret_disable(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.lookup_secret_disable = Some(value);
        }
        self
    }

    /// Sets `lookup_secret_regenerate`.
    #[inline]
    #[must_use]
    pub fn lookup_secret_regenerate(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.lookup_secret_regenerate = Some(value);
        }
        self
    }

    /// Sets `lookup_secret_reveal`.
    #[inline]
    #[must_use]
    pub fn lookup_secret_reveal(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.lookup_secret_reveal = Some(value);
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

impl json::Decode for UpdateSettingsFlowWithLookupMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("csrf_token", &mut this.csrf_token),
            ("lookup_secret_confirm", &mut this.lookup_secret_confirm),
            ("lookup_secret_disable", &mut this.lookup_secret_disable),
            ("lookup_secret_regenerate", &mut this.lookup_secret_regenerate),
            ("lookup_secret_reveal", &mut this.lookup_secret_reveal),
            ("method", &mut json::Tag("lookup_secret")),
            ("transient_payload", &mut this.transient_payload),
        ])?;
        Ok(this)
    }
}

impl UpdateSettingsFlowWithLookupMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("lookup_secret_confirm", &self.lookup_secret_confirm),
            ("lookup_secret_disable", &self.lookup_secret_disable),
            ("lookup_secret_regenerate", &self.lookup_secret_regenerate),
            ("lookup_secret_reveal", &self.lookup_secret_reveal),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateSettingsFlowWithLookupMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "lookup_secret");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateSettingsFlowWithLookupMethod);

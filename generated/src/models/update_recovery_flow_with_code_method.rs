use std::fmt;

use crate::runtime::{self, json};

/// Recovers an account with a one-time code.
///
/// First send the address, then the [`code`](field@crate::models::UpdateRecoveryFlowWithCodeMethod::code). The answer to the address does not tell whether
/// an account exists. A wrong code gives the flow again with a message, and too many wrong
/// codes end the flow.
///
/// In projects that let users choose among their recovery addresses, use the members
/// `recovery_…` in place of [`email`](field@crate::models::UpdateRecoveryFlowWithCodeMethod::email). The `state` of the flow says which one is next.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateRecoveryFlowWithCodeMethod {
    /// The code that the user received. Send it without [`email`](field@crate::models::UpdateRecoveryFlowWithCodeMethod::email), or else Ory sends a new code
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
    /// The e-mail address of the account.
    ///
    /// If a code is already on its way, Ory revokes it and sends another one.
    pub email: Option<String>,
    /// An e-mail address or phone number of the account, as the user typed it.
    ///
    /// It starts a recovery with a choice of addresses. Repeat it in the later steps; the flow
    /// has a hidden node for it.
    pub recovery_address: Option<String>,
    /// The chosen address in full, typed by the user.
    ///
    /// Ory asks for it if it differs from [`recovery_address`](field@crate::models::UpdateRecoveryFlowWithCodeMethod::recovery_address), so that nobody learns addresses
    /// by starting a recovery. Send it again without [`code`](field@crate::models::UpdateRecoveryFlowWithCodeMethod::code) to get a new code.
    pub recovery_confirm_address: Option<String>,
    /// Which of the masked addresses the user picked: the value of the node.
    ///
    /// The value is opaque and is not the address.
    pub recovery_select_address: Option<String>,
    /// Set it to `previous` to go one step back.
    pub screen: Option<String>,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateRecoveryFlowWithCodeMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateRecoveryFlowWithCodeMethod");
        out.field("code", &runtime::Redacted);
        out.field("csrf_token", &runtime::Redacted);
        out.field("email", &self.email);
        out.field("recovery_address", &self.recovery_address);
        out.field("recovery_confirm_address", &self.recovery_confirm_address);
        out.field("recovery_select_address", &self.recovery_select_address);
        out.field("screen", &self.screen);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateRecoveryFlowWithCodeMethod {
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

    /// Sets `recovery_address`.
    #[inline]
    #[must_use]
    pub fn recovery_address<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.recovery_address = Some(value);
        }
        self
    }

    /// Sets `recovery_confirm_address`.
    #[inline]
    #[must_use]
    pub fn recovery_confirm_address<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.recovery_confirm_address = Some(value);
        }
        self
    }

    /// Sets `recovery_select_address`.
    #[inline]
    #[must_use]
    pub fn recovery_select_address<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.recovery_select_address = Some(value);
        }
        self
    }

    /// Sets `screen`.
    #[inline]
    #[must_use]
    pub fn screen<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.screen = Some(value);
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

impl json::Decode for UpdateRecoveryFlowWithCodeMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("code", &mut this.code),
            ("csrf_token", &mut this.csrf_token),
            ("email", &mut this.email),
            ("method", &mut json::Tag("code")),
            ("recovery_address", &mut this.recovery_address),
            ("recovery_confirm_address", &mut this.recovery_confirm_address),
            ("recovery_select_address", &mut this.recovery_select_address),
            ("screen", &mut this.screen),
            ("transient_payload", &mut this.transient_payload),
        ])?;
        Ok(this)
    }
}

impl UpdateRecoveryFlowWithCodeMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("code", &self.code),
            ("csrf_token", &self.csrf_token),
            ("email", &self.email),
            ("recovery_address", &self.recovery_address),
            ("recovery_confirm_address", &self.recovery_confirm_address),
            ("recovery_select_address", &self.recovery_select_address),
            ("screen", &self.screen),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateRecoveryFlowWithCodeMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "code");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateRecoveryFlowWithCodeMethod);

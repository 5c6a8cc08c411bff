use std::fmt;

use crate::runtime::{self, json};

/// Signs in with a password.
///
/// A wrong password and an unknown user give the same message, in a flow with status 400. If
/// the user has a second factor and your project asks for it, the new session has only
/// `aal1`; go on with a login flow with `aal=aal2`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLoginFlowWithPasswordMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// The e-mail address, username or phone number with which the user registered.
    pub identifier: String,
    /// The key `password`.
    ///
    /// Secret: not in `Debug` output.
    pub password: String,
    /// The old name of [`identifier`](field@crate::models::UpdateLoginFlowWithPasswordMethod::identifier). Deprecated, so leave it out.
    pub password_identifier: Option<String>,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateLoginFlowWithPasswordMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateLoginFlowWithPasswordMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("identifier", &self.identifier);
        out.field("password", &runtime::Redacted);
        out.field("password_identifier", &self.password_identifier);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateLoginFlowWithPasswordMethod {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(identifier: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            csrf_token: None,
            identifier: identifier.into(),
            password: password.into(),
            password_identifier: None,
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

    /// Sets `password_identifier`.
    #[inline]
    #[must_use]
    pub fn password_identifier<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.password_identifier = Some(value);
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

impl json::Decode for UpdateLoginFlowWithPasswordMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            csrf_token: None,
            identifier: String::new(),
            password: String::new(),
            password_identifier: None,
            transient_payload: None,
        };
        r.object_with(
            [
                ("csrf_token", &mut this.csrf_token),
                ("identifier", &mut json::InPlace(&mut this.identifier)),
                ("method", &mut json::Tag("password")),
                ("password", &mut json::InPlace(&mut this.password)),
                ("password_identifier", &mut this.password_identifier),
                ("transient_payload", &mut this.transient_payload),
            ],
            &["identifier", "password"],
        )?;
        Ok(this)
    }
}

impl UpdateLoginFlowWithPasswordMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("identifier", &self.identifier),
            ("password", &self.password),
            ("password_identifier", &self.password_identifier),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateLoginFlowWithPasswordMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "password");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateLoginFlowWithPasswordMethod);

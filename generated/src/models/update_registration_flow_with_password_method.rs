use std::fmt;

use crate::runtime::{self, json};

/// Registers a user with a password.
///
/// The identifiers for the login, such as the e-mail address, are among the traits. The
/// identity schema marks them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRegistrationFlowWithPasswordMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// The password that the user chose.
    ///
    /// It has to satisfy the password policy of the project, which among other things can
    /// refuse passwords known from data leaks. If it does not, the flow comes back with a
    /// message at the node.
    ///
    /// Secret: not in `Debug` output.
    pub password: String,
    /// The traits of the new identity, as a JSON object that fits its identity schema.
    ///
    /// Invalid traits come back as messages at the nodes named `traits.…`.
    pub traits: runtime::Json,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateRegistrationFlowWithPasswordMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateRegistrationFlowWithPasswordMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("password", &runtime::Redacted);
        out.field("traits", &self.traits);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateRegistrationFlowWithPasswordMethod {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<String>, traits: impl Into<runtime::Json>) -> Self {
        Self {
            csrf_token: None,
            password: password.into(),
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

impl json::Decode for UpdateRegistrationFlowWithPasswordMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            csrf_token: None,
            password: String::new(),
            traits: runtime::Json::Null,
            transient_payload: None,
        };
        r.object_with(
            [
                ("csrf_token", &mut this.csrf_token),
                ("method", &mut json::Tag("password")),
                ("password", &mut json::InPlace(&mut this.password)),
                ("traits", &mut json::InPlace(&mut this.traits)),
                ("transient_payload", &mut this.transient_payload),
            ],
            &["password", "traits"],
        )?;
        Ok(this)
    }
}

impl UpdateRegistrationFlowWithPasswordMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("password", &self.password),
            ("traits", &self.traits),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateRegistrationFlowWithPasswordMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "password");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateRegistrationFlowWithPasswordMethod);

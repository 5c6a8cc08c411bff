use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// The new identity after a successful registration. The answer of [`updateRegistrationFlow`](crate::api::frontend::FrontendApi::update_registration_flow()).
///
/// [`session`](field@crate::models::SuccessfulNativeRegistration::session) is there only if the project signs users in after registration. In browser flows
/// the session is then a cookie: pass the `Set-Cookie` headers of the answer on to the
/// browser.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SuccessfulNativeRegistration {
    /// What to do next, for instance the verification of the e-mail address or where to send
    /// the browser.
    pub continue_with: Option<Vec<models::ContinueWith>>,
    /// A user account: who the user is, as opposed to how the user signs in.
    pub identity: Option<models::Identity>,
    /// Absent if the user is not signed in yet. Send them to your login page then.
    pub session: Option<models::Session>,
    /// The token of the session, in API flows that sign the user in. Whoever has it acts as the
    /// user, so keep it in the secure storage of the device.
    ///
    /// Send it in the header `X-Session-Token`, or as a bearer token.
    ///
    /// Secret: not in `Debug` output.
    pub session_token: Option<String>,
}

impl fmt::Debug for SuccessfulNativeRegistration {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("SuccessfulNativeRegistration");
        out.field("continue_with", &self.continue_with);
        out.field("identity", &self.identity);
        out.field("session", &self.session);
        out.field("session_token", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl SuccessfulNativeRegistration {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `continue_with`.
    #[inline]
    #[must_use]
    pub fn continue_with<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::ContinueWith, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.continue_with = Some(values);
        }
        self
    }

    /// Sets `identity`.
    #[inline]
    #[must_use]
    pub fn identity(
        mut self,
        value: impl Into<Option<crate::models::Identity>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.identity = Some(value);
        }
        self
    }

    /// Sets `session`.
    #[inline]
    #[must_use]
    pub fn session(mut self, value: impl Into<Option<crate::models::Session>>) -> Self {
        if let Some(value) = value.into() {
            self.session = Some(value);
        }
        self
    }

    /// Sets `session_token`.
    #[inline]
    #[must_use]
    pub fn session_token<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.session_token = Some(value);
        }
        self
    }
}

impl json::Decode for SuccessfulNativeRegistration {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("continue_with", &mut json::OrEmpty(&mut this.continue_with)),
            ("identity", &mut this.identity),
            ("session", &mut this.session),
            ("session_token", &mut this.session_token),
        ])?;
        Ok(this)
    }
}

impl json::Encode for SuccessfulNativeRegistration {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("continue_with", &self.continue_with),
            ("identity", &self.identity),
            ("session", &self.session),
            ("session_token", &self.session_token),
        ]);
    }
}

json::serde_impls!(SuccessfulNativeRegistration);

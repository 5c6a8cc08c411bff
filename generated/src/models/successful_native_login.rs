use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// The new session after a successful login.
///
/// It answers [`updateLoginFlow`](crate::api::frontend::FrontendApi::update_login_flow()), [`updateFedcmFlow`](crate::api::frontend::FrontendApi::update_fedcm_flow()) and [`exchangeSessionToken`](crate::api::frontend::FrontendApi::exchange_session_token()). Browser flows
/// return it only if the request asks for JSON. Their session is a cookie, so pass the
/// `Set-Cookie` headers of the answer on to the browser.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SuccessfulNativeLogin {
    /// What to do next, for instance where to send the browser.
    pub continue_with: Option<Vec<models::ContinueWith>>,
    /// The sign-in of a user on one browser or app. It tells your backend who makes a request.
    pub session: models::Session,
    /// The token of the session. Whoever has it acts as the user, so keep it in the secure
    /// storage of the device.
    ///
    /// Send it in the header `X-Session-Token`, or as a bearer token. Browser flows do not
    /// return one.
    ///
    /// Secret: not in `Debug` output.
    pub session_token: Option<String>,
}

impl fmt::Debug for SuccessfulNativeLogin {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("SuccessfulNativeLogin");
        out.field("continue_with", &self.continue_with);
        out.field("session", &self.session);
        out.field("session_token", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl SuccessfulNativeLogin {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(session: crate::models::Session) -> Self {
        Self {
            continue_with: None,
            session,
            session_token: None,
        }
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

impl json::Decode for SuccessfulNativeLogin {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut continue_with: Option<Vec<models::ContinueWith>> = None;
        let mut session: Option<models::Session> = None;
        let mut session_token: Option<String> = None;
        r.object([
            ("continue_with", &mut json::OrEmpty(&mut continue_with)),
            ("session", &mut json::Required(&mut session)),
            ("session_token", &mut session_token),
        ])?;
        let Some(session) = session else {
            return Err(r.lacks("session"));
        };
        Ok(Self {
            continue_with,
            session,
            session_token,
        })
    }
}

impl json::Encode for SuccessfulNativeLogin {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("continue_with", &self.continue_with),
            ("session", &self.session),
            ("session_token", &self.session_token),
        ]);
    }
}

json::serde_impls!(SuccessfulNativeLogin);

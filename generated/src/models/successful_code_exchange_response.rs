use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// The session that a native app gets in exchange for the two halves of its session token
/// exchange code.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SuccessfulCodeExchangeResponse {
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

impl fmt::Debug for SuccessfulCodeExchangeResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("SuccessfulCodeExchangeResponse");
        out.field("session", &self.session);
        out.field("session_token", &runtime::Redacted);
        out.finish()
    }
}

impl json::Decode for SuccessfulCodeExchangeResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut session: Option<models::Session> = None;
        let mut session_token: Option<String> = None;
        r.object([
            ("session", &mut json::Required(&mut session)),
            ("session_token", &mut session_token),
        ])?;
        let Some(session) = session else {
            return Err(r.lacks("session"));
        };
        Ok(Self { session, session_token })
    }
}

impl json::Encode for SuccessfulCodeExchangeResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("session", &self.session), ("session_token", &self.session_token)]);
    }
}

json::serde_impls!(SuccessfulCodeExchangeResponse);

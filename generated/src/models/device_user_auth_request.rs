use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A request of a device for authorization, while the user is asked for the user code (RFC
/// 8628\).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceUserAuthRequest {
    /// The device challenge, which names the request while it is open. Treat it as a secret.
    ///
    /// Secret: not in `Debug` output.
    pub challenge: String,
    /// The application on the device.
    pub client: Option<models::OAuth2Client>,
    /// When the user answered the request. Absent or `null` before that.
    pub handled_at: Option<models::SqlNullTime>,
    /// The URL at which the flow began.
    ///
    /// Secret: not in `Debug` output.
    pub request_url: Option<String>,
    /// The services for which the client wants its access token.
    pub requested_access_token_audience: Option<Vec<String>>,
    /// The scopes that the client asks for.
    pub requested_scope: Option<Vec<String>>,
}

impl fmt::Debug for DeviceUserAuthRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("DeviceUserAuthRequest");
        out.field("challenge", &runtime::Redacted);
        out.field("client", &self.client);
        out.field("handled_at", &self.handled_at);
        out.field("request_url", &runtime::Redacted);
        out.field(
            "requested_access_token_audience",
            &self.requested_access_token_audience,
        );
        out.field("requested_scope", &self.requested_scope);
        out.finish()
    }
}

impl json::Decode for DeviceUserAuthRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            challenge: String::new(),
            client: None,
            handled_at: None,
            request_url: None,
            requested_access_token_audience: None,
            requested_scope: None,
        };
        r.object_with(
            [
                ("challenge", &mut json::InPlace(&mut this.challenge)),
                ("client", &mut this.client),
                ("handled_at", &mut this.handled_at),
                ("request_url", &mut this.request_url),
                (
                    "requested_access_token_audience",
                    &mut json::OrEmpty(&mut this.requested_access_token_audience),
                ),
                ("requested_scope", &mut json::OrEmpty(&mut this.requested_scope)),
            ],
            &["challenge"],
        )?;
        Ok(this)
    }
}

impl json::Encode for DeviceUserAuthRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("challenge", &self.challenge),
            ("client", &self.client),
            ("handled_at", &self.handled_at),
            ("request_url", &self.request_url),
            ("requested_access_token_audience", &self.requested_access_token_audience),
            ("requested_scope", &self.requested_scope),
        ]);
    }
}

json::serde_impls!(DeviceUserAuthRequest);

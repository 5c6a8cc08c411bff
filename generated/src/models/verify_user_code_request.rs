use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A request of a device for authorization whose user code has been accepted (RFC 8628).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VerifyUserCodeRequest {
    /// The application on the device.
    pub client: Option<models::OAuth2Client>,
    /// The key `device_code_request_id`.
    ///
    /// Secret: not in `Debug` output.
    pub device_code_request_id: Option<String>,
    /// The URL at which the flow began.
    ///
    /// Secret: not in `Debug` output.
    pub request_url: Option<String>,
    /// The services for which the client wants its access token.
    pub requested_access_token_audience: Option<Vec<String>>,
    /// The same in the form of RFC 8707: the URIs of the services.
    pub requested_resources: Option<Vec<String>>,
    /// The scopes that the client asks for.
    pub requested_scope: Option<Vec<String>>,
}

impl fmt::Debug for VerifyUserCodeRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("VerifyUserCodeRequest");
        out.field("client", &self.client);
        out.field("device_code_request_id", &runtime::Redacted);
        out.field("request_url", &runtime::Redacted);
        out.field(
            "requested_access_token_audience",
            &self.requested_access_token_audience,
        );
        out.field("requested_resources", &self.requested_resources);
        out.field("requested_scope", &self.requested_scope);
        out.finish()
    }
}

impl json::Decode for VerifyUserCodeRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("client", &mut this.client),
            ("device_code_request_id", &mut this.device_code_request_id),
            ("request_url", &mut this.request_url),
            (
                "requested_access_token_audience",
                &mut json::OrEmpty(&mut this.requested_access_token_audience),
            ),
            ("requested_resources", &mut json::OrEmpty(&mut this.requested_resources)),
            ("requested_scope", &mut json::OrEmpty(&mut this.requested_scope)),
        ])?;
        Ok(this)
    }
}

impl json::Encode for VerifyUserCodeRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("client", &self.client),
            ("device_code_request_id", &self.device_code_request_id),
            ("request_url", &self.request_url),
            ("requested_access_token_audience", &self.requested_access_token_audience),
            ("requested_resources", &self.requested_resources),
            ("requested_scope", &self.requested_scope),
        ]);
    }
}

json::serde_impls!(VerifyUserCodeRequest);

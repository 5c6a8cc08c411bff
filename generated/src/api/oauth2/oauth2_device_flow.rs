use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "oAuth2DeviceFlow",
    method: "POST",
    path: "/oauth2/device/auth",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Start a sign-in on a device
///
/// A call of `POST /oauth2/device/auth`, begun by [`OAuth2Api::oauth2_device_flow`](super::OAuth2Api::oauth2_device_flow()), which says all about it. It is sent when it is awaited.
pub type OAuth2DeviceFlowCall = runtime::OperationCall<
    Op,
    models::DeviceAuthorization,
    models::ErrorOAuth2,
>;

/// The operation `POST /oauth2/device/auth`, as a type.
pub enum Op {}

impl OAuth2DeviceFlowCall {
    /// Who is to accept the token, separated by spaces.
    #[inline]
    pub fn audience<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("audience", value);
        }
        self
    }

    /// The scopes to ask for, separated by spaces (RFC 6749, section 3.3).
    #[inline]
    pub fn scope<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("scope", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::DeviceAuthorization, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    OAuth2DeviceFlowCall, models::DeviceAuthorization, body => json(200, & body)
}

use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "performOAuth2DeviceVerificationFlow",
    method: "GET",
    path: "/oauth2/device/verify",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Open the page for device codes
///
/// A call of `GET /oauth2/device/verify`, begun by [`OAuth2Api::perform_oauth2_device_verification_flow`](super::OAuth2Api::perform_oauth2_device_verification_flow()), which says all about it. It is sent when it is awaited.
pub type PerformOAuth2DeviceVerificationFlowCall = runtime::OperationCall<
    Op,
    runtime::Redirect,
    models::ErrorOAuth2,
>;

/// The operation `GET /oauth2/device/verify`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<runtime::Redirect, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => Err(r.unexpected()),
        302 => r.redirect(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    PerformOAuth2DeviceVerificationFlowCall, runtime::Redirect, body => redirect(302, &
    body)
}

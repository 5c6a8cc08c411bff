use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getOidcUserInfo",
    method: "GET",
    path: "/userinfo",
    security: &[&[&security::OAUTH2]],
    server: None,
    accept: "application/json",
};

/// Get the claims about the signed-in user
///
/// A call of `GET /userinfo`, begun by [`OidcApi::get_oidc_user_info`](super::OidcApi::get_oidc_user_info()), which says all about it. It is sent when it is awaited.
pub type GetOidcUserInfoCall = runtime::OperationCall<
    Op,
    models::OidcUserInfo,
    models::ErrorOAuth2,
>;

/// The operation `GET /userinfo`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::OidcUserInfo, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetOidcUserInfoCall, models::OidcUserInfo, body => json(200, & body)
}

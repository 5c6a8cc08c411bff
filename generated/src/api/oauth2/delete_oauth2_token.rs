use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteOAuth2Token",
    method: "DELETE",
    path: "/admin/oauth2/tokens",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Delete the access tokens of a client
///
/// A call of `DELETE /admin/oauth2/tokens`, begun by [`OAuth2Api::delete_oauth2_token`](super::OAuth2Api::delete_oauth2_token()), which says all about it. It is sent when it is awaited.
pub type DeleteOAuth2TokenCall = runtime::OperationCall<Op, (), models::ErrorOAuth2>;

/// The operation `DELETE /admin/oauth2/tokens`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<(), runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteOAuth2TokenCall, (), () => empty(204)
}

use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteOidcDynamicClient",
    method: "DELETE",
    path: "/oauth2/register/{id}",
    security: &[&[&security::BEARER]],
    server: None,
    accept: "application/json",
};

/// Let an application delete its own registration
///
/// A call of `DELETE /oauth2/register/{id}`, begun by [`OidcApi::delete_oidc_dynamic_client`](super::OidcApi::delete_oidc_dynamic_client()), which says all about it. It is sent when it is awaited.
pub type DeleteOidcDynamicClientCall = runtime::OperationCall<
    Op,
    (),
    models::GenericError,
>;

/// The operation `DELETE /oauth2/register/{id}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<(), runtime::Error<models::GenericError>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteOidcDynamicClientCall, (), () => empty(204)
}

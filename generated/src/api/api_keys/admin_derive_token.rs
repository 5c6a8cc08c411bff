use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "adminDeriveToken",
    method: "POST",
    path: "/v2alpha1/admin/apiKeys:derive",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Derive a short-lived token from an API key
///
/// A call of `POST /v2alpha1/admin/apiKeys:derive`, begun by [`ApiKeysApi::admin_derive_token`](super::ApiKeysApi::admin_derive_token()), which says all about it. It is sent when it is awaited.
pub type AdminDeriveTokenCall = runtime::OperationCall<
    Op,
    models::DeriveTokenResponse,
    models::Status,
>;

/// The operation `POST /v2alpha1/admin/apiKeys:derive`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::DeriveTokenResponse, runtime::Error<models::Status>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    AdminDeriveTokenCall, models::DeriveTokenResponse, body => json(200, & body)
}

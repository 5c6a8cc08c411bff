use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "adminRotateIssuedApiKey",
    method: "POST",
    path: "/v2alpha1/admin/issuedApiKeys/{key_id}:rotate",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Replace an API key and revoke the old one
///
/// A call of `POST /v2alpha1/admin/issuedApiKeys/{key_id}:rotate`, begun by [`ApiKeysApi::admin_rotate_issued_api_key`](super::ApiKeysApi::admin_rotate_issued_api_key()), which says all about it. It is sent when it is awaited.
pub type AdminRotateIssuedApiKeyCall = runtime::OperationCall<
    Op,
    models::RotateIssuedApiKeyResponse,
    models::Status,
>;

/// The operation `POST /v2alpha1/admin/issuedApiKeys/{key_id}:rotate`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::RotateIssuedApiKeyResponse, runtime::Error<models::Status>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    AdminRotateIssuedApiKeyCall, models::RotateIssuedApiKeyResponse, body => json(201, &
    body)
}

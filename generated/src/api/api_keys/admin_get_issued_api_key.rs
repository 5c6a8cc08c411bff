use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "adminGetIssuedApiKey",
    method: "GET",
    path: "/v2alpha1/admin/issuedApiKeys/{key_id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Get one issued API key
///
/// A call of `GET /v2alpha1/admin/issuedApiKeys/{key_id}`, begun by [`ApiKeysApi::admin_get_issued_api_key`](super::ApiKeysApi::admin_get_issued_api_key()), which says all about it. It is sent when it is awaited.
pub type AdminGetIssuedApiKeyCall = runtime::OperationCall<
    Op,
    models::IssuedApiKey,
    models::Status,
>;

/// The operation `GET /v2alpha1/admin/issuedApiKeys/{key_id}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::IssuedApiKey, runtime::Error<models::Status>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    AdminGetIssuedApiKeyCall, models::IssuedApiKey, body => json(200, & body)
}

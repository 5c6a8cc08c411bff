use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "adminRevokeIssuedApiKey",
    method: "POST",
    path: "/v2alpha1/admin/issuedApiKeys/{key_id}:revoke",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Revoke an issued API key
///
/// A call of `POST /v2alpha1/admin/issuedApiKeys/{key_id}:revoke`, begun by [`ApiKeysApi::admin_revoke_issued_api_key`](super::ApiKeysApi::admin_revoke_issued_api_key()), which says all about it. It is sent when it is awaited.
pub type AdminRevokeIssuedApiKeyCall = runtime::OperationCall<Op, (), models::Status>;

/// The operation `POST /v2alpha1/admin/issuedApiKeys/{key_id}:revoke`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<(), runtime::Error<models::Status>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    AdminRevokeIssuedApiKeyCall, (), () => empty(204)
}

use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "revokeApiKey",
    method: "POST",
    path: "/v2alpha1/apiKeys:selfRevoke",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Revoke an API key by presenting it
///
/// A call of `POST /v2alpha1/apiKeys:selfRevoke`, begun by [`ApiKeysApi::revoke_api_key`](super::ApiKeysApi::revoke_api_key()), which says all about it. It is sent when it is awaited.
pub type RevokeApiKeyCall = runtime::OperationCall<
    Op,
    models::SelfRevokeApiKeyResponse,
    models::Status,
>;

/// The operation `POST /v2alpha1/apiKeys:selfRevoke`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::SelfRevokeApiKeyResponse, runtime::Error<models::Status>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    RevokeApiKeyCall, models::SelfRevokeApiKeyResponse, body => json(200, & body)
}

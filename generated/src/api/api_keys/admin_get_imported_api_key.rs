use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "adminGetImportedApiKey",
    method: "GET",
    path: "/v2alpha1/admin/importedApiKeys/{key_id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Get one imported API key
///
/// A call of `GET /v2alpha1/admin/importedApiKeys/{key_id}`, begun by [`ApiKeysApi::admin_get_imported_api_key`](super::ApiKeysApi::admin_get_imported_api_key()), which says all about it. It is sent when it is awaited.
pub type AdminGetImportedApiKeyCall = runtime::OperationCall<
    Op,
    models::ImportedApiKey,
    models::Status,
>;

/// The operation `GET /v2alpha1/admin/importedApiKeys/{key_id}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::ImportedApiKey, runtime::Error<models::Status>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    AdminGetImportedApiKeyCall, models::ImportedApiKey, body => json(200, & body)
}

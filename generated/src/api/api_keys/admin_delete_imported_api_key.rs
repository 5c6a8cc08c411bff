use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "adminDeleteImportedApiKey",
    method: "DELETE",
    path: "/v2alpha1/admin/importedApiKeys/{key_id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Delete an imported API key
///
/// A call of `DELETE /v2alpha1/admin/importedApiKeys/{key_id}`, begun by [`ApiKeysApi::admin_delete_imported_api_key`](super::ApiKeysApi::admin_delete_imported_api_key()), which says all about it. It is sent when it is awaited.
pub type AdminDeleteImportedApiKeyCall = runtime::OperationCall<Op, (), models::Status>;

/// The operation `DELETE /v2alpha1/admin/importedApiKeys/{key_id}`, as a type.
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
    AdminDeleteImportedApiKeyCall, (), () => empty(204)
}

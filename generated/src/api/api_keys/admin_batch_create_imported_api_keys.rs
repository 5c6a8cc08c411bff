use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "adminBatchCreateImportedApiKeys",
    method: "POST",
    path: "/v2alpha1/admin/importedApiKeys:batchCreate",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Import many API keys at once
///
/// A call of `POST /v2alpha1/admin/importedApiKeys:batchCreate`, begun by [`ApiKeysApi::admin_batch_create_imported_api_keys`](super::ApiKeysApi::admin_batch_create_imported_api_keys()), which says all about it. It is sent when it is awaited.
pub type AdminBatchCreateImportedApiKeysCall = runtime::OperationCall<
    Op,
    models::BatchCreateImportedApiKeysResponse,
    models::Status,
>;

/// The operation `POST /v2alpha1/admin/importedApiKeys:batchCreate`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::BatchCreateImportedApiKeysResponse, runtime::Error<models::Status>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    AdminBatchCreateImportedApiKeysCall, models::BatchCreateImportedApiKeysResponse, body
    => json(200, & body)
}

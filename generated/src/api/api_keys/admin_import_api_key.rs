use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "adminImportApiKey",
    method: "POST",
    path: "/v2alpha1/admin/importedApiKeys",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Import an API key that exists elsewhere
///
/// A call of `POST /v2alpha1/admin/importedApiKeys`, begun by [`ApiKeysApi::admin_import_api_key`](super::ApiKeysApi::admin_import_api_key()), which says all about it. It is sent when it is awaited.
pub type AdminImportApiKeyCall = runtime::OperationCall<
    Op,
    models::ImportedApiKey,
    models::Status,
>;

/// The operation `POST /v2alpha1/admin/importedApiKeys`, as a type.
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
    AdminImportApiKeyCall, models::ImportedApiKey, body => json(201, & body)
}

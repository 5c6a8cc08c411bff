use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "adminUpdateImportedApiKey",
    method: "PATCH",
    path: "/v2alpha1/admin/importedApiKeys/{key_id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Change the properties of an imported API key
///
/// A call of `PATCH /v2alpha1/admin/importedApiKeys/{key_id}`, begun by [`ApiKeysApi::admin_update_imported_api_key`](super::ApiKeysApi::admin_update_imported_api_key()), which says all about it. It is sent when it is awaited.
pub type AdminUpdateImportedApiKeyCall = runtime::OperationCall<
    Op,
    models::ImportedApiKey,
    models::Status,
>;

/// The operation `PATCH /v2alpha1/admin/importedApiKeys/{key_id}`, as a type.
pub enum Op {}

impl AdminUpdateImportedApiKeyCall {
    /// Which properties to change: their names, separated by commas, such as `name,scopes`.
    ///
    /// Possible are `name`, `scopes`, `metadata`, `rate_limit_policy` and `ip_restriction`. If
    /// absent, Ory changes what the body contains and cannot empty anything.
    #[inline]
    pub fn update_mask<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("update_mask", value);
        }
        self
    }
}

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
    AdminUpdateImportedApiKeyCall, models::ImportedApiKey, body => json(200, & body)
}

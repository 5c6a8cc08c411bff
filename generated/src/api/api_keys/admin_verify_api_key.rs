use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "adminVerifyApiKey",
    method: "POST",
    path: "/v2alpha1/admin/apiKeys:verify",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Check an API key
///
/// A call of `POST /v2alpha1/admin/apiKeys:verify`, begun by [`ApiKeysApi::admin_verify_api_key`](super::ApiKeysApi::admin_verify_api_key()), which says all about it. It is sent when it is awaited.
pub type AdminVerifyApiKeyCall = runtime::OperationCall<
    Op,
    models::VerifyApiKeyResponse,
    models::Status,
>;

/// The operation `POST /v2alpha1/admin/apiKeys:verify`, as a type.
pub enum Op {}

impl AdminVerifyApiKeyCall {
    /// Whether a cached result may be used.
    ///
    /// - `no-cache`: look the credential up in the database.
    /// - `no-store`: the same, and also keep the result out of the cache.
    ///
    /// Other values have no effect.
    #[doc(alias = "Cache-Control")]
    #[inline]
    pub fn cache_control<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.header("Cache-Control", value);
        }
        self
    }

    /// The old way to say `no-cache`, for proxies that speak HTTP/1.0.
    ///
    /// Other values have no effect. New code sets `Cache-Control`.
    #[inline]
    pub fn pragma<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.header("Pragma", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::VerifyApiKeyResponse, runtime::Error<models::Status>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    AdminVerifyApiKeyCall, models::VerifyApiKeyResponse, body => json(200, & body)
}

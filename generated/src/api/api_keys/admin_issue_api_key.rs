use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "adminIssueApiKey",
    method: "POST",
    path: "/v2alpha1/admin/issuedApiKeys",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Issue an API key
///
/// A call of `POST /v2alpha1/admin/issuedApiKeys`, begun by [`ApiKeysApi::admin_issue_api_key`](super::ApiKeysApi::admin_issue_api_key()), which says all about it. It is sent when it is awaited.
pub type AdminIssueApiKeyCall = runtime::OperationCall<
    Op,
    models::IssueApiKeyResponse,
    models::Status,
>;

/// The operation `POST /v2alpha1/admin/issuedApiKeys`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::IssueApiKeyResponse, runtime::Error<models::Status>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    AdminIssueApiKeyCall, models::IssueApiKeyResponse, body => json(201, & body)
}

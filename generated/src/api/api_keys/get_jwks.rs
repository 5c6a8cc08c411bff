use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getJwks",
    method: "GET",
    path: "/v2alpha1/derivedKeys/jwks.json",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get the public keys that verify derived tokens
///
/// A call of `GET /v2alpha1/derivedKeys/jwks.json`, begun by [`ApiKeysApi::get_jwks`](super::ApiKeysApi::get_jwks()), which says all about it. It is sent when it is awaited.
pub type GetJwksCall = runtime::OperationCall<
    Op,
    models::GetJwksResponse,
    models::Status,
>;

/// The operation `GET /v2alpha1/derivedKeys/jwks.json`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::GetJwksResponse, runtime::Error<models::Status>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetJwksCall, models::GetJwksResponse, body => json(200, & body)
}

use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "discoverJsonWebKeys",
    method: "GET",
    path: "/.well-known/jwks.json",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get the public keys that verify ID tokens
///
/// A call of `GET /.well-known/jwks.json`, begun by [`WellknownApi::discover_json_web_keys`](super::WellknownApi::discover_json_web_keys()), which says all about it. It is sent when it is awaited.
pub type DiscoverJsonWebKeysCall = runtime::OperationCall<
    Op,
    models::JsonWebKeySet,
    models::ErrorOAuth2,
>;

/// The operation `GET /.well-known/jwks.json`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::JsonWebKeySet, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DiscoverJsonWebKeysCall, models::JsonWebKeySet, body => json(200, & body)
}

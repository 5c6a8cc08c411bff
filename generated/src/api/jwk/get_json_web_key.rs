use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getJsonWebKey",
    method: "GET",
    path: "/admin/keys/{set}/{kid}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Get a key of a key set
///
/// A call of `GET /admin/keys/{set}/{kid}`, begun by [`JwkApi::get_json_web_key`](super::JwkApi::get_json_web_key()), which says all about it. It is sent when it is awaited.
pub type GetJsonWebKeyCall = runtime::OperationCall<
    Op,
    models::JsonWebKeySet,
    models::ErrorOAuth2,
>;

/// The operation `GET /admin/keys/{set}/{kid}`, as a type.
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
    GetJsonWebKeyCall, models::JsonWebKeySet, body => json(200, & body)
}

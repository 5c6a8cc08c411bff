use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteJsonWebKey",
    method: "DELETE",
    path: "/admin/keys/{set}/{kid}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Delete a key of a key set
///
/// A call of `DELETE /admin/keys/{set}/{kid}`, begun by [`JwkApi::delete_json_web_key`](super::JwkApi::delete_json_web_key()), which says all about it. It is sent when it is awaited.
pub type DeleteJsonWebKeyCall = runtime::OperationCall<Op, (), models::ErrorOAuth2>;

/// The operation `DELETE /admin/keys/{set}/{kid}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<(), runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteJsonWebKeyCall, (), () => empty(204)
}

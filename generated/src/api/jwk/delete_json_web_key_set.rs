use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteJsonWebKeySet",
    method: "DELETE",
    path: "/admin/keys/{set}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Delete a key set
///
/// A call of `DELETE /admin/keys/{set}`, begun by [`JwkApi::delete_json_web_key_set`](super::JwkApi::delete_json_web_key_set()), which says all about it. It is sent when it is awaited.
pub type DeleteJsonWebKeySetCall = runtime::OperationCall<Op, (), models::ErrorOAuth2>;

/// The operation `DELETE /admin/keys/{set}`, as a type.
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
    DeleteJsonWebKeySetCall, (), () => empty(204)
}

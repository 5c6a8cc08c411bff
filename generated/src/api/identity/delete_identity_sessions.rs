use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteIdentitySessions",
    method: "DELETE",
    path: "/admin/identities/{id}/sessions",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Delete all sessions of an identity
///
/// A call of `DELETE /admin/identities/{id}/sessions`, begun by [`IdentityApi::delete_identity_sessions`](super::IdentityApi::delete_identity_sessions()), which says all about it. It is sent when it is awaited.
pub type DeleteIdentitySessionsCall = runtime::OperationCall<
    Op,
    (),
    models::ErrorGeneric,
>;

/// The operation `DELETE /admin/identities/{id}/sessions`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<(), runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteIdentitySessionsCall, (), () => empty(204)
}

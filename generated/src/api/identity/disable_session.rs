use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "disableSession",
    method: "DELETE",
    path: "/admin/sessions/{id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// End a session
///
/// A call of `DELETE /admin/sessions/{id}`, begun by [`IdentityApi::disable_session`](super::IdentityApi::disable_session()), which says all about it. It is sent when it is awaited.
pub type DisableSessionCall = runtime::OperationCall<Op, (), models::ErrorGeneric>;

/// The operation `DELETE /admin/sessions/{id}`, as a type.
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
    DisableSessionCall, (), () => empty(204)
}

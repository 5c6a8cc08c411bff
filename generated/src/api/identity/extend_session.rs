use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "extendSession",
    method: "PATCH",
    path: "/admin/sessions/{id}/extend",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Extend a session
///
/// A call of `PATCH /admin/sessions/{id}/extend`, begun by [`IdentityApi::extend_session`](super::IdentityApi::extend_session()), which says all about it. It is sent when it is awaited.
pub type ExtendSessionCall = runtime::OperationCall<
    Op,
    ExtendSessionResponse,
    models::ErrorGeneric,
>;

/// The operation `PATCH /admin/sessions/{id}/extend`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<ExtendSessionResponse, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200 => r.json().map(ExtendSessionResponse::Ok),
        204 => r.empty().map(|()| ExtendSessionResponse::NoContent),
        201..=203 | 205..=299 => {
            if r.is_empty() {
                r.empty().map(|()| ExtendSessionResponse::NoContent)
            } else {
                r.json().map(ExtendSessionResponse::Ok)
            }
        }
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ExtendSessionCall, ExtendSessionResponse, ExtendSessionResponse::Ok(body) =>
    json(200, & body), ExtendSessionResponse::NoContent => empty(204)
}

/// What `PATCH /admin/sessions/{id}/extend` returns, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ExtendSessionResponse {
    /// Status 200: Success, with the session in the body. Only older projects of the Ory Network answer like this. Do not rely on the body.
    Ok(models::Session),
    /// Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header.
    NoContent,
}

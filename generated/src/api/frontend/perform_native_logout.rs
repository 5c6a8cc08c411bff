use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "performNativeLogout",
    method: "DELETE",
    path: "/self-service/logout/api",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Sign out in a native app
///
/// A call of `DELETE /self-service/logout/api`, begun by [`FrontendApi::perform_native_logout`](super::FrontendApi::perform_native_logout()), which says all about it. It is sent when it is awaited.
pub type PerformNativeLogoutCall = runtime::OperationCall<Op, (), models::ErrorGeneric>;

/// The operation `DELETE /self-service/logout/api`, as a type.
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
    PerformNativeLogoutCall, (), () => empty(204)
}

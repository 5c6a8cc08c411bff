use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createTestLoginFlow",
    method: "POST",
    path: "/admin/test-login-flows",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Start a test of a social sign-in provider
///
/// A call of `POST /admin/test-login-flows`, begun by [`IdentityApi::create_test_login_flow`](super::IdentityApi::create_test_login_flow()), which says all about it. It is sent when it is awaited.
pub type CreateTestLoginFlowCall = runtime::OperationCall<
    Op,
    models::LoginFlow,
    models::ErrorGeneric,
>;

/// The operation `POST /admin/test-login-flows`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::LoginFlow, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateTestLoginFlowCall, models::LoginFlow, body => json(201, & body)
}

use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteTestLoginFlow",
    method: "DELETE",
    path: "/self-service/login/test",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Delete the test of a social sign-in provider
///
/// A call of `DELETE /self-service/login/test`, begun by [`FrontendApi::delete_test_login_flow`](super::FrontendApi::delete_test_login_flow()), which says all about it. It is sent when it is awaited.
pub type DeleteTestLoginFlowCall = runtime::OperationCall<Op, (), models::ErrorGeneric>;

/// The operation `DELETE /self-service/login/test`, as a type.
pub enum Op {}

impl DeleteTestLoginFlowCall {
    /// The `Cookie` header of the browser that ran the test. It has to contain
    /// `ory_kratos_test_flow` once the test has returned from the provider.
    #[inline]
    pub fn cookie<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.header("Cookie", value);
        }
        self
    }
}

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
    DeleteTestLoginFlowCall, (), () => empty(204)
}

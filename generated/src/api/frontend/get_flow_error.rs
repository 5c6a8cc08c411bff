use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getFlowError",
    method: "GET",
    path: "/self-service/errors",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get the error to show on your error page
///
/// A call of `GET /self-service/errors`, begun by [`FrontendApi::get_flow_error`](super::FrontendApi::get_flow_error()), which says all about it. It is sent when it is awaited.
pub type GetFlowErrorCall = runtime::OperationCall<
    Op,
    models::FlowError,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/errors`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::FlowError, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        403 => Err(r.failure(std::convert::identity)),
        404 => Err(r.failure(std::convert::identity)),
        500 => Err(r.failure(std::convert::identity)),
        _ => Err(r.unexpected()),
    }
}

runtime::mock! {
    GetFlowErrorCall, models::FlowError, body => json(200, & body)
}

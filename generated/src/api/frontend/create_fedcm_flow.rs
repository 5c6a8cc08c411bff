use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createFedcmFlow",
    method: "GET",
    path: "/self-service/fed-cm/parameters",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get what a page needs to start a FedCM sign-in
///
/// A call of `GET /self-service/fed-cm/parameters`, begun by [`FrontendApi::create_fedcm_flow`](super::FrontendApi::create_fedcm_flow()), which says all about it. It is sent when it is awaited.
pub type CreateFedcmFlowCall = runtime::OperationCall<
    Op,
    models::CreateFedcmFlowResponse,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/fed-cm/parameters`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::CreateFedcmFlowResponse, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateFedcmFlowCall, models::CreateFedcmFlowResponse, body => json(200, & body)
}

use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createNativeRecoveryFlow",
    method: "GET",
    path: "/self-service/recovery/api",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Start a recovery in a native app
///
/// A call of `GET /self-service/recovery/api`, begun by [`FrontendApi::create_native_recovery_flow`](super::FrontendApi::create_native_recovery_flow()), which says all about it. It is sent when it is awaited.
pub type CreateNativeRecoveryFlowCall = runtime::OperationCall<
    Op,
    models::RecoveryFlow,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/recovery/api`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::RecoveryFlow, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateNativeRecoveryFlowCall, models::RecoveryFlow, body => json(200, & body)
}

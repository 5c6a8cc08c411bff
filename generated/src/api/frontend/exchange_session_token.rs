use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "exchangeSessionToken",
    method: "GET",
    path: "/sessions/token-exchange",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get the session token after a social sign-in in an app
///
/// A call of `GET /sessions/token-exchange`, begun by [`FrontendApi::exchange_session_token`](super::FrontendApi::exchange_session_token()), which says all about it. It is sent when it is awaited.
pub type ExchangeSessionTokenCall = runtime::OperationCall<
    Op,
    models::SuccessfulNativeLogin,
    models::ErrorGeneric,
>;

/// The operation `GET /sessions/token-exchange`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::SuccessfulNativeLogin, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ExchangeSessionTokenCall, models::SuccessfulNativeLogin, body => json(200, & body)
}

use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getConfiguration",
    method: "GET",
    path: "/elements/configuration",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get the settings of a project for its login pages
///
/// A call of `GET /elements/configuration`, begun by [`ElementsApi::get_configuration`](super::ElementsApi::get_configuration()), which says all about it. It is sent when it is awaited.
pub type GetConfigurationCall = runtime::OperationCall<
    Op,
    models::ElementsConfiguration,
    models::GenericError,
>;

/// The operation `GET /elements/configuration`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::ElementsConfiguration, runtime::Error<models::GenericError>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetConfigurationCall, models::ElementsConfiguration, body => json(200, & body)
}

use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getCourierMessage",
    method: "GET",
    path: "/admin/courier/messages/{id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Get a message that Ory has sent
///
/// A call of `GET /admin/courier/messages/{id}`, begun by [`CourierApi::get_courier_message`](super::CourierApi::get_courier_message()), which says all about it. It is sent when it is awaited.
pub type GetCourierMessageCall = runtime::OperationCall<
    Op,
    models::Message,
    models::ErrorGeneric,
>;

/// The operation `GET /admin/courier/messages/{id}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::Message, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetCourierMessageCall, models::Message, body => json(200, & body)
}

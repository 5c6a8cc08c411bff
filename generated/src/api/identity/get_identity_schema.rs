use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getIdentitySchema",
    method: "GET",
    path: "/schemas/{id}",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get an identity schema
///
/// A call of `GET /schemas/{id}`, begun by [`IdentityApi::get_identity_schema`](super::IdentityApi::get_identity_schema()), which says all about it. It is sent when it is awaited.
pub type GetIdentitySchemaCall = runtime::OperationCall<
    Op,
    models::IdentitySchema,
    models::ErrorGeneric,
>;

/// The operation `GET /schemas/{id}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::IdentitySchema, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetIdentitySchemaCall, models::IdentitySchema, body => json(200, & body)
}

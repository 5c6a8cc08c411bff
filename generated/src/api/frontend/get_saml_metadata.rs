use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getSamlMetadata",
    method: "GET",
    path: "/self-service/methods/saml/metadata",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get the SAML metadata of the project
///
/// A call of `GET /self-service/methods/saml/metadata`, begun by [`FrontendApi::get_saml_metadata`](super::FrontendApi::get_saml_metadata()), which says all about it. It is sent when it is awaited.
pub type GetSamlMetadataCall = runtime::OperationCall<Op, String, models::ErrorGeneric>;

/// The operation `GET /self-service/methods/saml/metadata`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<String, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetSamlMetadataCall, String, body => json(200, & body)
}

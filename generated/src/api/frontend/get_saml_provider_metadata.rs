use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getSamlProviderMetadata",
    method: "GET",
    path: "/self-service/methods/saml/metadata/{provider}",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get the SAML metadata of one connection
///
/// A call of `GET /self-service/methods/saml/metadata/{provider}`, begun by [`FrontendApi::get_saml_provider_metadata`](super::FrontendApi::get_saml_provider_metadata()), which says all about it. It is sent when it is awaited.
pub type GetSamlProviderMetadataCall = runtime::OperationCall<
    Op,
    String,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/methods/saml/metadata/{provider}`, as a type.
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
    GetSamlProviderMetadataCall, String, body => json(200, & body)
}

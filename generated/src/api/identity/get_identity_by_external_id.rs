use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getIdentityByExternalID",
    method: "GET",
    path: "/admin/identities/by/external/{externalID}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Get an identity by your own ID
///
/// A call of `GET /admin/identities/by/external/{externalID}`, begun by [`IdentityApi::get_identity_by_external_id`](super::IdentityApi::get_identity_by_external_id()), which says all about it. It is sent when it is awaited.
pub type GetIdentityByExternalIdCall = runtime::OperationCall<
    Op,
    models::Identity,
    models::ErrorGeneric,
>;

/// The operation `GET /admin/identities/by/external/{externalID}`, as a type.
pub enum Op {}

impl GetIdentityByExternalIdCall {
    /// The types of credentials to show in full.
    ///
    /// Credentials of other types appear with their identifiers but with no `config`. The
    /// `config` holds secrets, for `oidc` the decrypted tokens of the provider as well.
    ///
    /// One of `password`, `oidc`, `totp`, `lookup_secret`, `webauthn`, `code`, `passkey`, `profile`, `saml`, `deviceauthn`, `identifier_first`, `link_recovery`, ….
    #[inline]
    pub fn include_credential<M>(
        mut self,
        values: impl runtime::IntoItems<
            models::GetIdentityByExternalIdIncludeCredential,
            M,
        >,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.call
                .query_list("include_credential", values, runtime::ListStyle::Exploded);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::Identity, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetIdentityByExternalIdCall, models::Identity, body => json(200, & body)
}

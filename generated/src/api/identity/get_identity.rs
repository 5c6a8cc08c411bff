use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getIdentity",
    method: "GET",
    path: "/admin/identities/{id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Get an identity
///
/// A call of `GET /admin/identities/{id}`, begun by [`IdentityApi::get_identity`](super::IdentityApi::get_identity()), which says all about it. It is sent when it is awaited.
pub type GetIdentityCall = runtime::OperationCall<
    Op,
    models::Identity,
    models::ErrorGeneric,
>;

/// The operation `GET /admin/identities/{id}`, as a type.
pub enum Op {}

impl GetIdentityCall {
    /// The types of credentials to show in full.
    ///
    /// Credentials of other types appear with their identifiers but with no `config`. The
    /// `config` holds secrets: the hash of a password, the TOTP URL, the recovery codes. For
    /// `oidc` it also holds the access, refresh and ID tokens from the first sign-in at the
    /// provider, decrypted, as far as the provider issued them.
    ///
    /// One of `password`, `oidc`, `totp`, `lookup_secret`, `webauthn`, `code`, `passkey`, `profile`, `saml`, `deviceauthn`, `identifier_first`, `link_recovery`, ….
    #[inline]
    pub fn include_credential<M>(
        mut self,
        values: impl runtime::IntoItems<models::GetIdentityIncludeCredential, M>,
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
    GetIdentityCall, models::Identity, body => json(200, & body)
}

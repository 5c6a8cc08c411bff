use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteIdentityCredentials",
    method: "DELETE",
    path: "/admin/identities/{id}/credentials/{type}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Remove a credential from an identity
///
/// A call of `DELETE /admin/identities/{id}/credentials/{type}`, begun by [`IdentityApi::delete_identity_credentials`](super::IdentityApi::delete_identity_credentials()), which says all about it. It is sent when it is awaited.
pub type DeleteIdentityCredentialsCall = runtime::OperationCall<
    Op,
    (),
    models::ErrorGeneric,
>;

/// The operation `DELETE /admin/identities/{id}/credentials/{type}`, as a type.
pub enum Op {}

impl DeleteIdentityCredentialsCall {
    /// Which link or key to remove. Required for `oidc`, `saml` and `deviceauthn`, and ignored
    /// otherwise.
    ///
    /// Call [`getIdentity`](crate::api::identity::IdentityApi::get_identity()) with `include_credential` to see the values. Those of `oidc` and
    /// `saml` are in `identifiers` and consist of the provider and the subject; take the
    /// `client_key_id` of a `deviceauthn` key.
    #[inline]
    pub fn identifier<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("identifier", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<(), runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteIdentityCredentialsCall, (), () => empty(204)
}

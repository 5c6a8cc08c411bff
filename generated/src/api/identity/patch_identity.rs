use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "patchIdentity",
    method: "PATCH",
    path: "/admin/identities/{id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Change parts of an identity
///
/// A call of `PATCH /admin/identities/{id}`, begun by [`IdentityApi::patch_identity`](super::IdentityApi::patch_identity()), which says all about it. It is sent when it is awaited.
pub type PatchIdentityCall = runtime::OperationCall<
    Op,
    models::Identity,
    models::ErrorGeneric,
>;

/// The operation `PATCH /admin/identities/{id}`, as a type.
pub enum Op {}

impl PatchIdentityCall {
    /// The operations, in the order in which they run. The paths start at the identity itself.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body<M>(
        mut self,
        value: impl runtime::IntoItems<models::JsonPatch, M>,
    ) -> Self {
        if let Some(value) = value.into_items() {
            self.call.json("application/json", &value);
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
    PatchIdentityCall, models::Identity, body => json(200, & body)
}

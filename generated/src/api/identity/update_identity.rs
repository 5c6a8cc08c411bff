use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "updateIdentity",
    method: "PUT",
    path: "/admin/identities/{id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Replace an identity
///
/// A call of `PUT /admin/identities/{id}`, begun by [`IdentityApi::update_identity`](super::IdentityApi::update_identity()), which says all about it. It is sent when it is awaited.
pub type UpdateIdentityCall = runtime::OperationCall<
    Op,
    models::Identity,
    models::ErrorGeneric,
>;

/// The operation `PUT /admin/identities/{id}`, as a type.
pub enum Op {}

impl UpdateIdentityCall {
    /// The new content of the identity. `schema_id`, `state` and `traits` are required.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(mut self, value: impl Into<Option<models::UpdateIdentityBody>>) -> Self {
        if let Some(value) = value.into() {
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
    UpdateIdentityCall, models::Identity, body => json(200, & body)
}

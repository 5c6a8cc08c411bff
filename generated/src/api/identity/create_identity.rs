use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createIdentity",
    method: "POST",
    path: "/admin/identities",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Create an identity
///
/// A call of `POST /admin/identities`, begun by [`IdentityApi::create_identity`](super::IdentityApi::create_identity()), which says all about it. It is sent when it is awaited.
pub type CreateIdentityCall = runtime::OperationCall<
    Op,
    models::Identity,
    models::ErrorGeneric,
>;

/// The operation `POST /admin/identities`, as a type.
pub enum Op {}

impl CreateIdentityCall {
    /// The identity to create. `schema_id` and `traits` are required. Unknown properties are an
    /// error.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(mut self, value: impl Into<Option<models::CreateIdentityBody>>) -> Self {
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
    CreateIdentityCall, models::Identity, body => json(201, & body)
}

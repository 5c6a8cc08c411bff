use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "batchPatchIdentities",
    method: "PATCH",
    path: "/admin/identities",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Create many identities
///
/// A call of `PATCH /admin/identities`, begun by [`IdentityApi::batch_patch_identities`](super::IdentityApi::batch_patch_identities()), which says all about it. It is sent when it is awaited.
pub type BatchPatchIdentitiesCall = runtime::OperationCall<
    Op,
    models::BatchPatchIdentitiesResponse,
    models::ErrorGeneric,
>;

/// The operation `PATCH /admin/identities`, as a type.
pub enum Op {}

impl BatchPatchIdentitiesCall {
    /// The identities to create. Give each a `patch_id` to recognize its result in the answer.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::PatchIdentitiesBody>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.call.json("application/json", &value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::BatchPatchIdentitiesResponse, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    BatchPatchIdentitiesCall, models::BatchPatchIdentitiesResponse, body => json(200, &
    body)
}

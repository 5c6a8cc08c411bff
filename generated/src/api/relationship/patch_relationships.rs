use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "patchRelationships",
    method: "PATCH",
    path: "/admin/relation-tuples",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Add and delete relationships in one step
///
/// A call of `PATCH /admin/relation-tuples`, begun by [`RelationshipApi::patch_relationships`](super::RelationshipApi::patch_relationships()), which says all about it. It is sent when it is awaited.
pub type PatchRelationshipsCall = runtime::OperationCall<Op, (), models::ErrorGeneric>;

/// The operation `PATCH /admin/relation-tuples`, as a type.
pub enum Op {}

impl PatchRelationshipsCall {
    /// The changes, as a list.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body<M>(
        mut self,
        value: impl runtime::IntoItems<models::RelationshipPatch, M>,
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
) -> Result<(), runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    PatchRelationshipsCall, (), () => empty(204)
}

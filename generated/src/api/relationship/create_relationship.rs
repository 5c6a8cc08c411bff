use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createRelationship",
    method: "PUT",
    path: "/admin/relation-tuples",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Create a relationship
///
/// A call of `PUT /admin/relation-tuples`, begun by [`RelationshipApi::create_relationship`](super::RelationshipApi::create_relationship()), which says all about it. It is sent when it is awaited.
pub type CreateRelationshipCall = runtime::OperationCall<
    Op,
    models::Relationship,
    models::ErrorGeneric,
>;

/// The operation `PUT /admin/relation-tuples`, as a type.
pub enum Op {}

impl CreateRelationshipCall {
    /// The relationship to store.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::CreateRelationshipBody>>,
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
) -> Result<models::Relationship, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateRelationshipCall, models::Relationship, body => json(201, & body)
}

use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listRelationshipNamespaces",
    method: "GET",
    path: "/namespaces",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// List the namespaces of the permission model
///
/// A call of `GET /namespaces`, begun by [`RelationshipApi::list_relationship_namespaces`](super::RelationshipApi::list_relationship_namespaces()), which says all about it. It is sent when it is awaited.
pub type ListRelationshipNamespacesCall = runtime::OperationCall<
    Op,
    models::RelationshipNamespaces,
    models::ErrorGeneric,
>;

/// The operation `GET /namespaces`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::RelationshipNamespaces, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListRelationshipNamespacesCall, models::RelationshipNamespaces, body => json(200, &
    body)
}

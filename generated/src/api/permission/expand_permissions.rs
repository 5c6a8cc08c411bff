use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "expandPermissions",
    method: "GET",
    path: "/relation-tuples/expand",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Show who has a relation to an object, and why
///
/// A call of `GET /relation-tuples/expand`, begun by [`PermissionApi::expand_permissions`](super::PermissionApi::expand_permissions()), which says all about it. It is sent when it is awaited.
pub type ExpandPermissionsCall = runtime::OperationCall<
    Op,
    models::ExpandedPermissionTree,
    models::ErrorGeneric,
>;

/// The operation `GET /relation-tuples/expand`, as a type.
pub enum Op {}

impl ExpandPermissionsCall {
    /// How many levels the tree has at most, the root included.
    ///
    /// It can only lower the limit of the server, which is 5 in Ory Keto unless configured.
    /// Absent or zero means that limit. A subject set at the lowest level appears as a leaf,
    /// unopened.
    #[doc(alias = "max-depth")]
    #[inline]
    pub fn max_depth(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.call.query("max-depth", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::ExpandedPermissionTree, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ExpandPermissionsCall, models::ExpandedPermissionTree, body => json(200, & body)
}

use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "postCheckPermission",
    method: "POST",
    path: "/relation-tuples/check/openapi",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Check a permission given in a body
///
/// A call of `POST /relation-tuples/check/openapi`, begun by [`PermissionApi::post_check_permission`](super::PermissionApi::post_check_permission()), which says all about it. It is sent when it is awaited.
pub type PostCheckPermissionCall = runtime::OperationCall<
    Op,
    models::CheckPermissionResult,
    models::ErrorGeneric,
>;

/// The operation `POST /relation-tuples/check/openapi`, as a type.
pub enum Op {}

impl PostCheckPermissionCall {
    /// How many steps from one relationship to the next the check may take.
    ///
    /// It can only lower the limit of the server, which is 5 in Ory Keto unless configured.
    /// Absent or zero means that limit. What lies deeper is not found, so the answer is no.
    #[doc(alias = "max-depth")]
    #[inline]
    pub fn max_depth(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.call.query("max-depth", value);
        }
        self
    }

    /// The permission to check.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::PostCheckPermissionBody>>,
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
) -> Result<models::CheckPermissionResult, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    PostCheckPermissionCall, models::CheckPermissionResult, body => json(200, & body)
}

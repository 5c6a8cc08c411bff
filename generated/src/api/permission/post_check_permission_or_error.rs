use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "postCheckPermissionOrError",
    method: "POST",
    path: "/relation-tuples/check",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Check a permission given in a body, by HTTP status
///
/// A call of `POST /relation-tuples/check`, begun by [`PermissionApi::post_check_permission_or_error`](super::PermissionApi::post_check_permission_or_error()), which says all about it. It is sent when it is awaited.
pub type PostCheckPermissionOrErrorCall = runtime::OperationCall<
    Op,
    models::CheckPermissionResult,
    PostCheckPermissionOrErrorError,
>;

/// The operation `POST /relation-tuples/check`, as a type.
pub enum Op {}

impl PostCheckPermissionOrErrorCall {
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
        value: impl Into<Option<models::PostCheckPermissionOrErrorBody>>,
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
) -> Result<
    models::CheckPermissionResult,
    runtime::Error<PostCheckPermissionOrErrorError>,
> {
    match r.status() {
        200..=299 => r.json(),
        400 => Err(r.failure(PostCheckPermissionOrErrorError::BadRequest)),
        403 => Err(r.failure(PostCheckPermissionOrErrorError::Forbidden)),
        _ => Err(r.failure(PostCheckPermissionOrErrorError::Default)),
    }
}

runtime::mock! {
    PostCheckPermissionOrErrorCall, models::CheckPermissionResult, body => json(200, &
    body)
}

/// The error bodies of `POST /relation-tuples/check`, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PostCheckPermissionOrErrorError {
    /// Status 400: Nothing was checked: the body is malformed, or names no subject.
    BadRequest(models::ErrorGeneric),
    /// Status 403: The permission is not granted. The body says the same in `allowed`. An API key that may not call Ory can be refused with 403 too; its body has no `allowed`.
    Forbidden(models::CheckPermissionResult),
    /// Any other status: Nothing was checked. Treat the permission as not granted.
    Default(models::ErrorGeneric),
}

impl runtime::ApiBody for PostCheckPermissionOrErrorError {}

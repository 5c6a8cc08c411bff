use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "batchCheckPermission",
    method: "POST",
    path: "/relation-tuples/batch/check",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Check several permissions at once
///
/// A call of `POST /relation-tuples/batch/check`, begun by [`PermissionApi::batch_check_permission`](super::PermissionApi::batch_check_permission()), which says all about it. It is sent when it is awaited.
pub type BatchCheckPermissionCall = runtime::OperationCall<
    Op,
    models::BatchCheckPermissionResult,
    models::ErrorGeneric,
>;

/// The operation `POST /relation-tuples/batch/check`, as a type.
pub enum Op {}

impl BatchCheckPermissionCall {
    /// How many steps from one relationship to the next a check may take.
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

    /// The permissions to check.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::BatchCheckPermissionBody>>,
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
) -> Result<models::BatchCheckPermissionResult, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    BatchCheckPermissionCall, models::BatchCheckPermissionResult, body => json(200, &
    body)
}

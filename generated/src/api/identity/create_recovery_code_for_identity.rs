use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createRecoveryCodeForIdentity",
    method: "POST",
    path: "/admin/recovery/code",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Create a recovery code for a user
///
/// A call of `POST /admin/recovery/code`, begun by [`IdentityApi::create_recovery_code_for_identity`](super::IdentityApi::create_recovery_code_for_identity()), which says all about it. It is sent when it is awaited.
pub type CreateRecoveryCodeForIdentityCall = runtime::OperationCall<
    Op,
    models::RecoveryCodeForIdentity,
    models::ErrorGeneric,
>;

/// The operation `POST /admin/recovery/code`, as a type.
pub enum Op {}

impl CreateRecoveryCodeForIdentityCall {
    /// Whose account to recover, and for how long the code is good.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::CreateRecoveryCodeForIdentityBody>>,
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
) -> Result<models::RecoveryCodeForIdentity, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateRecoveryCodeForIdentityCall, models::RecoveryCodeForIdentity, body => json(201,
    & body)
}

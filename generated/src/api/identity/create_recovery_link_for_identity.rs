use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createRecoveryLinkForIdentity",
    method: "POST",
    path: "/admin/recovery/link",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Create a recovery link for a user
///
/// A call of `POST /admin/recovery/link`, begun by [`IdentityApi::create_recovery_link_for_identity`](super::IdentityApi::create_recovery_link_for_identity()), which says all about it. It is sent when it is awaited.
pub type CreateRecoveryLinkForIdentityCall = runtime::OperationCall<
    Op,
    models::RecoveryLinkForIdentity,
    models::ErrorGeneric,
>;

/// The operation `POST /admin/recovery/link`, as a type.
pub enum Op {}

impl CreateRecoveryLinkForIdentityCall {
    /// Where the browser goes when the user has saved the settings after the recovery.
    ///
    /// The URL must be on the list of allowed return URLs of the project.
    #[inline]
    pub fn return_to<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("return_to", value);
        }
        self
    }

    /// Whose account to recover, and for how long the link is good.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::CreateRecoveryLinkForIdentityBody>>,
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
) -> Result<models::RecoveryLinkForIdentity, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateRecoveryLinkForIdentityCall, models::RecoveryLinkForIdentity, body => json(200,
    & body)
}

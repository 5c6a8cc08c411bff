use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createBrowserRecoveryFlow",
    method: "GET",
    path: "/self-service/recovery/browser",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Start a recovery in a browser
///
/// A call of `GET /self-service/recovery/browser`, begun by [`FrontendApi::create_browser_recovery_flow`](super::FrontendApi::create_browser_recovery_flow()), which says all about it. It is sent when it is awaited.
pub type CreateBrowserRecoveryFlowCall = runtime::OperationCall<
    Op,
    models::RecoveryFlow,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/recovery/browser`, as a type.
pub enum Op {}

impl CreateBrowserRecoveryFlowCall {
    /// Where the browser goes after the recovery, when the user has finished the settings that
    /// follow. It must be among the URLs that the project allows.
    ///
    /// If it is absent, the default of the project applies.
    #[inline]
    pub fn return_to<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("return_to", value);
        }
        self
    }

    /// If `true`, the user does not pass through the settings page after the recovery, but goes
    /// to `return_to` or the default page.
    ///
    /// The lost password then stays as it is, so use it only where users can sign in without
    /// one.
    #[inline]
    pub fn skip_settings<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("skip_settings", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::RecoveryFlow, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        303 => Err(r.redirected()),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateBrowserRecoveryFlowCall, models::RecoveryFlow, body => json(200, & body)
}

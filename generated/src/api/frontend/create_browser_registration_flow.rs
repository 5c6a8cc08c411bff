use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createBrowserRegistrationFlow",
    method: "GET",
    path: "/self-service/registration/browser",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Start a registration in a browser
///
/// A call of `GET /self-service/registration/browser`, begun by [`FrontendApi::create_browser_registration_flow`](super::FrontendApi::create_browser_registration_flow()), which says all about it. It is sent when it is awaited.
pub type CreateBrowserRegistrationFlowCall = runtime::OperationCall<
    Op,
    models::RegistrationFlow,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/registration/browser`, as a type.
pub enum Op {}

impl CreateBrowserRegistrationFlowCall {
    /// Where the browser goes after a successful registration. It must be among the URLs that
    /// the project allows.
    ///
    /// If it is absent, the default of the project applies.
    #[inline]
    pub fn return_to<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("return_to", value);
        }
        self
    }

    /// The challenge of an OAuth2 login request, if Ory is also your OAuth2 server. Your login
    /// page was opened with it as the query parameter `login_challenge`; pass it on in the link
    /// to your registration.
    ///
    /// Ory answers that request when the user has registered, and the browser returns to the
    /// OAuth2 client.
    #[inline]
    pub fn login_challenge<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("login_challenge", value);
        }
        self
    }

    /// Where the browser goes when the user has verified their address afterwards. It takes the
    /// place of the default that the project has for verifications.
    #[inline]
    pub fn after_verification_return_to<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("after_verification_return_to", value);
        }
        self
    }

    /// The ID of the organization that the new user belongs to. Only Ory Network knows
    /// organizations.
    ///
    /// The flow then offers only the single sign-on of this organization. An ID that is not a
    /// UUID is ignored.
    #[inline]
    pub fn organization<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("organization", value);
        }
        self
    }

    /// The ID of the identity schema to use in this flow, if the project has several. Only
    /// schemas that are marked as selectable in self-service can be named.
    #[inline]
    pub fn identity_schema<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("identity_schema", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::RegistrationFlow, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        303 => Err(r.redirected()),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateBrowserRegistrationFlowCall, models::RegistrationFlow, body => json(200, &
    body)
}

use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createNativeRegistrationFlow",
    method: "GET",
    path: "/self-service/registration/api",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Start a registration in a native app
///
/// A call of `GET /self-service/registration/api`, begun by [`FrontendApi::create_native_registration_flow`](super::FrontendApi::create_native_registration_flow()), which says all about it. It is sent when it is awaited.
pub type CreateNativeRegistrationFlowCall = runtime::OperationCall<
    Op,
    models::RegistrationFlow,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/registration/api`, as a type.
pub enum Op {}

impl CreateNativeRegistrationFlowCall {
    /// If `true`, the flow comes with `session_token_exchange_code`, the first of the two codes
    /// for [`exchangeSessionToken`](crate::api::frontend::FrontendApi::exchange_session_token()). Set it if you offer social sign-in.
    #[inline]
    pub fn return_session_token_exchange_code(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.call.query("return_session_token_exchange_code", value);
        }
        self
    }

    /// Where the browser goes after a social sign-in. Ory adds the second code for
    /// [`exchangeSessionToken`](crate::api::frontend::FrontendApi::exchange_session_token()) as the query parameter `code`.
    ///
    /// Usually this is a URL that opens your app. It must be among the URLs that the project
    /// allows.
    #[inline]
    pub fn return_to<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("return_to", value);
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
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateNativeRegistrationFlowCall, models::RegistrationFlow, body => json(200, & body)
}

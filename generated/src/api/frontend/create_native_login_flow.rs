use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createNativeLoginFlow",
    method: "GET",
    path: "/self-service/login/api",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Start a login in a native app
///
/// A call of `GET /self-service/login/api`, begun by [`FrontendApi::create_native_login_flow`](super::FrontendApi::create_native_login_flow()), which says all about it. It is sent when it is awaited.
pub type CreateNativeLoginFlowCall = runtime::OperationCall<
    Op,
    models::LoginFlow,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/login/api`, as a type.
pub enum Op {}

impl CreateNativeLoginFlowCall {
    /// If `true`, a user who is signed in already has to sign in again, and `authenticated_at`
    /// of the session is set anew. Use it before sensitive actions.
    ///
    /// Without a session it has no effect.
    #[inline]
    pub fn refresh(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.call.query("refresh", value);
        }
        self
    }

    /// The authenticator assurance level to reach: `aal1` (the default) or `aal2`.
    ///
    /// Ask for `aal2` to let a signed-in user add a second factor. Without a session the answer
    /// is an error with `error.id` `session_aal1_required`.
    #[inline]
    pub fn aal<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("aal", value);
        }
        self
    }

    /// The current session token. Needed with `refresh` and with `aal2`.
    ///
    /// Leave it out if the user signs in from scratch.
    #[doc(alias = "X-Session-Token")]
    #[inline]
    pub fn x_session_token<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.header("X-Session-Token", value);
        }
        self
    }

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

    /// The ID of the organization that the user signs in to. Only Ory Network knows
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

    /// Deprecated, so do not send it. It named the address for the code of a second factor.
    /// Users now choose the second factor in the flow.
    #[deprecated]
    #[inline]
    pub fn via<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("via", value);
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
) -> Result<models::LoginFlow, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateNativeLoginFlowCall, models::LoginFlow, body => json(200, & body)
}

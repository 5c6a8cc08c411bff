use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createBrowserLoginFlow",
    method: "GET",
    path: "/self-service/login/browser",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Start a login in a browser
///
/// A call of `GET /self-service/login/browser`, begun by [`FrontendApi::create_browser_login_flow`](super::FrontendApi::create_browser_login_flow()), which says all about it. It is sent when it is awaited.
pub type CreateBrowserLoginFlowCall = runtime::OperationCall<
    Op,
    models::LoginFlow,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/login/browser`, as a type.
pub enum Op {}

impl CreateBrowserLoginFlowCall {
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

    /// Where the browser goes after a successful login. It must be among the URLs that the
    /// project allows.
    ///
    /// If it is absent, the default of the project applies.
    #[inline]
    pub fn return_to<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("return_to", value);
        }
        self
    }

    /// The `Cookie` header of the browser's request to your server, passed on unchanged. It
    /// holds the anti-CSRF cookie, and the session cookie of a signed-in user.
    ///
    /// Leave it out in native apps. Code that runs in a browser leaves it out too, since the
    /// browser adds its cookies by itself.
    #[inline]
    pub fn cookie<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.header("Cookie", value);
        }
        self
    }

    /// The challenge of an OAuth2 login request, if Ory is also your OAuth2 server. It is the
    /// query parameter `login_challenge` with which your login page was opened.
    ///
    /// Ory answers that request when the user has signed in, and the browser returns to the
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
        303 => Err(r.redirected()),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateBrowserLoginFlowCall, models::LoginFlow, body => json(200, & body)
}

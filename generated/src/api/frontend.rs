//! What your users do themselves: sign in, register, recover an account, verify an address, change settings, sign out.
//!
//! Each of these is a flow: begin it, show the form that it describes, submit what the user typed, and follow what comes
//! back. Applications in a browser and native ones begin with different operations and share the rest.

use crate::models;
use crate::runtime;

mod create_browser_login_flow;
pub use self::create_browser_login_flow::CreateBrowserLoginFlowCall;

mod create_browser_logout_flow;
pub use self::create_browser_logout_flow::CreateBrowserLogoutFlowCall;

mod create_browser_recovery_flow;
pub use self::create_browser_recovery_flow::CreateBrowserRecoveryFlowCall;

mod create_browser_registration_flow;
pub use self::create_browser_registration_flow::CreateBrowserRegistrationFlowCall;

mod create_browser_settings_flow;
pub use self::create_browser_settings_flow::CreateBrowserSettingsFlowCall;

mod create_browser_verification_flow;
pub use self::create_browser_verification_flow::CreateBrowserVerificationFlowCall;

mod create_fedcm_flow;
pub use self::create_fedcm_flow::CreateFedcmFlowCall;

mod create_id_p_initiated_saml_browser_login_flow;
pub use self::create_id_p_initiated_saml_browser_login_flow::CreateIdPInitiatedSamlBrowserLoginFlowCall;

mod create_native_login_flow;
pub use self::create_native_login_flow::CreateNativeLoginFlowCall;

mod create_native_recovery_flow;
pub use self::create_native_recovery_flow::CreateNativeRecoveryFlowCall;

mod create_native_registration_flow;
pub use self::create_native_registration_flow::CreateNativeRegistrationFlowCall;

mod create_native_settings_flow;
pub use self::create_native_settings_flow::CreateNativeSettingsFlowCall;

mod create_native_verification_flow;
pub use self::create_native_verification_flow::CreateNativeVerificationFlowCall;

mod delete_test_login_flow;
pub use self::delete_test_login_flow::DeleteTestLoginFlowCall;

mod disable_my_other_sessions;
pub use self::disable_my_other_sessions::DisableMyOtherSessionsCall;

mod disable_my_session;
pub use self::disable_my_session::DisableMySessionCall;

mod exchange_session_token;
pub use self::exchange_session_token::ExchangeSessionTokenCall;

mod get_flow_error;
pub use self::get_flow_error::GetFlowErrorCall;

mod get_login_flow;
pub use self::get_login_flow::GetLoginFlowCall;

mod get_recovery_flow;
pub use self::get_recovery_flow::GetRecoveryFlowCall;

mod get_registration_flow;
pub use self::get_registration_flow::GetRegistrationFlowCall;

mod get_saml_metadata;
pub use self::get_saml_metadata::GetSamlMetadataCall;

mod get_saml_provider_metadata;
pub use self::get_saml_provider_metadata::GetSamlProviderMetadataCall;

mod get_settings_flow;
pub use self::get_settings_flow::GetSettingsFlowCall;

mod get_verification_flow;
pub use self::get_verification_flow::GetVerificationFlowCall;

mod get_webauthn_javascript;
pub use self::get_webauthn_javascript::GetWebAuthnJavaScriptCall;

mod get_webauthn_related_origins;
pub use self::get_webauthn_related_origins::GetWebAuthnRelatedOriginsCall;

mod get_well_known_change_password;
pub use self::get_well_known_change_password::GetWellKnownChangePasswordCall;

mod init_saml_login;
pub use self::init_saml_login::InitSamlLoginCall;

mod init_saml_login_request;
pub use self::init_saml_login_request::InitSamlLoginRequestCall;

mod list_my_sessions;
pub use self::list_my_sessions::ListMySessionsCall;

mod perform_native_logout;
pub use self::perform_native_logout::PerformNativeLogoutCall;

mod submit_saml_assertion;
pub use self::submit_saml_assertion::SubmitSamlAssertionCall;

mod to_session;
pub use self::to_session::ToSessionCall;

mod update_fedcm_flow;
pub use self::update_fedcm_flow::{UpdateFedcmFlowCall, UpdateFedcmFlowError};

mod update_login_flow;
pub use self::update_login_flow::{UpdateLoginFlowCall, UpdateLoginFlowError};

mod update_logout_flow;
pub use self::update_logout_flow::UpdateLogoutFlowCall;

mod update_recovery_flow;
pub use self::update_recovery_flow::{UpdateRecoveryFlowCall, UpdateRecoveryFlowError};

mod update_registration_flow;
pub use self::update_registration_flow::{
    UpdateRegistrationFlowCall, UpdateRegistrationFlowError,
};

mod update_settings_flow;
pub use self::update_settings_flow::{UpdateSettingsFlowCall, UpdateSettingsFlowError};

mod update_verification_flow;
pub use self::update_verification_flow::{
    UpdateVerificationFlowCall, UpdateVerificationFlowError,
};

/// What your users do themselves: sign in, register, recover an account, verify an address, change settings, sign out.
///
/// Each of these is a flow: begin it, show the form that it describes, submit what the user typed, and follow what comes
/// back. Applications in a browser and native ones begin with different operations and share the rest.
#[derive(Debug, Clone)]
pub struct FrontendApi {
    client: runtime::Client,
}

impl FrontendApi {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Start a login in a browser
    ///
    /// Creates a login flow and sets the anti-CSRF cookie that belongs to it.
    ///
    /// The usual way is to send the browser to this URL. Ory creates the flow and redirects (303)
    /// to your login page, with the ID of the flow in the query parameter `flow`. Your page then
    /// calls [`getLoginFlow`](crate::api::frontend::FrontendApi::get_login_flow()) with it. A user who is signed in already goes to [`return_to`](field@crate::models::LoginFlow::return_to) or the
    /// default page instead.
    ///
    /// A request that asks for JSON gets the flow as the answer, without a redirect. Single-page
    /// apps do that from the browser. If your backend does it, it has to pass the `Set-Cookie`
    /// headers on to the browser, or every submission fails as a CSRF violation.
    ///
    /// Native apps use [`createNativeLoginFlow`](crate::api::frontend::FrontendApi::create_native_login_flow()).
    ///
    /// # Optional
    ///
    /// - [`refresh`](CreateBrowserLoginFlowCall::refresh()): `bool`. If `true`, a user who is signed in already has to sign in again, and `authenticated_at` of the session is set anew.
    /// - [`aal`](CreateBrowserLoginFlowCall::aal()): `String`. The authenticator assurance level to reach: `aal1` (the default) or `aal2`.
    /// - [`return_to`](CreateBrowserLoginFlowCall::return_to()): `String`. Where the browser goes after a successful login.
    /// - [`cookie`](CreateBrowserLoginFlowCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    /// - [`login_challenge`](CreateBrowserLoginFlowCall::login_challenge()): `String`. The challenge of an OAuth2 login request, if Ory is also your OAuth2 server. (a secret)
    /// - [`organization`](CreateBrowserLoginFlowCall::organization()): `String`. The ID of the organization that the user signs in to.
    /// - [`via`](CreateBrowserLoginFlowCall::via()): `String`. Deprecated, so do not send it. (**deprecated**)
    /// - [`identity_schema`](CreateBrowserLoginFlowCall::identity_schema()): `String`. The ID of the identity schema to use in this flow, if the project has several.
    ///
    /// # Request
    ///
    /// `GET /self-service/login/browser`, without credentials. The document calls it `createBrowserLoginFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The new flow. Show its [`ui`](field@crate::models::LoginFlow::ui), and submit it with [`updateLoginFlow`](crate::api::frontend::FrontendApi::update_login_flow()). Gives [`LoginFlow`](crate::models::LoginFlow).
    ///
    /// # Errors
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says where it leads.
    /// - Status 400: The flow was not created. `error.id` is `session_already_available` if the user is signed in already. Go on to your app then, or set [`refresh`](field@crate::models::LoginFlow::refresh) or `aal`. A [`return_to`](field@crate::models::LoginFlow::return_to) that the project does not allow has `self_service_flow_return_to_forbidden`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The flow was not created. Known values of `error.id` are: • `session_aal2_enrollment_required`: the user has no second factor yet. Send the browser to `redirect_browser_to`, which leads to a settings flow. • `security_csrf_violation`: the anti-CSRF cookie is not valid. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow was not created; the body says why. `error.id` `session_aal1_required` means that you asked for `aal2` and nobody is signed in. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .create_browser_login_flow()
    ///         .aal("aal2")
    ///         .organization("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .cookie(std::env::var("ORY_COOKIE").expect("ORY_COOKIE"))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createBrowserLoginFlow")]
    #[inline]
    pub fn create_browser_login_flow(&self) -> CreateBrowserLoginFlowCall {
        let call = self.client.call(&create_browser_login_flow::OPERATION);
        CreateBrowserLoginFlowCall::of(call, create_browser_login_flow::parse)
    }

    /// Get the sign-out link of a user
    ///
    /// Returns the URL and the token with which the user of a browser can sign out.
    ///
    /// Call it when you render a page with a "Sign out" link, and use [`logout_url`](field@crate::models::LogoutFlow::logout_url) as the target.
    /// Nothing ends until the link is opened. The answer fits only the session in the cookie, so
    /// never share it between users or cache it.
    ///
    /// Native apps use [`performNativeLogout`](crate::api::frontend::FrontendApi::perform_native_logout()).
    ///
    /// # Optional
    ///
    /// - [`cookie`](CreateBrowserLogoutFlowCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    /// - [`return_to`](CreateBrowserLogoutFlowCall::return_to()): `String`. Where the browser goes after the logout; it becomes a part of [`logout_url`](field@crate::models::LogoutFlow::logout_url).
    ///
    /// # Request
    ///
    /// `GET /self-service/logout/browser`, without credentials. The document calls it `createBrowserLogoutFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The link to show, and its token for pages that sign out by script. Gives [`LogoutFlow`](crate::models::LogoutFlow).
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid. A `return_to` that the project does not allow has `error.id` `self_service_flow_return_to_forbidden`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: Nobody is signed in, so there is nothing to sign out of. Show no link. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 500: The link could not be created; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .create_browser_logout_flow()
    ///         .return_to("https://www.example.com/")
    ///         .cookie(std::env::var("ORY_COOKIE").expect("ORY_COOKIE"))
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createBrowserLogoutFlow")]
    #[inline]
    pub fn create_browser_logout_flow(&self) -> CreateBrowserLogoutFlowCall {
        let call = self.client.call(&create_browser_logout_flow::OPERATION);
        CreateBrowserLogoutFlowCall::of(call, create_browser_logout_flow::parse)
    }

    /// Start a recovery in a browser
    ///
    /// Creates a recovery flow and sets the anti-CSRF cookie that belongs to it.
    ///
    /// The usual way is a link to this URL behind "Forgot password?". Ory redirects (303) to your
    /// recovery page, with the ID of the flow in the query parameter `flow`. A user who is signed
    /// in already goes to the default page instead; signed-in users change their password in a
    /// settings flow.
    ///
    /// A request that asks for JSON gets the flow as the answer, without a redirect. If your
    /// backend sends the request, pass the `Set-Cookie` headers on to the browser.
    ///
    /// # Optional
    ///
    /// - [`return_to`](CreateBrowserRecoveryFlowCall::return_to()): `String`. Where the browser goes after the recovery, when the user has finished the settings that follow.
    /// - [`skip_settings`](CreateBrowserRecoveryFlowCall::skip_settings()): `String`. If `true`, the user does not pass through the settings page after the recovery, but goes to [`return_to`](field@crate::models::RecoveryFlow::return_to) or the default page.
    ///
    /// # Request
    ///
    /// `GET /self-service/recovery/browser`, without credentials. The document calls it `createBrowserRecoveryFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The new flow. Show its [`ui`](field@crate::models::RecoveryFlow::ui), and submit it with [`updateRecoveryFlow`](crate::api::frontend::FrontendApi::update_recovery_flow()). Gives [`RecoveryFlow`](crate::models::RecoveryFlow).
    ///
    /// # Errors
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says where it leads.
    /// - Status 400: The flow was not created. `error.id` is `session_already_available` if the user is signed in already. Otherwise recovery is switched off in the project, or [`return_to`](field@crate::models::RecoveryFlow::return_to) is not allowed. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow was not created; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .create_browser_recovery_flow()
    ///         .return_to("https://www.example.com/")
    ///         .skip_settings("true")
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createBrowserRecoveryFlow")]
    #[inline]
    pub fn create_browser_recovery_flow(&self) -> CreateBrowserRecoveryFlowCall {
        let call = self.client.call(&create_browser_recovery_flow::OPERATION);
        CreateBrowserRecoveryFlowCall::of(call, create_browser_recovery_flow::parse)
    }

    /// Start a registration in a browser
    ///
    /// Creates a registration flow and sets the anti-CSRF cookie that belongs to it.
    ///
    /// The usual way is to send the browser to this URL. Ory redirects (303) to your registration
    /// page, with the ID of the flow in the query parameter `flow`. A user who is signed in
    /// already goes to [`return_to`](field@crate::models::RegistrationFlow::return_to) or the default page instead.
    ///
    /// A request that asks for JSON gets the flow as the answer, without a redirect. Single-page
    /// apps do that from the browser. If your backend does it, it has to pass the `Set-Cookie`
    /// headers on to the browser.
    ///
    /// Native apps use [`createNativeRegistrationFlow`](crate::api::frontend::FrontendApi::create_native_registration_flow()).
    ///
    /// # Optional
    ///
    /// - [`return_to`](CreateBrowserRegistrationFlowCall::return_to()): `String`. Where the browser goes after a successful registration.
    /// - [`login_challenge`](CreateBrowserRegistrationFlowCall::login_challenge()): `String`. The challenge of an OAuth2 login request, if Ory is also your OAuth2 server. (a secret)
    /// - [`after_verification_return_to`](CreateBrowserRegistrationFlowCall::after_verification_return_to()): `String`. Where the browser goes when the user has verified their address afterwards.
    /// - [`organization`](CreateBrowserRegistrationFlowCall::organization()): `String`. The ID of the organization that the new user belongs to.
    /// - [`identity_schema`](CreateBrowserRegistrationFlowCall::identity_schema()): `String`. The ID of the identity schema to use in this flow, if the project has several.
    ///
    /// # Request
    ///
    /// `GET /self-service/registration/browser`, without credentials. The document calls it `createBrowserRegistrationFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The new flow. Show its [`ui`](field@crate::models::RegistrationFlow::ui), and submit it with [`updateRegistrationFlow`](crate::api::frontend::FrontendApi::update_registration_flow()). Gives [`RegistrationFlow`](crate::models::RegistrationFlow).
    ///
    /// # Errors
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says where it leads.
    /// - Any other status: The flow was not created; the body says why. Known values of `error.id` are: • `session_already_available`: the user is signed in already. Go on to your app. • `self_service_flow_disabled`: the project does not take new users. • `self_service_flow_return_to_forbidden`: the project does not allow this [`return_to`](field@crate::models::RegistrationFlow::return_to). • `security_csrf_violation`: the anti-CSRF cookie is not valid. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .create_browser_registration_flow()
    ///         .return_to("https://www.example.com/")
    ///         .organization("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createBrowserRegistrationFlow")]
    #[inline]
    pub fn create_browser_registration_flow(&self) -> CreateBrowserRegistrationFlowCall {
        let call = self.client.call(&create_browser_registration_flow::OPERATION);
        CreateBrowserRegistrationFlowCall::of(
            call,
            create_browser_registration_flow::parse,
        )
    }

    /// Start a change of settings in a browser
    ///
    /// Creates a settings flow for the signed-in user, and makes sure that there is an anti-CSRF
    /// cookie.
    ///
    /// The usual way is a link to this URL behind "Settings". Ory redirects (303) to your
    /// settings page, with the ID of the flow in the query parameter `flow`. A visitor without a
    /// session is taken to the login first.
    ///
    /// A request that asks for JSON gets the flow as the answer, without a redirect, and an error
    /// where a browser would be taken to the login. If your backend sends the request, pass the
    /// `Cookie` header of the browser on, and the `Set-Cookie` headers of the answer back.
    ///
    /// Native apps use [`createNativeSettingsFlow`](crate::api::frontend::FrontendApi::create_native_settings_flow()).
    ///
    /// # Optional
    ///
    /// - [`return_to`](CreateBrowserSettingsFlowCall::return_to()): `String`. Where the browser goes after a successful change.
    /// - [`cookie`](CreateBrowserSettingsFlowCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    /// - [`organization`](CreateBrowserSettingsFlowCall::organization()): `String`. The ID of the organization whose single sign-on the user can link.
    ///
    /// # Request
    ///
    /// `GET /self-service/settings/browser`, without credentials. The document calls it `createBrowserSettingsFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The new flow. Show its [`ui`](field@crate::models::SettingsFlow::ui), and submit it with [`updateSettingsFlow`](crate::api::frontend::FrontendApi::update_settings_flow()). Gives [`SettingsFlow`](crate::models::SettingsFlow).
    ///
    /// # Errors
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says where it leads.
    /// - Status 400: The flow was not created, because the request is not valid. A [`return_to`](field@crate::models::SettingsFlow::return_to) that the project does not allow has `error.id` `self_service_flow_return_to_forbidden`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: Nobody is signed in, with `error.id` `session_inactive`. Send the browser to the login. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The session does not suffice for the settings. Known values of `error.id` are: • `session_aal2_required`: the user has a second factor and has not used it in this session. Follow `redirect_browser_to`, or start a login with `aal2`. • `session_aal2_enrollment_required`: the project demands a second factor, and the user has none yet. Follow `redirect_browser_to`. • `session_credential_required`: the user has to sign in with a certain credential first. Follow `redirect_browser_to`. • `security_csrf_violation`: the anti-CSRF cookie is not valid. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow was not created; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .create_browser_settings_flow()
    ///         .return_to("https://www.example.com/")
    ///         .organization("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .cookie(std::env::var("ORY_COOKIE").expect("ORY_COOKIE"))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createBrowserSettingsFlow")]
    #[inline]
    pub fn create_browser_settings_flow(&self) -> CreateBrowserSettingsFlowCall {
        let call = self.client.call(&create_browser_settings_flow::OPERATION);
        CreateBrowserSettingsFlowCall::of(call, create_browser_settings_flow::parse)
    }

    /// Start a verification in a browser
    ///
    /// Creates a verification flow and sets the anti-CSRF cookie that belongs to it.
    ///
    /// You need it when a user asks for another message later. After a registration Ory creates
    /// the flow itself. The usual way is a link to this URL; Ory redirects (303) to your
    /// verification page, with the ID of the flow in the query parameter `flow`. No session is
    /// needed.
    ///
    /// A request that asks for JSON gets the flow as the answer, without a redirect. If your
    /// backend sends the request, pass the `Set-Cookie` headers on to the browser.
    ///
    /// # Optional
    ///
    /// - [`return_to`](CreateBrowserVerificationFlowCall::return_to()): `String`. Where the browser goes after a successful verification.
    ///
    /// # Request
    ///
    /// `GET /self-service/verification/browser`, without credentials. The document calls it `createBrowserVerificationFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The new flow. Show its [`ui`](field@crate::models::VerificationFlow::ui), and submit it with [`updateVerificationFlow`](crate::api::frontend::FrontendApi::update_verification_flow()). Gives [`VerificationFlow`](crate::models::VerificationFlow).
    ///
    /// # Errors
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says where it leads.
    /// - Any other status: The flow was not created; the body says why. Verification can be switched off in the project, or [`return_to`](field@crate::models::VerificationFlow::return_to) is not allowed (`self_service_flow_return_to_forbidden`). Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .create_browser_verification_flow()
    ///         .return_to("https://www.example.com/")
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createBrowserVerificationFlow")]
    #[inline]
    pub fn create_browser_verification_flow(&self) -> CreateBrowserVerificationFlowCall {
        let call = self.client.call(&create_browser_verification_flow::OPERATION);
        CreateBrowserVerificationFlowCall::of(
            call,
            create_browser_verification_flow::parse,
        )
    }

    /// Get what a page needs to start a FedCM sign-in
    ///
    /// Returns the identity providers that the browser can offer through FedCM, and an anti-CSRF
    /// token.
    ///
    /// FedCM (Federated Credential Management) lets the browser itself show the accounts of the
    /// user at social sign-in providers, without redirects. Pass [`providers`](field@crate::models::CreateFedcmFlowResponse::providers) to
    /// `navigator.credentials.get`, and submit the token that it returns with [`updateFedcmFlow`](crate::api::frontend::FrontendApi::update_fedcm_flow()),
    /// together with [`csrf_token`](field@crate::models::CreateFedcmFlowResponse::csrf_token).
    ///
    /// Call it from the page in the browser: the answer also sets the anti-CSRF cookie, without
    /// which [`csrf_token`](field@crate::models::CreateFedcmFlowResponse::csrf_token) is worth nothing. FedCM is available on Ory Network only.
    ///
    /// # Request
    ///
    /// `GET /self-service/fed-cm/parameters`, without credentials. The document calls it `createFedcmFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The providers to offer. If the list is empty, fall back to the buttons of a login flow. Gives [`CreateFedcmFlowResponse`](crate::models::CreateFedcmFlowResponse).
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The parameters could not be created; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client.frontend().create_fedcm_flow().await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createFedcmFlow")]
    #[inline]
    pub fn create_fedcm_flow(&self) -> CreateFedcmFlowCall {
        let call = self.client.call(&create_fedcm_flow::OPERATION);
        CreateFedcmFlowCall::of(call, create_fedcm_flow::parse)
    }

    /// Continue a SAML sign-in that began at the identity provider
    ///
    /// Starts a browser login flow for a user who comes from the app launcher of their identity
    /// provider.
    ///
    /// Ory Polis, which speaks SAML for this kind of connection, checks the unsolicited response
    /// and redirects the browser here with a code. Ory creates a login flow and hands the code
    /// back to Polis, so the user does not have to visit the identity provider a second time. The
    /// browser is redirected (303) on the way.
    ///
    /// Only connections of the provider type `jackson` with `idp_initiated_login_enabled` support
    /// it. It is made for browsers; your own code never calls it.
    ///
    /// # Arguments
    ///
    /// - `provider`: The ID of the SAML connection in the configuration of the project.
    /// - `code`: The code that Ory Polis has issued for this sign-in. It works once. (a secret)
    ///
    /// # Request
    ///
    /// `GET /self-service/methods/saml/idp-initiated/{provider}`, without credentials. The document calls it `createIdPInitiatedSamlBrowserLoginFlow`.
    ///
    /// # Returns
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives a [`Redirect`](crate::runtime::Redirect), which is not followed.
    ///
    /// # Errors
    ///
    /// - Status 5XX: Ory is not well; the body says more. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The sign-in cannot go on, for example because the code was used before or the connection does not allow such sign-ins. Let the user sign in from your login page. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let redirect = client
    ///         .frontend()
    ///         .create_id_p_initiated_saml_browser_login_flow("acme-saml", "719350")
    ///         .await?;
    ///     println!("{}", redirect.location);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createIdPInitiatedSamlBrowserLoginFlow")]
    #[inline]
    pub fn create_id_p_initiated_saml_browser_login_flow(
        &self,
        provider: impl Into<String>,
        code: impl Into<String>,
    ) -> CreateIdPInitiatedSamlBrowserLoginFlowCall {
        let mut call = self
            .client
            .call(&create_id_p_initiated_saml_browser_login_flow::OPERATION);
        let provider: String = provider.into();
        call.path("provider", provider);
        let code: String = code.into();
        call.query("code", code);
        CreateIdPInitiatedSamlBrowserLoginFlowCall::of(
            call,
            create_id_p_initiated_saml_browser_login_flow::parse,
        )
    }

    /// Start a login in a native app
    ///
    /// Creates a login flow for an app without a browser, and returns it.
    ///
    /// Show its [`ui`](field@crate::models::LoginFlow::ui), and submit it with [`updateLoginFlow`](crate::api::frontend::FrontendApi::update_login_flow()), which answers with a session token.
    ///
    /// Use it only in native apps, such as mobile or command line apps. Flows of this kind have
    /// no protection against CSRF, so a web page that uses them puts its users at risk, whether
    /// it is rendered on the server or in the browser. Web pages use [`createBrowserLoginFlow`](crate::api::frontend::FrontendApi::create_browser_login_flow()).
    ///
    /// Social sign-in takes the user through a browser. Set `return_session_token_exchange_code`
    /// and [`return_to`](field@crate::models::LoginFlow::return_to), and collect the session with [`exchangeSessionToken`](crate::api::frontend::FrontendApi::exchange_session_token()).
    ///
    /// # Optional
    ///
    /// - [`refresh`](CreateNativeLoginFlowCall::refresh()): `bool`. If `true`, a user who is signed in already has to sign in again, and `authenticated_at` of the session is set anew.
    /// - [`aal`](CreateNativeLoginFlowCall::aal()): `String`. The authenticator assurance level to reach: `aal1` (the default) or `aal2`.
    /// - [`x_session_token`](CreateNativeLoginFlowCall::x_session_token()): `String`. The current session token. (a secret)
    /// - [`return_session_token_exchange_code`](CreateNativeLoginFlowCall::return_session_token_exchange_code()): `bool`. If `true`, the flow comes with [`session_token_exchange_code`](field@crate::models::LoginFlow::session_token_exchange_code), the first of the two codes for [`exchangeSessionToken`](crate::api::frontend::FrontendApi::exchange_session_token()).
    /// - [`return_to`](CreateNativeLoginFlowCall::return_to()): `String`. Where the browser goes after a social sign-in.
    /// - [`organization`](CreateNativeLoginFlowCall::organization()): `String`. The ID of the organization that the user signs in to.
    /// - [`via`](CreateNativeLoginFlowCall::via()): `String`. Deprecated, so do not send it. (**deprecated**)
    /// - [`identity_schema`](CreateNativeLoginFlowCall::identity_schema()): `String`. The ID of the identity schema to use in this flow, if the project has several.
    ///
    /// # Request
    ///
    /// `GET /self-service/login/api`, without credentials. The document calls it `createNativeLoginFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The new flow. Gives [`LoginFlow`](crate::models::LoginFlow).
    ///
    /// # Errors
    ///
    /// - Status 400: The flow was not created. `error.id` is `session_already_available` if the user is signed in already. Set [`refresh`](field@crate::models::LoginFlow::refresh) or `aal`, or keep using the session. A [`return_to`](field@crate::models::LoginFlow::return_to) that the project does not allow is also answered with 400. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The session cannot reach the level that you ask for. With `error.id` `session_aal2_enrollment_required` the user has no second factor yet, and has to add one in a settings flow ([`createNativeSettingsFlow`](crate::api::frontend::FrontendApi::create_native_settings_flow())). Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow was not created; the body says why. `error.id` `session_aal1_required` means that you asked for `aal2` without a valid session. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .create_native_login_flow()
    ///         .aal("aal2")
    ///         .organization("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .x_session_token(std::env::var("ORY_SESSION_TOKEN").expect("ORY_SESSION_TOKEN"))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createNativeLoginFlow")]
    #[inline]
    pub fn create_native_login_flow(&self) -> CreateNativeLoginFlowCall {
        let call = self.client.call(&create_native_login_flow::OPERATION);
        CreateNativeLoginFlowCall::of(call, create_native_login_flow::parse)
    }

    /// Start a recovery in a native app
    ///
    /// Creates a recovery flow for an app without a browser, and returns it.
    ///
    /// Show its [`ui`](field@crate::models::RecoveryFlow::ui), and submit it with [`updateRecoveryFlow`](crate::api::frontend::FrontendApi::update_recovery_flow()). Choose codes and not links as the
    /// recovery method of the project, since links open in a browser.
    ///
    /// Use it only in native apps, because flows of this kind have no protection against CSRF.
    /// Web pages use [`createBrowserRecoveryFlow`](crate::api::frontend::FrontendApi::create_browser_recovery_flow()).
    ///
    /// # Request
    ///
    /// `GET /self-service/recovery/api`, without credentials. The document calls it `createNativeRecoveryFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The new flow. Gives [`RecoveryFlow`](crate::models::RecoveryFlow).
    ///
    /// # Errors
    ///
    /// - Status 400: The flow was not created. `error.id` is `session_already_available` if the user is signed in already. Otherwise recovery is switched off in the project. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow was not created; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client.frontend().create_native_recovery_flow().await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createNativeRecoveryFlow")]
    #[inline]
    pub fn create_native_recovery_flow(&self) -> CreateNativeRecoveryFlowCall {
        let call = self.client.call(&create_native_recovery_flow::OPERATION);
        CreateNativeRecoveryFlowCall::of(call, create_native_recovery_flow::parse)
    }

    /// Start a registration in a native app
    ///
    /// Creates a registration flow for an app without a browser, and returns it.
    ///
    /// Show its [`ui`](field@crate::models::RegistrationFlow::ui), and submit it with [`updateRegistrationFlow`](crate::api::frontend::FrontendApi::update_registration_flow()).
    ///
    /// Use it only in native apps, because flows of this kind have no protection against CSRF.
    /// Web pages, whether rendered on the server or in the browser, use
    /// [`createBrowserRegistrationFlow`](crate::api::frontend::FrontendApi::create_browser_registration_flow()).
    ///
    /// Social sign-in takes the user through a browser. Set `return_session_token_exchange_code`
    /// and [`return_to`](field@crate::models::RegistrationFlow::return_to), and collect the session with [`exchangeSessionToken`](crate::api::frontend::FrontendApi::exchange_session_token()).
    ///
    /// # Optional
    ///
    /// - [`return_session_token_exchange_code`](CreateNativeRegistrationFlowCall::return_session_token_exchange_code()): `bool`. If `true`, the flow comes with [`session_token_exchange_code`](field@crate::models::RegistrationFlow::session_token_exchange_code), the first of the two codes for [`exchangeSessionToken`](crate::api::frontend::FrontendApi::exchange_session_token()).
    /// - [`return_to`](CreateNativeRegistrationFlowCall::return_to()): `String`. Where the browser goes after a social sign-in.
    /// - [`organization`](CreateNativeRegistrationFlowCall::organization()): `String`. The ID of the organization that the new user belongs to.
    /// - [`identity_schema`](CreateNativeRegistrationFlowCall::identity_schema()): `String`. The ID of the identity schema to use in this flow, if the project has several.
    ///
    /// # Request
    ///
    /// `GET /self-service/registration/api`, without credentials. The document calls it `createNativeRegistrationFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The new flow. Gives [`RegistrationFlow`](crate::models::RegistrationFlow).
    ///
    /// # Errors
    ///
    /// - Status 400: The flow was not created. `error.id` is `session_already_available` if the user is signed in already. A [`return_to`](field@crate::models::RegistrationFlow::return_to) that the project does not allow is also answered with 400. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow was not created; the body says why. With `error.id` `self_service_flow_disabled` the project does not take new users. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .create_native_registration_flow()
    ///         .return_session_token_exchange_code(true)
    ///         .organization("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createNativeRegistrationFlow")]
    #[inline]
    pub fn create_native_registration_flow(&self) -> CreateNativeRegistrationFlowCall {
        let call = self.client.call(&create_native_registration_flow::OPERATION);
        CreateNativeRegistrationFlowCall::of(
            call,
            create_native_registration_flow::parse,
        )
    }

    /// Start a change of settings in a native app
    ///
    /// Creates a settings flow for the user of an app without a browser, and returns it.
    ///
    /// It needs a session token. Show the [`ui`](field@crate::models::SettingsFlow::ui) of the flow, and submit it with
    /// [`updateSettingsFlow`](crate::api::frontend::FrontendApi::update_settings_flow()).
    ///
    /// Use it only in native apps, because flows of this kind have no protection against CSRF.
    /// Web pages use [`createBrowserSettingsFlow`](crate::api::frontend::FrontendApi::create_browser_settings_flow()).
    ///
    /// # Optional
    ///
    /// - [`x_session_token`](CreateNativeSettingsFlowCall::x_session_token()): `String`. The session token of the user. (a secret)
    /// - [`organization`](CreateNativeSettingsFlowCall::organization()): `String`. The ID of the organization whose single sign-on the user can link.
    ///
    /// # Request
    ///
    /// `GET /self-service/settings/api`, without credentials. The document calls it `createNativeSettingsFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The new flow. It contains the identity of the user, without credentials. Gives [`SettingsFlow`](crate::models::SettingsFlow).
    ///
    /// # Errors
    ///
    /// - Status 400: The flow was not created, because the request is not valid; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow was not created. Known values of `error.id` are: • `session_inactive` (401): nobody is signed in. Start a login. • `session_aal2_required`: the user has a second factor and has not used it in this session. Start a login with `aal2` ([`createNativeLoginFlow`](crate::api::frontend::FrontendApi::create_native_login_flow())). • `session_aal2_enrollment_required`: the project demands a second factor, and the user has none yet. `redirect_browser_to` leads to the page for it. • `session_credential_required`: the user has to sign in with a certain credential first. `redirect_browser_to` leads to the login for it. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .create_native_settings_flow()
    ///         .organization("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .x_session_token(std::env::var("ORY_SESSION_TOKEN").expect("ORY_SESSION_TOKEN"))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createNativeSettingsFlow")]
    #[inline]
    pub fn create_native_settings_flow(&self) -> CreateNativeSettingsFlowCall {
        let call = self.client.call(&create_native_settings_flow::OPERATION);
        CreateNativeSettingsFlowCall::of(call, create_native_settings_flow::parse)
    }

    /// Start a verification in a native app
    ///
    /// Creates a verification flow for an app without a browser, and returns it.
    ///
    /// You need it when a user asks for another message later. After a registration Ory creates
    /// the flow itself and names it in `continue_with`.
    ///
    /// Show the [`ui`](field@crate::models::VerificationFlow::ui) of the flow, and submit it with [`updateVerificationFlow`](crate::api::frontend::FrontendApi::update_verification_flow()). Choose codes and
    /// not links as the verification method of the project, since links open in a browser. Use it
    /// only in native apps, because flows of this kind have no protection against CSRF. Web pages
    /// use [`createBrowserVerificationFlow`](crate::api::frontend::FrontendApi::create_browser_verification_flow()).
    ///
    /// # Optional
    ///
    /// - [`return_to`](CreateNativeVerificationFlowCall::return_to()): `String`. A URL for your own use.
    ///
    /// # Request
    ///
    /// `GET /self-service/verification/api`, without credentials. The document calls it `createNativeVerificationFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The new flow. Gives [`VerificationFlow`](crate::models::VerificationFlow).
    ///
    /// # Errors
    ///
    /// - Status 400: The flow was not created. Verification can be switched off in the project; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow was not created; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .create_native_verification_flow()
    ///         .return_to("https://www.example.com/")
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createNativeVerificationFlow")]
    #[inline]
    pub fn create_native_verification_flow(&self) -> CreateNativeVerificationFlowCall {
        let call = self.client.call(&create_native_verification_flow::OPERATION);
        CreateNativeVerificationFlowCall::of(
            call,
            create_native_verification_flow::parse,
        )
    }

    /// Delete the test of a social sign-in provider
    ///
    /// Deletes a login flow that [`createTestLoginFlow`](crate::api::identity::IdentityApi::create_test_login_flow()) has created, with everything it recorded.
    ///
    /// Once the test has returned from the provider, the flow holds the personal data of the
    /// tester. Then only the browser that ran the test can delete it, by the cookie
    /// `ory_kratos_test_flow` that it got on the way. Before that, the ID is enough.
    ///
    /// Login flows of real users cannot be deleted this way.
    ///
    /// # Arguments
    ///
    /// - `id`: The `loginFlow.id` that [`createTestLoginFlow`](crate::api::identity::IdentityApi::create_test_login_flow()) returned.
    ///
    /// # Optional
    ///
    /// - [`cookie`](DeleteTestLoginFlowCall::cookie()): `String`. The `Cookie` header of the browser that ran the test. (a secret)
    ///
    /// # Request
    ///
    /// `DELETE /self-service/login/test`, without credentials. The document calls it `deleteTestLoginFlow`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 400: The ID is not a UUID. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The test has results, and the cookie is missing or belongs to another test. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no test flow with this ID. An ordinary login flow counts as none. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow was not deleted; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     client
    ///         .frontend()
    ///         .delete_test_login_flow("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .cookie(std::env::var("ORY_COOKIE").expect("ORY_COOKIE"))
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteTestLoginFlow")]
    #[inline]
    pub fn delete_test_login_flow(
        &self,
        id: impl Into<String>,
    ) -> DeleteTestLoginFlowCall {
        let mut call = self.client.call(&delete_test_login_flow::OPERATION);
        let id: String = id.into();
        call.query("id", id);
        DeleteTestLoginFlowCall::of(call, delete_test_login_flow::parse)
    }

    /// Sign out everywhere else
    ///
    /// Ends all sessions of the signed-in user except the one that makes the request.
    ///
    /// Offer it after a change of the password, or when a device is lost. The sessions are kept
    /// as inactive records for audits; their cookies and tokens no longer work. Repeating the
    /// call is harmless.
    ///
    /// JSON Web Tokens that [`toSession`](crate::api::frontend::FrontendApi::to_session()) has issued for these sessions with `tokenize_as` stay
    /// valid until they expire.
    ///
    /// # Optional
    ///
    /// - [`x_session_token`](DisableMyOtherSessionsCall::x_session_token()): `String`. The session token of the user, in a native app. (a secret)
    /// - [`cookie`](DisableMyOtherSessionsCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    ///
    /// # Request
    ///
    /// `DELETE /sessions`, without credentials. The document calls it `disableMyOtherSessions`.
    ///
    /// # Returns
    ///
    /// - Status 200: The other sessions have ended. [`count`](field@crate::models::DeleteMySessionsCount::count) says how many were active. Gives [`DeleteMySessionsCount`](crate::models::DeleteMySessionsCount).
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: Nobody is signed in, so no session was ended. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The sessions have not been ended; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .disable_my_other_sessions()
    ///         .x_session_token(std::env::var("ORY_SESSION_TOKEN").expect("ORY_SESSION_TOKEN"))
    ///         .await?;
    ///     println!("{:?}", response.count);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "disableMyOtherSessions")]
    #[inline]
    pub fn disable_my_other_sessions(&self) -> DisableMyOtherSessionsCall {
        let call = self.client.call(&disable_my_other_sessions::OPERATION);
        DisableMyOtherSessionsCall::of(call, disable_my_other_sessions::parse)
    }

    /// End another session of the signed-in user
    ///
    /// Ends one session of the user who makes the request, for instance on a device that they no
    /// longer use.
    ///
    /// It cannot be the current session, which ends with [`updateLogoutFlow`](crate::api::frontend::FrontendApi::update_logout_flow()) in a browser and
    /// [`performNativeLogout`](crate::api::frontend::FrontendApi::perform_native_logout()) in an app, nor a session of another user. It is kept as an inactive
    /// record; its cookie or token no longer works.
    ///
    /// JSON Web Tokens that [`toSession`](crate::api::frontend::FrontendApi::to_session()) has issued for the session with `tokenize_as` stay valid
    /// until they expire.
    ///
    /// # Arguments
    ///
    /// - `id`: The `id` of the session, from [`listMySessions`](crate::api::frontend::FrontendApi::list_my_sessions()). It is not the session token.
    ///
    /// # Optional
    ///
    /// - [`x_session_token`](DisableMySessionCall::x_session_token()): `String`. The session token of the user, in a native app. (a secret)
    /// - [`cookie`](DisableMySessionCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    ///
    /// # Request
    ///
    /// `DELETE /sessions/{id}`, without credentials. The document calls it `disableMySession`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 400: The ID is not a UUID, or it is that of the current session. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: Nobody is signed in, so no session was ended. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The session has not been ended; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     client
    ///         .frontend()
    ///         .disable_my_session("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .x_session_token(std::env::var("ORY_SESSION_TOKEN").expect("ORY_SESSION_TOKEN"))
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "disableMySession")]
    #[inline]
    pub fn disable_my_session(&self, id: impl Into<String>) -> DisableMySessionCall {
        let mut call = self.client.call(&disable_my_session::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        DisableMySessionCall::of(call, disable_my_session::parse)
    }

    /// Get the session token after a social sign-in in an app
    ///
    /// Hands a native app the session that a browser has created on its behalf.
    ///
    /// Social sign-in needs a browser even in a native app. The app gets the first code when it
    /// creates the flow with `return_session_token_exchange_code`, and keeps it to itself. When
    /// the user is done, the browser opens the `return_to` of the flow, with a second code. Only
    /// both together are worth a session, so nobody who sees just the returning URL can take it
    /// over.
    ///
    /// The codes are credentials. Keep them out of logs.
    ///
    /// # Arguments
    ///
    /// - `init_code`: The `session_token_exchange_code` of the flow that your app has created. (a secret)
    /// - `return_to_code`: The query parameter `code` of the URL with which the browser returned to your app. (a secret)
    ///
    /// # Request
    ///
    /// `GET /sessions/token-exchange`, without credentials. The document calls it `exchangeSessionToken`.
    ///
    /// # Returns
    ///
    /// - Status 200: The user is signed in. Store [`session_token`](field@crate::models::SuccessfulNativeLogin::session_token) in the secure storage of the device. Gives [`SuccessfulNativeLogin`](crate::models::SuccessfulNativeLogin).
    ///
    /// # Errors
    ///
    /// - Status 403: The codes were refused; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no session for these codes: they are wrong, or the user has not finished in the browser. Once the browser has returned, start a new flow. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 410: The codes or their flow have expired. Start a new flow. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 422: The user came back from the browser without being signed in, for example because a webhook refused the registration or because traits are missing. The body may be the flow itself instead of an error: show its `ui` with the messages in it. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The codes could not be exchanged; the body says why. A missing code is answered with 400. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client.frontend().exchange_session_token("719350", "719350").await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "exchangeSessionToken")]
    #[inline]
    pub fn exchange_session_token(
        &self,
        init_code: impl Into<String>,
        return_to_code: impl Into<String>,
    ) -> ExchangeSessionTokenCall {
        let mut call = self.client.call(&exchange_session_token::OPERATION);
        let init_code: String = init_code.into();
        call.query("init_code", init_code);
        let return_to_code: String = return_to_code.into();
        call.query("return_to_code", return_to_code);
        ExchangeSessionTokenCall::of(call, exchange_session_token::parse)
    }

    /// Get the error to show on your error page
    ///
    /// Returns an error that ended a flow in the browser.
    ///
    /// When Ory cannot show an error on the page of the flow, it stores it and redirects the
    /// browser to your error page, with the query parameter [`id`](field@crate::models::FlowError::id). Your page passes this ID on and
    /// shows what it gets. No session is needed.
    ///
    /// To build the page without provoking an error, ask for the ID `stub:500`. Ory then answers
    /// with a sample.
    ///
    /// # Arguments
    ///
    /// - `id`: The value of the query parameter [`id`](field@crate::models::FlowError::id) of your error page, or `stub:500` for a sample.
    ///
    /// # Request
    ///
    /// `GET /self-service/errors`, without credentials. The document calls it `getFlowError`.
    ///
    /// # Returns
    ///
    /// - Status 200: The error. It has no fixed structure; `code`, `reason` and `message` are usual. Gives [`FlowError`](crate::models::FlowError).
    ///
    /// # Errors
    ///
    /// - Status 403: Ory does not hand out this error; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no error with this ID. Stored errors are cleaned up after some time. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 500: The error could not be read. This is a failure of this request, not the error that you asked for. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response =
    ///         client.frontend().get_flow_error("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34").await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getFlowError")]
    #[inline]
    pub fn get_flow_error(&self, id: impl Into<String>) -> GetFlowErrorCall {
        let mut call = self.client.call(&get_flow_error::OPERATION);
        let id: String = id.into();
        call.query("id", id);
        GetFlowErrorCall::of(call, get_flow_error::parse)
    }

    /// Get a login flow
    ///
    /// Returns a login flow, with the form to show and the messages of the last submission.
    ///
    /// Your login page calls it each time it is opened with the query parameter `flow`. A browser
    /// flow is handed out only with the anti-CSRF cookie of the browser that began it. When your
    /// backend renders the page, pass the `Cookie` header of the browser on; for the browser to
    /// send the cookie to you, your page and Ory have to share a domain. API flows need no
    /// cookie.
    ///
    /// # Arguments
    ///
    /// - `id`: The value of the query parameter `flow` of your login page, or `loginFlow.id`.
    ///
    /// # Optional
    ///
    /// - [`cookie`](GetLoginFlowCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    ///
    /// # Request
    ///
    /// `GET /self-service/login/flows`, without credentials. The document calls it `getLoginFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The flow. Render the nodes in [`ui`](field@crate::models::LoginFlow::ui) in the given order. Gives [`LoginFlow`](crate::models::LoginFlow).
    ///
    /// # Errors
    ///
    /// - Status 403: The anti-CSRF cookie is missing or belongs to another browser, with `error.id` `security_csrf_violation`. Check that cookies arrive, and create a new flow. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no flow with this ID. Create a new one. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 410: The flow has expired. Create a new one. In browser flows `error.details.redirect_to` is a URL that does so. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow could not be read; the body says why. `error.id` is `session_already_available` if the user is signed in already. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .get_login_flow("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .cookie(std::env::var("ORY_COOKIE").expect("ORY_COOKIE"))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getLoginFlow")]
    #[inline]
    pub fn get_login_flow(&self, id: impl Into<String>) -> GetLoginFlowCall {
        let mut call = self.client.call(&get_login_flow::OPERATION);
        let id: String = id.into();
        call.query("id", id);
        GetLoginFlowCall::of(call, get_login_flow::parse)
    }

    /// Get a recovery flow
    ///
    /// Returns a recovery flow, with the form to show and the messages of the last submission.
    ///
    /// Your recovery page calls it each time it is opened with the query parameter `flow`. For a
    /// browser flow, pass on the `Cookie` header of the browser that began it: without the right
    /// anti-CSRF cookie the answer is 403. API flows need no cookie.
    ///
    /// # Arguments
    ///
    /// - `id`: The value of the query parameter `flow` of your recovery page, or `recoveryFlow.id`.
    ///
    /// # Optional
    ///
    /// - [`cookie`](GetRecoveryFlowCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    ///
    /// # Request
    ///
    /// `GET /self-service/recovery/flows`, without credentials. The document calls it `getRecoveryFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The flow. [`state`](field@crate::models::RecoveryFlow::state) tells how far it is. Gives [`RecoveryFlow`](crate::models::RecoveryFlow).
    ///
    /// # Errors
    ///
    /// - Status 404: There is no flow with this ID. Create a new one. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 410: The flow has expired. Create a new one. In browser flows `error.details.redirect_to` is a URL that does so. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow could not be read; the body says why. With `error.id` `security_csrf_violation` the anti-CSRF cookie is missing or belongs to another browser. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .get_recovery_flow("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .cookie(std::env::var("ORY_COOKIE").expect("ORY_COOKIE"))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getRecoveryFlow")]
    #[inline]
    pub fn get_recovery_flow(&self, id: impl Into<String>) -> GetRecoveryFlowCall {
        let mut call = self.client.call(&get_recovery_flow::OPERATION);
        let id: String = id.into();
        call.query("id", id);
        GetRecoveryFlowCall::of(call, get_recovery_flow::parse)
    }

    /// Get a registration flow
    ///
    /// Returns a registration flow, with the form to show and the messages of the last
    /// submission.
    ///
    /// Your registration page calls it each time it is opened with the query parameter `flow`. A
    /// browser flow is handed out only with the anti-CSRF cookie of the browser that began it, so
    /// pass its `Cookie` header on. For the browser to send the cookie to you, your page and Ory
    /// have to share a domain. API flows need no cookie.
    ///
    /// # Arguments
    ///
    /// - `id`: The value of the query parameter `flow` of your registration page, or `registrationFlow.id`.
    ///
    /// # Optional
    ///
    /// - [`cookie`](GetRegistrationFlowCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    ///
    /// # Request
    ///
    /// `GET /self-service/registration/flows`, without credentials. The document calls it `getRegistrationFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The flow. Render the nodes in [`ui`](field@crate::models::RegistrationFlow::ui) in the given order. Gives [`RegistrationFlow`](crate::models::RegistrationFlow).
    ///
    /// # Errors
    ///
    /// - Status 403: The anti-CSRF cookie is missing or belongs to another browser, with `error.id` `security_csrf_violation`. Check that cookies arrive, and create a new flow. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no flow with this ID. Create a new one. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 410: The flow has expired. Create a new one. In browser flows `error.details.redirect_to` is a URL that does so. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow could not be read; the body says why. `error.id` is `session_already_available` if the user is signed in already. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .get_registration_flow("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .cookie(std::env::var("ORY_COOKIE").expect("ORY_COOKIE"))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getRegistrationFlow")]
    #[inline]
    pub fn get_registration_flow(
        &self,
        id: impl Into<String>,
    ) -> GetRegistrationFlowCall {
        let mut call = self.client.call(&get_registration_flow::OPERATION);
        let id: String = id.into();
        call.query("id", id);
        GetRegistrationFlowCall::of(call, get_registration_flow::parse)
    }

    /// Get the SAML metadata of the project
    ///
    /// Returns the metadata of your project as a SAML service provider, as an XML document.
    ///
    /// Give its URL to the administrator of an identity provider who sets up single sign-on. It
    /// contains the entity ID, which is the URL of this document, and the public certificates,
    /// but no private key. Anybody may read it, and it may be cached.
    ///
    /// Connections use this entity ID unless they set `sp_entity_id_override`. For the metadata
    /// of a single connection, which has the address for responses too, there is
    /// [`getSamlProviderMetadata`](crate::api::frontend::FrontendApi::get_saml_provider_metadata()).
    ///
    /// # Request
    ///
    /// `GET /self-service/methods/saml/metadata`, without credentials. The document calls it `getSamlMetadata`.
    ///
    /// # Returns
    ///
    /// - Status 200: The XML document. Gives `String`.
    ///
    /// # Errors
    ///
    /// - Status 404: The project has no connection of the native SAML engine yet, so there is nothing to publish. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The document could not be created; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client.frontend().get_saml_metadata().await?;
    ///     println!("{response}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getSamlMetadata")]
    #[inline]
    pub fn get_saml_metadata(&self) -> GetSamlMetadataCall {
        let call = self.client.call(&get_saml_metadata::OPERATION);
        GetSamlMetadataCall::of(call, get_saml_metadata::parse)
    }

    /// Get the SAML metadata of one connection
    ///
    /// Returns the metadata that your project presents to one identity provider, as an XML
    /// document.
    ///
    /// In contrast to [`getSamlMetadata`](crate::api::frontend::FrontendApi::get_saml_metadata()) it includes the URL to which the identity provider sends
    /// its responses ([`submitSamlAssertion`](crate::api::frontend::FrontendApi::submit_saml_assertion())). Its entity ID is `sp_entity_id_override` if the
    /// connection sets it, and the entity ID of the project otherwise. It contains no private
    /// key, and anybody may read it.
    ///
    /// # Arguments
    ///
    /// - `provider`: The ID of the SAML connection in the configuration of the project.
    ///
    /// # Request
    ///
    /// `GET /self-service/methods/saml/metadata/{provider}`, without credentials. The document calls it `getSamlProviderMetadata`.
    ///
    /// # Returns
    ///
    /// - Status 200: The XML document. Gives `String`.
    ///
    /// # Errors
    ///
    /// - Status 404: There is no document for this ID. The connection does not exist, its configuration is invalid, or it does not use the native SAML engine. The body does not tell these apart. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The document could not be created; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client.frontend().get_saml_provider_metadata("acme-saml").await?;
    ///     println!("{response}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getSamlProviderMetadata")]
    #[inline]
    pub fn get_saml_provider_metadata(
        &self,
        provider: impl Into<String>,
    ) -> GetSamlProviderMetadataCall {
        let mut call = self.client.call(&get_saml_provider_metadata::OPERATION);
        let provider: String = provider.into();
        call.path("provider", provider);
        GetSamlProviderMetadataCall::of(call, get_saml_provider_metadata::parse)
    }

    /// Get a settings flow
    ///
    /// Returns a settings flow, with the form to show and the messages of the last submission.
    ///
    /// Your settings page calls it each time it is opened with the query parameter `flow`. Only
    /// the user who created the flow gets it, so the request needs their session: the cookie in a
    /// browser flow, the session token in a native app.
    ///
    /// # Arguments
    ///
    /// - `id`: The value of the query parameter `flow` of your settings page, or `settingsFlow.id`.
    ///
    /// # Optional
    ///
    /// - [`x_session_token`](GetSettingsFlowCall::x_session_token()): `String`. The session token of the user, in a native app. (a secret)
    /// - [`cookie`](GetSettingsFlowCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    ///
    /// # Request
    ///
    /// `GET /self-service/settings/flows`, without credentials. The document calls it `getSettingsFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The flow. Render the nodes in [`ui`](field@crate::models::SettingsFlow::ui), one form for each node group. Gives [`SettingsFlow`](crate::models::SettingsFlow).
    ///
    /// # Errors
    ///
    /// - Status 401: Nobody is signed in, with `error.id` `session_inactive`. Send the user to the login. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The session does not suffice, or the flow is not for this user. Known values of `error.id` are: • `session_aal2_required`: the user has a second factor and has not used it in this session. Follow `redirect_browser_to`, or start a login with `aal2`. • `session_aal2_enrollment_required`: the project demands a second factor, and the user has none yet. Follow `redirect_browser_to`. • `session_credential_required`: the user has to sign in with a certain credential first. Follow `redirect_browser_to`. • `security_identity_mismatch`: somebody else created the flow. Create a new one. • `security_csrf_violation`: the anti-CSRF cookie is missing or does not fit the flow. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no flow with this ID. Create a new one. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 410: The flow has expired. Create a new one. In browser flows `error.details.redirect_to` is a URL that does so. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow could not be read; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .get_settings_flow("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .x_session_token(std::env::var("ORY_SESSION_TOKEN").expect("ORY_SESSION_TOKEN"))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getSettingsFlow")]
    #[inline]
    pub fn get_settings_flow(&self, id: impl Into<String>) -> GetSettingsFlowCall {
        let mut call = self.client.call(&get_settings_flow::OPERATION);
        let id: String = id.into();
        call.query("id", id);
        GetSettingsFlowCall::of(call, get_settings_flow::parse)
    }

    /// Get a verification flow
    ///
    /// Returns a verification flow, with the form to show and the messages of the last
    /// submission.
    ///
    /// Your verification page calls it each time it is opened with the query parameter `flow`,
    /// also with a flow that Ory has created after a registration. For a browser flow, pass on
    /// the `Cookie` header of the browser that began it. API flows need no cookie.
    ///
    /// # Arguments
    ///
    /// - `id`: The value of the query parameter `flow` of your verification page, or `verificationFlow.id`.
    ///
    /// # Optional
    ///
    /// - [`cookie`](GetVerificationFlowCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    ///
    /// # Request
    ///
    /// `GET /self-service/verification/flows`, without credentials. The document calls it `getVerificationFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The flow. [`state`](field@crate::models::VerificationFlow::state) tells how far it is. Gives [`VerificationFlow`](crate::models::VerificationFlow).
    ///
    /// # Errors
    ///
    /// - Status 403: The anti-CSRF cookie is missing or belongs to another browser, with `error.id` `security_csrf_violation`. Create a new flow. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no flow with this ID. Create a new one. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The flow could not be read; the body says why. With 410 it has expired, so create a new one. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .get_verification_flow("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .cookie(std::env::var("ORY_COOKIE").expect("ORY_COOKIE"))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getVerificationFlow")]
    #[inline]
    pub fn get_verification_flow(
        &self,
        id: impl Into<String>,
    ) -> GetVerificationFlowCall {
        let mut call = self.client.call(&get_verification_flow::OPERATION);
        let id: String = id.into();
        call.query("id", id);
        GetVerificationFlowCall::of(call, get_verification_flow::parse)
    }

    /// Get the script for WebAuthn and passkeys
    ///
    /// Returns Ory's script that talks to the WebAuthn interface of the browser.
    ///
    /// Login, registration and settings pages need it once they offer security keys or passkeys.
    /// You rarely call this operation: the `ui` of such a flow contains a node of type `script`,
    /// whose attributes tell your page how to load the script. The buttons of the flow call
    /// functions that the script defines, so render the script node before them.
    ///
    /// No session is needed.
    ///
    /// # Request
    ///
    /// `GET /.well-known/ory/webauthn.js`, without credentials. The document calls it `getWebAuthnJavaScript`.
    ///
    /// # Returns
    ///
    /// - Status 200: The source text of the script. Gives [`WebAuthnJavaScript`](crate::models::WebAuthnJavaScript).
    ///
    /// # Errors
    ///
    /// The document names no error. What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client.frontend().get_webauthn_javascript().await?;
    ///     println!("{response}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getWebAuthnJavaScript")]
    #[inline]
    pub fn get_webauthn_javascript(&self) -> GetWebAuthnJavaScriptCall {
        let call = self.client.call(&get_webauthn_javascript::OPERATION);
        GetWebAuthnJavaScriptCall::of(call, get_webauthn_javascript::parse)
    }

    /// List the origins that may use your WebAuthn relying party ID
    ///
    /// Returns the web origins whose pages may use the keys and passkeys of this domain.
    ///
    /// Keys belong to one domain, the relying party ID. When a page on another domain asks for
    /// them, the browser fetches this document from the relying party ID itself and looks for the
    /// origin of the page. So it has to be reachable on that domain, under
    /// `/.well-known/webauthn`.
    ///
    /// The origins are those in the configuration of the methods `webauthn` and `passkey`, as far
    /// as these are enabled. Your own code has no reason to call it, except to check that
    /// configuration.
    ///
    /// # Request
    ///
    /// `GET /.well-known/webauthn`, without credentials. The document calls it `getWebAuthnRelatedOrigins`.
    ///
    /// # Returns
    ///
    /// - Status 200: The configured origins. Gives [`WebAuthnRelatedOrigins`](crate::models::WebAuthnRelatedOrigins).
    ///
    /// # Errors
    ///
    /// The document names no error. What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client.frontend().get_webauthn_related_origins().await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getWebAuthnRelatedOrigins")]
    #[inline]
    pub fn get_webauthn_related_origins(&self) -> GetWebAuthnRelatedOriginsCall {
        let call = self.client.call(&get_webauthn_related_origins::OPERATION);
        GetWebAuthnRelatedOriginsCall::of(call, get_webauthn_related_origins::parse)
    }

    /// Redirect to the page where users change their password
    ///
    /// Answers with a redirect to the settings page of the project.
    ///
    /// Password managers know this path, and open it to take users to the place where they can
    /// change a password. They look for it on the domain where the user signs in, so it helps
    /// only if Ory answers on that domain, for instance through a custom domain.
    ///
    /// Your own code has no reason to call it. To let a user change a password, create a settings
    /// flow with [`createBrowserSettingsFlow`](crate::api::frontend::FrontendApi::create_browser_settings_flow()).
    ///
    /// # Request
    ///
    /// `GET /.well-known/change-password`, without credentials. The document calls it `getWellKnownChangePassword`.
    ///
    /// # Returns
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives a [`Redirect`](crate::runtime::Redirect), which is not followed.
    ///
    /// # Errors
    ///
    /// - Status 5XX: Ory is not well; the body says more. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: There is no redirect; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let redirect = client.frontend().get_well_known_change_password().await?;
    ///     println!("{}", redirect.location);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getWellKnownChangePassword")]
    #[inline]
    pub fn get_well_known_change_password(&self) -> GetWellKnownChangePasswordCall {
        let call = self.client.call(&get_well_known_change_password::OPERATION);
        GetWellKnownChangePasswordCall::of(call, get_well_known_change_password::parse)
    }

    /// Send the browser to a SAML identity provider
    ///
    /// Starts a sign-in at a SAML identity provider, for a flow that exists already.
    ///
    /// Ory redirects the browser here after the user has picked the connection in a flow. It
    /// creates the SAML request and sends the browser to the identity provider: with a redirect
    /// (302), or with a page whose form submits itself (200). Which of the two depends on the
    /// connection. The answer arrives at [`submitSamlAssertion`](crate::api::frontend::FrontendApi::submit_saml_assertion()).
    ///
    /// It is a page for the browser to open, not an API for scripts. Your own code submits the
    /// flow ([`updateLoginFlow`](crate::api::frontend::FrontendApi::update_login_flow()) and its siblings) and follows the redirect that it gets.
    ///
    /// # Arguments
    ///
    /// - `provider`: The ID of the SAML connection in the configuration of the project.
    /// - `flow`: The ID of the login, registration or settings flow that the sign-in is part of.
    /// - `purpose`: Which kind of flow `flow` is. Use `settings-link` for a settings flow, in which a signed-in user links an account at the identity provider. (one of `login`, `registration`, `settings-link`)
    ///
    /// # Request
    ///
    /// `GET /self-service/methods/saml/init/{provider}`, without credentials. The document calls it `initSamlLogin`.
    ///
    /// # Returns
    ///
    /// - Status 200: An HTML page with a form that submits itself to the identity provider. The connection uses the HTTP-POST binding. Show it in the browser as it is. Gives `String`.
    ///
    /// # Errors
    ///
    /// - Status 302: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says where it leads.
    /// - Status 400: The request is not valid; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no such connection, or no flow with this ID of the kind that `purpose` names. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The sign-in did not start; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .init_saml_login(
    ///             "acme-saml",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::InitSamlLoginPurpose::Login,
    ///         )
    ///         .await?;
    ///     println!("{response}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "initSamlLogin")]
    #[inline]
    pub fn init_saml_login(
        &self,
        provider: impl Into<String>,
        flow: impl Into<String>,
        purpose: models::InitSamlLoginPurpose,
    ) -> InitSamlLoginCall {
        let mut call = self.client.call(&init_saml_login::OPERATION);
        let provider: String = provider.into();
        call.path("provider", provider);
        let flow: String = flow.into();
        call.query("flow", flow);
        call.query("purpose", purpose);
        InitSamlLoginCall::of(call, init_saml_login::parse)
    }

    /// Send the browser to a SAML identity provider, by a form
    ///
    /// Does the same as [`initSamlLogin`](crate::api::frontend::FrontendApi::init_saml_login()) for a page that posts a form to it.
    ///
    /// Since the request is not the result of a redirect by Ory, the anti-CSRF cookie is checked.
    /// Use it only from the browser that has created the flow.
    ///
    /// # Arguments
    ///
    /// - `provider`: The ID of the SAML connection in the configuration of the project.
    /// - `flow`: The ID of the login, registration or settings flow that the sign-in is part of.
    /// - `purpose`: Which kind of flow `flow` is. Use `settings-link` for a settings flow, in which a signed-in user links an account at the identity provider. (one of `login`, `registration`, `settings-link`)
    ///
    /// # Request
    ///
    /// `POST /self-service/methods/saml/init/{provider}`, without credentials. The document calls it `initSamlLoginRequest`.
    ///
    /// # Returns
    ///
    /// - Status 200: An HTML page with a form that submits itself to the identity provider. The connection uses the HTTP-POST binding. Show it in the browser as it is. Gives `String`.
    ///
    /// # Errors
    ///
    /// - Status 302: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says where it leads.
    /// - Status 400: The request is not valid; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 404: There is no such connection, or no flow with this ID of the kind that `purpose` names. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The sign-in did not start; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .init_saml_login_request(
    ///             "acme-saml",
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::InitSamlLoginRequestPurpose::Login,
    ///         )
    ///         .await?;
    ///     println!("{response}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "initSamlLoginRequest")]
    #[inline]
    pub fn init_saml_login_request(
        &self,
        provider: impl Into<String>,
        flow: impl Into<String>,
        purpose: models::InitSamlLoginRequestPurpose,
    ) -> InitSamlLoginRequestCall {
        let mut call = self.client.call(&init_saml_login_request::OPERATION);
        let provider: String = provider.into();
        call.path("provider", provider);
        let flow: String = flow.into();
        call.query("flow", flow);
        call.query("purpose", purpose);
        InitSamlLoginRequestCall::of(call, init_saml_login_request::parse)
    }

    /// List the other sessions of the signed-in user
    ///
    /// Returns the active sessions of the user without the current one, one page at a time.
    ///
    /// Use it for a page that shows where else the user is signed in; [`devices`](field@crate::models::Session::devices) says with which
    /// browser and from where. [`disableMySession`](crate::api::frontend::FrontendApi::disable_my_session()) ends one of them, [`disableMyOtherSessions`](crate::api::frontend::FrontendApi::disable_my_other_sessions()) ends
    /// them all. The current session is in [`toSession`](crate::api::frontend::FrontendApi::to_session()).
    ///
    /// The body holds only the sessions. The `Link` response header leads to the other pages (RFC
    /// 8288\); when it has no link with the relation `next`, you have seen everything. Repeat the
    /// request with exactly the query parameters of that link.
    ///
    /// # Optional
    ///
    /// - [`per_page`](ListMySessionsCall::per_page()): `i64`. Deprecated. (defaults to `250`; at least `1` and at most `1000`; **deprecated**)
    /// - [`page`](ListMySessionsCall::page()): `i64`. Deprecated. (**deprecated**)
    /// - [`page_size`](ListMySessionsCall::page_size()): `i64`. How many sessions a page holds at most. (defaults to `250`; at least `1` and at most `500`)
    /// - [`page_token`](ListMySessionsCall::page_token()): `String`. Where the page starts: the token from the `next` link of the page before.
    /// - [`x_session_token`](ListMySessionsCall::x_session_token()): `String`. The session token of the user, in a native app. (a secret)
    /// - [`cookie`](ListMySessionsCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    ///
    /// # Request
    ///
    /// `GET /sessions`, without credentials. The document calls it `listMySessions`.
    ///
    /// # Returns
    ///
    /// - Status 200: A page of sessions. An empty list means that the user is signed in nowhere else. The `Link` header leads to the next page. Gives [`Vec<Session>`](crate::models::Session).
    ///
    /// # Errors
    ///
    /// - Status 400: A parameter is not valid; the body says which. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: Nobody is signed in, or the session has ended. Send the user to the login. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: The project demands a second factor, and this session has none yet (`error.id` `session_aal2_required`). Send the user to `redirect_browser_to`, or to a login with `aal2`. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The sessions could not be listed; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let mut items = client
    ///         .frontend()
    ///         .list_my_sessions()
    ///         .page_size(250)
    ///         .x_session_token(std::env::var("ORY_SESSION_TOKEN").expect("ORY_SESSION_TOKEN"))
    ///         .items();
    ///     while let Some(item) = items.try_next().await? {
    ///         println!("{}", item.id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listMySessions")]
    #[inline]
    pub fn list_my_sessions(&self) -> ListMySessionsCall {
        let call = self.client.call(&list_my_sessions::OPERATION);
        ListMySessionsCall::of(call, list_my_sessions::parse)
    }

    /// Sign out in a native app
    ///
    /// Ends the session that belongs to a session token.
    ///
    /// The token is all that is needed, and it goes into the body. Repeating the call with the
    /// same token does no harm: a session that has ended before is answered with 204, too.
    ///
    /// Cookies are left alone. Browsers sign out with [`createBrowserLogoutFlow`](crate::api::frontend::FrontendApi::create_browser_logout_flow()) and
    /// [`updateLogoutFlow`](crate::api::frontend::FrontendApi::update_logout_flow()).
    ///
    /// # Arguments
    ///
    /// - `body`: The session token to end.
    ///
    /// # Request
    ///
    /// `DELETE /self-service/logout/api`, without credentials. The document calls it `performNativeLogout`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 400: The body is not valid JSON, or [`session_token`](field@crate::models::PerformNativeLogoutBody::session_token) is missing. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The session has not ended; the body says why. With 403 Ory does not know the token, so treat the user as signed out. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     client
    ///         .frontend()
    ///         .perform_native_logout(models::PerformNativeLogoutBody::new("7hK2mQ9xVb4T"))
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "performNativeLogout")]
    #[inline]
    pub fn perform_native_logout(
        &self,
        body: models::PerformNativeLogoutBody,
    ) -> PerformNativeLogoutCall {
        let mut call = self.client.call(&perform_native_logout::OPERATION);
        call.json("application/json", &body);
        PerformNativeLogoutCall::of(call, perform_native_logout::parse)
    }

    /// Receive the answer of a SAML identity provider
    ///
    /// Takes the SAML response with which an identity provider answers a sign-in, and sends the
    /// browser on.
    ///
    /// This is the assertion consumer service of Ory as the SAML service provider. The identity
    /// provider makes the browser post a form to it (HTTP-POST binding). If the response is
    /// valid, Ory redirects (303) to finish the login, the registration or the linking in the
    /// settings that began the sign-in. Your own code never calls it; you give its URL to the
    /// identity provider, usually as part of [`getSamlProviderMetadata`](crate::api::frontend::FrontendApi::get_saml_provider_metadata()).
    ///
    /// A response is accepted only once, and only from the browser that began the sign-in.
    ///
    /// # Arguments
    ///
    /// - `provider`: The ID of the SAML connection in the configuration of the project. It must be the one that the response is meant for.
    /// - `relay_state` (a secret)
    /// - `saml_response` (a secret)
    ///
    /// # Request
    ///
    /// `POST /self-service/methods/saml/acs/{provider}`, without credentials. The document calls it `submitSamlAssertion`.
    ///
    /// # Returns
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives a [`Redirect`](crate::runtime::Redirect), which is not followed.
    ///
    /// # Errors
    ///
    /// - Status 400: The response was refused. The body is the same for every cause, so that nobody can probe the checks; let the user begin the sign-in again. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The response was refused, with the same body as for 400, or Ory failed. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let redirect = client
    ///         .frontend()
    ///         .submit_saml_assertion("acme-saml", "my-relay-state", "my-saml-response")
    ///         .await?;
    ///     println!("{}", redirect.location);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "submitSamlAssertion")]
    #[inline]
    pub fn submit_saml_assertion(
        &self,
        provider: impl Into<String>,
        relay_state: impl Into<String>,
        saml_response: impl Into<String>,
    ) -> SubmitSamlAssertionCall {
        let mut call = self.client.call(&submit_saml_assertion::OPERATION);
        let provider: String = provider.into();
        call.path("provider", provider);
        let relay_state: String = relay_state.into();
        call.form("RelayState", relay_state);
        let saml_response: String = saml_response.into();
        call.form("SAMLResponse", saml_response);
        SubmitSamlAssertionCall::of(call, submit_saml_assertion::parse)
    }

    /// Check who is signed in
    ///
    /// Returns the session that the cookie or the session token of the request belongs to, with
    /// its identity.
    ///
    /// This is the call that protects your own pages and APIs: make it for every request that
    /// needs a user, and go on only after a 200. Backends pass the `Cookie` header of the browser
    /// on, or the session token of the app. The token may also be sent as a bearer token in the
    /// `Authorization` header.
    ///
    /// The project can demand that users with a second factor have used it. Then a session of
    /// level `aal1` gets 403 until the user has done so.
    ///
    /// The answer repeats the ID of the identity in the header
    /// `X-Kratos-Authenticated-Identity-Id`, for proxies. Pages on one of the restricted origins
    /// of the project get only [`id`](field@crate::models::Session::id) and [`active`](field@crate::models::Session::active) of the session.
    ///
    /// To check users without a request to Ory each time, ask for a JSON Web Token with
    /// `tokenize_as`.
    ///
    /// # Optional
    ///
    /// - [`x_session_token`](ToSessionCall::x_session_token()): `String`. The session token of the user, as the app received it at login. (a secret)
    /// - [`cookie`](ToSessionCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    /// - [`tokenize_as`](ToSessionCall::tokenize_as()): `String`. The name of a token template of the project.
    ///
    /// # Request
    ///
    /// `GET /sessions/whoami`, without credentials. The document calls it `toSession`.
    ///
    /// # Returns
    ///
    /// - Status 200: The user is signed in. Check [`identity`](field@crate::models::Session::identity) and, where it matters, [`authenticator_assurance_level`](field@crate::models::Session::authenticator_assurance_level). Gives [`Session`](crate::models::Session).
    ///
    /// # Errors
    ///
    /// - Status 400: `tokenize_as` cannot be used here; the body says why. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 401: Nobody is signed in, with `error.id` `session_inactive`: there is no cookie or token, or the session has ended. Send the user to the login. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Status 403: There is a session, but it does not suffice. Known values of `error.id` are: • `session_aal2_required`: the user has a second factor and has not used it in this session. Follow `redirect_browser_to`, or start a login with `aal2`. • `session_aal2_enrollment_required`: the project demands a second factor, and the user has none yet. Follow `redirect_browser_to`, which leads to the settings. • `session_credential_required`: the user has to sign in with a certain credential first. Follow `redirect_browser_to`, which leads to a login. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    /// - Any other status: The session could not be checked; the body says why. Do not let the request through. Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .frontend()
    ///         .to_session()
    ///         .tokenize_as("web-api")
    ///         .x_session_token(std::env::var("ORY_SESSION_TOKEN").expect("ORY_SESSION_TOKEN"))
    ///         .await?;
    ///     println!("{}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "toSession")]
    #[inline]
    pub fn to_session(&self) -> ToSessionCall {
        let call = self.client.call(&to_session::OPERATION);
        ToSessionCall::of(call, to_session::parse)
    }

    /// Sign in with a token from FedCM
    ///
    /// Signs in the user with the token that the browser got from an identity provider through
    /// FedCM.
    ///
    /// There is no flow to name. Ory finds the provider by the token, and checks [`csrf_token`](field@crate::models::UpdateFedcmFlowBody::csrf_token)
    /// against the cookie that [`createFedcmFlow`](crate::api::frontend::FrontendApi::create_fedcm_flow()) has set. Call it from the same browser.
    ///
    /// The session is a cookie in the answer. If the token does not suffice, you get a login flow
    /// to go on with.
    ///
    /// # Arguments
    ///
    /// - `body`: The token, and the [`csrf_token`](field@crate::models::UpdateFedcmFlowBody::csrf_token) of [`createFedcmFlow`](crate::api::frontend::FrontendApi::create_fedcm_flow()). If that answer had a [`nonce`](field@crate::models::UpdateFedcmFlowBody::nonce) for the provider, send it too.
    ///
    /// # Optional
    ///
    /// - [`as_form`](UpdateFedcmFlowCall::as_form()): sends the body as a form instead of JSON.
    ///
    /// # Request
    ///
    /// `POST /self-service/fed-cm/token`, without credentials. The document calls it `updateFedcmFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The user is signed in. Pass the `Set-Cookie` headers on if you call it from your backend. Gives [`SuccessfulNativeLogin`](crate::models::SuccessfulNativeLogin).
    ///
    /// # Errors
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says where it leads.
    /// - Status 400: The token was refused, or Ory needs more from the user. The body is a login flow: show its `ui` with the messages in it. Its body is [`UpdateFedcmFlowError::BadRequest`](UpdateFedcmFlowError::BadRequest).
    /// - Status 410: The flow behind this sign-in has expired. Start again with [`createFedcmFlow`](crate::api::frontend::FrontendApi::create_fedcm_flow()). Its body is [`UpdateFedcmFlowError::Gone`](UpdateFedcmFlowError::Gone).
    /// - Status 422: The sign-in goes on elsewhere. Send the browser to `redirect_browser_to`. `error.id` is `browser_location_change_required`. Its body is [`UpdateFedcmFlowError::UnprocessableEntity`](UpdateFedcmFlowError::UnprocessableEntity).
    /// - Any other status: The user is not signed in; the body says why. With `error.id` `security_csrf_violation` the token and the cookie do not belong together: call [`createFedcmFlow`](crate::api::frontend::FrontendApi::create_fedcm_flow()) again. Its body is [`UpdateFedcmFlowError::Default`](UpdateFedcmFlowError::Default).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::api::frontend::UpdateFedcmFlowError;
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let result = client
    ///         .frontend()
    ///         .update_fedcm_flow(
    ///             models::UpdateFedcmFlowBody::new("7hK2mQ9xVb4T", "7hK2mQ9xVb4T"),
    ///         )
    ///         .await;
    ///     match result {
    ///         Ok(response) => {
    ///             println!("{response:?}");
    ///         }
    ///         Err(error) => {
    ///             match error.body() {
    ///                 Some(UpdateFedcmFlowError::BadRequest(body)) => {
    ///                     println!("{}", body.id);
    ///                 }
    ///                 Some(UpdateFedcmFlowError::Gone(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 Some(UpdateFedcmFlowError::UnprocessableEntity(body)) => {
    ///                     println!("{body:?}");
    ///                 }
    ///                 Some(UpdateFedcmFlowError::Default(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 _ => {}
    ///             }
    ///             return Err(error.into());
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "updateFedcmFlow")]
    #[inline]
    pub fn update_fedcm_flow(
        &self,
        body: models::UpdateFedcmFlowBody,
    ) -> UpdateFedcmFlowCall {
        let mut call = self.client.call(&update_fedcm_flow::OPERATION);
        call.json("application/json", &body);
        UpdateFedcmFlowCall::of(call, update_fedcm_flow::parse)
    }

    /// Submit a login flow
    ///
    /// Takes what the user has entered on your login page, and signs them in if it is right.
    ///
    /// Submit the values of the nodes in `ui`, with the `method` that the user has chosen. A
    /// login can take several submissions: a method that sends a code first answers 400 with the
    /// form for the code, and identifier-first login first asks for the identifier alone.
    ///
    /// API flows return a session token. Never send cookies or an `Origin` header with them; Ory
    /// refuses such requests as coming from a browser. Browser flows set a session cookie. They
    /// need the anti-CSRF cookie with which the flow was created, and its value as `csrf_token`
    /// in the body.
    ///
    /// A browser that posts the form itself is redirected (303) after each submission: back to
    /// your login page, or to `return_to`. Requests that ask for JSON get the statuses below.
    ///
    /// # Arguments
    ///
    /// - `flow`: The ID of the flow: `loginFlow.id`, or the query parameter `flow` of your login page.
    /// - `body`: The method and its values. `method` decides which other properties count; take their names from the nodes in `ui`.
    ///
    /// # Optional
    ///
    /// - [`x_session_token`](UpdateLoginFlowCall::x_session_token()): `String`. The current session token, in API flows that refresh a session or add a second factor. (a secret)
    /// - [`cookie`](UpdateLoginFlowCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    /// - [`as_form`](UpdateLoginFlowCall::as_form()): sends the body as a form instead of JSON.
    ///
    /// # Request
    ///
    /// `POST /self-service/login`, without credentials. The document calls it `updateLoginFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The user is signed in. Native apps store [`session_token`](field@crate::models::SuccessfulNativeLogin::session_token); backends pass the `Set-Cookie` headers on to the browser. Then follow [`continue_with`](field@crate::models::SuccessfulNativeLogin::continue_with), if there is any. Gives [`SuccessfulNativeLogin`](crate::models::SuccessfulNativeLogin).
    ///
    /// # Errors
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says where it leads.
    /// - Status 400: The login is not finished. The body is usually the flow: show its `ui` again, with the messages in it. These tell about wrong input, or announce the next step such as a code. The body can also be an error, for instance with `error.id` `session_already_available`, if the user is signed in already. Its body is [`UpdateLoginFlowError::BadRequest`](UpdateLoginFlowError::BadRequest).
    /// - Status 410: The flow has expired, with `error.id` `self_service_flow_expired`. Go on with the flow that `use_flow_id` names, if it is there beside `error`, or else create a new flow. Its body is [`UpdateLoginFlowError::Gone`](UpdateLoginFlowError::Gone).
    /// - Status 422: The login goes on elsewhere, with `error.id` `browser_location_change_required`. Send the browser to `redirect_browser_to`, for example to a social sign-in provider or back to an OAuth2 client. Its body is [`UpdateLoginFlowError::UnprocessableEntity`](UpdateLoginFlowError::UnprocessableEntity).
    /// - Any other status: The login failed for a reason that the form cannot show. Known values of `error.id` are: • `security_csrf_violation` (403): the anti-CSRF cookie is missing, or it does not fit the flow. Create a new flow. • `session_aal1_required`: the flow asks for a second factor, and nobody is signed in. • `self_service_flow_return_to_forbidden`: the project does not allow the `return_to` of the flow. An unknown flow is answered with 404. Create a new one. Its body is [`UpdateLoginFlowError::Default`](UpdateLoginFlowError::Default).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::api::frontend::UpdateLoginFlowError;
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let result = client
    ///         .frontend()
    ///         .update_login_flow(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::UpdateLoginFlowBody::Password(
    ///                 models::UpdateLoginFlowWithPasswordMethod::new(
    ///                     "alice@example.com",
    ///                     "correct horse battery staple",
    ///                 ),
    ///             ),
    ///         )
    ///         .x_session_token(std::env::var("ORY_SESSION_TOKEN").expect("ORY_SESSION_TOKEN"))
    ///         .await;
    ///     match result {
    ///         Ok(response) => {
    ///             println!("{response:?}");
    ///         }
    ///         Err(error) => {
    ///             match error.body() {
    ///                 Some(UpdateLoginFlowError::BadRequest(body)) => {
    ///                     println!("{}", body.id);
    ///                 }
    ///                 Some(UpdateLoginFlowError::Gone(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 Some(UpdateLoginFlowError::UnprocessableEntity(body)) => {
    ///                     println!("{body:?}");
    ///                 }
    ///                 Some(UpdateLoginFlowError::Default(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 _ => {}
    ///             }
    ///             return Err(error.into());
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "updateLoginFlow")]
    #[inline]
    pub fn update_login_flow(
        &self,
        flow: impl Into<String>,
        body: impl Into<models::UpdateLoginFlowBody>,
    ) -> UpdateLoginFlowCall {
        let mut call = self.client.call(&update_login_flow::OPERATION);
        let flow: String = flow.into();
        call.query("flow", flow);
        let body: models::UpdateLoginFlowBody = body.into();
        call.json("application/json", &body);
        UpdateLoginFlowCall::of(call, update_login_flow::parse)
    }

    /// Sign out in a browser
    ///
    /// Ends the session of the browser and removes its cookie.
    ///
    /// The easy way is a link: let the user open the `logout_url` of [`createBrowserLogoutFlow`](crate::api::frontend::FrontendApi::create_browser_logout_flow()).
    /// Ory ends the session and redirects (303) to `return_to`.
    ///
    /// A page that signs out by script calls it with the `logout_token` and asks for JSON. It
    /// then gets 204, and has to leave the page of the signed-in user itself. If your backend
    /// does this, pass the `Set-Cookie` headers on to the browser.
    ///
    /// Only this one session ends. For the others there is [`disableMyOtherSessions`](crate::api::frontend::FrontendApi::disable_my_other_sessions()). Native apps
    /// use [`performNativeLogout`](crate::api::frontend::FrontendApi::perform_native_logout()).
    ///
    /// # Optional
    ///
    /// - [`token`](UpdateLogoutFlowCall::token()): `String`. The `logout_token` of [`createBrowserLogoutFlow`](crate::api::frontend::FrontendApi::create_browser_logout_flow()). (a secret)
    /// - [`return_to`](UpdateLogoutFlowCall::return_to()): `String`. Where the browser goes afterwards.
    /// - [`cookie`](UpdateLogoutFlowCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    ///
    /// # Request
    ///
    /// `GET /self-service/logout`, without credentials. The document calls it `updateLogoutFlow`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says where it leads.
    /// - Any other status: The session has not ended; the body says why. Typical reasons are: • 400: the token is missing. • 401: nobody is signed in (`error.id` `session_inactive`). There is nothing left to do. • 403: the token belongs to another session. Get a new one from [`createBrowserLogoutFlow`](crate::api::frontend::FrontendApi::create_browser_logout_flow()). Its body is [`ErrorGeneric`](crate::models::ErrorGeneric).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     client
    ///         .frontend()
    ///         .update_logout_flow()
    ///         .return_to("https://www.example.com/")
    ///         .cookie(std::env::var("ORY_COOKIE").expect("ORY_COOKIE"))
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "updateLogoutFlow")]
    #[inline]
    pub fn update_logout_flow(&self) -> UpdateLogoutFlowCall {
        let call = self.client.call(&update_logout_flow::OPERATION);
        UpdateLogoutFlowCall::of(call, update_logout_flow::parse)
    }

    /// Submit a recovery flow
    ///
    /// Takes the next step of a recovery, in which a user regains access to their account.
    ///
    /// A recovery takes several submissions. In the first the user gives an address, and Ory
    /// sends a code or a link, as the project is configured. Then [`state`](field@crate::models::RecoveryFlow::state) is `sent_email`, and
    /// the user enters the code; sending the address again asks for a new message. An unknown
    /// address gets the same answer as a known one, so that nobody can find out who has an
    /// account.
    ///
    /// After the right code the user is signed in. Take them to the settings page at once, where
    /// they set a new password: [`continue_with`](field@crate::models::RecoveryFlow::continue_with) or the redirect of status 422 says how to get
    /// there. In API flows the session token is in [`continue_with`](field@crate::models::RecoveryFlow::continue_with), too. A link from a message is
    /// opened by the browser and does the same without your help.
    ///
    /// In browser flows the anti-CSRF cookie and `csrf_token` are required. API flows must not
    /// carry cookies. A browser that posts the form itself is redirected (303) after each
    /// submission.
    ///
    /// # Arguments
    ///
    /// - `flow`: The ID of the flow: `recoveryFlow.id`, or the query parameter `flow` of your recovery page.
    /// - `body`: The method, `code` or `link`, and the value for the current step. Take the names from the nodes in [`ui`](field@crate::models::RecoveryFlow::ui).
    ///
    /// # Optional
    ///
    /// - [`token`](UpdateRecoveryFlowCall::token()): `String`. The token from a recovery link. (a secret)
    /// - [`cookie`](UpdateRecoveryFlowCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    /// - [`as_form`](UpdateRecoveryFlowCall::as_form()): sends the body as a form instead of JSON.
    ///
    /// # Request
    ///
    /// `POST /self-service/recovery`, without credentials. The document calls it `updateRecoveryFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The step was accepted. Show the flow again, unless [`state`](field@crate::models::RecoveryFlow::state) is `passed_challenge`: then follow [`continue_with`](field@crate::models::RecoveryFlow::continue_with). Gives [`RecoveryFlow`](crate::models::RecoveryFlow).
    ///
    /// # Errors
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says where it leads.
    /// - Status 400: The input was wrong, for instance an invalid code. The body is usually the flow; show its [`ui`](field@crate::models::RecoveryFlow::ui) with the messages in it. The body can also be an error whose `error.details.continue_with` names a new recovery flow (`show_recovery_ui`). Go on with that one. Its body is [`UpdateRecoveryFlowError::BadRequest`](UpdateRecoveryFlowError::BadRequest).
    /// - Status 410: The flow has expired, with `error.id` `self_service_flow_expired`. Go on with the flow that `use_flow_id` names, if it is there beside `error`, or else create a new flow. Its body is [`UpdateRecoveryFlowError::Gone`](UpdateRecoveryFlowError::Gone).
    /// - Status 422: The user is signed in and has to go to the settings page. Send the browser to `redirect_browser_to`; `error.id` is `browser_location_change_required`. Its body is [`UpdateRecoveryFlowError::UnprocessableEntity`](UpdateRecoveryFlowError::UnprocessableEntity).
    /// - Any other status: The step failed for a reason that the form cannot show. With `error.id` `security_csrf_violation` the anti-CSRF cookie is missing or does not fit the flow. An unknown flow is answered with 404. Create a new flow in both cases. Its body is [`UpdateRecoveryFlowError::Default`](UpdateRecoveryFlowError::Default).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::api::frontend::UpdateRecoveryFlowError;
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let result = client
    ///         .frontend()
    ///         .update_recovery_flow(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::UpdateRecoveryFlowBody::Code(
    ///                 models::UpdateRecoveryFlowWithCodeMethod::new()
    ///                     .email("alice@example.com"),
    ///             ),
    ///         )
    ///         .cookie(std::env::var("ORY_COOKIE").expect("ORY_COOKIE"))
    ///         .await;
    ///     match result {
    ///         Ok(response) => {
    ///             println!("{}", response.id);
    ///         }
    ///         Err(error) => {
    ///             match error.body() {
    ///                 Some(UpdateRecoveryFlowError::BadRequest(body)) => {
    ///                     println!("{}", body.id);
    ///                 }
    ///                 Some(UpdateRecoveryFlowError::Gone(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 Some(UpdateRecoveryFlowError::UnprocessableEntity(body)) => {
    ///                     println!("{body:?}");
    ///                 }
    ///                 Some(UpdateRecoveryFlowError::Default(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 _ => {}
    ///             }
    ///             return Err(error.into());
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "updateRecoveryFlow")]
    #[inline]
    pub fn update_recovery_flow(
        &self,
        flow: impl Into<String>,
        body: impl Into<models::UpdateRecoveryFlowBody>,
    ) -> UpdateRecoveryFlowCall {
        let mut call = self.client.call(&update_recovery_flow::OPERATION);
        let flow: String = flow.into();
        call.query("flow", flow);
        let body: models::UpdateRecoveryFlowBody = body.into();
        call.json("application/json", &body);
        UpdateRecoveryFlowCall::of(call, update_recovery_flow::parse)
    }

    /// Submit a registration flow
    ///
    /// Takes what the user has entered on your registration page, and creates their identity.
    ///
    /// Submit the values of the nodes in `ui`, with the `method` that the user has chosen. A
    /// registration can take several submissions: where the project asks for the profile first,
    /// and where a code is sent, the next form comes with status 400.
    ///
    /// Whether the new user is signed in at once depends on the project. If so, native apps get a
    /// session token and browsers a session cookie. If not, send the user to your login page.
    /// Where addresses are to be verified, Ory has already sent the message; [`continue_with`](field@crate::models::SuccessfulNativeRegistration::continue_with)
    /// names the verification flow to show.
    ///
    /// API flows must carry neither cookies nor an `Origin` header. Browser flows need the
    /// anti-CSRF cookie with which the flow was created, and its value as `csrf_token`. A browser
    /// that posts the form itself is redirected (303) after each submission.
    ///
    /// # Arguments
    ///
    /// - `flow`: The ID of the flow: `registrationFlow.id`, or the query parameter `flow` of your registration page.
    /// - `body`: The method, its values and the traits. `method` decides which other properties count; take their names from the nodes in `ui`.
    ///
    /// # Optional
    ///
    /// - [`cookie`](UpdateRegistrationFlowCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    /// - [`as_form`](UpdateRegistrationFlowCall::as_form()): sends the body as a form instead of JSON.
    ///
    /// # Request
    ///
    /// `POST /self-service/registration`, without credentials. The document calls it `updateRegistrationFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The identity exists. Keep the session if there is one: native apps store [`session_token`](field@crate::models::SuccessfulNativeRegistration::session_token), backends pass the `Set-Cookie` headers on. Then follow [`continue_with`](field@crate::models::SuccessfulNativeRegistration::continue_with). Gives [`SuccessfulNativeRegistration`](crate::models::SuccessfulNativeRegistration).
    ///
    /// # Errors
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says where it leads.
    /// - Status 400: The registration is not finished. The body is usually the flow: show its `ui` again, with the messages in it. These tell about wrong input, such as an address that is taken, or announce the next step. The body can also be an error, for instance with `error.id` `session_already_available`, if the user is signed in already. Its body is [`UpdateRegistrationFlowError::BadRequest`](UpdateRegistrationFlowError::BadRequest).
    /// - Status 410: The flow has expired, with `error.id` `self_service_flow_expired`. Go on with the flow that `use_flow_id` names, if it is there beside `error`, or else create a new flow. Its body is [`UpdateRegistrationFlowError::Gone`](UpdateRegistrationFlowError::Gone).
    /// - Status 422: The registration goes on elsewhere, with `error.id` `browser_location_change_required`. Send the browser to `redirect_browser_to`, for example to a social sign-in provider. Its body is [`UpdateRegistrationFlowError::UnprocessableEntity`](UpdateRegistrationFlowError::UnprocessableEntity).
    /// - Any other status: The registration failed for a reason that the form cannot show. With `error.id` `security_csrf_violation` the anti-CSRF cookie is missing or does not fit the flow; with `self_service_flow_disabled` the project does not take new users. An unknown flow is answered with 404. Its body is [`UpdateRegistrationFlowError::Default`](UpdateRegistrationFlowError::Default).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::api::frontend::UpdateRegistrationFlowError;
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let result = client
    ///         .frontend()
    ///         .update_registration_flow(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::UpdateRegistrationFlowBody::Password(
    ///                 models::UpdateRegistrationFlowWithPasswordMethod::new(
    ///                     "correct horse battery staple",
    ///                     serde_json::json!({ "email": "alice@example.com" }),
    ///                 ),
    ///             ),
    ///         )
    ///         .cookie(std::env::var("ORY_COOKIE").expect("ORY_COOKIE"))
    ///         .await;
    ///     match result {
    ///         Ok(response) => {
    ///             println!("{response:?}");
    ///         }
    ///         Err(error) => {
    ///             match error.body() {
    ///                 Some(UpdateRegistrationFlowError::BadRequest(body)) => {
    ///                     println!("{}", body.id);
    ///                 }
    ///                 Some(UpdateRegistrationFlowError::Gone(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 Some(UpdateRegistrationFlowError::UnprocessableEntity(body)) => {
    ///                     println!("{body:?}");
    ///                 }
    ///                 Some(UpdateRegistrationFlowError::Default(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 _ => {}
    ///             }
    ///             return Err(error.into());
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "updateRegistrationFlow")]
    #[inline]
    pub fn update_registration_flow(
        &self,
        flow: impl Into<String>,
        body: impl Into<models::UpdateRegistrationFlowBody>,
    ) -> UpdateRegistrationFlowCall {
        let mut call = self.client.call(&update_registration_flow::OPERATION);
        let flow: String = flow.into();
        call.query("flow", flow);
        let body: models::UpdateRegistrationFlowBody = body.into();
        call.json("application/json", &body);
        UpdateRegistrationFlowCall::of(call, update_registration_flow::parse)
    }

    /// Submit a settings flow
    ///
    /// Changes something about the account of the signed-in user.
    ///
    /// Each submission saves one method: the profile, the password, a second factor, a linked
    /// provider, and so on. The flow stays open afterwards, for the next change. The user must be
    /// the one who created the flow.
    ///
    /// Credentials and other sensitive data can be changed only for a while after a sign-in; how
    /// long is configured in the project. Later the answer is 403 with `error.id`
    /// `session_refresh_required`. Let the user sign in again, with `refresh` set, and submit
    /// again. In a browser, [`return_to`](field@crate::models::SettingsFlow::return_to) leads back to your settings page; a native app creates and
    /// submits the login flow with the session token of the user.
    ///
    /// Browser flows need the session cookie, the anti-CSRF cookie and `csrf_token`. API flows
    /// need the session token and must not carry cookies. A browser that posts the form itself is
    /// redirected (303) after each submission, also to the login where that is needed.
    ///
    /// # Arguments
    ///
    /// - `flow`: The ID of the flow: `settingsFlow.id`, or the query parameter `flow` of your settings page.
    /// - `body`: The method and its values. `method` decides which other properties count; take their names from the nodes in [`ui`](field@crate::models::SettingsFlow::ui). For the profile send all traits, since those that are missing are lost.
    ///
    /// # Optional
    ///
    /// - [`x_session_token`](UpdateSettingsFlowCall::x_session_token()): `String`. The session token of the user, in a native app. (a secret)
    /// - [`cookie`](UpdateSettingsFlowCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    /// - [`as_form`](UpdateSettingsFlowCall::as_form()): sends the body as a form instead of JSON.
    ///
    /// # Request
    ///
    /// `POST /self-service/settings`, with `session_token`. The document calls it `updateSettingsFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The change is saved, and the flow shows the account as it is now. Follow [`continue_with`](field@crate::models::SettingsFlow::continue_with) if it is there, for example to verify a new e-mail address. Gives [`SettingsFlow`](crate::models::SettingsFlow).
    ///
    /// # Errors
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says where it leads.
    /// - Status 400: Nothing was saved, because the input is wrong. The body is usually the flow: show its [`ui`](field@crate::models::SettingsFlow::ui) again, with the messages in it. Its body is [`UpdateSettingsFlowError::BadRequest`](UpdateSettingsFlowError::BadRequest).
    /// - Status 401: Nobody is signed in, with `error.id` `session_inactive`. Send the user to the login. Its body is [`UpdateSettingsFlowError::Unauthorized`](UpdateSettingsFlowError::Unauthorized).
    /// - Status 403: The session does not suffice, or the request looks forged. Known values of `error.id` are: • `session_refresh_required`: the last sign-in is too long ago. Go to `redirect_browser_to`, or start a login with `refresh`. • `session_aal2_required`: the user has a second factor and has not used it in this session. Start a login with `aal2`. • `session_aal2_enrollment_required`: the project demands a second factor, and the user has none yet. Follow `redirect_browser_to`. • `session_credential_required`: the user has to sign in with a certain credential first. Follow `redirect_browser_to`. • `security_identity_mismatch`: the flow belongs to another user. Create a new one. • `security_csrf_violation`: the anti-CSRF cookie is missing or does not fit the flow. Its body is [`UpdateSettingsFlowError::Forbidden`](UpdateSettingsFlowError::Forbidden).
    /// - Status 410: The flow has expired, with `error.id` `self_service_flow_expired`. Go on with the flow that `use_flow_id` names, if it is there beside `error`, or else create a new flow. Its body is [`UpdateSettingsFlowError::Gone`](UpdateSettingsFlowError::Gone).
    /// - Status 422: The change goes on elsewhere, with `error.id` `browser_location_change_required`. Send the browser to `redirect_browser_to`, for example to the provider that the user links. Its body is [`UpdateSettingsFlowError::UnprocessableEntity`](UpdateSettingsFlowError::UnprocessableEntity).
    /// - Any other status: The change failed for a reason that the form cannot show. An unknown flow is answered with 404; create a new one. Its body is [`UpdateSettingsFlowError::Default`](UpdateSettingsFlowError::Default).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::api::frontend::UpdateSettingsFlowError;
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .session_token(std::env::var("ORY_SESSION_TOKEN").expect("ORY_SESSION_TOKEN"))
    ///         .build()?;
    ///
    ///     let result = client
    ///         .frontend()
    ///         .update_settings_flow(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::UpdateSettingsFlowBody::Profile(
    ///                 models::UpdateSettingsFlowWithProfileMethod::new(
    ///                     serde_json::json!({ "email": "alice@example.com" }),
    ///                 ),
    ///             ),
    ///         )
    ///         .await;
    ///     match result {
    ///         Ok(response) => {
    ///             println!("{}", response.id);
    ///         }
    ///         Err(error) => {
    ///             match error.body() {
    ///                 Some(UpdateSettingsFlowError::BadRequest(body)) => {
    ///                     println!("{}", body.id);
    ///                 }
    ///                 Some(UpdateSettingsFlowError::Unauthorized(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 Some(UpdateSettingsFlowError::Forbidden(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 Some(UpdateSettingsFlowError::Gone(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 Some(UpdateSettingsFlowError::UnprocessableEntity(body)) => {
    ///                     println!("{body:?}");
    ///                 }
    ///                 Some(UpdateSettingsFlowError::Default(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 _ => {}
    ///             }
    ///             return Err(error.into());
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "updateSettingsFlow")]
    #[inline]
    pub fn update_settings_flow(
        &self,
        flow: impl Into<String>,
        body: impl Into<models::UpdateSettingsFlowBody>,
    ) -> UpdateSettingsFlowCall {
        let mut call = self.client.call(&update_settings_flow::OPERATION);
        let flow: String = flow.into();
        call.query("flow", flow);
        let body: models::UpdateSettingsFlowBody = body.into();
        call.json("application/json", &body);
        UpdateSettingsFlowCall::of(call, update_settings_flow::parse)
    }

    /// Submit a verification flow
    ///
    /// Takes the next step of proving that an e-mail address or a phone number belongs to the
    /// user.
    ///
    /// First the user gives the address, and Ory sends a code or a link, as the project is
    /// configured. Flows that come from a registration or from the settings skip this step. Then
    /// [`state`](field@crate::models::VerificationFlow::state) is `sent_email`, and the user enters the code; sending the address again asks for
    /// a new message. An unknown address gets the same answer as a known one. After the right
    /// code [`state`](field@crate::models::VerificationFlow::state) is `passed_challenge`, and the address counts as verified.
    ///
    /// No session is needed, and none is created: the user is not signed in by it. A link from a
    /// message is opened by the browser and does the same without your help.
    ///
    /// In browser flows the anti-CSRF cookie and `csrf_token` are required. API flows must not
    /// carry cookies. A browser that posts the form itself is redirected (303) after each
    /// submission.
    ///
    /// # Arguments
    ///
    /// - `flow`: The ID of the flow: `verificationFlow.id`, or the query parameter `flow` of your verification page.
    /// - `body`: The method, `code` or `link`, and the value for the current step. Take the names from the nodes in [`ui`](field@crate::models::VerificationFlow::ui).
    ///
    /// # Optional
    ///
    /// - [`token`](UpdateVerificationFlowCall::token()): `String`. The token from a verification link. (a secret)
    /// - [`cookie`](UpdateVerificationFlowCall::cookie()): `String`. The `Cookie` header of the browser's request to your server, passed on unchanged. (a secret)
    /// - [`as_form`](UpdateVerificationFlowCall::as_form()): sends the body as a form instead of JSON.
    ///
    /// # Request
    ///
    /// `POST /self-service/verification`, without credentials. The document calls it `updateVerificationFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The step was accepted. Show the flow again; when [`state`](field@crate::models::VerificationFlow::state) is `passed_challenge`, its [`ui`](field@crate::models::VerificationFlow::ui) has a node that leads the user on. Gives [`VerificationFlow`](crate::models::VerificationFlow).
    ///
    /// # Errors
    ///
    /// - Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. It is not followed: [`Error::redirect`](crate::runtime::Error::redirect) says where it leads.
    /// - Status 400: The input was wrong, for instance an invalid code. The body is usually the flow; show its [`ui`](field@crate::models::VerificationFlow::ui) with the messages in it. Its body is [`UpdateVerificationFlowError::BadRequest`](UpdateVerificationFlowError::BadRequest).
    /// - Status 410: The flow has expired, with `error.id` `self_service_flow_expired`. Go on with the flow that `use_flow_id` names, if it is there beside `error`, or else create a new flow. Its body is [`UpdateVerificationFlowError::Gone`](UpdateVerificationFlowError::Gone).
    /// - Any other status: The step failed for a reason that the form cannot show. With `error.id` `security_csrf_violation` the anti-CSRF cookie is missing or does not fit the flow. An unknown flow is answered with 404. Create a new flow in both cases. Its body is [`UpdateVerificationFlowError::Default`](UpdateVerificationFlowError::Default).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::api::frontend::UpdateVerificationFlowError;
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let result = client
    ///         .frontend()
    ///         .update_verification_flow(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::UpdateVerificationFlowBody::Code(
    ///                 models::UpdateVerificationFlowWithCodeMethod::new()
    ///                     .email("alice@example.com"),
    ///             ),
    ///         )
    ///         .cookie(std::env::var("ORY_COOKIE").expect("ORY_COOKIE"))
    ///         .await;
    ///     match result {
    ///         Ok(response) => {
    ///             println!("{}", response.id);
    ///         }
    ///         Err(error) => {
    ///             match error.body() {
    ///                 Some(UpdateVerificationFlowError::BadRequest(body)) => {
    ///                     println!("{}", body.id);
    ///                 }
    ///                 Some(UpdateVerificationFlowError::Gone(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 Some(UpdateVerificationFlowError::Default(body)) => {
    ///                     println!("{:?}", body.use_flow_id);
    ///                 }
    ///                 _ => {}
    ///             }
    ///             return Err(error.into());
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "updateVerificationFlow")]
    #[inline]
    pub fn update_verification_flow(
        &self,
        flow: impl Into<String>,
        body: impl Into<models::UpdateVerificationFlowBody>,
    ) -> UpdateVerificationFlowCall {
        let mut call = self.client.call(&update_verification_flow::OPERATION);
        let flow: String = flow.into();
        call.query("flow", flow);
        let body: models::UpdateVerificationFlowBody = body.into();
        call.json("application/json", &body);
        UpdateVerificationFlowCall::of(call, update_verification_flow::parse)
    }
}

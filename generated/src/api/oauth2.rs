//! Everything about OAuth 2.0, and OpenID Connect on top of it.
//!
//! Register clients and rotate their secrets, answer login, consent, device and logout requests,
//! inspect and revoke tokens and sessions, and trust foreign issuers of JWT assertions.

use crate::models;
use crate::runtime;

mod accept_oauth2_consent_request;
pub use self::accept_oauth2_consent_request::AcceptOAuth2ConsentRequestCall;

mod accept_oauth2_login_request;
pub use self::accept_oauth2_login_request::AcceptOAuth2LoginRequestCall;

mod accept_oauth2_logout_request;
pub use self::accept_oauth2_logout_request::AcceptOAuth2LogoutRequestCall;

mod accept_user_code_request;
pub use self::accept_user_code_request::AcceptUserCodeRequestCall;

mod create_oauth2_client;
pub use self::create_oauth2_client::CreateOAuth2ClientCall;

mod delete_oauth2_client;
pub use self::delete_oauth2_client::DeleteOAuth2ClientCall;

mod delete_oauth2_token;
pub use self::delete_oauth2_token::DeleteOAuth2TokenCall;

mod delete_rotated_oauth2_client_secrets;
pub use self::delete_rotated_oauth2_client_secrets::DeleteRotatedOAuth2ClientSecretsCall;

mod delete_trusted_oauth2_jwt_grant_issuer;
pub use self::delete_trusted_oauth2_jwt_grant_issuer::DeleteTrustedOAuth2JwtGrantIssuerCall;

mod get_oauth2_client;
pub use self::get_oauth2_client::GetOAuth2ClientCall;

mod get_oauth2_consent_request;
pub use self::get_oauth2_consent_request::{
    GetOAuth2ConsentRequestCall, GetOAuth2ConsentRequestError,
};

mod get_oauth2_login_request;
pub use self::get_oauth2_login_request::{
    GetOAuth2LoginRequestCall, GetOAuth2LoginRequestError,
};

mod get_oauth2_logout_request;
pub use self::get_oauth2_logout_request::{
    GetOAuth2LogoutRequestCall, GetOAuth2LogoutRequestError,
};

mod get_trusted_oauth2_jwt_grant_issuer;
pub use self::get_trusted_oauth2_jwt_grant_issuer::GetTrustedOAuth2JwtGrantIssuerCall;

mod introspect_oauth2_token;
pub use self::introspect_oauth2_token::IntrospectOAuth2TokenCall;

mod list_oauth2_clients;
pub use self::list_oauth2_clients::ListOAuth2ClientsCall;

mod list_oauth2_consent_sessions;
pub use self::list_oauth2_consent_sessions::ListOAuth2ConsentSessionsCall;

mod list_trusted_oauth2_jwt_grant_issuers;
pub use self::list_trusted_oauth2_jwt_grant_issuers::ListTrustedOAuth2JwtGrantIssuersCall;

mod oauth2_authorize;
pub use self::oauth2_authorize::OAuth2AuthorizeCall;

mod oauth2_device_flow;
pub use self::oauth2_device_flow::OAuth2DeviceFlowCall;

mod oauth2_token_exchange;
pub use self::oauth2_token_exchange::OAuth2TokenExchangeCall;

mod patch_oauth2_client;
pub use self::patch_oauth2_client::PatchOAuth2ClientCall;

mod perform_oauth2_device_verification_flow;
pub use self::perform_oauth2_device_verification_flow::PerformOAuth2DeviceVerificationFlowCall;

mod reject_oauth2_consent_request;
pub use self::reject_oauth2_consent_request::RejectOAuth2ConsentRequestCall;

mod reject_oauth2_login_request;
pub use self::reject_oauth2_login_request::RejectOAuth2LoginRequestCall;

mod reject_oauth2_logout_request;
pub use self::reject_oauth2_logout_request::RejectOAuth2LogoutRequestCall;

mod revoke_oauth2_consent_sessions;
pub use self::revoke_oauth2_consent_sessions::RevokeOAuth2ConsentSessionsCall;

mod revoke_oauth2_login_sessions;
pub use self::revoke_oauth2_login_sessions::RevokeOAuth2LoginSessionsCall;

mod revoke_oauth2_token;
pub use self::revoke_oauth2_token::RevokeOAuth2TokenCall;

mod rotate_oauth2_client_secret;
pub use self::rotate_oauth2_client_secret::RotateOAuth2ClientSecretCall;

mod set_oauth2_client;
pub use self::set_oauth2_client::SetOAuth2ClientCall;

mod set_oauth2_client_lifespans;
pub use self::set_oauth2_client_lifespans::SetOAuth2ClientLifespansCall;

mod trust_oauth2_jwt_grant_issuer;
pub use self::trust_oauth2_jwt_grant_issuer::TrustOAuth2JwtGrantIssuerCall;

/// Everything about OAuth 2.0, and OpenID Connect on top of it.
///
/// Register clients and rotate their secrets, answer login, consent, device and logout requests,
/// inspect and revoke tokens and sessions, and trust foreign issuers of JWT assertions.
#[derive(Debug, Clone)]
pub struct OAuth2Api {
    client: runtime::Client,
}

impl OAuth2Api {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Accept a consent request
    ///
    /// Records that the user lets the client have the given scopes and audiences.
    ///
    /// Call it when the user has agreed, or right away for a request with `skip`. The body says what
    /// is granted, which claims go into the tokens, and whether the decision is remembered. Grant no
    /// more than was requested; granting less is fine.
    ///
    /// Afterwards send the browser to [`redirect_to`](field@crate::models::OAuth2RedirectTo::redirect_to) from the answer. The flow is complete only when
    /// the browser gets there, and it has to be the browser that started it.
    ///
    /// # Arguments
    ///
    /// - `consent_challenge`: The challenge of the consent request that the user agreed to. (a secret)
    ///
    /// # Optional
    ///
    /// - [`body`](AcceptOAuth2ConsentRequestCall::body()): [`AcceptOAuth2ConsentRequest`](crate::models::AcceptOAuth2ConsentRequest). What the user granted, and what the tokens should say.
    ///
    /// # Request
    ///
    /// `PUT /admin/oauth2/auth/requests/consent/accept`, with `ory_access_token`. The document calls it `acceptOAuth2ConsentRequest`.
    ///
    /// # Returns
    ///
    /// - Status 200: The decision is recorded. Send the browser to [`redirect_to`](field@crate::models::OAuth2RedirectTo::redirect_to) next. Gives [`OAuth2RedirectTo`](crate::models::OAuth2RedirectTo).
    ///
    /// # Errors
    ///
    /// - Any other status: The consent was not recorded, for example because the challenge has expired or the body is malformed. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .accept_oauth2_consent_request("e2c1a7f0b94d4b6f8a35d0c7915e6f23")
    ///         .body(
    ///             models::AcceptOAuth2ConsentRequest::new()
    ///                 .grant_access_token_audience(["https://api.photos.example"])
    ///                 .grant_scope(["openid", "photos.read"]),
    ///         )
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "acceptOAuth2ConsentRequest")]
    #[inline]
    pub fn accept_oauth2_consent_request(
        &self,
        consent_challenge: impl Into<String>,
    ) -> AcceptOAuth2ConsentRequestCall {
        let mut call = self.client.call(&accept_oauth2_consent_request::OPERATION);
        let consent_challenge: String = consent_challenge.into();
        call.query("consent_challenge", consent_challenge);
        AcceptOAuth2ConsentRequestCall::of(call, accept_oauth2_consent_request::parse)
    }

    /// Accept a login request
    ///
    /// Records who the user is.
    ///
    /// Call it when your login page has authenticated the user, or right away for a request with
    /// `skip`. The body names the subject, says how the user signed in, and whether the browser
    /// should stay signed in.
    ///
    /// Afterwards send the browser to [`redirect_to`](field@crate::models::OAuth2RedirectTo::redirect_to) from the answer; the consent step follows. If
    /// Ory remembers somebody else in this browser than the [`subject`](field@crate::models::AcceptOAuth2LoginRequest::subject) you name, the redirect leads
    /// back to a fresh login.
    ///
    /// # Arguments
    ///
    /// - `login_challenge`: The challenge of the login request that succeeded. (a secret)
    ///
    /// # Optional
    ///
    /// - [`body`](AcceptOAuth2LoginRequestCall::body()): [`AcceptOAuth2LoginRequest`](crate::models::AcceptOAuth2LoginRequest). Who signed in, and how.
    ///
    /// # Request
    ///
    /// `PUT /admin/oauth2/auth/requests/login/accept`, with `ory_access_token`. The document calls it `acceptOAuth2LoginRequest`.
    ///
    /// # Returns
    ///
    /// - Status 200: The login is recorded. Send the browser to [`redirect_to`](field@crate::models::OAuth2RedirectTo::redirect_to) next. Gives [`OAuth2RedirectTo`](crate::models::OAuth2RedirectTo).
    ///
    /// # Errors
    ///
    /// - Any other status: The login was not recorded, for example because the challenge has expired or [`subject`](field@crate::models::AcceptOAuth2LoginRequest::subject) is empty. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .accept_oauth2_login_request("e2c1a7f0b94d4b6f8a35d0c7915e6f23")
    ///         .body(
    ///             models::AcceptOAuth2LoginRequest::new("user-1234")
    ///                 .acr("urn:example:loa:2")
    ///                 .amr(["pwd", "otp"]),
    ///         )
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "acceptOAuth2LoginRequest")]
    #[inline]
    pub fn accept_oauth2_login_request(
        &self,
        login_challenge: impl Into<String>,
    ) -> AcceptOAuth2LoginRequestCall {
        let mut call = self.client.call(&accept_oauth2_login_request::OPERATION);
        let login_challenge: String = login_challenge.into();
        call.query("login_challenge", login_challenge);
        AcceptOAuth2LoginRequestCall::of(call, accept_oauth2_login_request::parse)
    }

    /// Accept a logout request
    ///
    /// Confirms that the user wants to sign out.
    ///
    /// Afterwards send the browser to [`redirect_to`](field@crate::models::OAuth2RedirectTo::redirect_to) from the answer. Only there does Ory end the
    /// session, notify the applications (OpenID Connect Front-Channel and Back-Channel Logout) and
    /// return to the URL that the application asked for. There is no request body.
    ///
    /// End the session of your own login page as well, if it keeps one.
    ///
    /// # Arguments
    ///
    /// - `logout_challenge`: The challenge of the logout request that the user confirmed. (a secret)
    ///
    /// # Request
    ///
    /// `PUT /admin/oauth2/auth/requests/logout/accept`, with `ory_access_token`. The document calls it `acceptOAuth2LogoutRequest`.
    ///
    /// # Returns
    ///
    /// - Status 200: The logout is confirmed. Send the browser to [`redirect_to`](field@crate::models::OAuth2RedirectTo::redirect_to), which carries it out. Gives [`OAuth2RedirectTo`](crate::models::OAuth2RedirectTo).
    ///
    /// # Errors
    ///
    /// - Any other status: The logout was not confirmed, for example because the challenge is unknown or has been used. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .accept_oauth2_logout_request("e2c1a7f0b94d4b6f8a35d0c7915e6f23")
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "acceptOAuth2LogoutRequest")]
    #[inline]
    pub fn accept_oauth2_logout_request(
        &self,
        logout_challenge: impl Into<String>,
    ) -> AcceptOAuth2LogoutRequestCall {
        let mut call = self.client.call(&accept_oauth2_logout_request::OPERATION);
        let logout_challenge: String = logout_challenge.into();
        call.query("logout_challenge", logout_challenge);
        AcceptOAuth2LogoutRequestCall::of(call, accept_oauth2_logout_request::parse)
    }

    /// Accept the user code of a device
    ///
    /// Connects the code that a user typed to the device that shows it.
    ///
    /// In the device flow (RFC 8628) a television or a command line tool shows a short code, and the
    /// user enters it in a browser elsewhere. Your verification page receives `device_challenge` in
    /// its query, asks for the code, and sends both here. On success the browser goes on to login
    /// and consent as in any other flow.
    ///
    /// Codes are short. Limit how often a user may try (RFC 8628, section 5.1).
    ///
    /// # Arguments
    ///
    /// - `device_challenge`: The challenge from the query of the request to your verification page. (a secret)
    ///
    /// # Optional
    ///
    /// - [`body`](AcceptUserCodeRequestCall::body()): [`AcceptDeviceUserCodeRequest`](crate::models::AcceptDeviceUserCodeRequest). The code that the user typed.
    ///
    /// # Request
    ///
    /// `PUT /admin/oauth2/auth/requests/device/accept`, with `ory_access_token`. The document calls it `acceptUserCodeRequest`.
    ///
    /// # Returns
    ///
    /// - Status 200: The code belongs to a waiting device. Send the browser to [`redirect_to`](field@crate::models::OAuth2RedirectTo::redirect_to), where login and consent follow. Gives [`OAuth2RedirectTo`](crate::models::OAuth2RedirectTo).
    ///
    /// # Errors
    ///
    /// - Any other status: The code was not accepted, for example because it is wrong, used up or expired. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .accept_user_code_request("e2c1a7f0b94d4b6f8a35d0c7915e6f23")
    ///         .body(models::AcceptDeviceUserCodeRequest::new())
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "acceptUserCodeRequest")]
    #[inline]
    pub fn accept_user_code_request(
        &self,
        device_challenge: impl Into<String>,
    ) -> AcceptUserCodeRequestCall {
        let mut call = self.client.call(&accept_user_code_request::OPERATION);
        let device_challenge: String = device_challenge.into();
        call.query("device_challenge", device_challenge);
        AcceptUserCodeRequestCall::of(call, accept_user_code_request::parse)
    }

    /// Register an OAuth 2.0 client
    ///
    /// Creates a client and returns it together with its secret.
    ///
    /// Bring your own [`client_secret`](field@crate::models::OAuth2Client::client_secret), or leave it out and Ory makes a random one. Store what you
    /// get back: Ory keeps only a hash, so this answer is the only place where the secret can be
    /// read.
    ///
    /// This is the administrative way in. It may set members such as [`metadata`](field@crate::models::OAuth2Client::metadata) and [`skip_consent`](field@crate::models::OAuth2Client::skip_consent),
    /// which dynamic client registration (RFC 7591) does not allow.
    ///
    /// Sending the request again creates a second client unless it names a [`client_id`](field@crate::models::OAuth2Client::client_id); in that
    /// case the second attempt fails.
    ///
    /// # Arguments
    ///
    /// - `body`: The client to register. Members that you leave out take their defaults. Ory sets [`created_at`](field@crate::models::OAuth2Client::created_at) and [`updated_at`](field@crate::models::OAuth2Client::updated_at).
    ///
    /// # Request
    ///
    /// `POST /admin/clients`, with `ory_access_token`. The document calls it `createOAuth2Client`.
    ///
    /// # Returns
    ///
    /// - Status 201: The client has been registered. The body repeats it with all defaults filled in, and shows [`client_secret`](field@crate::models::OAuth2Client::client_secret) this once. Gives [`OAuth2Client`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid. `error_description` and `error_hint` say which member is wrong. The same request fails again. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Any other status: The request failed; the body is an OAuth 2.0 error. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .create_oauth2_client(
    ///             models::OAuth2Client::new()
    ///                 .access_token_strategy("opaque")
    ///                 .client_name("Holiday Photos"),
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.client_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createOAuth2Client")]
    #[inline]
    pub fn create_oauth2_client(
        &self,
        body: models::OAuth2Client,
    ) -> CreateOAuth2ClientCall {
        let mut call = self.client.call(&create_oauth2_client::OPERATION);
        call.json("application/json", &body);
        CreateOAuth2ClientCall::of(call, create_oauth2_client::parse)
    }

    /// Delete an OAuth 2.0 client
    ///
    /// Removes a client for good.
    ///
    /// Its tokens and consent sessions go with it, and the application can no longer sign in users
    /// or refresh its tokens. Access tokens in JWT form stay valid until they expire wherever they
    /// are checked without introspection.
    ///
    /// There is no undo, and a new client with the same ID starts empty. Reserve this call for your
    /// own backend.
    ///
    /// # Arguments
    ///
    /// - `id`: The `client_id` of the client to delete.
    ///
    /// # Request
    ///
    /// `DELETE /admin/clients/{id}`, with `ory_access_token`. The document calls it `deleteOAuth2Client`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: The client could not be deleted; the body says why. An unknown ID is answered with 404. Its body is [`GenericError`](crate::models::GenericError).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     client.oauth2().delete_oauth2_client("holiday-photos-web").await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteOAuth2Client")]
    #[inline]
    pub fn delete_oauth2_client(&self, id: impl Into<String>) -> DeleteOAuth2ClientCall {
        let mut call = self.client.call(&delete_oauth2_client::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        DeleteOAuth2ClientCall::of(call, delete_oauth2_client::parse)
    }

    /// Delete the access tokens of a client
    ///
    /// Invalidates every access token that a client holds, for all of its users.
    ///
    /// An emergency brake for a client that is compromised or misbehaves. Refresh tokens survive, so
    /// the client can fetch new access tokens unless you rotate its secret or delete it. Access
    /// tokens in JWT form remain valid until they expire where nobody introspects them.
    ///
    /// To revoke one token use [`revokeOAuth2Token`](crate::api::oauth2::OAuth2Api::revoke_oauth2_token()); for one user use [`revokeOAuth2ConsentSessions`](crate::api::oauth2::OAuth2Api::revoke_oauth2_consent_sessions()).
    ///
    /// # Arguments
    ///
    /// - `client_id`: The client whose access tokens are deleted.
    ///
    /// # Request
    ///
    /// `DELETE /admin/oauth2/tokens`, with `ory_access_token`. The document calls it `deleteOAuth2Token`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: The tokens were not deleted; the body says why. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     client.oauth2().delete_oauth2_token("holiday-photos-web").await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteOAuth2Token")]
    #[inline]
    pub fn delete_oauth2_token(
        &self,
        client_id: impl Into<String>,
    ) -> DeleteOAuth2TokenCall {
        let mut call = self.client.call(&delete_oauth2_token::OPERATION);
        let client_id: String = client_id.into();
        call.query("client_id", client_id);
        DeleteOAuth2TokenCall::of(call, delete_oauth2_token::parse)
    }

    /// Forget the earlier secrets of a client
    ///
    /// Ends the grace period that a secret rotation opens.
    ///
    /// After [`rotateOAuth2ClientSecret`](crate::api::oauth2::OAuth2Api::rotate_oauth2_client_secret()) the earlier secrets go on working. Call this as soon as all
    /// instances of the application use the current secret, or at once when an earlier one has
    /// leaked. The current secret is not affected.
    ///
    /// # Arguments
    ///
    /// - `id`: The [`client_id`](field@crate::models::OAuth2Client::client_id) of the client whose earlier secrets are dropped.
    ///
    /// # Request
    ///
    /// `DELETE /admin/clients/{id}/secrets/rotate`, with `ory_access_token`. The document calls it `deleteRotatedOAuth2ClientSecrets`.
    ///
    /// # Returns
    ///
    /// - Status 200: The client, for which only the current secret is valid now. The secret itself is not shown. Gives [`OAuth2Client`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Status 404: There is nothing with this ID, or not in this project. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Any other status: The request failed; the body is an OAuth 2.0 error. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .delete_rotated_oauth2_client_secrets("holiday-photos-web")
    ///         .await?;
    ///     println!("{:?}", response.client_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteRotatedOAuth2ClientSecrets")]
    #[inline]
    pub fn delete_rotated_oauth2_client_secrets(
        &self,
        id: impl Into<String>,
    ) -> DeleteRotatedOAuth2ClientSecretsCall {
        let mut call = self
            .client
            .call(&delete_rotated_oauth2_client_secrets::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        DeleteRotatedOAuth2ClientSecretsCall::of(
            call,
            delete_rotated_oauth2_client_secrets::parse,
        )
    }

    /// Stop trusting an issuer of JWT assertions
    ///
    /// Ends one trust relationship for the JWT bearer grant.
    ///
    /// From now on assertions that rely on it are refused. Access tokens that were issued for
    /// earlier assertions live on until they expire. If the same issuer is registered with other
    /// keys or subjects, those relationships stay.
    ///
    /// # Arguments
    ///
    /// - `id`: The `id` of the trust relationship, not the name of the issuer.
    ///
    /// # Request
    ///
    /// `DELETE /admin/trust/grants/jwt-bearer/issuers/{id}`, with `ory_access_token`. The document calls it `deleteTrustedOAuth2JwtGrantIssuer`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: The trust was not ended; the body says why. An unknown ID is answered with 404. Its body is [`GenericError`](crate::models::GenericError).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     client
    ///         .oauth2()
    ///         .delete_trusted_oauth2_jwt_grant_issuer("3a9d51c4-6c0e-4b0b-a5d7-0f6d2b8e7c11")
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteTrustedOAuth2JwtGrantIssuer")]
    #[inline]
    pub fn delete_trusted_oauth2_jwt_grant_issuer(
        &self,
        id: impl Into<String>,
    ) -> DeleteTrustedOAuth2JwtGrantIssuerCall {
        let mut call = self
            .client
            .call(&delete_trusted_oauth2_jwt_grant_issuer::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        DeleteTrustedOAuth2JwtGrantIssuerCall::of(
            call,
            delete_trusted_oauth2_jwt_grant_issuer::parse,
        )
    }

    /// Get one OAuth 2.0 client
    ///
    /// Returns the registration of a single client.
    ///
    /// The [`client_secret`](field@crate::models::OAuth2Client::client_secret) is left out, always. If it is lost, give the client a new one with
    /// [`rotateOAuth2ClientSecret`](crate::api::oauth2::OAuth2Api::rotate_oauth2_client_secret()).
    ///
    /// # Arguments
    ///
    /// - `id`: The [`client_id`](field@crate::models::OAuth2Client::client_id) of the client to fetch.
    ///
    /// # Request
    ///
    /// `GET /admin/clients/{id}`, with `ory_access_token`. The document calls it `getOAuth2Client`.
    ///
    /// # Returns
    ///
    /// - Status 200: The client, without its secret. Gives [`OAuth2Client`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Any other status: The request failed; the body is an OAuth 2.0 error. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client.oauth2().get_oauth2_client("holiday-photos-web").await?;
    ///     println!("{:?}", response.client_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getOAuth2Client")]
    #[inline]
    pub fn get_oauth2_client(&self, id: impl Into<String>) -> GetOAuth2ClientCall {
        let mut call = self.client.call(&get_oauth2_client::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        GetOAuth2ClientCall::of(call, get_oauth2_client::parse)
    }

    /// Get an open consent request
    ///
    /// Tells your consent page who asks for what.
    ///
    /// When a user has signed in, Ory sends the browser to the consent page with
    /// `consent_challenge` in the query. Exchange the challenge here for the client, the subject and
    /// the scopes and audiences that were asked for. Show them to the user, then answer with
    /// `acceptOAuth2ConsentRequest` or [`rejectOAuth2ConsentRequest`](crate::api::oauth2::OAuth2Api::reject_oauth2_consent_request()).
    ///
    /// If [`skip`](field@crate::models::OAuth2ConsentRequest::skip) is true, the user has agreed to this before, or the client does not need consent:
    /// answer without showing a page.
    ///
    /// You only need this if you run your own consent page. Ory brings one along.
    ///
    /// # Arguments
    ///
    /// - `consent_challenge`: The challenge from the query of the request to your consent page. Pass it on unchanged and keep it out of logs. (a secret)
    ///
    /// # Request
    ///
    /// `GET /admin/oauth2/auth/requests/consent`, with `ory_access_token`. The document calls it `getOAuth2ConsentRequest`.
    ///
    /// # Returns
    ///
    /// - Status 200: The consent request, waiting for an answer. Gives [`OAuth2ConsentRequest`](crate::models::OAuth2ConsentRequest).
    ///
    /// # Errors
    ///
    /// - Status 410: The request has been answered before. This happens after a reload or the back button. Send the browser to `redirect_to`, which starts the flow again. Its body is [`GetOAuth2ConsentRequestError::Gone`](GetOAuth2ConsentRequestError::Gone).
    /// - Any other status: The consent request cannot be fetched, for example because the challenge is unknown or has expired. Its body is [`GetOAuth2ConsentRequestError::Default`](GetOAuth2ConsentRequestError::Default).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    /// use ory_sdk::api::oauth2::GetOAuth2ConsentRequestError;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let result = client
    ///         .oauth2()
    ///         .get_oauth2_consent_request("e2c1a7f0b94d4b6f8a35d0c7915e6f23")
    ///         .await;
    ///     match result {
    ///         Ok(response) => {
    ///             println!("{:?}", response.consent_request_id);
    ///         }
    ///         Err(error) => {
    ///             match error.body() {
    ///                 Some(GetOAuth2ConsentRequestError::Gone(body)) => {
    ///                     println!("{body:?}");
    ///                 }
    ///                 Some(GetOAuth2ConsentRequestError::Default(body)) => {
    ///                     println!("{:?}", body.error);
    ///                 }
    ///                 _ => {}
    ///             }
    ///             return Err(error.into());
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getOAuth2ConsentRequest")]
    #[inline]
    pub fn get_oauth2_consent_request(
        &self,
        consent_challenge: impl Into<String>,
    ) -> GetOAuth2ConsentRequestCall {
        let mut call = self.client.call(&get_oauth2_consent_request::OPERATION);
        let consent_challenge: String = consent_challenge.into();
        call.query("consent_challenge", consent_challenge);
        GetOAuth2ConsentRequestCall::of(call, get_oauth2_consent_request::parse)
    }

    /// Get an open login request
    ///
    /// Tells your login page what the sign-in is for.
    ///
    /// When an application starts a flow, Ory sends the browser to the login page with
    /// `login_challenge` in the query. Exchange the challenge here for the client, the scopes it
    /// wants, and hints for the page such as the display mode or a user name. Authenticate the user
    /// by any means, then answer with `acceptOAuth2LoginRequest` or [`rejectOAuth2LoginRequest`](crate::api::oauth2::OAuth2Api::reject_oauth2_login_request()).
    ///
    /// If [`skip`](field@crate::models::OAuth2LoginRequest::skip) is true, Ory recognises the user from an earlier sign-in: do not ask for
    /// credentials again, and accept with the same [`subject`](field@crate::models::OAuth2LoginRequest::subject).
    ///
    /// You only need this if you run your own login page. Ory Identities does it otherwise.
    ///
    /// # Arguments
    ///
    /// - `login_challenge`: The challenge from the query of the request to your login page. Pass it on unchanged and keep it out of logs. (a secret)
    ///
    /// # Request
    ///
    /// `GET /admin/oauth2/auth/requests/login`, with `ory_access_token`. The document calls it `getOAuth2LoginRequest`.
    ///
    /// # Returns
    ///
    /// - Status 200: The login request, waiting for an answer. Gives [`OAuth2LoginRequest`](crate::models::OAuth2LoginRequest).
    ///
    /// # Errors
    ///
    /// - Status 410: The request has been answered before. This happens after a reload or the back button. Send the browser to `redirect_to`, which starts the flow again. Its body is [`GetOAuth2LoginRequestError::Gone`](GetOAuth2LoginRequestError::Gone).
    /// - Any other status: The login request cannot be fetched, for example because the challenge is unknown or has expired. Its body is [`GetOAuth2LoginRequestError::Default`](GetOAuth2LoginRequestError::Default).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    /// use ory_sdk::api::oauth2::GetOAuth2LoginRequestError;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let result = client
    ///         .oauth2()
    ///         .get_oauth2_login_request("e2c1a7f0b94d4b6f8a35d0c7915e6f23")
    ///         .await;
    ///     match result {
    ///         Ok(response) => {
    ///             println!("{}", response.skip);
    ///         }
    ///         Err(error) => {
    ///             match error.body() {
    ///                 Some(GetOAuth2LoginRequestError::Gone(body)) => {
    ///                     println!("{body:?}");
    ///                 }
    ///                 Some(GetOAuth2LoginRequestError::Default(body)) => {
    ///                     println!("{:?}", body.error);
    ///                 }
    ///                 _ => {}
    ///             }
    ///             return Err(error.into());
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getOAuth2LoginRequest")]
    #[inline]
    pub fn get_oauth2_login_request(
        &self,
        login_challenge: impl Into<String>,
    ) -> GetOAuth2LoginRequestCall {
        let mut call = self.client.call(&get_oauth2_login_request::OPERATION);
        let login_challenge: String = login_challenge.into();
        call.query("login_challenge", login_challenge);
        GetOAuth2LoginRequestCall::of(call, get_oauth2_login_request::parse)
    }

    /// Get an open logout request
    ///
    /// Tells your logout page who wants to sign out, and who asked for it.
    ///
    /// Ory sends the browser to the logout page with `logout_challenge` in the query. Ask the user
    /// to confirm, in particular when [`rp_initiated`](field@crate::models::OAuth2LogoutRequest::rp_initiated) is false, since any web page can link to the
    /// logout URL. Then answer with [`acceptOAuth2LogoutRequest`](crate::api::oauth2::OAuth2Api::accept_oauth2_logout_request()) or [`rejectOAuth2LogoutRequest`](crate::api::oauth2::OAuth2Api::reject_oauth2_logout_request()).
    ///
    /// A request that has been answered before is reported as an error with status 410.
    ///
    /// # Arguments
    ///
    /// - `logout_challenge`: The challenge from the query of the request to your logout page. Pass it on unchanged and keep it out of logs. (a secret)
    ///
    /// # Request
    ///
    /// `GET /admin/oauth2/auth/requests/logout`, with `ory_access_token`. The document calls it `getOAuth2LogoutRequest`.
    ///
    /// # Returns
    ///
    /// - Status 200: The logout request, waiting for an answer. Gives [`OAuth2LogoutRequest`](crate::models::OAuth2LogoutRequest).
    ///
    /// # Errors
    ///
    /// - Status 410: The logout request has been answered already. Send the browser to `redirect_to`. Its body is [`GetOAuth2LogoutRequestError::Gone`](GetOAuth2LogoutRequestError::Gone).
    /// - Any other status: The logout request cannot be fetched, for example because the challenge is unknown or has been used. Its body is [`GetOAuth2LogoutRequestError::Default`](GetOAuth2LogoutRequestError::Default).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    /// use ory_sdk::api::oauth2::GetOAuth2LogoutRequestError;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let result = client
    ///         .oauth2()
    ///         .get_oauth2_logout_request("e2c1a7f0b94d4b6f8a35d0c7915e6f23")
    ///         .await;
    ///     match result {
    ///         Ok(response) => {
    ///             println!("{:?}", response.expires_at);
    ///         }
    ///         Err(error) => {
    ///             match error.body() {
    ///                 Some(GetOAuth2LogoutRequestError::Gone(body)) => {
    ///                     println!("{body:?}");
    ///                 }
    ///                 Some(GetOAuth2LogoutRequestError::Default(body)) => {
    ///                     println!("{:?}", body.error);
    ///                 }
    ///                 _ => {}
    ///             }
    ///             return Err(error.into());
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getOAuth2LogoutRequest")]
    #[inline]
    pub fn get_oauth2_logout_request(
        &self,
        logout_challenge: impl Into<String>,
    ) -> GetOAuth2LogoutRequestCall {
        let mut call = self.client.call(&get_oauth2_logout_request::OPERATION);
        let logout_challenge: String = logout_challenge.into();
        call.query("logout_challenge", logout_challenge);
        GetOAuth2LogoutRequestCall::of(call, get_oauth2_logout_request::parse)
    }

    /// Get one trusted issuer of JWT assertions
    ///
    /// Returns a single trust relationship for the JWT bearer grant.
    ///
    /// The answer refers to the public key by its ID and does not contain the key itself.
    ///
    /// # Arguments
    ///
    /// - `id`: The [`id`](field@crate::models::TrustedOAuth2JwtGrantIssuer::id) of the trust relationship, not the name of the issuer.
    ///
    /// # Request
    ///
    /// `GET /admin/trust/grants/jwt-bearer/issuers/{id}`, with `ory_access_token`. The document calls it `getTrustedOAuth2JwtGrantIssuer`.
    ///
    /// # Returns
    ///
    /// - Status 200: The trust relationship. Gives [`TrustedOAuth2JwtGrantIssuer`](crate::models::TrustedOAuth2JwtGrantIssuer).
    ///
    /// # Errors
    ///
    /// - Any other status: The trust relationship cannot be read; the body says why. An unknown ID is answered with 404. Its body is [`GenericError`](crate::models::GenericError).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .get_trusted_oauth2_jwt_grant_issuer("3a9d51c4-6c0e-4b0b-a5d7-0f6d2b8e7c11")
    ///         .await?;
    ///     println!("{:?}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getTrustedOAuth2JwtGrantIssuer")]
    #[inline]
    pub fn get_trusted_oauth2_jwt_grant_issuer(
        &self,
        id: impl Into<String>,
    ) -> GetTrustedOAuth2JwtGrantIssuerCall {
        let mut call = self.client.call(&get_trusted_oauth2_jwt_grant_issuer::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        GetTrustedOAuth2JwtGrantIssuerCall::of(
            call,
            get_trusted_oauth2_jwt_grant_issuer::parse,
        )
    }

    /// Check a token and read what it stands for
    ///
    /// Tells a resource server whether a token is good, and for whom (RFC 7662).
    ///
    /// Works for access tokens and refresh tokens. Look at [`active`](field@crate::models::IntrospectedOAuth2Token::active) first: a token that is expired,
    /// revoked, made up, or lacks a scope that you ask for is answered with status 200 and
    /// `active: false`, and with nothing else that you could rely on.
    ///
    /// For an active token the answer names the subject, the client, the scopes and the expiry, and
    /// [`ext`](field@crate::models::IntrospectedOAuth2Token::ext) holds the claims that the consent page added through `session.access_token`. Check
    /// [`token_use`](field@crate::models::IntrospectedOAuth2Token::token_use) as well, so that nobody passes a refresh token off as an access token, and [`aud`](field@crate::models::IntrospectedOAuth2Token::aud)
    /// if your API has an audience of its own.
    ///
    /// # Arguments
    ///
    /// - `token`: The access or refresh token, exactly as the client got it. Do not include the word `Bearer`. (a secret)
    ///
    /// # Optional
    ///
    /// - [`scope`](IntrospectOAuth2TokenCall::scope()): `String`. Scopes that the token must have, separated by spaces.
    ///
    /// # Request
    ///
    /// `POST /admin/oauth2/introspect`, with `ory_access_token`. The document calls it `introspectOAuth2Token`.
    ///
    /// # Returns
    ///
    /// - Status 200: The verdict on the token. It is also the answer for an invalid token, with [`active`](field@crate::models::IntrospectedOAuth2Token::active) set to false. Gives [`IntrospectedOAuth2Token`](crate::models::IntrospectedOAuth2Token).
    ///
    /// # Errors
    ///
    /// - Any other status: The token was not checked, for example because the form has no `token`. This says nothing about the token. Treat it as unproven. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .introspect_oauth2_token("7hK2mQ9xVb4T")
    ///         .scope("photos.read photos.write")
    ///         .await?;
    ///     println!("{}", response.active);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "introspectOAuth2Token")]
    #[inline]
    pub fn introspect_oauth2_token(
        &self,
        token: impl Into<String>,
    ) -> IntrospectOAuth2TokenCall {
        let mut call = self.client.call(&introspect_oauth2_token::OPERATION);
        let token: String = token.into();
        call.form("token", token);
        IntrospectOAuth2TokenCall::of(call, introspect_oauth2_token::parse)
    }

    /// List the OAuth 2.0 clients of a project
    ///
    /// Returns the registered clients, one page at a time.
    ///
    /// Use the filters to find clients by name or owner; without them you get all clients of the
    /// project. Secrets are never part of the answer.
    ///
    /// The body holds only the clients. The token of the next page is in the `Link` response header,
    /// in the link whose relation is `next` (RFC 8288); when there is no such link, you have seen
    /// everything.
    ///
    /// # Optional
    ///
    /// - [`page_size`](ListOAuth2ClientsCall::page_size()): `i64`. How many clients a page holds at most. (defaults to `250`; at least `1` and at most `1000`)
    /// - [`page_token`](ListOAuth2ClientsCall::page_token()): `String`. Where the page starts: the token from the `next` link of the page before.
    /// - [`client_name`](ListOAuth2ClientsCall::client_name()): `String`. Only return clients with exactly this [`client_name`](field@crate::models::OAuth2Client::client_name).
    /// - [`owner`](ListOAuth2ClientsCall::owner()): `String`. Only return clients with exactly this [`owner`](field@crate::models::OAuth2Client::owner).
    ///
    /// # Request
    ///
    /// `GET /admin/clients`, with `ory_access_token`. The document calls it `listOAuth2Clients`.
    ///
    /// # Returns
    ///
    /// - Status 200: One page of clients. The `Link` header leads to the next one. Gives [`Vec<OAuth2Client>`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Any other status: The request failed; the body is an OAuth 2.0 error. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let mut items = client
    ///         .oauth2()
    ///         .list_oauth2_clients()
    ///         .client_name("Holiday Photos")
    ///         .owner("team-media")
    ///         .items();
    ///     while let Some(item) = items.try_next().await? {
    ///         println!("{:?}", item.client_id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listOAuth2Clients")]
    #[inline]
    pub fn list_oauth2_clients(&self) -> ListOAuth2ClientsCall {
        let call = self.client.call(&list_oauth2_clients::OPERATION);
        ListOAuth2ClientsCall::of(call, list_oauth2_clients::parse)
    }

    /// List what a user has consented to
    ///
    /// Returns the consent sessions of one user, one page at a time.
    ///
    /// This is what you need for a page "applications with access to your account". Each entry names
    /// the client, the granted scopes and audiences, and when consent was given. A user without any,
    /// or an unknown one, yields an empty list and not an error.
    ///
    /// The token of the next page is in the `next` link of the `Link` response header (RFC 8288).
    /// When there is no such link, the list is complete.
    ///
    /// # Arguments
    ///
    /// - `subject`: The user whose consent sessions are listed.
    ///
    /// # Optional
    ///
    /// - [`page_size`](ListOAuth2ConsentSessionsCall::page_size()): `i64`. How many consent sessions a page holds at most. (defaults to `250`; at least `1` and at most `500`)
    /// - [`page_token`](ListOAuth2ConsentSessionsCall::page_token()): `String`. Where the page starts: the token from the `next` link of the page before.
    /// - [`login_session_id`](ListOAuth2ConsentSessionsCall::login_session_id()): `String`. Only return consent that was given during this login session.
    ///
    /// # Request
    ///
    /// `GET /admin/oauth2/auth/sessions/consent`, with `ory_access_token`. The document calls it `listOAuth2ConsentSessions`.
    ///
    /// # Returns
    ///
    /// - Status 200: One page of consent sessions. The `Link` header leads to the next one. Gives [`OAuth2ConsentSessions`](crate::models::OAuth2ConsentSessions).
    ///
    /// # Errors
    ///
    /// - Any other status: The list cannot be read, for example because `subject` is missing or `page_token` is damaged. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let mut items = client
    ///         .oauth2()
    ///         .list_oauth2_consent_sessions("user-1234")
    ///         .page_size(250)
    ///         .login_session_id("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .items();
    ///     while let Some(item) = items.try_next().await? {
    ///         println!("{:?}", item.consent_request_id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listOAuth2ConsentSessions")]
    #[inline]
    pub fn list_oauth2_consent_sessions(
        &self,
        subject: impl Into<String>,
    ) -> ListOAuth2ConsentSessionsCall {
        let mut call = self.client.call(&list_oauth2_consent_sessions::OPERATION);
        let subject: String = subject.into();
        call.query("subject", subject);
        ListOAuth2ConsentSessionsCall::of(call, list_oauth2_consent_sessions::parse)
    }

    /// List the trusted issuers of JWT assertions
    ///
    /// Returns the trust relationships for the JWT bearer grant, one page at a time.
    ///
    /// One issuer can appear several times, once for each key and subject. The token of the next
    /// page is in the `next` link of the `Link` response header (RFC 8288). When there is no such
    /// link, the list is complete.
    ///
    /// # Optional
    ///
    /// - [`page_size`](ListTrustedOAuth2JwtGrantIssuersCall::page_size()): `i64`. How many trust relationships a page holds at most. (defaults to `250`; at least `1` and at most `1000`)
    /// - [`page_token`](ListTrustedOAuth2JwtGrantIssuersCall::page_token()): `String`. Where the page starts: the token from the `next` link of the page before.
    /// - [`issuer`](ListTrustedOAuth2JwtGrantIssuersCall::issuer()): `String`. Only return the relationships with this issuer.
    ///
    /// # Request
    ///
    /// `GET /admin/trust/grants/jwt-bearer/issuers`, with `ory_access_token`. The document calls it `listTrustedOAuth2JwtGrantIssuers`.
    ///
    /// # Returns
    ///
    /// - Status 200: One page of trust relationships. The `Link` header leads to the next one. Gives [`TrustedOAuth2JwtGrantIssuers`](crate::models::TrustedOAuth2JwtGrantIssuers).
    ///
    /// # Errors
    ///
    /// - Any other status: The list cannot be read, for example because `page_token` is damaged. Its body is [`GenericError`](crate::models::GenericError).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let mut items = client
    ///         .oauth2()
    ///         .list_trusted_oauth2_jwt_grant_issuers()
    ///         .page_size(250)
    ///         .issuer("https://id.partner.example")
    ///         .items();
    ///     while let Some(item) = items.try_next().await? {
    ///         println!("{:?}", item.id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "listTrustedOAuth2JwtGrantIssuers")]
    #[inline]
    pub fn list_trusted_oauth2_jwt_grant_issuers(
        &self,
    ) -> ListTrustedOAuth2JwtGrantIssuersCall {
        let call = self.client.call(&list_trusted_oauth2_jwt_grant_issuers::OPERATION);
        ListTrustedOAuth2JwtGrantIssuersCall::of(
            call,
            list_trusted_oauth2_jwt_grant_issuers::parse,
        )
    }

    /// Start a sign-in in the browser
    ///
    /// The authorization endpoint of OAuth 2.0 (RFC 6749, section 3.1).
    ///
    /// This is an address for browsers: an application sends the user here with `client_id`,
    /// `response_type`, `redirect_uri`, `scope`, `state` and PKCE (RFC 7636) in the query, and Ory
    /// redirects to the login page, the consent page and back. A call from a program cannot get
    /// through that.
    ///
    /// Let an OAuth 2.0 library build the URL; <https://oauth.net/code/> lists some. It is part of
    /// this document for the sake of completeness.
    ///
    /// # Optional
    ///
    /// - [`resource`](OAuth2AuthorizeCall::resource()): `Vec<String>`. The services that the access token is to be for (RFC 8707), each an absolute URI without a fragment.
    ///
    /// # Request
    ///
    /// `GET /oauth2/auth`, without credentials. The document calls it `oAuth2Authorize`.
    ///
    /// # Returns
    ///
    /// - Status 302: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives a [`Redirect`](crate::runtime::Redirect), which is not followed.
    ///
    /// # Errors
    ///
    /// - Status 5XX: Ory is not well; the body says more. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Any other status: The request is refused, and the fault must not be sent to the client. That is so when the client is unknown or its redirect URI is not registered (RFC 6749, section 4.1.2.1). Every other error travels to the redirect URI. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let redirect = client.oauth2().oauth2_authorize().await?;
    ///     println!("{}", redirect.location);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "oAuth2Authorize")]
    #[inline]
    pub fn oauth2_authorize(&self) -> OAuth2AuthorizeCall {
        let call = self.client.call(&oauth2_authorize::OPERATION);
        OAuth2AuthorizeCall::of(call, oauth2_authorize::parse)
    }

    /// Start a sign-in on a device
    ///
    /// The device authorization endpoint, for devices without a browser (RFC 8628, section 3.1).
    ///
    /// The device shows [`user_code`](field@crate::models::DeviceAuthorization::user_code) and [`verification_uri`](field@crate::models::DeviceAuthorization::verification_uri) from the answer and polls the token endpoint
    /// with [`device_code`](field@crate::models::DeviceAuthorization::device_code) until the user is done, [`interval`](field@crate::models::DeviceAuthorization::interval) seconds apart. While the user is busy the
    /// answer is an error, `authorization_pending` or `slow_down` (RFC 8628, section 3.5).
    ///
    /// # Arguments
    ///
    /// - `client_id`: The client that the device belongs to.
    ///
    /// # Optional
    ///
    /// - [`audience`](OAuth2DeviceFlowCall::audience()): `String`. Who is to accept the token, separated by spaces.
    /// - [`scope`](OAuth2DeviceFlowCall::scope()): `String`. The scopes to ask for, separated by spaces (RFC 6749, section 3.3).
    ///
    /// # Request
    ///
    /// `POST /oauth2/device/auth`, without credentials. The document calls it `oAuth2DeviceFlow`.
    ///
    /// # Returns
    ///
    /// - Status 200: The codes for the device and its user. Gives [`DeviceAuthorization`](crate::models::DeviceAuthorization).
    ///
    /// # Errors
    ///
    /// - Any other status: The flow was not started, for example because the client is unknown or lacks the device code grant. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///         .oauth2()
    ///         .oauth2_device_flow("holiday-photos-frame")
    ///         .audience("https://api.photos.example")
    ///         .scope("photos.read")
    ///         .await?;
    ///     println!("{:?}", response.expires_in);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "oAuth2DeviceFlow")]
    #[inline]
    pub fn oauth2_device_flow(
        &self,
        client_id: impl Into<String>,
    ) -> OAuth2DeviceFlowCall {
        let mut call = self.client.call(&oauth2_device_flow::OPERATION);
        let client_id: String = client_id.into();
        call.form("client_id", client_id);
        OAuth2DeviceFlowCall::of(call, oauth2_device_flow::parse)
    }

    /// Trade a grant for tokens
    ///
    /// The token endpoint of OAuth 2.0 (RFC 6749, section 3.2).
    ///
    /// Which members of the form are needed depends on `grant_type`:
    ///
    /// - `authorization_code`: `code`, and `redirect_uri` if the authorization request had one.
    /// - [`refresh_token`](field@crate::models::OAuth2TokenExchange::refresh_token): [`refresh_token`](field@crate::models::OAuth2TokenExchange::refresh_token). The answer brings a new refresh token, which replaces the
    ///   one that was sent.
    /// - `client_credentials`: nothing else, or [`scope`](field@crate::models::OAuth2TokenExchange::scope) and `audience`; the client acts for itself.
    ///
    /// For the authorization code flow an OAuth 2.0 library is the better choice, because it also keeps
    /// `state` and PKCE; <https://oauth.net/code/> lists some.
    ///
    /// Using a code or refresh token twice can revoke all tokens that came of it, so do not repeat a
    /// request blindly after a time-out. A grace period for refresh tokens can be configured.
    ///
    /// # Arguments
    ///
    /// - `grant_type`: The kind of grant, for example `authorization_code` or [`refresh_token`](field@crate::models::OAuth2TokenExchange::refresh_token). The client must have it among its `grant_types`.
    ///
    /// # Optional
    ///
    /// - [`assertion`](OAuth2TokenExchangeCall::assertion()): `String`. A signed JWT that stands for the grant (RFC 7523, section 2.1). (a secret)
    /// - [`audience`](OAuth2TokenExchangeCall::audience()): `String`. Who is to accept the token, separated by spaces.
    /// - [`client_assertion`](OAuth2TokenExchangeCall::client_assertion()): `String`. A JWT, signed with the key of the client, in place of its secret (RFC 7523, section 2.2). (a secret)
    /// - [`client_assertion_type`](OAuth2TokenExchangeCall::client_assertion_type()): `String`. The kind of `client_assertion`: `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`.
    /// - [`client_id`](OAuth2TokenExchangeCall::client_id()): `String`. The client that asks.
    /// - [`client_secret`](OAuth2TokenExchangeCall::client_secret()): `String`. The secret of the client, unless it authenticates with HTTP Basic (RFC 6749, section 2.3.1). (a secret)
    /// - [`code`](OAuth2TokenExchangeCall::code()): `String`. The authorization code from the redirect back to the client. (a secret)
    /// - [`code_verifier`](OAuth2TokenExchangeCall::code_verifier()): `String`. The secret behind the `code_challenge` of the authorization request (RFC 7636, section 4.5). (a secret)
    /// - [`device_code`](OAuth2TokenExchangeCall::device_code()): `String`. The device code from the answer to the device authorization request (RFC 8628, section 3.4). (a secret)
    /// - [`redirect_uri`](OAuth2TokenExchangeCall::redirect_uri()): `String`. The redirect URI of the authorization request, letter by letter.
    /// - [`refresh_token`](OAuth2TokenExchangeCall::refresh_token()): `String`. The refresh token from an earlier answer. (a secret)
    /// - [`resource`](OAuth2TokenExchangeCall::resource()): `Vec<String>`. The services that the access token is for (RFC 8707), each an absolute URI without a fragment.
    /// - [`scope`](OAuth2TokenExchangeCall::scope()): `String`. The scopes to ask for, separated by spaces (RFC 6749, section 3.3).
    ///
    /// # Request
    ///
    /// `POST /oauth2/token`, with `basic` or `oauth2` or no credentials. The document calls it `oauth2TokenExchange`.
    ///
    /// # Returns
    ///
    /// - Status 200: The tokens. Do not cache this answer (RFC 6749, section 5.1). Gives [`OAuth2TokenExchange`](crate::models::OAuth2TokenExchange).
    ///
    /// # Errors
    ///
    /// - Any other status: No tokens were issued; `error` holds a code from RFC 6749, section 5.2. `invalid_grant` means that the code or refresh token is no longer good and the user has to sign in again. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .basic(
    ///             std::env::var("ORY_BASIC_USER").expect("ORY_BASIC_USER"),
    ///             std::env::var("ORY_BASIC_PASSWORD").expect("ORY_BASIC_PASSWORD"),
    ///         )
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .oauth2_token_exchange("client_credentials")
    ///         .scope("photos.read photos.write")
    ///         .await?;
    ///     println!("{:?}", response.expires_in);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "oauth2TokenExchange")]
    #[inline]
    pub fn oauth2_token_exchange(
        &self,
        grant_type: impl Into<String>,
    ) -> OAuth2TokenExchangeCall {
        let mut call = self.client.call(&oauth2_token_exchange::OPERATION);
        let grant_type: String = grant_type.into();
        call.form("grant_type", grant_type);
        OAuth2TokenExchangeCall::of(call, oauth2_token_exchange::parse)
    }

    /// Change parts of an OAuth 2.0 client
    ///
    /// Applies a JSON Patch (RFC 6902) to a client.
    ///
    /// This is the safe way to change one setting, since everything that the patch does not name
    /// stays as it is. The operations run in order, and when one fails none takes effect. The
    /// [`client_id`](field@crate::models::OAuth2Client::client_id) cannot be changed.
    ///
    /// A patch of `/client_secret` replaces the secret at once and drops the secrets that were kept
    /// from earlier rotations. The new secret is in the answer and nowhere else. To change it
    /// without an outage, call [`rotateOAuth2ClientSecret`](crate::api::oauth2::OAuth2Api::rotate_oauth2_client_secret()) instead.
    ///
    /// # Arguments
    ///
    /// - `id`: The [`client_id`](field@crate::models::OAuth2Client::client_id) of the client to change.
    /// - `body`: The changes, as a list of JSON Patch operations. The paths point into the client, for example `/redirect_uris/0` or `/client_name`.
    ///
    /// # Request
    ///
    /// `PATCH /admin/clients/{id}`, with `ory_access_token`. The document calls it `patchOAuth2Client`.
    ///
    /// # Returns
    ///
    /// - Status 200: The client as it is after the patch. It holds [`client_secret`](field@crate::models::OAuth2Client::client_secret) only if the patch has set one. Gives [`OAuth2Client`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Status 404: There is nothing with this ID, or not in this project. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Any other status: The request failed; the body is an OAuth 2.0 error. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .patch_oauth2_client(
    ///             "holiday-photos-web",
    ///             [
    ///                 models::JsonPatch::new(models::JsonPatchOp::Replace, "/client_name")
    ///                     .value("Holiday Photos"),
    ///             ],
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.client_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "patchOAuth2Client")]
    #[inline]
    pub fn patch_oauth2_client(
        &self,
        id: impl Into<String>,
        body: impl IntoIterator<Item = models::JsonPatch>,
    ) -> PatchOAuth2ClientCall {
        let mut call = self.client.call(&patch_oauth2_client::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        let body = body.into_iter().collect::<Vec<_>>();
        call.json("application/json", &body);
        PatchOAuth2ClientCall::of(call, patch_oauth2_client::parse)
    }

    /// Open the page for device codes
    ///
    /// The page where a user enters the code that a device shows (RFC 8628, section 3.3).
    ///
    /// This is an address for browsers, the `verification_uri` of the device flow. Ory redirects
    /// from here to your verification page with `device_challenge` in the query, and that page
    /// answers with [`acceptUserCodeRequest`](crate::api::oauth2::OAuth2Api::accept_user_code_request()).
    ///
    /// # Request
    ///
    /// `GET /oauth2/device/verify`, without credentials. The document calls it `performOAuth2DeviceVerificationFlow`.
    ///
    /// # Returns
    ///
    /// - Status 302: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives a [`Redirect`](crate::runtime::Redirect), which is not followed.
    ///
    /// # Errors
    ///
    /// - Status 5XX: Ory is not well; the body says more. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Any other status: The browser cannot be sent on; the body says why. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let redirect = client.oauth2().perform_oauth2_device_verification_flow().await?;
    ///     println!("{}", redirect.location);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "performOAuth2DeviceVerificationFlow")]
    #[inline]
    pub fn perform_oauth2_device_verification_flow(
        &self,
    ) -> PerformOAuth2DeviceVerificationFlowCall {
        let call = self.client.call(&perform_oauth2_device_verification_flow::OPERATION);
        PerformOAuth2DeviceVerificationFlowCall::of(
            call,
            perform_oauth2_device_verification_flow::parse,
        )
    }

    /// Reject a consent request
    ///
    /// Records that the user does not let the client have what it asked for.
    ///
    /// The client receives the error from the body at its redirect URI (RFC 6749, section 4.1.2.1).
    /// `access_denied` is the customary code when a user says no.
    ///
    /// Afterwards send the browser to [`redirect_to`](field@crate::models::OAuth2RedirectTo::redirect_to) from the answer, or the client never learns
    /// about it.
    ///
    /// # Arguments
    ///
    /// - `consent_challenge`: The challenge of the consent request that the user turned down. (a secret)
    ///
    /// # Optional
    ///
    /// - [`body`](RejectOAuth2ConsentRequestCall::body()): [`RejectOAuth2Request`](crate::models::RejectOAuth2Request). The reason, in the form of an OAuth 2.0 error.
    ///
    /// # Request
    ///
    /// `PUT /admin/oauth2/auth/requests/consent/reject`, with `ory_access_token`. The document calls it `rejectOAuth2ConsentRequest`.
    ///
    /// # Returns
    ///
    /// - Status 200: The refusal is recorded. Send the browser to [`redirect_to`](field@crate::models::OAuth2RedirectTo::redirect_to), which takes the error to the client. Gives [`OAuth2RedirectTo`](crate::models::OAuth2RedirectTo).
    ///
    /// # Errors
    ///
    /// - Any other status: The refusal was not recorded, for example because the challenge has expired or the body is malformed. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .reject_oauth2_consent_request("e2c1a7f0b94d4b6f8a35d0c7915e6f23")
    ///         .body(
    ///             models::RejectOAuth2Request::new()
    ///                 .error("access_denied")
    ///                 .error_description("The user declined the request."),
    ///         )
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "rejectOAuth2ConsentRequest")]
    #[inline]
    pub fn reject_oauth2_consent_request(
        &self,
        consent_challenge: impl Into<String>,
    ) -> RejectOAuth2ConsentRequestCall {
        let mut call = self.client.call(&reject_oauth2_consent_request::OPERATION);
        let consent_challenge: String = consent_challenge.into();
        call.query("consent_challenge", consent_challenge);
        RejectOAuth2ConsentRequestCall::of(call, reject_oauth2_consent_request::parse)
    }

    /// Reject a login request
    ///
    /// Records that nobody signed in.
    ///
    /// Use it when the user gives up or may not sign in to this client. For a mistyped password show
    /// your form again instead, since this call ends the whole flow. The client receives the error
    /// from the body at its redirect URI.
    ///
    /// Afterwards send the browser to [`redirect_to`](field@crate::models::OAuth2RedirectTo::redirect_to) from the answer.
    ///
    /// # Arguments
    ///
    /// - `login_challenge`: The challenge of the login request that failed. (a secret)
    ///
    /// # Optional
    ///
    /// - [`body`](RejectOAuth2LoginRequestCall::body()): [`RejectOAuth2Request`](crate::models::RejectOAuth2Request). The reason, in the form of an OAuth 2.0 error.
    ///
    /// # Request
    ///
    /// `PUT /admin/oauth2/auth/requests/login/reject`, with `ory_access_token`. The document calls it `rejectOAuth2LoginRequest`.
    ///
    /// # Returns
    ///
    /// - Status 200: The failure is recorded. Send the browser to [`redirect_to`](field@crate::models::OAuth2RedirectTo::redirect_to), which takes the error to the client. Gives [`OAuth2RedirectTo`](crate::models::OAuth2RedirectTo).
    ///
    /// # Errors
    ///
    /// - Any other status: The failure was not recorded, for example because the challenge has expired or the body is malformed. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .reject_oauth2_login_request("e2c1a7f0b94d4b6f8a35d0c7915e6f23")
    ///         .body(
    ///             models::RejectOAuth2Request::new()
    ///                 .error("access_denied")
    ///                 .error_description("The user declined the request."),
    ///         )
    ///         .await?;
    ///     println!("{response:?}");
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "rejectOAuth2LoginRequest")]
    #[inline]
    pub fn reject_oauth2_login_request(
        &self,
        login_challenge: impl Into<String>,
    ) -> RejectOAuth2LoginRequestCall {
        let mut call = self.client.call(&reject_oauth2_login_request::OPERATION);
        let login_challenge: String = login_challenge.into();
        call.query("login_challenge", login_challenge);
        RejectOAuth2LoginRequestCall::of(call, reject_oauth2_login_request::parse)
    }

    /// Reject a logout request
    ///
    /// Cancels a logout; the user stays signed in.
    ///
    /// Neither the request nor the answer has a body. There is no redirect either, so your page
    /// decides where the browser goes next.
    ///
    /// # Arguments
    ///
    /// - `logout_challenge`: The challenge of the logout request that the user cancelled. (a secret)
    ///
    /// # Request
    ///
    /// `PUT /admin/oauth2/auth/requests/logout/reject`, with `ory_access_token`. The document calls it `rejectOAuth2LogoutRequest`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: The logout was not cancelled, for example because the challenge is unknown. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     client
    ///         .oauth2()
    ///         .reject_oauth2_logout_request("e2c1a7f0b94d4b6f8a35d0c7915e6f23")
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "rejectOAuth2LogoutRequest")]
    #[inline]
    pub fn reject_oauth2_logout_request(
        &self,
        logout_challenge: impl Into<String>,
    ) -> RejectOAuth2LogoutRequestCall {
        let mut call = self.client.call(&reject_oauth2_logout_request::OPERATION);
        let logout_challenge: String = logout_challenge.into();
        call.query("logout_challenge", logout_challenge);
        RejectOAuth2LogoutRequestCall::of(call, reject_oauth2_logout_request::parse)
    }

    /// Withdraw consent that was given
    ///
    /// Takes back what a user has granted, along with the tokens that came of it.
    ///
    /// Say which consent is meant in one of three ways; any other combination is an error:
    ///
    /// - `subject` and `client`: everything that this user granted to this client.
    /// - `subject` and `all=true`: everything that this user granted to any client.
    /// - `consent_request_id` alone: what came of a single consent.
    ///
    /// Refresh tokens stop working at once, and introspection reports access tokens as inactive.
    /// Access tokens in JWT form remain valid until they expire where nobody introspects them. The
    /// user stays signed in; [`revokeOAuth2LoginSessions`](crate::api::oauth2::OAuth2Api::revoke_oauth2_login_sessions()) ends the login.
    ///
    /// Nothing to withdraw is a success too.
    ///
    /// # Optional
    ///
    /// - [`subject`](RevokeOAuth2ConsentSessionsCall::subject()): `String`. The user whose consent is withdrawn.
    /// - [`client`](RevokeOAuth2ConsentSessionsCall::client()): `String`. The `client_id` of the only client that loses its consent.
    /// - [`consent_request_id`](RevokeOAuth2ConsentSessionsCall::consent_request_id()): `String`. The ID of one consent request; all tokens that descend from it are revoked.
    /// - [`all`](RevokeOAuth2ConsentSessionsCall::all()): `bool`. Set to `true` to withdraw the consent of all clients at once.
    ///
    /// # Request
    ///
    /// `DELETE /admin/oauth2/auth/sessions/consent`, with `ory_access_token`. The document calls it `revokeOAuth2ConsentSessions`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: The consent was not withdrawn, for example because the parameters do not go together. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     client
    ///         .oauth2()
    ///         .revoke_oauth2_consent_sessions()
    ///         .subject("user-1234")
    ///         .client("holiday-photos-web")
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "revokeOAuth2ConsentSessions")]
    #[inline]
    pub fn revoke_oauth2_consent_sessions(&self) -> RevokeOAuth2ConsentSessionsCall {
        let call = self.client.call(&revoke_oauth2_consent_sessions::OPERATION);
        RevokeOAuth2ConsentSessionsCall::of(call, revoke_oauth2_consent_sessions::parse)
    }

    /// End the login sessions of a user
    ///
    /// Makes Ory forget that a user is signed in.
    ///
    /// There are two ways to say which sessions end:
    ///
    /// - `sid` ends one session and notifies the applications by Back-Channel Logout.
    /// - `subject` ends all sessions of a user. Applications are not notified, neither by
    ///   Back-Channel nor by Front-Channel Logout.
    ///
    /// One of them is needed, and `sid` wins when both are there. In the next flow the user has to
    /// enter credentials again. If Ory Identities runs the login page, its session ends as well.
    ///
    /// Tokens are not touched. Use [`revokeOAuth2ConsentSessions`](crate::api::oauth2::OAuth2Api::revoke_oauth2_consent_sessions()) to take them away.
    ///
    /// # Optional
    ///
    /// - [`subject`](RevokeOAuth2LoginSessionsCall::subject()): `String`. The user whose sessions all end.
    /// - [`sid`](RevokeOAuth2LoginSessionsCall::sid()): `String`. The ID of the one session that ends, as in the `sid` claim of an ID token.
    ///
    /// # Request
    ///
    /// `DELETE /admin/oauth2/auth/sessions/login`, with `ory_access_token`. The document calls it `revokeOAuth2LoginSessions`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: No session was ended, for example because both parameters are missing. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     client
    ///         .oauth2()
    ///         .revoke_oauth2_login_sessions()
    ///         .subject("user-1234")
    ///         .sid("1f0c6a1d-52f7-4c1b-9a3e-7f3f4c8f2b60")
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "revokeOAuth2LoginSessions")]
    #[inline]
    pub fn revoke_oauth2_login_sessions(&self) -> RevokeOAuth2LoginSessionsCall {
        let call = self.client.call(&revoke_oauth2_login_sessions::OPERATION);
        RevokeOAuth2LoginSessionsCall::of(call, revoke_oauth2_login_sessions::parse)
    }

    /// Revoke an access or refresh token
    ///
    /// Lets a client give a token back (RFC 7009).
    ///
    /// Call it when a user signs out of an application or removes it. A client can revoke only its
    /// own tokens. Revoking a refresh token takes the access tokens that came of it along, so it is
    /// the one to send.
    ///
    /// The client authenticates with HTTP Basic, or with `client_id` and `client_secret` in the
    /// form; a public client sends its `client_id` alone. A token that is unknown or revoked already
    /// is a success (RFC 7009, section 2.2).
    ///
    /// # Arguments
    ///
    /// - `token`: The access or refresh token to revoke. (a secret)
    ///
    /// # Optional
    ///
    /// - [`client_id`](RevokeOAuth2TokenCall::client_id()): `String`. The client that the token was issued to.
    /// - [`client_secret`](RevokeOAuth2TokenCall::client_secret()): `String`. The secret of the client. (a secret)
    ///
    /// # Request
    ///
    /// `POST /oauth2/revoke`, with `basic` or `oauth2`. The document calls it `revokeOAuth2Token`.
    ///
    /// # Returns
    ///
    /// - Status 200: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: The token was not revoked, for example because the client failed to authenticate. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .basic(
    ///             std::env::var("ORY_BASIC_USER").expect("ORY_BASIC_USER"),
    ///             std::env::var("ORY_BASIC_PASSWORD").expect("ORY_BASIC_PASSWORD"),
    ///         )
    ///         .build()?;
    ///
    ///     client
    ///         .oauth2()
    ///         .revoke_oauth2_token("7hK2mQ9xVb4T")
    ///         .client_id("holiday-photos-web")
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "revokeOAuth2Token")]
    #[inline]
    pub fn revoke_oauth2_token(
        &self,
        token: impl Into<String>,
    ) -> RevokeOAuth2TokenCall {
        let mut call = self.client.call(&revoke_oauth2_token::OPERATION);
        let token: String = token.into();
        call.form("token", token);
        RevokeOAuth2TokenCall::of(call, revoke_oauth2_token::parse)
    }

    /// Give a client a new secret and keep the old one valid
    ///
    /// Sets a fresh secret without locking out those who still use the previous one.
    ///
    /// Ory makes the secret unless the body brings one. A rotation without an outage takes three steps:
    ///
    /// 1. Call this and store the `client_secret` of the answer, which is shown only here.
    /// 2. Roll it out to every instance of the application.
    /// 3. Call [`deleteRotatedOAuth2ClientSecrets`](crate::api::oauth2::OAuth2Api::delete_rotated_oauth2_client_secrets()), so that earlier secrets stop working.
    ///
    /// Ory remembers at most five earlier secrets. Each call sets another secret, so do not repeat it
    /// blindly after a time-out.
    ///
    /// # Arguments
    ///
    /// - `id`: The [`client_id`](field@crate::models::OAuth2Client::client_id) of the client that gets a new secret.
    ///
    /// # Optional
    ///
    /// - [`body`](RotateOAuth2ClientSecretCall::body()): [`RotateOAuth2ClientSecretBody`](crate::models::RotateOAuth2ClientSecretBody). The new secret, where you choose it yourself; leave the body out otherwise.
    ///
    /// # Request
    ///
    /// `POST /admin/clients/{id}/secrets/rotate`, with `ory_access_token`. The document calls it `rotateOAuth2ClientSecret`.
    ///
    /// # Returns
    ///
    /// - Status 200: The client, with the new secret in `client_secret`. Gives [`OAuth2Client`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid. `error_description` and `error_hint` say which member is wrong. The same request fails again. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Status 404: There is nothing with this ID, or not in this project. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Any other status: The request failed; the body is an OAuth 2.0 error. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .rotate_oauth2_client_secret("holiday-photos-web")
    ///         .body(models::RotateOAuth2ClientSecretBody::new())
    ///         .await?;
    ///     println!("{:?}", response.client_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "rotateOAuth2ClientSecret")]
    #[inline]
    pub fn rotate_oauth2_client_secret(
        &self,
        id: impl Into<String>,
    ) -> RotateOAuth2ClientSecretCall {
        let mut call = self.client.call(&rotate_oauth2_client_secret::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        RotateOAuth2ClientSecretCall::of(call, rotate_oauth2_client_secret::parse)
    }

    /// Replace an OAuth 2.0 client
    ///
    /// Overwrites the whole registration of a client with the one that you send.
    ///
    /// Members that the body leaves out go back to their defaults. Fetch the client first and send
    /// it back changed, or use [`patchOAuth2Client`](crate::api::oauth2::OAuth2Api::patch_oauth2_client()) for a small change.
    ///
    /// The secret is the exception: without [`client_secret`](field@crate::models::OAuth2Client::client_secret) the client keeps the one it has. With
    /// it, the new secret counts immediately, those kept from earlier rotations are dropped, and
    /// the answer repeats it one last time. For a change without an outage there is
    /// [`rotateOAuth2ClientSecret`](crate::api::oauth2::OAuth2Api::rotate_oauth2_client_secret()).
    ///
    /// # Arguments
    ///
    /// - `id`: The [`client_id`](field@crate::models::OAuth2Client::client_id) of the client to replace. It decides which client is meant, whatever the body says.
    /// - `body`: The complete new registration.
    ///
    /// # Request
    ///
    /// `PUT /admin/clients/{id}`, with `ory_access_token`. The document calls it `setOAuth2Client`.
    ///
    /// # Returns
    ///
    /// - Status 200: The client as it is now stored. It holds [`client_secret`](field@crate::models::OAuth2Client::client_secret) only if the request has set one. Gives [`OAuth2Client`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid. `error_description` and `error_hint` say which member is wrong. The same request fails again. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Status 404: There is nothing with this ID, or not in this project. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Any other status: The request failed; the body is an OAuth 2.0 error. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .set_oauth2_client(
    ///             "holiday-photos-web",
    ///             models::OAuth2Client::new()
    ///                 .access_token_strategy("opaque")
    ///                 .client_name("Holiday Photos"),
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.client_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "setOAuth2Client")]
    #[inline]
    pub fn set_oauth2_client(
        &self,
        id: impl Into<String>,
        body: models::OAuth2Client,
    ) -> SetOAuth2ClientCall {
        let mut call = self.client.call(&set_oauth2_client::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        call.json("application/json", &body);
        SetOAuth2ClientCall::of(call, set_oauth2_client::parse)
    }

    /// Set how long the tokens of a client live
    ///
    /// Gives a client its own token lifetimes, one for each grant and kind of token.
    ///
    /// The body replaces all lifetimes of the client: one that is absent or `null` falls back to the
    /// setting of the project. Other members of the client are left alone, and tokens that have been
    /// issued already keep the expiry they were born with.
    ///
    /// # Arguments
    ///
    /// - `id`: The [`client_id`](field@crate::models::OAuth2Client::client_id) of the client whose lifetimes are set.
    ///
    /// # Optional
    ///
    /// - [`body`](SetOAuth2ClientLifespansCall::body()): [`OAuth2ClientTokenLifespans`](crate::models::OAuth2ClientTokenLifespans). The lifetimes, as durations such as `1h30m`.
    ///
    /// # Request
    ///
    /// `PUT /admin/clients/{id}/lifespans`, with `ory_access_token`. The document calls it `setOAuth2ClientLifespans`.
    ///
    /// # Returns
    ///
    /// - Status 200: The client with its new lifetimes, without its secret. Gives [`OAuth2Client`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Any other status: The lifetimes were not changed; the body says why. Typical reasons are an unknown client (404) and a duration that cannot be parsed (400). Its body is [`GenericError`](crate::models::GenericError).
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
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .set_oauth2_client_lifespans("holiday-photos-web")
    ///         .body(
    ///             models::OAuth2ClientTokenLifespans::new()
    ///                 .authorization_code_grant_access_token_lifespan("1h30m")
    ///                 .authorization_code_grant_id_token_lifespan("1h30m"),
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.client_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "setOAuth2ClientLifespans")]
    #[inline]
    pub fn set_oauth2_client_lifespans(
        &self,
        id: impl Into<String>,
    ) -> SetOAuth2ClientLifespansCall {
        let mut call = self.client.call(&set_oauth2_client_lifespans::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        SetOAuth2ClientLifespansCall::of(call, set_oauth2_client_lifespans::parse)
    }

    /// Trust an issuer of JWT assertions
    ///
    /// Lets somebody else vouch for users with signed JWTs.
    ///
    /// A client can then trade an assertion of this issuer for an access token, without a browser
    /// (RFC 7523, section 2.1; grant type `urn:ietf:params:oauth:grant-type:jwt-bearer`). Ory checks
    /// the signature with the key that you register here, and `iss`, `sub`, `aud` and `exp`.
    ///
    /// Trust narrowly: one `subject` rather than `allow_any_subject`, few scopes, a near
    /// `expires_at`. Whoever holds the private key can sign in as these subjects without a password.
    /// Register a second key beside the first to roll keys over without an outage.
    ///
    /// # Optional
    ///
    /// - [`body`](TrustOAuth2JwtGrantIssuerCall::body()): [`TrustOAuth2JwtGrantIssuer`](crate::models::TrustOAuth2JwtGrantIssuer). The issuer, its public key, and what its assertions are good for.
    ///
    /// # Request
    ///
    /// `POST /admin/trust/grants/jwt-bearer/issuers`, with `ory_access_token`. The document calls it `trustOAuth2JwtGrantIssuer`.
    ///
    /// # Returns
    ///
    /// - Status 201: The issuer is trusted from now on. Keep the [`id`](field@crate::models::TrustedOAuth2JwtGrantIssuer::id); you need it to end the trust. Gives [`TrustedOAuth2JwtGrantIssuer`](crate::models::TrustedOAuth2JwtGrantIssuer).
    ///
    /// # Errors
    ///
    /// - Any other status: The issuer is not trusted; the body says why. A combination of issuer, subject and key that exists already is answered with 409. Its body is [`GenericError`](crate::models::GenericError).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::{Ory, Timestamp, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oauth2()
    ///         .trust_oauth2_jwt_grant_issuer()
    ///         .body(
    ///             models::TrustOAuth2JwtGrantIssuer::new(
    ///                 "2026-01-31T12:30:00Z".parse::<Timestamp>()?,
    ///                 "https://id.partner.example",
    ///                 models::JsonWebKey::new("RS256", "photos-2026", "RSA", "sig")
    ///                     .e("AQAB")
    ///                     .n("sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri"),
    ///                 ["photos.read"],
    ///             )
    ///             .allow_any_subject(true)
    ///             .subject("user-1234"),
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "trustOAuth2JwtGrantIssuer")]
    #[inline]
    pub fn trust_oauth2_jwt_grant_issuer(&self) -> TrustOAuth2JwtGrantIssuerCall {
        let call = self.client.call(&trust_oauth2_jwt_grant_issuer::OPERATION);
        TrustOAuth2JwtGrantIssuerCall::of(call, trust_oauth2_jwt_grant_issuer::parse)
    }
}

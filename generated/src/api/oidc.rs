//! OpenID Connect: discovery, claims of the signed-in user, dynamic registration of clients, logout and verifiable
//! credentials.

use crate::models;
use crate::runtime;

mod create_oidc_dynamic_client;
pub use self::create_oidc_dynamic_client::CreateOidcDynamicClientCall;

mod create_verifiable_credential;
pub use self::create_verifiable_credential::{
    CreateVerifiableCredentialCall, CreateVerifiableCredentialError,
};

mod delete_oidc_dynamic_client;
pub use self::delete_oidc_dynamic_client::DeleteOidcDynamicClientCall;

mod discover_oidc_configuration;
pub use self::discover_oidc_configuration::DiscoverOidcConfigurationCall;

mod get_oidc_dynamic_client;
pub use self::get_oidc_dynamic_client::GetOidcDynamicClientCall;

mod get_oidc_user_info;
pub use self::get_oidc_user_info::GetOidcUserInfoCall;

mod revoke_oidc_session;
pub use self::revoke_oidc_session::RevokeOidcSessionCall;

mod set_oidc_dynamic_client;
pub use self::set_oidc_dynamic_client::SetOidcDynamicClientCall;

/// OpenID Connect: discovery, claims of the signed-in user, dynamic registration of clients, logout and verifiable
/// credentials.
#[derive(Debug, Clone)]
pub struct OidcApi {
    client: runtime::Client,
}

impl OidcApi {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Let an application register itself
    ///
    /// Registers an OAuth 2.0 client without an API key of the project (OpenID Connect Dynamic
    /// Client Registration, RFC 7591).
    ///
    /// It is meant for applications that you do not know in advance. The feature is off unless
    /// the configuration of the project turns it on; then anyone on the internet may register a
    /// client.
    ///
    /// The application cannot choose [`client_id`](field@crate::models::OAuth2Client::client_id) and [`client_secret`](field@crate::models::OAuth2Client::client_secret), and may not set members
    /// that only you may decide on, such as [`metadata`](field@crate::models::OAuth2Client::metadata), [`skip_consent`](field@crate::models::OAuth2Client::skip_consent) and
    /// [`access_token_strategy`](field@crate::models::OAuth2Client::access_token_strategy). For your own applications use [`createOAuth2Client`](crate::api::oauth2::OAuth2Api::create_oauth2_client()).
    ///
    /// Each call registers another client, so do not repeat it blindly after a time-out.
    ///
    /// # Arguments
    ///
    /// - `body`: What the application says about itself.
    ///
    /// # Request
    ///
    /// `POST /oauth2/register`, without credentials. The document calls it `createOidcDynamicClient`.
    ///
    /// # Returns
    ///
    /// - Status 201: The client is registered. The body shows [`client_secret`](field@crate::models::OAuth2Client::client_secret) and [`registration_access_token`](field@crate::models::OAuth2Client::registration_access_token) this once. The application must store both; the second lets it manage its own registration. Gives [`OAuth2Client`](crate::models::OAuth2Client).
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
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client
    ///         .oidc()
    ///         .create_oidc_dynamic_client(
    ///             models::OAuth2Client::new()
    ///                 .access_token_strategy("opaque")
    ///                 .client_name("Holiday Photos"),
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.client_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "createOidcDynamicClient")]
    #[inline]
    pub fn create_oidc_dynamic_client(
        &self,
        body: models::OAuth2Client,
    ) -> CreateOidcDynamicClientCall {
        let mut call = self.client.call(&create_oidc_dynamic_client::OPERATION);
        call.json("application/json", &body);
        CreateOidcDynamicClientCall::of(call, create_oidc_dynamic_client::parse)
    }

    /// Issue a verifiable credential for a user
    ///
    /// Turns an access token into a credential that ties the user to a key pair of the
    /// application.
    ///
    /// The application can then prove to others who its user is, without another call to Ory.
    /// This follows a draft, OpenID Connect UserInfo Verifiable Credentials. It takes two calls:
    ///
    /// - First without [`proof`](field@crate::models::CreateVerifiableCredentialRequestBody::proof). The answer has status 400 and holds a nonce.
    /// - Then with a [`proof`](field@crate::models::CreateVerifiableCredentialRequestBody::proof) in which the application signs the nonce with its private key.
    ///
    /// Both calls need the user's access token in the header `Authorization`, as a bearer token.
    ///
    /// # Optional
    ///
    /// - [`body`](CreateVerifiableCredentialCall::body()): [`CreateVerifiableCredentialRequestBody`](crate::models::CreateVerifiableCredentialRequestBody). What kind of credential is wanted, and in the second call the proof.
    ///
    /// # Request
    ///
    /// `POST /credentials`, without credentials. The document calls it `createVerifiableCredential`.
    ///
    /// # Returns
    ///
    /// - Status 200: The credential. Gives [`VerifiableCredentialResponse`](crate::models::VerifiableCredentialResponse).
    ///
    /// # Errors
    ///
    /// - Status 400: The request has no proof yet, which is expected of the first call. Sign `c_nonce` and call again. Other faults of the request have this status as well. Go on only if `c_nonce` is there. Its body is [`CreateVerifiableCredentialError::BadRequest`](CreateVerifiableCredentialError::BadRequest).
    /// - Any other status: No credential was issued. 401 means that the access token is missing, invalid or expired. Its body is [`CreateVerifiableCredentialError::Default`](CreateVerifiableCredentialError::Default).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::api::oidc::CreateVerifiableCredentialError;
    /// use ory_sdk::{Ory, models};
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let result = client
    ///         .oidc()
    ///         .create_verifiable_credential()
    ///         .body(
    ///             models::CreateVerifiableCredentialRequestBody::new()
    ///                 .format("jwt_vc_json")
    ///                 .types(["VerifiableCredential"]),
    ///         )
    ///         .await;
    ///     match result {
    ///         Ok(response) => {
    ///             println!("{:?}", response.format);
    ///         }
    ///         Err(error) => {
    ///             match error.body() {
    ///                 Some(CreateVerifiableCredentialError::BadRequest(body)) => {
    ///                     println!("{:?}", body.c_nonce_expires_in);
    ///                 }
    ///                 Some(CreateVerifiableCredentialError::Default(body)) => {
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
    #[doc(alias = "createVerifiableCredential")]
    #[inline]
    pub fn create_verifiable_credential(&self) -> CreateVerifiableCredentialCall {
        let call = self.client.call(&create_verifiable_credential::OPERATION);
        CreateVerifiableCredentialCall::of(call, create_verifiable_credential::parse)
    }

    /// Let an application delete its own registration
    ///
    /// Removes a client for good, at its own request (RFC 7592).
    ///
    /// The credential is the `registration_access_token` that the client got when it registered
    /// or last changed its registration. Send it as the bearer token; an API key of the project
    /// does not work here. With the client go its tokens, as with [`deleteOAuth2Client`](crate::api::oauth2::OAuth2Api::delete_oauth2_client()).
    ///
    /// The feature has to be turned on in the configuration of the project.
    ///
    /// # Arguments
    ///
    /// - `id`: The `client_id` of the client that the token belongs to.
    ///
    /// # Request
    ///
    /// `DELETE /oauth2/register/{id}`, with `bearer`. The document calls it `deleteOidcDynamicClient`.
    ///
    /// # Returns
    ///
    /// - Status 204: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives nothing: it has no body.
    ///
    /// # Errors
    ///
    /// - Any other status: The client was not deleted. • 401: the token does not fit the ID. An unknown ID gets the same answer. • 404: dynamic registration is turned off. Its body is [`GenericError`](crate::models::GenericError).
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
    ///         .bearer(std::env::var("ORY_BEARER_TOKEN").expect("ORY_BEARER_TOKEN"))
    ///         .build()?;
    ///
    ///     client
    ///         .oidc()
    ///         .delete_oidc_dynamic_client("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "deleteOidcDynamicClient")]
    #[inline]
    pub fn delete_oidc_dynamic_client(
        &self,
        id: impl Into<String>,
    ) -> DeleteOidcDynamicClientCall {
        let mut call = self.client.call(&delete_oidc_dynamic_client::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        DeleteOidcDynamicClientCall::of(call, delete_oidc_dynamic_client::parse)
    }

    /// Get the metadata of the OpenID Provider
    ///
    /// Returns the document from which OAuth 2.0 and OpenID Connect libraries configure
    /// themselves (OpenID Connect Discovery, RFC 8414).
    ///
    /// It names the endpoints of your project and what they support. Most applications only give
    /// their library the issuer URL and let it fetch the document. Anyone may call this. The
    /// content changes with the configuration of the project, so cache it and do not keep it
    /// forever.
    ///
    /// # Request
    ///
    /// `GET /.well-known/openid-configuration`, without credentials. The document calls it `discoverOidcConfiguration`.
    ///
    /// # Returns
    ///
    /// - Status 200: The metadata. Check that [`issuer`](field@crate::models::OidcConfiguration::issuer) is the URL that you expect before you trust the rest. Gives [`OidcConfiguration`](crate::models::OidcConfiguration).
    ///
    /// # Errors
    ///
    /// - Any other status: The metadata could not be read. Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///     let response = client.oidc().discover_oidc_configuration().await?;
    ///     println!("{}", response.authorization_endpoint);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "discoverOidcConfiguration")]
    #[inline]
    pub fn discover_oidc_configuration(&self) -> DiscoverOidcConfigurationCall {
        let call = self.client.call(&discover_oidc_configuration::OPERATION);
        DiscoverOidcConfigurationCall::of(call, discover_oidc_configuration::parse)
    }

    /// Let an application read its own registration
    ///
    /// Returns the registration of a client, at its own request (RFC 7592).
    ///
    /// The credential is the [`registration_access_token`](field@crate::models::OAuth2Client::registration_access_token) that the client got when it registered
    /// or last changed its registration. Send it as the bearer token; an API key of the project
    /// does not work here. The answer has neither [`client_secret`](field@crate::models::OAuth2Client::client_secret) nor [`metadata`](field@crate::models::OAuth2Client::metadata).
    ///
    /// The feature has to be turned on in the configuration of the project. If it is off, the
    /// answer is 404; if the token does not fit the ID, it is 401.
    ///
    /// # Arguments
    ///
    /// - `id`: The [`client_id`](field@crate::models::OAuth2Client::client_id) of the client that the token belongs to.
    ///
    /// # Request
    ///
    /// `GET /oauth2/register/{id}`, with `bearer`. The document calls it `getOidcDynamicClient`.
    ///
    /// # Returns
    ///
    /// - Status 200: The registration, without the secret. Gives [`OAuth2Client`](crate::models::OAuth2Client).
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
    ///         .bearer(std::env::var("ORY_BEARER_TOKEN").expect("ORY_BEARER_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oidc()
    ///         .get_oidc_dynamic_client("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34")
    ///         .await?;
    ///     println!("{:?}", response.client_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getOidcDynamicClient")]
    #[inline]
    pub fn get_oidc_dynamic_client(
        &self,
        id: impl Into<String>,
    ) -> GetOidcDynamicClientCall {
        let mut call = self.client.call(&get_oidc_dynamic_client::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        GetOidcDynamicClientCall::of(call, get_oidc_dynamic_client::parse)
    }

    /// Get the claims about the signed-in user
    ///
    /// Returns the claims about the user for whom an access token was issued (OpenID Connect
    /// Core, section 5.3).
    ///
    /// Send the access token of the user as the bearer token. The claims are those that the
    /// consent page put into `session.id_token`, so what you get depends on that page and on the
    /// granted scopes.
    ///
    /// Check that [`sub`](field@crate::models::OidcUserInfo::sub) equals the [`sub`](field@crate::models::OidcUserInfo::sub) of the ID token before you use the rest. If the client
    /// is registered with a signed response (`userinfo_signed_response_alg` other than `none`),
    /// the body is a JWT and not JSON.
    ///
    /// # Request
    ///
    /// `GET /userinfo`, with `oauth2`. The document calls it `getOidcUserInfo`.
    ///
    /// # Returns
    ///
    /// - Status 200: The claims. The body can hold more of them than are listed here. Gives [`OidcUserInfo`](crate::models::OidcUserInfo).
    ///
    /// # Errors
    ///
    /// - Any other status: No claims are given. 401 means that the access token is missing, invalid or expired. The header `WWW-Authenticate` can say more (RFC 6750, section 3). Its body is [`ErrorOAuth2`](crate::models::ErrorOAuth2).
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
    ///         .oauth2(std::env::var("ORY_OAUTH2_TOKEN").expect("ORY_OAUTH2_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client.oidc().get_oidc_user_info().await?;
    ///     println!("{:?}", response.name);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getOidcUserInfo")]
    #[inline]
    pub fn get_oidc_user_info(&self) -> GetOidcUserInfoCall {
        let call = self.client.call(&get_oidc_user_info::OPERATION);
        GetOidcUserInfoCall::of(call, get_oidc_user_info::parse)
    }

    /// Log a user out at the OpenID Provider
    ///
    /// Starts the logout that OpenID Connect defines (RP-Initiated Logout), in the user's
    /// browser.
    ///
    /// This is the `end_session_endpoint` of [`discoverOidcConfiguration`](crate::api::oidc::OidcApi::discover_oidc_configuration()). An application sends
    /// the browser there; a call from a backend has no effect, since it lacks the session cookie
    /// of the user. The protocol adds parameters to the URL, such as `id_token_hint`,
    /// `post_logout_redirect_uri` and `state`.
    ///
    /// Ory asks your logout page to confirm, unless the client is set to skip that. Then it ends
    /// the session that it remembers in the browser, tells the other applications of that session
    /// (front-channel and back-channel logout), and sends the browser on. Back-channel messages
    /// go out in the background, and their outcome does not change the logout. Tokens that
    /// applications hold are not revoked by it.
    ///
    /// # Request
    ///
    /// `GET /oauth2/sessions/logout`, without credentials. The document calls it `revokeOidcSession`.
    ///
    /// # Returns
    ///
    /// - Status 302: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header. Gives a [`Redirect`](crate::runtime::Redirect), which is not followed.
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
    ///     let redirect = client.oidc().revoke_oidc_session().await?;
    ///     println!("{}", redirect.location);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "revokeOidcSession")]
    #[inline]
    pub fn revoke_oidc_session(&self) -> RevokeOidcSessionCall {
        let call = self.client.call(&revoke_oidc_session::OPERATION);
        RevokeOidcSessionCall::of(call, revoke_oidc_session::parse)
    }

    /// Let an application replace its own registration
    ///
    /// Replaces the registration of a client, at its own request (RFC 7592).
    ///
    /// The body replaces the registration as a whole: what it leaves out falls back to the
    /// default. Leave [`client_secret`](field@crate::models::OAuth2Client::client_secret) out, and the secret stays as it is. Members that an
    /// application may not set in [`createOidcDynamicClient`](crate::api::oidc::OidcApi::create_oidc_dynamic_client()) are refused here too.
    ///
    /// The credential is the [`registration_access_token`](field@crate::models::OAuth2Client::registration_access_token) that the client got when it registered
    /// or last changed its registration. Send it as the bearer token; an API key of the project
    /// does not work here. Each successful call makes a new one and invalidates the old.
    ///
    /// The feature has to be turned on in the configuration of the project.
    ///
    /// # Arguments
    ///
    /// - `id`: The [`client_id`](field@crate::models::OAuth2Client::client_id) of the client that the token belongs to.
    /// - `body`: The complete new registration.
    ///
    /// # Request
    ///
    /// `PUT /oauth2/register/{id}`, with `bearer`. The document calls it `setOidcDynamicClient`.
    ///
    /// # Returns
    ///
    /// - Status 200: The registration after the change. Store the new [`registration_access_token`](field@crate::models::OAuth2Client::registration_access_token) from the body. The old one no longer works. Gives [`OAuth2Client`](crate::models::OAuth2Client).
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
    ///         .bearer(std::env::var("ORY_BEARER_TOKEN").expect("ORY_BEARER_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client
    ///         .oidc()
    ///         .set_oidc_dynamic_client(
    ///             "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
    ///             models::OAuth2Client::new()
    ///                 .access_token_strategy("opaque")
    ///                 .client_name("Holiday Photos"),
    ///         )
    ///         .await?;
    ///     println!("{:?}", response.client_id);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "setOidcDynamicClient")]
    #[inline]
    pub fn set_oidc_dynamic_client(
        &self,
        id: impl Into<String>,
        body: models::OAuth2Client,
    ) -> SetOidcDynamicClientCall {
        let mut call = self.client.call(&set_oidc_dynamic_client::OPERATION);
        let id: String = id.into();
        call.path("id", id);
        call.json("application/json", &body);
        SetOidcDynamicClientCall::of(call, set_oidc_dynamic_client::parse)
    }
}

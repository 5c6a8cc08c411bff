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
pub use self::get_oauth2_logout_request::GetOAuth2LogoutRequestCall;

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
#[derive(Debug, Clone, Copy)]
pub struct OAuth2Api<'c> {
    client: &'c runtime::Client,
}

impl<'c> OAuth2Api<'c> {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &'c runtime::Client) -> Self {
        Self { client }
    }

    /// Accept a consent request
    ///
    /// Records that the user lets the client have the given scopes and audiences.
    ///
    /// Call it when the user has agreed, or right away for a request with `skip`. The body says what
    /// is granted, which claims go into the tokens, and whether the decision is remembered. Grant no
    /// more than was requested; granting less is fine.
    ///
    /// Afterwards send the browser to `redirect_to` from the answer. The flow is complete only when
    /// the browser gets there, and it has to be the browser that started it.
    ///
    /// # Arguments
    ///
    /// - `consent_challenge`: The challenge of the consent request that the user agreed to.
    ///
    /// # Request
    ///
    /// `PUT /admin/oauth2/auth/requests/consent/accept`, with `ory_access_token`. Returns a [`OAuth2RedirectTo`](crate::models::OAuth2RedirectTo).
    ///
    /// # Errors
    ///
    /// - Any other status: The consent was not recorded, for example because the challenge has expired or the body is malformed. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn accept_oauth2_consent_request(
        &self,
        consent_challenge: impl Into<String>,
    ) -> AcceptOAuth2ConsentRequestCall {
        AcceptOAuth2ConsentRequestCall::new(self.client, consent_challenge.into())
    }

    /// Accept a login request
    ///
    /// Records who the user is.
    ///
    /// Call it when your login page has authenticated the user, or right away for a request with
    /// `skip`. The body names the subject, says how the user signed in, and whether the browser
    /// should stay signed in.
    ///
    /// Afterwards send the browser to `redirect_to` from the answer; the consent step follows. If
    /// Ory remembers somebody else in this browser than the `subject` you name, the redirect leads
    /// back to a fresh login.
    ///
    /// # Arguments
    ///
    /// - `login_challenge`: The challenge of the login request that succeeded.
    ///
    /// # Request
    ///
    /// `PUT /admin/oauth2/auth/requests/login/accept`, with `ory_access_token`. Returns a [`OAuth2RedirectTo`](crate::models::OAuth2RedirectTo).
    ///
    /// # Errors
    ///
    /// - Any other status: The login was not recorded, for example because the challenge has expired or `subject` is empty. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn accept_oauth2_login_request(
        &self,
        login_challenge: impl Into<String>,
    ) -> AcceptOAuth2LoginRequestCall {
        AcceptOAuth2LoginRequestCall::new(self.client, login_challenge.into())
    }

    /// Accept a logout request
    ///
    /// Confirms that the user wants to sign out.
    ///
    /// Afterwards send the browser to `redirect_to` from the answer. Only there does Ory end the
    /// session, notify the applications (OpenID Connect Front-Channel and Back-Channel Logout) and
    /// return to the URL that the application asked for. There is no request body.
    ///
    /// End the session of your own login page as well, if it keeps one.
    ///
    /// # Arguments
    ///
    /// - `logout_challenge`: The challenge of the logout request that the user confirmed.
    ///
    /// # Request
    ///
    /// `PUT /admin/oauth2/auth/requests/logout/accept`, with `ory_access_token`. Returns a [`OAuth2RedirectTo`](crate::models::OAuth2RedirectTo).
    ///
    /// # Errors
    ///
    /// - Any other status: The logout was not confirmed, for example because the challenge is unknown or has been used. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn accept_oauth2_logout_request(
        &self,
        logout_challenge: impl Into<String>,
    ) -> AcceptOAuth2LogoutRequestCall {
        AcceptOAuth2LogoutRequestCall::new(self.client, logout_challenge.into())
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
    /// - `device_challenge`: The challenge from the query of the request to your verification page.
    ///
    /// # Request
    ///
    /// `PUT /admin/oauth2/auth/requests/device/accept`, with `ory_access_token`. Returns a [`OAuth2RedirectTo`](crate::models::OAuth2RedirectTo).
    ///
    /// # Errors
    ///
    /// - Any other status: The code was not accepted, for example because it is wrong, used up or expired. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn accept_user_code_request(
        &self,
        device_challenge: impl Into<String>,
    ) -> AcceptUserCodeRequestCall {
        AcceptUserCodeRequestCall::new(self.client, device_challenge.into())
    }

    /// Register an OAuth 2.0 client
    ///
    /// Creates a client and returns it together with its secret.
    ///
    /// Bring your own `client_secret`, or leave it out and Ory makes a random one. Store what you
    /// get back: Ory keeps only a hash, so this answer is the only place where the secret can be
    /// read.
    ///
    /// This is the administrative way in. It may set members such as `metadata` and `skip_consent`,
    /// which dynamic client registration (RFC 7591) does not allow.
    ///
    /// Sending the request again creates a second client unless it names a `client_id`; in that
    /// case the second attempt fails.
    ///
    /// # Arguments
    ///
    /// - `body`: The client to register. Members that you leave out take their defaults. Ory sets `created_at` and `updated_at`.
    ///
    /// # Request
    ///
    /// `POST /admin/clients`, with `ory_access_token`. Returns a [`OAuth2Client`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid. `error_description` and `error_hint` say which member is wrong. The same request fails again. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Any other status: The request failed; the body is an OAuth 2.0 error. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn create_oauth2_client(
        &self,
        body: models::OAuth2Client,
    ) -> CreateOAuth2ClientCall {
        CreateOAuth2ClientCall::new(self.client, body)
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
    /// `DELETE /admin/clients/{id}`, with `ory_access_token`. Returns nothing.
    ///
    /// # Errors
    ///
    /// - Any other status: The client could not be deleted; the body says why. An unknown ID is answered with 404. Its body is a [`GenericError`](crate::models::GenericError).
    #[inline]
    pub fn delete_oauth2_client(&self, id: impl Into<String>) -> DeleteOAuth2ClientCall {
        DeleteOAuth2ClientCall::new(self.client, id.into())
    }

    /// Delete the access tokens of a client
    ///
    /// Invalidates every access token that a client holds, for all of its users.
    ///
    /// An emergency brake for a client that is compromised or misbehaves. Refresh tokens survive, so
    /// the client can fetch new access tokens unless you rotate its secret or delete it. Access
    /// tokens in JWT form remain valid until they expire where nobody introspects them.
    ///
    /// To revoke one token use `revokeOAuth2Token`; for one user use `revokeOAuth2ConsentSessions`.
    ///
    /// # Arguments
    ///
    /// - `client_id`: The client whose access tokens are deleted.
    ///
    /// # Request
    ///
    /// `DELETE /admin/oauth2/tokens`, with `ory_access_token`. Returns nothing.
    ///
    /// # Errors
    ///
    /// - Any other status: The tokens were not deleted; the body says why. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn delete_oauth2_token(
        &self,
        client_id: impl Into<String>,
    ) -> DeleteOAuth2TokenCall {
        DeleteOAuth2TokenCall::new(self.client, client_id.into())
    }

    /// Forget the earlier secrets of a client
    ///
    /// Ends the grace period that a secret rotation opens.
    ///
    /// After `rotateOAuth2ClientSecret` the earlier secrets go on working. Call this as soon as all
    /// instances of the application use the current secret, or at once when an earlier one has
    /// leaked. The current secret is not affected.
    ///
    /// # Arguments
    ///
    /// - `id`: The `client_id` of the client whose earlier secrets are dropped.
    ///
    /// # Request
    ///
    /// `DELETE /admin/clients/{id}/secrets/rotate`, with `ory_access_token`. Returns a [`OAuth2Client`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Status 404: There is nothing with this ID, or not in this project. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Any other status: The request failed; the body is an OAuth 2.0 error. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn delete_rotated_oauth2_client_secrets(
        &self,
        id: impl Into<String>,
    ) -> DeleteRotatedOAuth2ClientSecretsCall {
        DeleteRotatedOAuth2ClientSecretsCall::new(self.client, id.into())
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
    /// `DELETE /admin/trust/grants/jwt-bearer/issuers/{id}`, with `ory_access_token`. Returns nothing.
    ///
    /// # Errors
    ///
    /// - Any other status: The trust was not ended; the body says why. An unknown ID is answered with 404. Its body is a [`GenericError`](crate::models::GenericError).
    #[inline]
    pub fn delete_trusted_oauth2_jwt_grant_issuer(
        &self,
        id: impl Into<String>,
    ) -> DeleteTrustedOAuth2JwtGrantIssuerCall {
        DeleteTrustedOAuth2JwtGrantIssuerCall::new(self.client, id.into())
    }

    /// Get one OAuth 2.0 client
    ///
    /// Returns the registration of a single client.
    ///
    /// The `client_secret` is left out, always. If it is lost, give the client a new one with
    /// `rotateOAuth2ClientSecret`.
    ///
    /// # Arguments
    ///
    /// - `id`: The `client_id` of the client to fetch.
    ///
    /// # Request
    ///
    /// `GET /admin/clients/{id}`, with `ory_access_token`. Returns a [`OAuth2Client`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Any other status: The request failed; the body is an OAuth 2.0 error. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn get_oauth2_client(&self, id: impl Into<String>) -> GetOAuth2ClientCall {
        GetOAuth2ClientCall::new(self.client, id.into())
    }

    /// Get an open consent request
    ///
    /// Tells your consent page who asks for what.
    ///
    /// When a user has signed in, Ory sends the browser to the consent page with
    /// `consent_challenge` in the query. Exchange the challenge here for the client, the subject and
    /// the scopes and audiences that were asked for. Show them to the user, then answer with
    /// `acceptOAuth2ConsentRequest` or `rejectOAuth2ConsentRequest`.
    ///
    /// If `skip` is true, the user has agreed to this before, or the client does not need consent:
    /// answer without showing a page.
    ///
    /// You only need this if you run your own consent page. Ory brings one along.
    ///
    /// # Arguments
    ///
    /// - `consent_challenge`: The challenge from the query of the request to your consent page. Pass it on unchanged and keep it out of logs.
    ///
    /// # Request
    ///
    /// `GET /admin/oauth2/auth/requests/consent`, with `ory_access_token`. Returns a [`OAuth2ConsentRequest`](crate::models::OAuth2ConsentRequest).
    ///
    /// # Errors
    ///
    /// - Status 410: The request has been answered before. This happens after a reload or the back button. Send the browser to `redirect_to`, which starts the flow again. Its body is a [`OAuth2RedirectTo`](crate::models::OAuth2RedirectTo).
    /// - Any other status: The consent request cannot be fetched, for example because the challenge is unknown or has expired. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn get_oauth2_consent_request(
        &self,
        consent_challenge: impl Into<String>,
    ) -> GetOAuth2ConsentRequestCall {
        GetOAuth2ConsentRequestCall::new(self.client, consent_challenge.into())
    }

    /// Get an open login request
    ///
    /// Tells your login page what the sign-in is for.
    ///
    /// When an application starts a flow, Ory sends the browser to the login page with
    /// `login_challenge` in the query. Exchange the challenge here for the client, the scopes it
    /// wants, and hints for the page such as the display mode or a user name. Authenticate the user
    /// by any means, then answer with `acceptOAuth2LoginRequest` or `rejectOAuth2LoginRequest`.
    ///
    /// If `skip` is true, Ory recognises the user from an earlier sign-in: do not ask for
    /// credentials again, and accept with the same `subject`.
    ///
    /// You only need this if you run your own login page. Ory Identities does it otherwise.
    ///
    /// # Arguments
    ///
    /// - `login_challenge`: The challenge from the query of the request to your login page. Pass it on unchanged and keep it out of logs.
    ///
    /// # Request
    ///
    /// `GET /admin/oauth2/auth/requests/login`, with `ory_access_token`. Returns a [`OAuth2LoginRequest`](crate::models::OAuth2LoginRequest).
    ///
    /// # Errors
    ///
    /// - Status 410: The request has been answered before. This happens after a reload or the back button. Send the browser to `redirect_to`, which starts the flow again. Its body is a [`OAuth2RedirectTo`](crate::models::OAuth2RedirectTo).
    /// - Any other status: The login request cannot be fetched, for example because the challenge is unknown or has expired. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn get_oauth2_login_request(
        &self,
        login_challenge: impl Into<String>,
    ) -> GetOAuth2LoginRequestCall {
        GetOAuth2LoginRequestCall::new(self.client, login_challenge.into())
    }

    /// Get an open logout request
    ///
    /// Tells your logout page who wants to sign out, and who asked for it.
    ///
    /// Ory sends the browser to the logout page with `logout_challenge` in the query. Ask the user
    /// to confirm, in particular when `rp_initiated` is false, since any web page can link to the
    /// logout URL. Then answer with `acceptOAuth2LogoutRequest` or `rejectOAuth2LogoutRequest`.
    ///
    /// A request that has been answered before is reported as an error with status 410.
    ///
    /// # Arguments
    ///
    /// - `logout_challenge`: The challenge from the query of the request to your logout page. Pass it on unchanged and keep it out of logs.
    ///
    /// # Request
    ///
    /// `GET /admin/oauth2/auth/requests/logout`, with `ory_access_token`. Returns a [`OAuth2LogoutRequest`](crate::models::OAuth2LogoutRequest).
    ///
    /// # Errors
    ///
    /// - Any other status: The logout request cannot be fetched, for example because the challenge is unknown or has been used. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn get_oauth2_logout_request(
        &self,
        logout_challenge: impl Into<String>,
    ) -> GetOAuth2LogoutRequestCall {
        GetOAuth2LogoutRequestCall::new(self.client, logout_challenge.into())
    }

    /// Get one trusted issuer of JWT assertions
    ///
    /// Returns a single trust relationship for the JWT bearer grant.
    ///
    /// The answer refers to the public key by its ID and does not contain the key itself.
    ///
    /// # Arguments
    ///
    /// - `id`: The `id` of the trust relationship, not the name of the issuer.
    ///
    /// # Request
    ///
    /// `GET /admin/trust/grants/jwt-bearer/issuers/{id}`, with `ory_access_token`. Returns a [`TrustedOAuth2JwtGrantIssuer`](crate::models::TrustedOAuth2JwtGrantIssuer).
    ///
    /// # Errors
    ///
    /// - Any other status: The trust relationship cannot be read; the body says why. An unknown ID is answered with 404. Its body is a [`GenericError`](crate::models::GenericError).
    #[inline]
    pub fn get_trusted_oauth2_jwt_grant_issuer(
        &self,
        id: impl Into<String>,
    ) -> GetTrustedOAuth2JwtGrantIssuerCall {
        GetTrustedOAuth2JwtGrantIssuerCall::new(self.client, id.into())
    }

    /// Check a token and read what it stands for
    ///
    /// Tells a resource server whether a token is good, and for whom (RFC 7662).
    ///
    /// Works for access tokens and refresh tokens. Look at `active` first: a token that is expired,
    /// revoked, made up, or lacks a scope that you ask for is answered with status 200 and
    /// `active: false`, and with nothing else that you could rely on.
    ///
    /// For an active token the answer names the subject, the client, the scopes and the expiry, and
    /// `ext` holds the claims that the consent page added through `session.access_token`. Check
    /// `token_use` as well, so that nobody passes a refresh token off as an access token, and `aud`
    /// if your API has an audience of its own.
    ///
    /// # Arguments
    ///
    /// - `token`: The access or refresh token, exactly as the client got it. Do not include the word `Bearer`.
    ///
    /// # Request
    ///
    /// `POST /admin/oauth2/introspect`, with `ory_access_token`. Returns a [`IntrospectedOAuth2Token`](crate::models::IntrospectedOAuth2Token).
    ///
    /// # Errors
    ///
    /// - Any other status: The token was not checked, for example because the form has no `token`. This says nothing about the token. Treat it as unproven. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn introspect_oauth2_token(
        &self,
        token: impl Into<String>,
    ) -> IntrospectOAuth2TokenCall {
        IntrospectOAuth2TokenCall::new(self.client, token.into())
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
    /// # Request
    ///
    /// `GET /admin/clients`, with `ory_access_token`. Returns a list.
    ///
    /// # Errors
    ///
    /// - Any other status: The request failed; the body is an OAuth 2.0 error. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn list_oauth2_clients(&self) -> ListOAuth2ClientsCall {
        ListOAuth2ClientsCall::new(self.client)
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
    /// # Request
    ///
    /// `GET /admin/oauth2/auth/sessions/consent`, with `ory_access_token`. Returns a [`OAuth2ConsentSessions`](crate::models::OAuth2ConsentSessions).
    ///
    /// # Errors
    ///
    /// - Any other status: The list cannot be read, for example because `subject` is missing or `page_token` is damaged. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn list_oauth2_consent_sessions(
        &self,
        subject: impl Into<String>,
    ) -> ListOAuth2ConsentSessionsCall {
        ListOAuth2ConsentSessionsCall::new(self.client, subject.into())
    }

    /// List the trusted issuers of JWT assertions
    ///
    /// Returns the trust relationships for the JWT bearer grant, one page at a time.
    ///
    /// One issuer can appear several times, once for each key and subject. The token of the next
    /// page is in the `next` link of the `Link` response header (RFC 8288). When there is no such
    /// link, the list is complete.
    ///
    /// # Request
    ///
    /// `GET /admin/trust/grants/jwt-bearer/issuers`, with `ory_access_token`. Returns a [`TrustedOAuth2JwtGrantIssuers`](crate::models::TrustedOAuth2JwtGrantIssuers).
    ///
    /// # Errors
    ///
    /// - Any other status: The list cannot be read, for example because `page_token` is damaged. Its body is a [`GenericError`](crate::models::GenericError).
    #[inline]
    pub fn list_trusted_oauth2_jwt_grant_issuers(
        &self,
    ) -> ListTrustedOAuth2JwtGrantIssuersCall {
        ListTrustedOAuth2JwtGrantIssuersCall::new(self.client)
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
    /// # Request
    ///
    /// `GET /oauth2/auth`, without credentials. Returns a redirect, which is not followed.
    ///
    /// # Errors
    ///
    /// - Any other status: The request is refused, and the fault must not be sent to the client. That is so when the client is unknown or its redirect URI is not registered (RFC 6749, section 4.1.2.1). Every other error travels to the redirect URI. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn oauth2_authorize(&self) -> OAuth2AuthorizeCall {
        OAuth2AuthorizeCall::new(self.client)
    }

    /// Start a sign-in on a device
    ///
    /// The device authorization endpoint, for devices without a browser (RFC 8628, section 3.1).
    ///
    /// The device shows `user_code` and `verification_uri` from the answer and polls the token endpoint
    /// with `device_code` until the user is done, `interval` seconds apart. While the user is busy the
    /// answer is an error, `authorization_pending` or `slow_down` (RFC 8628, section 3.5).
    ///
    /// # Arguments
    ///
    /// - `client_id`: The client that the device belongs to.
    ///
    /// # Request
    ///
    /// `POST /oauth2/device/auth`, without credentials. Returns a [`DeviceAuthorization`](crate::models::DeviceAuthorization).
    ///
    /// # Errors
    ///
    /// - Any other status: The flow was not started, for example because the client is unknown or lacks the device code grant. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn oauth2_device_flow(
        &self,
        client_id: impl Into<String>,
    ) -> OAuth2DeviceFlowCall {
        OAuth2DeviceFlowCall::new(self.client, client_id.into())
    }

    /// Trade a grant for tokens
    ///
    /// The token endpoint of OAuth 2.0 (RFC 6749, section 3.2).
    ///
    /// Which members of the form are needed depends on `grant_type`:
    ///
    /// - `authorization_code`: `code`, and `redirect_uri` if the authorization request had one.
    /// - `refresh_token`: `refresh_token`. The answer brings a new refresh token, which replaces the
    ///   one that was sent.
    /// - `client_credentials`: nothing else, or `scope` and `audience`; the client acts for itself.
    ///
    /// For the authorization code flow an OAuth 2.0 library is the better choice, because it also keeps
    /// `state` and PKCE; <https://oauth.net/code/> lists some.
    ///
    /// Using a code or refresh token twice can revoke all tokens that came of it, so do not repeat a
    /// request blindly after a time-out. A grace period for refresh tokens can be configured.
    ///
    /// # Arguments
    ///
    /// - `grant_type`: The kind of grant, for example `authorization_code` or `refresh_token`. The client must have it among its `grant_types`.
    ///
    /// # Request
    ///
    /// `POST /oauth2/token`, with `basic` or `oauth2` or no credentials. Returns a [`OAuth2TokenExchange`](crate::models::OAuth2TokenExchange).
    ///
    /// # Errors
    ///
    /// - Any other status: No tokens were issued; `error` holds a code from RFC 6749, section 5.2. `invalid_grant` means that the code or refresh token is no longer good and the user has to sign in again. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn oauth2_token_exchange(
        &self,
        grant_type: impl Into<String>,
    ) -> OAuth2TokenExchangeCall {
        OAuth2TokenExchangeCall::new(self.client, grant_type.into())
    }

    /// Change parts of an OAuth 2.0 client
    ///
    /// Applies a JSON Patch (RFC 6902) to a client.
    ///
    /// This is the safe way to change one setting, since everything that the patch does not name
    /// stays as it is. The operations run in order, and when one fails none takes effect. The
    /// `client_id` cannot be changed.
    ///
    /// A patch of `/client_secret` replaces the secret at once and drops the secrets that were kept
    /// from earlier rotations. The new secret is in the answer and nowhere else. To change it
    /// without an outage, call `rotateOAuth2ClientSecret` instead.
    ///
    /// # Arguments
    ///
    /// - `id`: The `client_id` of the client to change.
    /// - `body`: The changes, as a list of JSON Patch operations. The paths point into the client, for example `/redirect_uris/0` or `/client_name`.
    ///
    /// # Request
    ///
    /// `PATCH /admin/clients/{id}`, with `ory_access_token`. Returns a [`OAuth2Client`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Status 404: There is nothing with this ID, or not in this project. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Any other status: The request failed; the body is an OAuth 2.0 error. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn patch_oauth2_client(
        &self,
        id: impl Into<String>,
        body: impl IntoIterator<Item = models::JsonPatch>,
    ) -> PatchOAuth2ClientCall {
        PatchOAuth2ClientCall::new(self.client, id.into(), body.into_iter().collect())
    }

    /// Open the page for device codes
    ///
    /// The page where a user enters the code that a device shows (RFC 8628, section 3.3).
    ///
    /// This is an address for browsers, the `verification_uri` of the device flow. Ory redirects
    /// from here to your verification page with `device_challenge` in the query, and that page
    /// answers with `acceptUserCodeRequest`.
    ///
    /// # Request
    ///
    /// `GET /oauth2/device/verify`, without credentials. Returns a redirect, which is not followed.
    ///
    /// # Errors
    ///
    /// - Any other status: The browser cannot be sent on; the body says why. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn perform_oauth2_device_verification_flow(
        &self,
    ) -> PerformOAuth2DeviceVerificationFlowCall {
        PerformOAuth2DeviceVerificationFlowCall::new(self.client)
    }

    /// Reject a consent request
    ///
    /// Records that the user does not let the client have what it asked for.
    ///
    /// The client receives the error from the body at its redirect URI (RFC 6749, section 4.1.2.1).
    /// `access_denied` is the customary code when a user says no.
    ///
    /// Afterwards send the browser to `redirect_to` from the answer, or the client never learns
    /// about it.
    ///
    /// # Arguments
    ///
    /// - `consent_challenge`: The challenge of the consent request that the user turned down.
    ///
    /// # Request
    ///
    /// `PUT /admin/oauth2/auth/requests/consent/reject`, with `ory_access_token`. Returns a [`OAuth2RedirectTo`](crate::models::OAuth2RedirectTo).
    ///
    /// # Errors
    ///
    /// - Any other status: The refusal was not recorded, for example because the challenge has expired or the body is malformed. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn reject_oauth2_consent_request(
        &self,
        consent_challenge: impl Into<String>,
    ) -> RejectOAuth2ConsentRequestCall {
        RejectOAuth2ConsentRequestCall::new(self.client, consent_challenge.into())
    }

    /// Reject a login request
    ///
    /// Records that nobody signed in.
    ///
    /// Use it when the user gives up or may not sign in to this client. For a mistyped password show
    /// your form again instead, since this call ends the whole flow. The client receives the error
    /// from the body at its redirect URI.
    ///
    /// Afterwards send the browser to `redirect_to` from the answer.
    ///
    /// # Arguments
    ///
    /// - `login_challenge`: The challenge of the login request that failed.
    ///
    /// # Request
    ///
    /// `PUT /admin/oauth2/auth/requests/login/reject`, with `ory_access_token`. Returns a [`OAuth2RedirectTo`](crate::models::OAuth2RedirectTo).
    ///
    /// # Errors
    ///
    /// - Any other status: The failure was not recorded, for example because the challenge has expired or the body is malformed. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn reject_oauth2_login_request(
        &self,
        login_challenge: impl Into<String>,
    ) -> RejectOAuth2LoginRequestCall {
        RejectOAuth2LoginRequestCall::new(self.client, login_challenge.into())
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
    /// - `logout_challenge`: The challenge of the logout request that the user cancelled.
    ///
    /// # Request
    ///
    /// `PUT /admin/oauth2/auth/requests/logout/reject`, with `ory_access_token`. Returns nothing.
    ///
    /// # Errors
    ///
    /// - Any other status: The logout was not cancelled, for example because the challenge is unknown. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn reject_oauth2_logout_request(
        &self,
        logout_challenge: impl Into<String>,
    ) -> RejectOAuth2LogoutRequestCall {
        RejectOAuth2LogoutRequestCall::new(self.client, logout_challenge.into())
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
    /// user stays signed in; `revokeOAuth2LoginSessions` ends the login.
    ///
    /// Nothing to withdraw is a success too.
    ///
    /// # Request
    ///
    /// `DELETE /admin/oauth2/auth/sessions/consent`, with `ory_access_token`. Returns nothing.
    ///
    /// # Errors
    ///
    /// - Any other status: The consent was not withdrawn, for example because the parameters do not go together. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn revoke_oauth2_consent_sessions(&self) -> RevokeOAuth2ConsentSessionsCall {
        RevokeOAuth2ConsentSessionsCall::new(self.client)
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
    /// Tokens are not touched. Use `revokeOAuth2ConsentSessions` to take them away.
    ///
    /// # Request
    ///
    /// `DELETE /admin/oauth2/auth/sessions/login`, with `ory_access_token`. Returns nothing.
    ///
    /// # Errors
    ///
    /// - Any other status: No session was ended, for example because both parameters are missing. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn revoke_oauth2_login_sessions(&self) -> RevokeOAuth2LoginSessionsCall {
        RevokeOAuth2LoginSessionsCall::new(self.client)
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
    /// - `token`: The access or refresh token to revoke.
    ///
    /// # Request
    ///
    /// `POST /oauth2/revoke`, with `basic` or `oauth2`. Returns nothing.
    ///
    /// # Errors
    ///
    /// - Any other status: The token was not revoked, for example because the client failed to authenticate. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn revoke_oauth2_token(
        &self,
        token: impl Into<String>,
    ) -> RevokeOAuth2TokenCall {
        RevokeOAuth2TokenCall::new(self.client, token.into())
    }

    /// Give a client a new secret and keep the old one valid
    ///
    /// Generates a fresh secret without locking out those who still use the previous one.
    ///
    /// A rotation without an outage takes three steps:
    ///
    /// 1. Call this and store the `client_secret` of the answer, which is shown only here.
    /// 2. Roll it out to every instance of the application.
    /// 3. Call `deleteRotatedOAuth2ClientSecrets`, so that earlier secrets stop working.
    ///
    /// Ory remembers at most five earlier secrets. Each call makes another secret, so do not repeat
    /// it blindly after a time-out.
    ///
    /// # Arguments
    ///
    /// - `id`: The `client_id` of the client that gets a new secret.
    ///
    /// # Request
    ///
    /// `POST /admin/clients/{id}/secrets/rotate`, with `ory_access_token`. Returns a [`OAuth2Client`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Status 404: There is nothing with this ID, or not in this project. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Any other status: The request failed; the body is an OAuth 2.0 error. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn rotate_oauth2_client_secret(
        &self,
        id: impl Into<String>,
    ) -> RotateOAuth2ClientSecretCall {
        RotateOAuth2ClientSecretCall::new(self.client, id.into())
    }

    /// Replace an OAuth 2.0 client
    ///
    /// Overwrites the whole registration of a client with the one that you send.
    ///
    /// Members that the body leaves out go back to their defaults. Fetch the client first and send
    /// it back changed, or use `patchOAuth2Client` for a small change.
    ///
    /// The secret is the exception: without `client_secret` the client keeps the one it has. With
    /// it, the new secret counts immediately, those kept from earlier rotations are dropped, and
    /// the answer repeats it one last time. For a change without an outage there is
    /// `rotateOAuth2ClientSecret`.
    ///
    /// # Arguments
    ///
    /// - `id`: The `client_id` of the client to replace. It decides which client is meant, whatever the body says.
    /// - `body`: The complete new registration.
    ///
    /// # Request
    ///
    /// `PUT /admin/clients/{id}`, with `ory_access_token`. Returns a [`OAuth2Client`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid. `error_description` and `error_hint` say which member is wrong. The same request fails again. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Status 404: There is nothing with this ID, or not in this project. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    /// - Any other status: The request failed; the body is an OAuth 2.0 error. Its body is a [`ErrorOAuth2`](crate::models::ErrorOAuth2).
    #[inline]
    pub fn set_oauth2_client(
        &self,
        id: impl Into<String>,
        body: models::OAuth2Client,
    ) -> SetOAuth2ClientCall {
        SetOAuth2ClientCall::new(self.client, id.into(), body)
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
    /// - `id`: The `client_id` of the client whose lifetimes are set.
    ///
    /// # Request
    ///
    /// `PUT /admin/clients/{id}/lifespans`, with `ory_access_token`. Returns a [`OAuth2Client`](crate::models::OAuth2Client).
    ///
    /// # Errors
    ///
    /// - Any other status: The lifetimes were not changed; the body says why. Typical reasons are an unknown client (404) and a duration that cannot be parsed (400). Its body is a [`GenericError`](crate::models::GenericError).
    #[inline]
    pub fn set_oauth2_client_lifespans(
        &self,
        id: impl Into<String>,
    ) -> SetOAuth2ClientLifespansCall {
        SetOAuth2ClientLifespansCall::new(self.client, id.into())
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
    /// # Request
    ///
    /// `POST /admin/trust/grants/jwt-bearer/issuers`, with `ory_access_token`. Returns a [`TrustedOAuth2JwtGrantIssuer`](crate::models::TrustedOAuth2JwtGrantIssuer).
    ///
    /// # Errors
    ///
    /// - Any other status: The issuer is not trusted; the body says why. A combination of issuer, subject and key that exists already is answered with 409. Its body is a [`GenericError`](crate::models::GenericError).
    #[inline]
    pub fn trust_oauth2_jwt_grant_issuer(&self) -> TrustOAuth2JwtGrantIssuerCall {
        TrustOAuth2JwtGrantIssuerCall::new(self.client)
    }
}

use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// An application that is registered to ask for tokens.
///
/// Most members are the client metadata of RFC 7591 and OpenID Connect Dynamic Client
/// Registration. The members that end in `_lifespan` set how long tokens live, first the grant
/// and then the kind of token; [`setOAuth2ClientLifespans`](crate::api::oauth2::OAuth2Api::set_oauth2_client_lifespans()) changes them all in one go.
///
/// When you create or replace a client, leave out what should take its default. [`created_at`](field@crate::models::OAuth2Client::created_at),
/// [`updated_at`](field@crate::models::OAuth2Client::updated_at), [`registration_client_uri`](field@crate::models::OAuth2Client::registration_client_uri), [`registration_access_token`](field@crate::models::OAuth2Client::registration_access_token) and
/// [`client_secret_expires_at`](field@crate::models::OAuth2Client::client_secret_expires_at) are for Ory to set.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OAuth2Client {
    /// The form of the access tokens: `opaque` or `jwt`.
    ///
    /// Without a value the setting of the project counts. Opaque tokens have to be introspected
    /// and can be revoked at once. A JWT (RFC 9068) can be checked without asking Ory, but goes
    /// on being accepted after it is revoked, and everybody who sees it can read its claims.
    pub access_token_strategy: Option<String>,
    /// The web origins whose scripts may call the token endpoint for this client.
    ///
    /// Each is a scheme, a host and perhaps a port, without a path. They come on top of the
    /// origins that the server allows for everybody. CORS must be switched on in the server.
    pub allowed_cors_origins: Option<Vec<String>>,
    /// The audiences that this client may request tokens for.
    ///
    /// Usually the URLs of APIs. They must not contain spaces. A request for any other audience
    /// is refused.
    pub audience: Option<Vec<String>>,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub authorization_code_grant_access_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub authorization_code_grant_id_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub authorization_code_grant_refresh_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// Whether logout tokens for this client must name the session in a `sid` claim.
    ///
    /// False when absent. See OpenID Connect Back-Channel Logout, section 2.2.
    pub backchannel_logout_session_required: Option<bool>,
    /// Where Ory posts a logout token when a user of this client signs out.
    ///
    /// The call goes from server to server, so the URL must be reachable for Ory.
    pub backchannel_logout_uri: Option<String>,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub client_credentials_grant_access_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// The ID of the client.
    ///
    /// Choose one when you create the client, or leave it out and get a random UUID. It never
    /// changes afterwards.
    pub client_id: Option<String>,
    /// The name that users see on the consent page.
    pub client_name: Option<String>,
    /// The password of the client.
    ///
    /// It appears only in the answer to the request that sets it: when the client is created,
    /// when you set a secret, and when you rotate it. Ory keeps a hash and cannot show it again.
    /// Public clients have none.
    ///
    /// Secret: not in `Debug` output.
    pub client_secret: Option<String>,
    /// When the secret expires; always 0, which means never.
    ///
    /// RFC 7591 demands the member. Ory does not support expiring secrets.
    pub client_secret_expires_at: Option<i64>,
    /// The home page of the application, for a link on the consent page.
    pub client_uri: Option<String>,
    /// How to reach the people behind the client, usually e-mail addresses.
    pub contacts: Option<Vec<String>>,
    /// When the client was created. Set by Ory.
    pub created_at: Option<runtime::Timestamp>,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub device_authorization_grant_access_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub device_authorization_grant_id_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub device_authorization_grant_refresh_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// Whether `iss` and `sid` are added to the front-channel logout URL of this client.
    ///
    /// False when absent. See OpenID Connect Front-Channel Logout, section 2.
    pub frontchannel_logout_session_required: Option<bool>,
    /// The page that signs the user out of the application.
    ///
    /// Ory loads it in a hidden frame in the browser of the user, so the page must allow that,
    /// and it must not depend on third-party cookies. Back-channel logout is more reliable.
    pub frontchannel_logout_uri: Option<String>,
    /// The grants that the client may use at the token endpoint.
    ///
    /// - `authorization_code`: sign-in through the browser.
    /// - `refresh_token`: new access tokens without the user; goes with the scope
    ///   `offline_access`.
    /// - `client_credentials`: the client acts for itself.
    /// - `urn:ietf:params:oauth:grant-type:device_code`: devices without a browser (RFC 8628).
    /// - `urn:ietf:params:oauth:grant-type:jwt-bearer`: assertions of a trusted issuer (RFC
    ///   7523\).
    /// - `implicit`: outdated; do not use it for anything new.
    pub grant_types: Option<Vec<String>>,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub implicit_grant_access_token_lifespan: runtime::Nullable<models::NullDuration>,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub implicit_grant_id_token_lifespan: runtime::Nullable<models::NullDuration>,
    /// A set of keys in JSON (RFC 7517, section 5).
    pub jwks: Option<models::JsonWebKeySet>,
    /// Where Ory fetches the public keys of the client.
    ///
    /// Ory checks with them what the client signs: the assertions of `private_key_jwt` and
    /// request objects. Mark every key with its `use`. Prefer this to [`jwks`](field@crate::models::OAuth2Client::jwks), since it lets the
    /// client roll its keys over by itself; do not set both.
    pub jwks_uri: Option<String>,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub jwt_bearer_grant_access_token_lifespan: runtime::Nullable<models::NullDuration>,
    /// An image for the consent page.
    pub logo_uri: Option<String>,
    /// A JSON object of your own, which Ory stores and gives back as it is.
    pub metadata: Option<models::JsonRawMessage>,
    /// Who the client belongs to, in words of your own.
    ///
    /// Ory does not interpret it; [`listOAuth2Clients`](crate::api::oauth2::OAuth2Api::list_oauth2_clients()) can filter by it.
    pub owner: Option<String>,
    /// The privacy policy of the application, for a link on the consent page.
    pub policy_uri: Option<String>,
    /// Where the client may ask the browser to be sent after a logout.
    ///
    /// A `post_logout_redirect_uri` that is not in this list is refused (OpenID Connect
    /// RP-Initiated Logout, section 3.1).
    pub post_logout_redirect_uris: Option<Vec<String>>,
    /// Where authorization codes and errors may be sent.
    ///
    /// An authorization request must name one of them letter by letter. Use `https`, except for
    /// loopback addresses of native apps (RFC 8252).
    pub redirect_uris: Option<Vec<String>>,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub refresh_token_grant_access_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub refresh_token_grant_id_token_lifespan: runtime::Nullable<models::NullDuration>,
    /// A span of time, or `null` for the default of the project.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub refresh_token_grant_refresh_token_lifespan: runtime::Nullable<
        models::NullDuration,
    >,
    /// The token that lets the application manage its own registration (RFC 7592).
    ///
    /// Shown once, when the client is created.
    ///
    /// Secret: not in `Debug` output.
    pub registration_access_token: Option<String>,
    /// Where the application manages its own registration (RFC 7592).
    ///
    /// It sends [`registration_access_token`](field@crate::models::OAuth2Client::registration_access_token) there as a bearer token.
    pub registration_client_uri: Option<String>,
    /// The algorithm that request objects of this client must be signed with.
    ///
    /// Any other is refused (OpenID Connect Core, section 6.1).
    pub request_object_signing_alg: Option<String>,
    /// Where request objects of this client may be fetched from.
    ///
    /// A `request_uri` that is not in this list is refused (OpenID Connect Core, section 6.2).
    /// Ory may keep a copy of what it fetches.
    pub request_uris: Option<Vec<String>>,
    /// What the client may ask the authorization endpoint for.
    ///
    /// `code` is the one to use. The values with `token` or `id_token`, alone or joined by
    /// spaces, belong to the implicit and hybrid flows, which expose tokens to the browser.
    pub response_types: Option<Vec<String>>,
    /// The scopes that the client may request, separated by spaces (RFC 6749, section 3.3).
    ///
    /// Include `openid` for ID tokens and `offline_access` for refresh tokens.
    pub scope: Option<String>,
    /// Which clients share the pairwise identifiers of their users.
    ///
    /// An `https` URL of a JSON list of redirect URIs; clients with the same host in this URL
    /// see the same `sub` (OpenID Connect Core, section 8.1). Only for `pairwise`.
    pub sector_identifier_uri: Option<String>,
    /// Whether the consent step is left out for this client.
    ///
    /// Meant for your own applications. Consent requests arrive with `skip` set. Cannot be set
    /// through dynamic client registration.
    pub skip_consent: Option<bool>,
    /// Whether users of this client are signed out without being asked.
    ///
    /// Cannot be set through dynamic client registration.
    pub skip_logout_consent: Option<bool>,
    /// How users are identified towards this client: `public` or `pairwise`.
    ///
    /// With `public` all clients see the same `sub`. With `pairwise` each sees another, so that
    /// they cannot compare notes about a user; the server has to support it.
    pub subject_type: Option<String>,
    /// How the client proves who it is at the token endpoint.
    ///
    /// - `client_secret_basic`: ID and secret in the `Authorization` header, each form-encoded
    ///   first (RFC 6749, section 2.3.1).
    /// - `client_secret_post`: ID and secret in the form of the request.
    /// - `private_key_jwt`: an assertion signed with a key of the client (RFC 7523, section
    ///   2\.2); the strongest of them.
    /// - `none`: not at all, for public clients such as mobile apps and single-page apps. They
    ///   must use PKCE (RFC 9700, section 2.1.1).
    ///
    /// Defaults to `client_secret_basic`.
    pub token_endpoint_auth_method: Option<String>,
    /// The algorithm of the assertions that the client authenticates with.
    ///
    /// Only for `private_key_jwt`.
    pub token_endpoint_auth_signing_alg: Option<String>,
    /// The terms of service of the application, for a link on the consent page.
    pub tos_uri: Option<String>,
    /// When the client was last changed. Set by Ory.
    pub updated_at: Option<runtime::Timestamp>,
    /// The algorithm that userinfo answers to this client are signed with.
    ///
    /// With it the userinfo endpoint answers with a JWT; without it, or with `none`, with plain
    /// JSON.
    pub userinfo_signed_response_alg: Option<String>,
}

impl fmt::Debug for OAuth2Client {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("OAuth2Client");
        out.field("access_token_strategy", &self.access_token_strategy);
        out.field("allowed_cors_origins", &self.allowed_cors_origins);
        out.field("audience", &self.audience);
        out.field(
            "authorization_code_grant_access_token_lifespan",
            &self.authorization_code_grant_access_token_lifespan,
        );
        out.field(
            "authorization_code_grant_id_token_lifespan",
            &self.authorization_code_grant_id_token_lifespan,
        );
        out.field(
            "authorization_code_grant_refresh_token_lifespan",
            &self.authorization_code_grant_refresh_token_lifespan,
        );
        out.field(
            "backchannel_logout_session_required",
            &self.backchannel_logout_session_required,
        );
        out.field("backchannel_logout_uri", &self.backchannel_logout_uri);
        out.field(
            "client_credentials_grant_access_token_lifespan",
            &self.client_credentials_grant_access_token_lifespan,
        );
        out.field("client_id", &self.client_id);
        out.field("client_name", &self.client_name);
        out.field("client_secret", &runtime::Redacted);
        out.field("client_secret_expires_at", &self.client_secret_expires_at);
        out.field("client_uri", &self.client_uri);
        out.field("contacts", &self.contacts);
        out.field("created_at", &self.created_at);
        out.field(
            "device_authorization_grant_access_token_lifespan",
            &self.device_authorization_grant_access_token_lifespan,
        );
        out.field(
            "device_authorization_grant_id_token_lifespan",
            &self.device_authorization_grant_id_token_lifespan,
        );
        out.field(
            "device_authorization_grant_refresh_token_lifespan",
            &self.device_authorization_grant_refresh_token_lifespan,
        );
        out.field(
            "frontchannel_logout_session_required",
            &self.frontchannel_logout_session_required,
        );
        out.field("frontchannel_logout_uri", &self.frontchannel_logout_uri);
        out.field("grant_types", &self.grant_types);
        out.field(
            "implicit_grant_access_token_lifespan",
            &self.implicit_grant_access_token_lifespan,
        );
        out.field(
            "implicit_grant_id_token_lifespan",
            &self.implicit_grant_id_token_lifespan,
        );
        out.field("jwks", &self.jwks);
        out.field("jwks_uri", &self.jwks_uri);
        out.field(
            "jwt_bearer_grant_access_token_lifespan",
            &self.jwt_bearer_grant_access_token_lifespan,
        );
        out.field("logo_uri", &self.logo_uri);
        out.field("metadata", &self.metadata);
        out.field("owner", &self.owner);
        out.field("policy_uri", &self.policy_uri);
        out.field("post_logout_redirect_uris", &self.post_logout_redirect_uris);
        out.field("redirect_uris", &self.redirect_uris);
        out.field(
            "refresh_token_grant_access_token_lifespan",
            &self.refresh_token_grant_access_token_lifespan,
        );
        out.field(
            "refresh_token_grant_id_token_lifespan",
            &self.refresh_token_grant_id_token_lifespan,
        );
        out.field(
            "refresh_token_grant_refresh_token_lifespan",
            &self.refresh_token_grant_refresh_token_lifespan,
        );
        out.field("registration_access_token", &runtime::Redacted);
        out.field("registration_client_uri", &self.registration_client_uri);
        out.field("request_object_signing_alg", &self.request_object_signing_alg);
        out.field("request_uris", &self.request_uris);
        out.field("response_types", &self.response_types);
        out.field("scope", &self.scope);
        out.field("sector_identifier_uri", &self.sector_identifier_uri);
        out.field("skip_consent", &self.skip_consent);
        out.field("skip_logout_consent", &self.skip_logout_consent);
        out.field("subject_type", &self.subject_type);
        out.field("token_endpoint_auth_method", &self.token_endpoint_auth_method);
        out.field(
            "token_endpoint_auth_signing_alg",
            &self.token_endpoint_auth_signing_alg,
        );
        out.field("tos_uri", &self.tos_uri);
        out.field("updated_at", &self.updated_at);
        out.field("userinfo_signed_response_alg", &self.userinfo_signed_response_alg);
        out.finish()
    }
}

impl OAuth2Client {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `access_token_strategy`.
    #[inline]
    #[must_use]
    pub fn access_token_strategy<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.access_token_strategy = Some(value);
        }
        self
    }

    /// Sets `allowed_cors_origins`.
    #[inline]
    #[must_use]
    pub fn allowed_cors_origins<M>(
        mut self,
        values: impl runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.allowed_cors_origins = Some(values);
        }
        self
    }

    /// Sets `audience`.
    #[inline]
    #[must_use]
    pub fn audience<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.audience = Some(values);
        }
        self
    }

    /// Sets `authorization_code_grant_access_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn authorization_code_grant_access_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.authorization_code_grant_access_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `authorization_code_grant_id_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn authorization_code_grant_id_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.authorization_code_grant_id_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `authorization_code_grant_refresh_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn authorization_code_grant_refresh_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.authorization_code_grant_refresh_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `backchannel_logout_session_required`.
    #[inline]
    #[must_use]
    pub fn backchannel_logout_session_required(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.backchannel_logout_session_required = Some(value);
        }
        self
    }

    /// Sets `backchannel_logout_uri`.
    #[inline]
    #[must_use]
    pub fn backchannel_logout_uri<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.backchannel_logout_uri = Some(value);
        }
        self
    }

    /// Sets `client_credentials_grant_access_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn client_credentials_grant_access_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.client_credentials_grant_access_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `client_id`.
    #[inline]
    #[must_use]
    pub fn client_id<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.client_id = Some(value);
        }
        self
    }

    /// Sets `client_name`.
    #[inline]
    #[must_use]
    pub fn client_name<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.client_name = Some(value);
        }
        self
    }

    /// Sets `client_secret`.
    #[inline]
    #[must_use]
    pub fn client_secret<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.client_secret = Some(value);
        }
        self
    }

    /// Sets `client_secret_expires_at`.
    #[inline]
    #[must_use]
    pub fn client_secret_expires_at(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.client_secret_expires_at = Some(value);
        }
        self
    }

    /// Sets `client_uri`.
    #[inline]
    #[must_use]
    pub fn client_uri<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.client_uri = Some(value);
        }
        self
    }

    /// Sets `contacts`.
    #[inline]
    #[must_use]
    pub fn contacts<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.contacts = Some(values);
        }
        self
    }

    /// Sets `created_at`.
    #[inline]
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Option<runtime::Timestamp>>) -> Self {
        if let Some(value) = value.into() {
            self.created_at = Some(value);
        }
        self
    }

    /// Sets `device_authorization_grant_access_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn device_authorization_grant_access_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.device_authorization_grant_access_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `device_authorization_grant_id_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn device_authorization_grant_id_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.device_authorization_grant_id_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `device_authorization_grant_refresh_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn device_authorization_grant_refresh_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.device_authorization_grant_refresh_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `frontchannel_logout_session_required`.
    #[inline]
    #[must_use]
    pub fn frontchannel_logout_session_required(
        mut self,
        value: impl Into<Option<bool>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.frontchannel_logout_session_required = Some(value);
        }
        self
    }

    /// Sets `frontchannel_logout_uri`.
    #[inline]
    #[must_use]
    pub fn frontchannel_logout_uri<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.frontchannel_logout_uri = Some(value);
        }
        self
    }

    /// Sets `grant_types`.
    #[inline]
    #[must_use]
    pub fn grant_types<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.grant_types = Some(values);
        }
        self
    }

    /// Sets `implicit_grant_access_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn implicit_grant_access_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.implicit_grant_access_token_lifespan = runtime::Nullable::Value(value);
        }
        self
    }

    /// Sets `implicit_grant_id_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn implicit_grant_id_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.implicit_grant_id_token_lifespan = runtime::Nullable::Value(value);
        }
        self
    }

    /// Sets `jwks`.
    #[inline]
    #[must_use]
    pub fn jwks(mut self, value: impl Into<Option<models::JsonWebKeySet>>) -> Self {
        if let Some(value) = value.into() {
            self.jwks = Some(value);
        }
        self
    }

    /// Sets `jwks_uri`.
    #[inline]
    #[must_use]
    pub fn jwks_uri<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.jwks_uri = Some(value);
        }
        self
    }

    /// Sets `jwt_bearer_grant_access_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn jwt_bearer_grant_access_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.jwt_bearer_grant_access_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `logo_uri`.
    #[inline]
    #[must_use]
    pub fn logo_uri<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.logo_uri = Some(value);
        }
        self
    }

    /// Sets `metadata`.
    #[inline]
    #[must_use]
    pub fn metadata(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.metadata = Some(value);
        self
    }

    /// Sets `owner`.
    #[inline]
    #[must_use]
    pub fn owner<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.owner = Some(value);
        }
        self
    }

    /// Sets `policy_uri`.
    #[inline]
    #[must_use]
    pub fn policy_uri<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.policy_uri = Some(value);
        }
        self
    }

    /// Sets `post_logout_redirect_uris`.
    #[inline]
    #[must_use]
    pub fn post_logout_redirect_uris<M>(
        mut self,
        values: impl runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.post_logout_redirect_uris = Some(values);
        }
        self
    }

    /// Sets `redirect_uris`.
    #[inline]
    #[must_use]
    pub fn redirect_uris<M>(
        mut self,
        values: impl runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.redirect_uris = Some(values);
        }
        self
    }

    /// Sets `refresh_token_grant_access_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn refresh_token_grant_access_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.refresh_token_grant_access_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `refresh_token_grant_id_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn refresh_token_grant_id_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.refresh_token_grant_id_token_lifespan = runtime::Nullable::Value(value);
        }
        self
    }

    /// Sets `refresh_token_grant_refresh_token_lifespan`.
    #[inline]
    #[must_use]
    pub fn refresh_token_grant_refresh_token_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.refresh_token_grant_refresh_token_lifespan = runtime::Nullable::Value(
                value,
            );
        }
        self
    }

    /// Sets `registration_access_token`.
    #[inline]
    #[must_use]
    pub fn registration_access_token<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.registration_access_token = Some(value);
        }
        self
    }

    /// Sets `registration_client_uri`.
    #[inline]
    #[must_use]
    pub fn registration_client_uri<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.registration_client_uri = Some(value);
        }
        self
    }

    /// Sets `request_object_signing_alg`.
    #[inline]
    #[must_use]
    pub fn request_object_signing_alg<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.request_object_signing_alg = Some(value);
        }
        self
    }

    /// Sets `request_uris`.
    #[inline]
    #[must_use]
    pub fn request_uris<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.request_uris = Some(values);
        }
        self
    }

    /// Sets `response_types`.
    #[inline]
    #[must_use]
    pub fn response_types<M>(
        mut self,
        values: impl runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.response_types = Some(values);
        }
        self
    }

    /// Sets `scope`.
    #[inline]
    #[must_use]
    pub fn scope<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.scope = Some(value);
        }
        self
    }

    /// Sets `sector_identifier_uri`.
    #[inline]
    #[must_use]
    pub fn sector_identifier_uri<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.sector_identifier_uri = Some(value);
        }
        self
    }

    /// Sets `skip_consent`.
    #[inline]
    #[must_use]
    pub fn skip_consent(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.skip_consent = Some(value);
        }
        self
    }

    /// Sets `skip_logout_consent`.
    #[inline]
    #[must_use]
    pub fn skip_logout_consent(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.skip_logout_consent = Some(value);
        }
        self
    }

    /// Sets `subject_type`.
    #[inline]
    #[must_use]
    pub fn subject_type<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.subject_type = Some(value);
        }
        self
    }

    /// Sets `token_endpoint_auth_method`.
    #[inline]
    #[must_use]
    pub fn token_endpoint_auth_method<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.token_endpoint_auth_method = Some(value);
        }
        self
    }

    /// Sets `token_endpoint_auth_signing_alg`.
    #[inline]
    #[must_use]
    pub fn token_endpoint_auth_signing_alg<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.token_endpoint_auth_signing_alg = Some(value);
        }
        self
    }

    /// Sets `tos_uri`.
    #[inline]
    #[must_use]
    pub fn tos_uri<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.tos_uri = Some(value);
        }
        self
    }

    /// Sets `updated_at`.
    #[inline]
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<Option<runtime::Timestamp>>) -> Self {
        if let Some(value) = value.into() {
            self.updated_at = Some(value);
        }
        self
    }

    /// Sets `userinfo_signed_response_alg`.
    #[inline]
    #[must_use]
    pub fn userinfo_signed_response_alg<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.userinfo_signed_response_alg = Some(value);
        }
        self
    }
}

impl json::Decode for OAuth2Client {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("access_token_strategy", &mut this.access_token_strategy),
            ("allowed_cors_origins", &mut json::OrEmpty(&mut this.allowed_cors_origins)),
            ("audience", &mut json::OrEmpty(&mut this.audience)),
            (
                "authorization_code_grant_access_token_lifespan",
                &mut this.authorization_code_grant_access_token_lifespan,
            ),
            (
                "authorization_code_grant_id_token_lifespan",
                &mut this.authorization_code_grant_id_token_lifespan,
            ),
            (
                "authorization_code_grant_refresh_token_lifespan",
                &mut this.authorization_code_grant_refresh_token_lifespan,
            ),
            (
                "backchannel_logout_session_required",
                &mut this.backchannel_logout_session_required,
            ),
            ("backchannel_logout_uri", &mut this.backchannel_logout_uri),
            (
                "client_credentials_grant_access_token_lifespan",
                &mut this.client_credentials_grant_access_token_lifespan,
            ),
            ("client_id", &mut this.client_id),
            ("client_name", &mut this.client_name),
            ("client_secret", &mut this.client_secret),
            ("client_secret_expires_at", &mut this.client_secret_expires_at),
            ("client_uri", &mut this.client_uri),
            ("contacts", &mut json::OrEmpty(&mut this.contacts)),
            ("created_at", &mut this.created_at),
            (
                "device_authorization_grant_access_token_lifespan",
                &mut this.device_authorization_grant_access_token_lifespan,
            ),
            (
                "device_authorization_grant_id_token_lifespan",
                &mut this.device_authorization_grant_id_token_lifespan,
            ),
            (
                "device_authorization_grant_refresh_token_lifespan",
                &mut this.device_authorization_grant_refresh_token_lifespan,
            ),
            (
                "frontchannel_logout_session_required",
                &mut this.frontchannel_logout_session_required,
            ),
            ("frontchannel_logout_uri", &mut this.frontchannel_logout_uri),
            ("grant_types", &mut json::OrEmpty(&mut this.grant_types)),
            (
                "implicit_grant_access_token_lifespan",
                &mut this.implicit_grant_access_token_lifespan,
            ),
            (
                "implicit_grant_id_token_lifespan",
                &mut this.implicit_grant_id_token_lifespan,
            ),
            ("jwks", &mut this.jwks),
            ("jwks_uri", &mut this.jwks_uri),
            (
                "jwt_bearer_grant_access_token_lifespan",
                &mut this.jwt_bearer_grant_access_token_lifespan,
            ),
            ("logo_uri", &mut this.logo_uri),
            ("metadata", &mut this.metadata),
            ("owner", &mut this.owner),
            ("policy_uri", &mut this.policy_uri),
            (
                "post_logout_redirect_uris",
                &mut json::OrEmpty(&mut this.post_logout_redirect_uris),
            ),
            ("redirect_uris", &mut json::OrEmpty(&mut this.redirect_uris)),
            (
                "refresh_token_grant_access_token_lifespan",
                &mut this.refresh_token_grant_access_token_lifespan,
            ),
            (
                "refresh_token_grant_id_token_lifespan",
                &mut this.refresh_token_grant_id_token_lifespan,
            ),
            (
                "refresh_token_grant_refresh_token_lifespan",
                &mut this.refresh_token_grant_refresh_token_lifespan,
            ),
            ("registration_access_token", &mut this.registration_access_token),
            ("registration_client_uri", &mut this.registration_client_uri),
            ("request_object_signing_alg", &mut this.request_object_signing_alg),
            ("request_uris", &mut json::OrEmpty(&mut this.request_uris)),
            ("response_types", &mut json::OrEmpty(&mut this.response_types)),
            ("scope", &mut this.scope),
            ("sector_identifier_uri", &mut this.sector_identifier_uri),
            ("skip_consent", &mut this.skip_consent),
            ("skip_logout_consent", &mut this.skip_logout_consent),
            ("subject_type", &mut this.subject_type),
            ("token_endpoint_auth_method", &mut this.token_endpoint_auth_method),
            (
                "token_endpoint_auth_signing_alg",
                &mut this.token_endpoint_auth_signing_alg,
            ),
            ("tos_uri", &mut this.tos_uri),
            ("updated_at", &mut this.updated_at),
            ("userinfo_signed_response_alg", &mut this.userinfo_signed_response_alg),
        ])?;
        Ok(this)
    }
}

impl json::Encode for OAuth2Client {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("access_token_strategy", &self.access_token_strategy),
            ("allowed_cors_origins", &self.allowed_cors_origins),
            ("audience", &self.audience),
            (
                "authorization_code_grant_access_token_lifespan",
                &self.authorization_code_grant_access_token_lifespan,
            ),
            (
                "authorization_code_grant_id_token_lifespan",
                &self.authorization_code_grant_id_token_lifespan,
            ),
            (
                "authorization_code_grant_refresh_token_lifespan",
                &self.authorization_code_grant_refresh_token_lifespan,
            ),
            (
                "backchannel_logout_session_required",
                &self.backchannel_logout_session_required,
            ),
            ("backchannel_logout_uri", &self.backchannel_logout_uri),
            (
                "client_credentials_grant_access_token_lifespan",
                &self.client_credentials_grant_access_token_lifespan,
            ),
            ("client_id", &self.client_id),
            ("client_name", &self.client_name),
            ("client_secret", &self.client_secret),
            ("client_secret_expires_at", &self.client_secret_expires_at),
            ("client_uri", &self.client_uri),
            ("contacts", &self.contacts),
            ("created_at", &self.created_at),
            (
                "device_authorization_grant_access_token_lifespan",
                &self.device_authorization_grant_access_token_lifespan,
            ),
            (
                "device_authorization_grant_id_token_lifespan",
                &self.device_authorization_grant_id_token_lifespan,
            ),
            (
                "device_authorization_grant_refresh_token_lifespan",
                &self.device_authorization_grant_refresh_token_lifespan,
            ),
            (
                "frontchannel_logout_session_required",
                &self.frontchannel_logout_session_required,
            ),
            ("frontchannel_logout_uri", &self.frontchannel_logout_uri),
            ("grant_types", &self.grant_types),
            (
                "implicit_grant_access_token_lifespan",
                &self.implicit_grant_access_token_lifespan,
            ),
            ("implicit_grant_id_token_lifespan", &self.implicit_grant_id_token_lifespan),
            ("jwks", &self.jwks),
            ("jwks_uri", &self.jwks_uri),
            (
                "jwt_bearer_grant_access_token_lifespan",
                &self.jwt_bearer_grant_access_token_lifespan,
            ),
            ("logo_uri", &self.logo_uri),
            ("metadata", &self.metadata),
            ("owner", &self.owner),
            ("policy_uri", &self.policy_uri),
            ("post_logout_redirect_uris", &self.post_logout_redirect_uris),
            ("redirect_uris", &self.redirect_uris),
            (
                "refresh_token_grant_access_token_lifespan",
                &self.refresh_token_grant_access_token_lifespan,
            ),
            (
                "refresh_token_grant_id_token_lifespan",
                &self.refresh_token_grant_id_token_lifespan,
            ),
            (
                "refresh_token_grant_refresh_token_lifespan",
                &self.refresh_token_grant_refresh_token_lifespan,
            ),
            ("registration_access_token", &self.registration_access_token),
            ("registration_client_uri", &self.registration_client_uri),
            ("request_object_signing_alg", &self.request_object_signing_alg),
            ("request_uris", &self.request_uris),
            ("response_types", &self.response_types),
            ("scope", &self.scope),
            ("sector_identifier_uri", &self.sector_identifier_uri),
            ("skip_consent", &self.skip_consent),
            ("skip_logout_consent", &self.skip_logout_consent),
            ("subject_type", &self.subject_type),
            ("token_endpoint_auth_method", &self.token_endpoint_auth_method),
            ("token_endpoint_auth_signing_alg", &self.token_endpoint_auth_signing_alg),
            ("tos_uri", &self.tos_uri),
            ("updated_at", &self.updated_at),
            ("userinfo_signed_response_alg", &self.userinfo_signed_response_alg),
        ]);
    }
}

json::serde_impls!(OAuth2Client);

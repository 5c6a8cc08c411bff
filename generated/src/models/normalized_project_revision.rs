use std::collections;
use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// All settings of a project at one point in time, as a flat object with a property for each
/// setting.
///
/// No operation takes or returns it. To read and change the settings, use [`getProject`](crate::api::project::ProjectApi::get_project()),
/// `setProject`, [`patchProject`](crate::api::project::ProjectApi::patch_project()) and [`patchProjectWithRevision`](crate::api::project::ProjectApi::patch_project_with_revision()), where the same settings are
/// nested by service. This schema helps to find out what there is.
///
/// The first part of a name says which service reads the setting. The rest is the path of the
/// setting in the configuration file of that service, with underscores between the steps:
/// [`kratos_session_lifespan`](field@crate::models::NormalizedProjectRevision::kratos_session_lifespan) is `session.lifespan` of Ory Kratos.
///
/// - `kratos_`: Ory Kratos, which handles identities, sessions and self-service flows.
/// - `hydra_`: Ory Hydra, which handles OAuth 2.0 and OpenID Connect.
/// - `keto_`: Ory Keto, which handles permissions.
/// - `talos_`: Ory Talos, which handles API keys of your own users and services.
/// - `account_experience_`: the pages that Ory hosts for the project.
/// - `serve_`: access from browsers to the APIs of the project.
///
/// Some kinds of values come up again and again:
///
/// - Durations are numbers with a unit: `30s`, `15m`, `72h`, also combined as in `1h30m`.
/// - Message templates, OPL files and other files are given by address: an `https://` URL, or
///   `base64://` followed by the encoded file. Message templates are in the template language
///   of Go.
/// - Return URLs say where a browser goes after a flow. A `return_to` of the flow comes
///   first, then the setting for the method, then the one for the flow, and last
///   [`kratos_selfservice_default_browser_return_url`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_default_browser_return_url).
/// - Lists of secrets can be rotated. The first entry is in use, and the others still open
///   what they have protected.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NormalizedProjectRevision {
    /// Where the link to your contact page in the hosted pages leads. Leave it empty for no
    /// link.
    pub account_experience_contact_url: Option<String>,
    /// Your own texts for the hosted pages, one entry for each locale. They replace the texts
    /// of Ory where both have one.
    pub account_experience_custom_translations: Option<
        Vec<models::RevisionAccountExperienceCustomTranslation>,
    >,
    /// The language of the hosted pages, such as `en` or `de`, for a browser that asks for none
    /// of the enabled ones. With `force_default` in [`account_experience_locale_behavior`](field@crate::models::NormalizedProjectRevision::account_experience_locale_behavior)
    /// everybody gets it.
    pub account_experience_default_locale: Option<String>,
    /// The languages that the hosted pages offer, such as `en` and `de`.
    pub account_experience_enabled_locales: Option<Vec<String>>,
    /// The address of the favicon for the dark theme. Ory does not use it at present.
    pub account_experience_favicon_dark: Option<String>,
    /// The address of the favicon of the hosted pages.
    pub account_experience_favicon_light: Option<String>,
    /// Whether the hosted pages leave out the badge that names Ory.
    pub account_experience_hide_ory_branding: Option<bool>,
    /// Whether the hosted login page leaves out the link to registration. The registration page
    /// itself stays reachable; to close it, turn
    /// [`kratos_selfservice_flows_registration_enabled`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_flows_registration_enabled) off.
    pub account_experience_hide_registration_link: Option<bool>,
    /// How the hosted pages choose the language, one of:
    ///
    /// - `respect_accept_language`: by the `Accept-Language` header of the browser.
    /// - `force_default`: always [`account_experience_default_locale`](field@crate::models::NormalizedProjectRevision::account_experience_default_locale).
    pub account_experience_locale_behavior: Option<String>,
    /// The address of the logo for the dark theme. Ory does not use it at present.
    pub account_experience_logo_dark: Option<String>,
    /// The address of the logo on the hosted pages.
    pub account_experience_logo_light: Option<String>,
    /// Where the link to your privacy policy in the hosted pages leads.
    pub account_experience_privacy_policy_url: Option<String>,
    /// Where the link to your terms of service in the hosted pages leads.
    pub account_experience_terms_of_service_url: Option<String>,
    /// The address of a file with the variables of the dark theme, such as colors.
    pub account_experience_theme_variables_dark: Option<String>,
    /// The address of a file with the variables of the light theme, such as colors.
    pub account_experience_theme_variables_light: Option<String>,
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: Option<runtime::Timestamp>,
    /// Whether the hosted welcome page at `/ui/welcome` is switched off. Users land there after
    /// a sign-in when no other return URL applies, so set
    /// [`kratos_selfservice_default_browser_return_url`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_default_browser_return_url) first.
    pub disable_account_experience_welcome_screen: Option<bool>,
    /// Whether the newer generation of the hosted pages is in use and can be reached.
    pub enable_ax_v2: Option<bool>,
    /// Switches for single features, by name, for example `kratos.choose_recovery_address`.
    ///
    /// Answers hold every flag with the value in force. A request needs only the flags that
    /// change.
    pub feature_flags: Option<collections::BTreeMap<String, bool>>,
    /// The names of custom claims that may stand at the top level of access tokens in JWT form,
    /// beside `sub` and `iss`. Claims with a standard meaning cannot be replaced this way.
    ///
    /// Without an entry here, a claim that your consent page or token hook adds is found only
    /// below `ext`. See also [`hydra_oauth2_mirror_top_level_claims`](field@crate::models::NormalizedProjectRevision::hydra_oauth2_mirror_top_level_claims).
    pub hydra_oauth2_allowed_top_level_claims: Option<Vec<String>>,
    /// Whether a client that uses the client credentials grant and asks for no scope gets every
    /// scope that it is registered for. If it is off, such a client gets none and has to name
    /// what it wants in `scope`.
    pub hydra_oauth2_client_credentials_default_grant_allowed_scope: Option<bool>,
    /// How long a device should wait between two requests for its token, for example `15s`. Ory
    /// reports it to the device as `interval` (RFC 8628).
    ///
    /// Ory does not enforce it. Empty means `5s`. It needs an Enterprise plan.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub hydra_oauth2_device_authorization_token_polling_interval: Option<String>,
    /// How long the codes are that users copy from their device, and which characters they are
    /// made of. Empty keeps the default of Ory. It needs an Enterprise plan.
    ///
    /// One of `high`, `medium`, `low`.
    pub hydra_oauth2_device_authorization_user_code_entropy_preset: Option<
        models::NormalizedProjectRevisionHydraOAuth2DeviceAuthorizationUserCodeEntropyPreset,
    >,
    /// Whether access tokens in JWT form come without the claim `nbf`. It helps with resource
    /// servers whose clocks run behind.
    pub hydra_oauth2_exclude_not_before_claim: Option<bool>,
    /// Whether a JWT assertion (RFC 7523) may lack the claim `iat`. Keep it off unless an
    /// issuer cannot send the claim, since Ory then counts [`hydra_oauth2_grant_jwt_max_ttl`](field@crate::models::NormalizedProjectRevision::hydra_oauth2_grant_jwt_max_ttl)
    /// from the time of the request.
    pub hydra_oauth2_grant_jwt_iat_optional: Option<bool>,
    /// Whether a JWT assertion (RFC 7523) may lack the claim `jti`. Keep it off unless an
    /// issuer cannot send the claim, since an assertion without `jti` can be used again until
    /// it expires.
    pub hydra_oauth2_grant_jwt_jti_optional: Option<bool>,
    /// How far `exp` of a JWT assertion (RFC 7523) may lie after its `iat`. Ory refuses
    /// assertions that live longer. A month, `720h`, is the most that is advisable.
    ///
    /// Defaults to `720h`; pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub hydra_oauth2_grant_jwt_max_ttl: Option<String>,
    /// Whether the audience of a JWT assertion (RFC 7523) stays out of the access token that it
    /// is exchanged for.
    ///
    /// New projects start with `true`. With `false`, the older behavior, the access token gets
    /// each audience that the assertion names.
    pub hydra_oauth2_grant_jwt_omit_assertion_audience: Option<bool>,
    /// How long a refresh token still works after its first use, for example `10s`. It helps
    /// clients that send two refresh requests at once or lose an answer.
    ///
    /// Empty or `0s` means that each refresh token works once; a second use revokes the whole
    /// chain of tokens.
    pub hydra_oauth2_grant_refresh_token_rotation_grace_period: Option<String>,
    /// How many times a refresh token can be used again within
    /// [`hydra_oauth2_grant_refresh_token_rotation_grace_period`](field@crate::models::NormalizedProjectRevision::hydra_oauth2_grant_refresh_token_rotation_grace_period). `0` or absent means any number
    /// of times.
    pub hydra_oauth2_grant_refresh_token_rotation_grace_reuse_count: Option<i64>,
    /// Whether access tokens in JWT form repeat all custom claims below `ext`.
    ///
    /// If it is off, `ext` is gone, and with it each claim that is not in
    /// [`hydra_oauth2_allowed_top_level_claims`](field@crate::models::NormalizedProjectRevision::hydra_oauth2_allowed_top_level_claims), unless [`hydra_oauth2_preserve_ext_claims`](field@crate::models::NormalizedProjectRevision::hydra_oauth2_preserve_ext_claims) keeps
    /// those.
    pub hydra_oauth2_mirror_top_level_claims: Option<bool>,
    /// Whether every client must use PKCE (RFC 7636). Clients that do not send a
    /// `code_challenge` can then no longer sign users in.
    pub hydra_oauth2_pkce_enforced: Option<bool>,
    /// Whether clients without a secret must use PKCE (RFC 7636). These are apps on the user's
    /// device and in the browser, and PKCE is their only protection against stolen codes.
    pub hydra_oauth2_pkce_enforced_for_public_clients: Option<bool>,
    /// Whether custom claims that are not in [`hydra_oauth2_allowed_top_level_claims`](field@crate::models::NormalizedProjectRevision::hydra_oauth2_allowed_top_level_claims) stay below
    /// `ext`. It counts only while [`hydra_oauth2_mirror_top_level_claims`](field@crate::models::NormalizedProjectRevision::hydra_oauth2_mirror_top_level_claims) is off.
    pub hydra_oauth2_preserve_ext_claims: Option<bool>,
    /// The address of a web hook of yours that Ory calls whenever a client refreshes its
    /// tokens. Its answer can change the claims of the new tokens or refuse the refresh.
    ///
    /// For all grants, use [`hydra_oauth2_token_hook`](field@crate::models::NormalizedProjectRevision::hydra_oauth2_token_hook).
    pub hydra_oauth2_refresh_token_hook: Option<String>,
    /// The address of a web hook of yours that Ory calls before it issues tokens, forevery
    /// grant. Its answer can change the claims of the tokens or refuse them.
    ///
    /// It runs while the client waits, so it has to be fast.
    pub hydra_oauth2_token_hook: Option<String>,
    /// What access tokens, refresh tokens and authorization codes of the project begin with. It
    /// helps secret scanners to find leaked tokens.
    ///
    /// The value contains `%s` exactly once, and Ory puts `at`, `rt` or `ac` in its place.
    /// Otherwise only ASCII letters, digits and underscores are allowed. With `acme_%s_`,
    /// access tokens begin with `acme_at_`.
    ///
    /// Empty means `ory_%s_`. It needs an Enterprise plan.
    pub hydra_oauth2_token_prefix: Option<String>,
    /// The audiences that a client may request if its dynamic registration does not mention
    /// `audience`. A registration with its own list, even an empty one, keeps it. Later updates
    /// of a client do not use the default.
    pub hydra_oidc_dynamic_client_registration_default_audience: Option<Vec<String>>,
    /// The scopes that a client may request if its dynamic registration does not mention
    /// `scope`. It is not a limit: whoever registers a client can ask for other scopes.
    pub hydra_oidc_dynamic_client_registration_default_scope: Option<Vec<String>>,
    /// Whether applications may register themselves as clients without a key of yours (RFC
    /// 7591\). If it is off, only your backend can register clients, with [`createOAuth2Client`](crate::api::oauth2::OAuth2Api::create_oauth2_client()).
    pub hydra_oidc_dynamic_client_registration_enabled: Option<bool>,
    /// A secret that goes into the computation of pairwise subject identifiers. It is required
    /// when [`hydra_oidc_subject_identifiers_supported_types`](field@crate::models::NormalizedProjectRevision::hydra_oidc_subject_identifiers_supported_types) contains `pairwise`.
    ///
    /// Never change it: every user would get a new `sub` at every client.
    ///
    /// Secret: not in `Debug` output.
    pub hydra_oidc_subject_identifiers_pairwise_salt: Option<String>,
    /// Which kinds of `sub` clients may choose. With `public` all clients see the same value
    /// for a user, and with `pairwise` each client sees another one. `pairwise` needs
    /// [`hydra_oidc_subject_identifiers_pairwise_salt`](field@crate::models::NormalizedProjectRevision::hydra_oidc_subject_identifiers_pairwise_salt).
    pub hydra_oidc_subject_identifiers_supported_types: Option<Vec<String>>,
    /// The secrets that protect the cookies of Ory Hydra. The first one encrypts new cookies,
    /// and all of them open existing ones.
    ///
    /// To rotate, put the new secret in front. Each has at least 16 characters.
    ///
    /// Secret: not in `Debug` output.
    pub hydra_secrets_cookie: Option<Vec<String>>,
    /// The secrets that protect the page tokens of the OAuth 2.0 lists. The first one makes new
    /// page tokens, and all of them open existing ones.
    ///
    /// Secret: not in `Debug` output.
    pub hydra_secrets_pagination: Option<Vec<String>>,
    /// The secrets that protect tokens, codes and stored data of Ory Hydra. The first one signs
    /// and encrypts, and all of them verify and decrypt.
    ///
    /// To rotate, put the new secret in front and keep the old ones for as long as anything
    /// that they protect is in use. Each has at least 16 characters.
    ///
    /// Secret: not in `Debug` output.
    pub hydra_secrets_system: Option<Vec<String>>,
    /// Whether Ory sets a second cookie without `SameSite` for old browsers that mishandle
    /// `SameSite=None`.
    pub hydra_serve_cookies_same_site_legacy_workaround: Option<bool>,
    /// The `SameSite` attribute of the cookies of Ory Hydra: `Strict`, `Lax` or `None`.
    pub hydra_serve_cookies_same_site_mode: Option<String>,
    /// What access tokens look like. A client can have its own setting, which comes first.
    ///
    /// Defaults to `opaque`; one of `opaque`, `jwt`.
    pub hydra_strategies_access_token: Option<
        models::NormalizedProjectRevisionHydraStrategiesAccessToken,
    >,
    /// Which claims of an access token in JWT form tell the granted scopes. It does not matter
    /// for opaque tokens.
    ///
    /// Defaults to `list`; one of `list`, `string`, `both`.
    pub hydra_strategies_jwt_scope_claim: Option<
        models::NormalizedProjectRevisionHydraStrategiesJwtScopeClaim,
    >,
    /// How Ory decides whether a requested scope is among the scopes of the client.
    ///
    /// Defaults to `wildcard`; one of `exact`, `wildcard`.
    pub hydra_strategies_scope: Option<
        models::NormalizedProjectRevisionHydraStrategiesScope,
    >,
    /// How long an access token lives, for example `1h`. A client can have its own lifetime,
    /// see [`setOAuth2ClientLifespans`](crate::api::oauth2::OAuth2Api::set_oauth2_client_lifespans()).
    ///
    /// Defaults to `30m`; pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub hydra_ttl_access_token: Option<String>,
    /// How long a client has to exchange an authorization code for tokens, for example `10m`.
    /// RFC 6749 recommends at most ten minutes.
    ///
    /// Defaults to `720h`; pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub hydra_ttl_auth_code: Option<String>,
    /// How long a user has to enter the code that the device shows, and the device to get its
    /// tokens (RFC 8628). Empty means `10m`. It needs an Enterprise plan.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub hydra_ttl_device_user_code: Option<String>,
    /// How long an ID token is valid, for example `1h`. A client can have its own lifetime, see
    /// [`setOAuth2ClientLifespans`](crate::api::oauth2::OAuth2Api::set_oauth2_client_lifespans()).
    ///
    /// Defaults to `30m`; pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub hydra_ttl_id_token: Option<String>,
    /// How long a user may take for login and consent, from the first redirect to your login
    /// page until both have been accepted. After that the challenges are of no use, and the
    /// application has to start over.
    ///
    /// Defaults to `30m`; pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub hydra_ttl_login_consent_request: Option<String>,
    /// How long a refresh token lives, for example `720h`. Each refresh returns a new refresh
    /// token with a full lifetime. `-1` means forever, which is risky.
    ///
    /// Defaults to `720h`; pattern `^(([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+|-1)$`.
    pub hydra_ttl_refresh_token: Option<String>,
    /// Your consent page. Ory sends the browser there with `consent_challenge` in the query.
    /// Empty means the hosted page.
    pub hydra_urls_consent: Option<String>,
    /// Where the browser goes once the user has connected a device. Empty means the hosted
    /// page. It needs an Enterprise plan.
    pub hydra_urls_device_success: Option<String>,
    /// Your page on which users enter the code of their device (RFC 8628). Ory sends the
    /// browser there with `device_challenge` in the query. Empty means the hosted page. It
    /// needs an Enterprise plan.
    pub hydra_urls_device_verification: Option<String>,
    /// Your page for OAuth 2.0 errors that cannot be sent back to the application, for example
    /// because `client_id` or `redirect_uri` is wrong. The query holds `error` and
    /// `error_description`. Empty means the hosted page.
    pub hydra_urls_error: Option<String>,
    /// Your login page for OAuth 2.0. Ory sends the browser there with `login_challenge` in the
    /// query. Empty means the hosted page.
    pub hydra_urls_login: Option<String>,
    /// Your logout page for OpenID Connect. Ory sends the browser there with `logout_challenge`
    /// in the query. Empty means the hosted page.
    pub hydra_urls_logout: Option<String>,
    /// Where the browser goes after an OpenID Connect logout when the application names no
    /// `post_logout_redirect_uri`.
    pub hydra_urls_post_logout_redirect: Option<String>,
    /// Your registration page for OAuth 2.0, used when an application asks for a new account
    /// with `prompt=registration`. Ory sends the browser there with `login_challenge` in the
    /// query. Empty means the hosted page.
    pub hydra_urls_registration: Option<String>,
    /// The issuer of the project: the claim `iss` of tokens, and `issuer` in the discovery
    /// document. It begins with `https://`.
    ///
    /// Leave it empty on the Ory Network, where Ory knows the right value. A change makes
    /// clients refuse all new tokens until you configure them anew.
    pub hydra_urls_self_issuer: Option<String>,
    /// The names of the key sets whose public keys Ory publishes at `/.well-known/jwks.json`.
    /// The key set `hydra.openid.id-token` signs ID tokens, and `hydra.jwt.access-token` signs
    /// access tokens in JWT form.
    pub hydra_webfinger_jwks_broadcast_keys: Option<Vec<String>>,
    /// What the discovery document says in `authorization_endpoint`. Empty means the address of
    /// Ory.
    pub hydra_webfinger_oidc_discovery_auth_url: Option<String>,
    /// What the discovery document says in `registration_endpoint`. Empty means the address of
    /// Ory.
    pub hydra_webfinger_oidc_discovery_client_registration_url: Option<String>,
    /// What the discovery document says in `device_authorization_endpoint`. Empty means
    /// `/oauth2/device/auth` at the public address of the project. It needs an Enterprise plan.
    pub hydra_webfinger_oidc_discovery_device_authorization_url: Option<String>,
    /// What the discovery document says in `jwks_uri`. Empty means `/.well-known/jwks.json` at
    /// the address of Ory. Set it if you serve the keys from somewhere else.
    pub hydra_webfinger_oidc_discovery_jwks_url: Option<String>,
    /// What the discovery document says in `claims_supported`. Ory adds `sub` by itself. The
    /// list only informs clients; it does not add claims to tokens.
    pub hydra_webfinger_oidc_discovery_supported_claims: Option<Vec<String>>,
    /// What the discovery document says in `scopes_supported`. Ory adds `openid`, `offline` and
    /// `offline_access` by itself. The list only informs clients; what a client may request is
    /// set at the client.
    pub hydra_webfinger_oidc_discovery_supported_scope: Option<Vec<String>>,
    /// What the discovery document says in `token_endpoint`. Empty means the address of Ory.
    pub hydra_webfinger_oidc_discovery_token_url: Option<String>,
    /// What the discovery document says in `userinfo_endpoint`. Empty means `/userinfo` at the
    /// address of Ory. Set it if you serve the claims of users yourself.
    pub hydra_webfinger_oidc_discovery_userinfo_url: Option<String>,
    /// Names this revision. Ory makes a new revision with a new ID at each change of the
    /// project.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub id: Option<String>,
    /// Whether permission checks follow the OPL file to the letter.
    ///
    /// If it is on, Ory looks up stored relationships only for what the file declares under
    /// `related`, and follows subject sets only where the declared type allows them. What
    /// stands under `permits` is computed from its rule alone. Checks get faster, but
    /// relationships that do not fit the file no longer count.
    pub keto_feature_flags_strict_mode: Option<bool>,
    /// The address of the OPL file with the permission model. Check a new file with
    /// [`validateOpl`](crate::api::project::ProjectApi::validate_opl()) first.
    pub keto_namespace_configuration: Option<String>,
    /// The older way to declare namespaces, by number and name and without rules. Use
    /// [`keto_namespace_configuration`](field@crate::models::NormalizedProjectRevision::keto_namespace_configuration) in new projects.
    pub keto_namespaces: Option<models::KetoNamespaces>,
    /// The secrets that protect the page tokens of the relationship lists. The first one makes
    /// new page tokens, and all of them open existing ones.
    ///
    /// Secret: not in `Debug` output.
    pub keto_secrets_pagination: Option<Vec<String>>,
    /// Whether [`keto_feature_flags_strict_mode`](field@crate::models::NormalizedProjectRevision::keto_feature_flags_strict_mode) is locked. If it is, Ory rejects every attempt
    /// to change strict mode, from the API as well as from the Ory Console.
    ///
    /// New projects start with `true`, so that strict mode is always on. Absent and `false`
    /// mean that you can still change it.
    pub keto_strict_mode_readonly: Option<bool>,
    /// The `SameSite` attribute of the cookies of Ory Kratos: `Strict`, `Lax` or `None`. For
    /// the session cookie, [`kratos_session_cookie_same_site`](field@crate::models::NormalizedProjectRevision::kratos_session_cookie_same_site) comes first.
    pub kratos_cookies_same_site: Option<String>,
    /// The channels that carry messages to users, above all the one for SMS.
    pub kratos_courier_channels: Option<models::RevisionCourierChannels>,
    /// How Ory sends e-mails:
    ///
    /// - `smtp`: with the mail server in [`kratos_courier_smtp_connection_uri`](field@crate::models::NormalizedProjectRevision::kratos_courier_smtp_connection_uri).
    /// - `http`: with one request for each e-mail to the service in
    ///   [`kratos_courier_http_request_config_url`](field@crate::models::NormalizedProjectRevision::kratos_courier_http_request_config_url).
    ///
    /// Defaults to `smtp`.
    pub kratos_courier_delivery_strategy: Option<String>,
    /// Where the API key for the e-mail service goes: `header` or `cookie`. It counts only with
    /// `api_key` in [`kratos_courier_http_request_config_auth_type`](field@crate::models::NormalizedProjectRevision::kratos_courier_http_request_config_auth_type).
    pub kratos_courier_http_request_config_auth_api_key_in: Option<String>,
    /// The name of the header or cookie that carries the API key.
    pub kratos_courier_http_request_config_auth_api_key_name: Option<String>,
    /// The API key for the e-mail service, a secret.
    ///
    /// Secret: not in `Debug` output.
    pub kratos_courier_http_request_config_auth_api_key_value: Option<String>,
    /// The password for the e-mail service, a secret. It counts only with `basic_auth` in
    /// [`kratos_courier_http_request_config_auth_type`](field@crate::models::NormalizedProjectRevision::kratos_courier_http_request_config_auth_type).
    ///
    /// Secret: not in `Debug` output.
    pub kratos_courier_http_request_config_auth_basic_auth_password: Option<String>,
    /// The user name for the e-mail service, with `basic_auth` in
    /// [`kratos_courier_http_request_config_auth_type`](field@crate::models::NormalizedProjectRevision::kratos_courier_http_request_config_auth_type).
    pub kratos_courier_http_request_config_auth_basic_auth_user: Option<String>,
    /// How Ory authenticates at the e-mail service: `basic_auth` or `api_key`. Empty means not
    /// at all.
    ///
    /// Defaults to `empty (no authentication)`.
    pub kratos_courier_http_request_config_auth_type: Option<String>,
    /// The Jsonnet template that makes the request body from the message, encoded in base64.
    /// Its variable `ctx` holds the recipient, the subject, the text and the kind of the
    /// message.
    pub kratos_courier_http_request_config_body: Option<String>,
    /// More headers for the requests to the e-mail service, by name. They can contain secrets.
    ///
    /// Secret: not in `Debug` output.
    pub kratos_courier_http_request_config_headers: Option<runtime::Json>,
    /// The HTTP method of the requests to the e-mail service.
    ///
    /// Defaults to `POST`.
    pub kratos_courier_http_request_config_method: Option<String>,
    /// The address of the e-mail service. It counts only with `http` in
    /// [`kratos_courier_delivery_strategy`](field@crate::models::NormalizedProjectRevision::kratos_courier_delivery_strategy).
    pub kratos_courier_http_request_config_url: Option<String>,
    /// Your mail server with its credentials, for example
    /// `smtps://user:password@mail.example.com:465/`. Treat it as a secret.
    ///
    /// `smtps` uses TLS from the start, and `smtp` turns it on with STARTTLS. Percent-encode
    /// special characters in the user name and the password.
    ///
    /// Secret: not in `Debug` output.
    pub kratos_courier_smtp_connection_uri: Option<String>,
    /// The sender address of all e-mails. Your mail server must be allowed to send for it.
    pub kratos_courier_smtp_from_address: Option<String>,
    /// The sender name of all e-mails.
    pub kratos_courier_smtp_from_name: Option<String>,
    /// More headers for all e-mails over SMTP, by name. Some mail services use such headers for
    /// settings.
    ///
    /// Secret: not in `Debug` output.
    pub kratos_courier_smtp_headers: Option<runtime::Json>,
    /// The host name that Ory gives in the SMTP command `EHLO`. Some relays ask for a
    /// particular one.
    pub kratos_courier_smtp_local_name: Option<String>,
    /// The HTML body of the e-mail with the login code. `.LoginCode` in the template is the
    /// code.
    pub kratos_courier_templates_login_code_valid_email_body_html: Option<String>,
    /// The plain text of the e-mail with the login code, for mail programs that show no HTML.
    /// `.LoginCode` in the template is the code.
    pub kratos_courier_templates_login_code_valid_email_body_plaintext: Option<String>,
    /// The subject of the e-mail with the login code.
    pub kratos_courier_templates_login_code_valid_email_subject: Option<String>,
    /// The text of the SMS with the login code. `.LoginCode` in the template is the code.
    pub kratos_courier_templates_login_code_valid_sms_body_plaintext: Option<String>,
    /// The HTML body of the e-mail to an unknown address for which somebody has asked for a
    /// recovery code. Ory sends it only if
    /// [`kratos_selfservice_flows_recovery_notify_unknown_recipients`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_flows_recovery_notify_unknown_recipients) is on.
    pub kratos_courier_templates_recovery_code_invalid_email_body_html: Option<String>,
    /// The plain text of the e-mail to an unknown address for which somebody has asked for a
    /// recovery code, for mail programs that show no HTML.
    pub kratos_courier_templates_recovery_code_invalid_email_body_plaintext: Option<
        String,
    >,
    /// The subject of the e-mail to an unknown address for which somebody has asked for a
    /// recovery code.
    pub kratos_courier_templates_recovery_code_invalid_email_subject: Option<String>,
    /// The HTML body of the e-mail with the recovery code. `.RecoveryCode` in the template is
    /// the code.
    pub kratos_courier_templates_recovery_code_valid_email_body_html: Option<String>,
    /// The plain text of the e-mail with the recovery code, for mail programs that show no
    /// HTML. `.RecoveryCode` in the template is the code.
    pub kratos_courier_templates_recovery_code_valid_email_body_plaintext: Option<
        String,
    >,
    /// The subject of the e-mail with the recovery code.
    pub kratos_courier_templates_recovery_code_valid_email_subject: Option<String>,
    /// The HTML body of the e-mail to an unknown address for which somebody has asked for a
    /// recovery link. Ory sends it only if
    /// [`kratos_selfservice_flows_recovery_notify_unknown_recipients`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_flows_recovery_notify_unknown_recipients) is on.
    pub kratos_courier_templates_recovery_invalid_email_body_html: Option<String>,
    /// The plain text of the e-mail to an unknown address for which somebody has asked for a
    /// recovery link, for mail programs that show no HTML.
    pub kratos_courier_templates_recovery_invalid_email_body_plaintext: Option<String>,
    /// The subject of the e-mail to an unknown address for which somebody has asked for a
    /// recovery link.
    pub kratos_courier_templates_recovery_invalid_email_subject: Option<String>,
    /// The HTML body of the e-mail with the recovery link. `.RecoveryURL` in the template is
    /// the link.
    pub kratos_courier_templates_recovery_valid_email_body_html: Option<String>,
    /// The plain text of the e-mail with the recovery link, for mail programs that show no
    /// HTML. `.RecoveryURL` in the template is the link.
    pub kratos_courier_templates_recovery_valid_email_body_plaintext: Option<String>,
    /// The subject of the e-mail with the recovery link.
    pub kratos_courier_templates_recovery_valid_email_subject: Option<String>,
    /// The HTML body of the e-mail with the registration code. `.RegistrationCode` in the
    /// template is the code.
    pub kratos_courier_templates_registration_code_valid_email_body_html: Option<String>,
    /// The plain text of the e-mail with the registration code, for mail programs that show no
    /// HTML. `.RegistrationCode` in the template is the code.
    pub kratos_courier_templates_registration_code_valid_email_body_plaintext: Option<
        String,
    >,
    /// The subject of the e-mail with the registration code.
    pub kratos_courier_templates_registration_code_valid_email_subject: Option<String>,
    /// The text of the SMS with the registration code. `.RegistrationCode` in the template is
    /// the code.
    pub kratos_courier_templates_registration_code_valid_sms_body_plaintext: Option<
        String,
    >,
    /// The HTML body of the e-mail that tells the old address that it has been replaced.
    /// `.ChangedAt` in the template is the time of the change.
    pub kratos_courier_templates_verifiable_address_changed_email_body_html: Option<
        String,
    >,
    /// The plain text of the e-mail that tells the old address that it has been replaced, for
    /// mail programs that show no HTML. `.ChangedAt` in the template is the time of the change.
    pub kratos_courier_templates_verifiable_address_changed_email_body_plaintext: Option<
        String,
    >,
    /// The subject of the e-mail that tells the old address that it has been replaced.
    pub kratos_courier_templates_verifiable_address_changed_email_subject: Option<
        String,
    >,
    /// The text of the SMS that tells the old address that it has been replaced. `.ChangedAt`
    /// in the template is the time of the change.
    pub kratos_courier_templates_verifiable_address_changed_sms_body_plaintext: Option<
        String,
    >,
    /// The HTML body of the e-mail to an unknown address for which somebody has asked for a
    /// verification code. Ory sends it only if
    /// [`kratos_selfservice_flows_verification_notify_unknown_recipients`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_flows_verification_notify_unknown_recipients) is on.
    pub kratos_courier_templates_verification_code_invalid_email_body_html: Option<
        String,
    >,
    /// The plain text of the e-mail to an unknown address for which somebody has asked for a
    /// verification code, for mail programs that show no HTML.
    pub kratos_courier_templates_verification_code_invalid_email_body_plaintext: Option<
        String,
    >,
    /// The subject of the e-mail to an unknown address for which somebody has asked for a
    /// verification code.
    pub kratos_courier_templates_verification_code_invalid_email_subject: Option<String>,
    /// The HTML body of the e-mail with the verification code. `.VerificationCode` in the
    /// template is the code.
    pub kratos_courier_templates_verification_code_valid_email_body_html: Option<String>,
    /// The plain text of the e-mail with the verification code, for mail programs that show no
    /// HTML. `.VerificationCode` in the template is the code.
    pub kratos_courier_templates_verification_code_valid_email_body_plaintext: Option<
        String,
    >,
    /// The subject of the e-mail with the verification code.
    pub kratos_courier_templates_verification_code_valid_email_subject: Option<String>,
    /// The text of the SMS with the verification code. `.VerificationCode` in the template is
    /// the code.
    pub kratos_courier_templates_verification_code_valid_sms_body_plaintext: Option<
        String,
    >,
    /// The HTML body of the e-mail to an unknown address for which somebody has asked for a
    /// verification link. Ory sends it only if
    /// [`kratos_selfservice_flows_verification_notify_unknown_recipients`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_flows_verification_notify_unknown_recipients) is on.
    pub kratos_courier_templates_verification_invalid_email_body_html: Option<String>,
    /// The plain text of the e-mail to an unknown address for which somebody has asked for a
    /// verification link, for mail programs that show no HTML.
    pub kratos_courier_templates_verification_invalid_email_body_plaintext: Option<
        String,
    >,
    /// The subject of the e-mail to an unknown address for which somebody has asked for a
    /// verification link.
    pub kratos_courier_templates_verification_invalid_email_subject: Option<String>,
    /// The HTML body of the e-mail with the verification link. `.VerificationURL` in the
    /// template is the link.
    pub kratos_courier_templates_verification_valid_email_body_html: Option<String>,
    /// The plain text of the e-mail with the verification link, for mail programs that show no
    /// HTML. `.VerificationURL` in the template is the link.
    pub kratos_courier_templates_verification_valid_email_body_plaintext: Option<String>,
    /// The subject of the e-mail with the verification link.
    pub kratos_courier_templates_verification_valid_email_subject: Option<String>,
    /// Whether answers of [`toSession`](crate::api::frontend::FrontendApi::to_session()) may be cached at the edge of the Ory Network. Checks get
    /// faster, but a session that has been revoked can still count as active until the cache
    /// forgets it.
    pub kratos_feature_flags_cacheable_sessions: Option<bool>,
    /// How long an answer of [`toSession`](crate::api::frontend::FrontendApi::to_session()) may stay in the cache, for example `5m`. It counts
    /// only with [`kratos_feature_flags_cacheable_sessions`](field@crate::models::NormalizedProjectRevision::kratos_feature_flags_cacheable_sessions); if it is empty, an answer may stay
    /// until the session expires.
    pub kratos_feature_flags_cacheable_sessions_max_age: Option<String>,
    /// Whether recovery lets users choose, from a masked list, the address that gets the code.
    /// That makes recovery by SMS possible too. Your own recovery page must be able to show the
    /// additional steps.
    pub kratos_feature_flags_choose_recovery_address: Option<bool>,
    /// Whether Ory refuses identity schemas that fail its checks. If it is off, Ory only logs
    /// the failure and uses the schema.
    pub kratos_feature_flags_enforce_identity_schema_guards: Option<bool>,
    /// Whether [`extendSession`](crate::api::identity::IdentityApi::extend_session()) answers with 204 and no body instead of 200 and the session. It
    /// is faster, since Ory does not load the session. The older behavior will go away.
    pub kratos_feature_flags_faster_session_extend: Option<bool>,
    /// Whether registration puts `show_verification_ui` into `continue_with` whenever
    /// verification is on. This is the old behavior, and the flag will go away. If it is off,
    /// only the hook `show_verification_ui` does it.
    pub kratos_feature_flags_legacy_continue_with_verification_ui: Option<bool>,
    /// Which group the fields get that a user still has to fill in after social sign-up,
    /// because the provider did not deliver them. If it is on, they are in the group `oidc`,
    /// which is the old behavior.
    pub kratos_feature_flags_legacy_oidc_registration_node_group: Option<bool>,
    /// What a login with an unverified address leads to, if login requires a verified one. With
    /// `true` the login form shows an error, which is the old behavior. With `false` the answer
    /// has `show_verification_ui` in `continue_with`.
    ///
    /// The flag is deprecated and will go away.
    pub kratos_feature_flags_legacy_require_verified_login_error: Option<bool>,
    /// Which group the fields of registration get if `password` is the only method. With `true`
    /// it is `password`, the old behavior, and with `false` it is `default`.
    pub kratos_feature_flags_password_profile_registration_node_group: Option<bool>,
    /// Whether a user who signs in again with a code picks one of the known addresses from a
    /// list. If it is off, the user has to enter the address once more, although the session
    /// already tells who it is.
    pub kratos_feature_flags_refresh_login_choose_address: Option<bool>,
    /// Whether flows also name the next step in `continue_with` where they used to redirect,
    /// for example from recovery to settings. Your pages and apps must then follow
    /// `continue_with`.
    pub kratos_feature_flags_use_continue_with_transitions: Option<bool>,
    /// Whether a web hook after login may ask for a second factor.
    ///
    /// If it is on and the hook parses responses, the response `{"required_aal":"aal2"}` makes
    /// the user pass a second factor, or set one up first. If it is off, Ory ignores that
    /// member.
    pub kratos_feature_flags_webhook_response_directives: Option<bool>,
    /// The JSON schemas for the traits of identities. One of them is the default for
    /// registration.
    pub kratos_identity_schemas: Option<models::ProjectRevisionIdentitySchemas>,
    /// More headers for the requests of Ory Kratos to Ory Hydra, by name. They can contain
    /// secrets.
    ///
    /// Secret: not in `Debug` output.
    pub kratos_oauth2_provider_headers: Option<runtime::Json>,
    /// Whether a login that belongs to an OAuth 2.0 request takes that request as `return_to`.
    /// A user who goes through recovery on the way then gets back to the application.
    pub kratos_oauth2_provider_override_return_to: Option<bool>,
    /// The address of Ory Hydra, so that login and registration understand `login_challenge`.
    /// Leave it alone on the Ory Network.
    pub kratos_oauth2_provider_url: Option<String>,
    /// How fresh the answers of [`listIdentities`](crate::api::identity::IdentityApi::list_identities()) are if the request does not say it: `strong`
    /// or `eventual`.
    ///
    /// With `strong`, the default, an answer contains everything that was written before. With
    /// `eventual` it is much faster but about five seconds behind. Other reads may follow this
    /// setting later.
    pub kratos_preview_default_read_consistency_level: Option<String>,
    /// Whether Ory handles SAML with its own engine, a preview. If it is off, providers for
    /// that engine do nothing and its endpoints answer with 404. On the Ory Network the plan
    /// has to include the feature.
    pub kratos_preview_enable_native_saml_engine: Option<bool>,
    /// The secrets that encrypt sensitive data in the database, such as the tokens of social
    /// sign-in providers. The first one encrypts, and all of them decrypt. Each has exactly 32
    /// characters.
    ///
    /// Secret: not in `Debug` output.
    pub kratos_secrets_cipher: Option<Vec<String>>,
    /// The secrets that protect the cookies of Ory Kratos. The first one is for new cookies,
    /// and all of them open existing ones. A secret that you take out ends every browser
    /// session that depends on it.
    ///
    /// Secret: not in `Debug` output.
    pub kratos_secrets_cookie: Option<Vec<String>>,
    /// The secrets for everything that has no list of its own. The first one signs and
    /// encrypts, and all of them verify and decrypt. Each has at least 16 characters.
    ///
    /// Secret: not in `Debug` output.
    pub kratos_secrets_default: Option<Vec<String>>,
    /// The secrets that protect the page tokens of the identity lists. The first one makes new
    /// page tokens, and all of them open existing ones.
    ///
    /// Secret: not in `Debug` output.
    pub kratos_secrets_pagination: Option<Vec<String>>,
    /// Whether login conceals which accounts exist. It matters with `identifier_first` in
    /// [`kratos_selfservice_flows_login_style`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_flows_login_style), where the second step otherwise depends on the
    /// account.
    pub kratos_security_account_enumeration_mitigate: Option<bool>,
    /// Origins that get fewer rights than your own pages, for example pages with scripts of
    /// third parties. All they can do is check for a session, use FedCM and log out, and they
    /// never see data of the identity.
    ///
    /// Add them to [`serve_public_cors_allowed_origins`](field@crate::models::NormalizedProjectRevision::serve_public_cors_allowed_origins) as well, or their pages cannot read any
    /// answer.
    pub kratos_security_restricted_origins: Option<Vec<String>>,
    /// Where flows may send browsers. Ory refuses a `return_to` that does not begin with one of
    /// these addresses, with the error `self_service_flow_return_to_forbidden`.
    ///
    /// `https://*.example.com/` stands for every subdomain.
    pub kratos_selfservice_allowed_return_urls: Option<Vec<String>>,
    /// Where browsers go after a flow if there is no `return_to` and none of the more specific
    /// settings. On the Ory Network the default is the hosted welcome page.
    pub kratos_selfservice_default_browser_return_url: Option<String>,
    /// Your page for errors that fit into no flow. Ory sends the browser there with [`id`](field@crate::models::NormalizedProjectRevision::id) in the
    /// query; get the details with [`getFlowError`](crate::api::frontend::FrontendApi::get_flow_error()).
    pub kratos_selfservice_flows_error_ui_url: Option<String>,
    /// Where the browser goes after a login with a one-time code. If it is empty, the return
    /// URL for every login counts.
    pub kratos_selfservice_flows_login_after_code_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a login, for all methods that have no setting of their own.
    pub kratos_selfservice_flows_login_after_default_browser_return_url: Option<String>,
    /// Where the browser goes after a login with a backup code. If it is empty, the return URL
    /// for every login counts.
    pub kratos_selfservice_flows_login_after_lookup_secret_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a login with a social sign-in provider. If it is empty, the
    /// return URL for every login counts.
    pub kratos_selfservice_flows_login_after_oidc_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a login with a passkey. If it is empty, the return URL for
    /// every login counts.
    pub kratos_selfservice_flows_login_after_passkey_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a login with a password. If it is empty, the return URL for
    /// every login counts.
    pub kratos_selfservice_flows_login_after_password_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a login with an authenticator app. If it is empty, the
    /// return URL for every login counts.
    pub kratos_selfservice_flows_login_after_totp_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a login with a WebAuthn key. If it is empty, the return URL
    /// for every login counts.
    pub kratos_selfservice_flows_login_after_webauthn_default_browser_return_url: Option<
        String,
    >,
    /// Whether Ory slows down repeated failures to sign in. It needs an Enterprise plan.
    ///
    /// The thresholds in the other `brute_force_protection` settings stay while it is off.
    pub kratos_selfservice_flows_login_brute_force_protection_enabled: Option<bool>,
    /// The first delay for an identifier that has had too many failures, for example `1s`. Each
    /// further failure doubles it.
    pub kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_initial: Option<
        String,
    >,
    /// How far the delay of an identifier can grow, for example `15m`. The limit is `8760h`,
    /// one year.
    pub kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_max: Option<
        String,
    >,
    /// How many failures an identifier may have in a window before delays begin.
    pub kratos_selfservice_flows_login_brute_force_protection_identifier_max_failures: Option<
        i64,
    >,
    /// How long Ory counts the failures of an identifier, from the first one on, for example
    /// `5m`.
    pub kratos_selfservice_flows_login_brute_force_protection_identifier_window: Option<
        String,
    >,
    /// The first delay for an IP address that has had too many failures, for example `1s`. Each
    /// further failure doubles it.
    pub kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_initial: Option<
        String,
    >,
    /// How far the delay of an IP address can grow, for example `15m`. The limit is `8760h`,
    /// one year.
    pub kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_max: Option<
        String,
    >,
    /// How many failures an IP address may have in a window before delays begin. Choose it
    /// generously: many users can share one address.
    pub kratos_selfservice_flows_login_brute_force_protection_ip_max_failures: Option<
        i64,
    >,
    /// How long Ory counts the failures of an IP address, from the first one on, for example
    /// `1m`.
    pub kratos_selfservice_flows_login_brute_force_protection_ip_window: Option<String>,
    /// How long a login flow can be submitted, for example `30m`. A late submission fails with
    /// `self_service_flow_expired`.
    pub kratos_selfservice_flows_login_lifespan: Option<String>,
    /// How login is laid out:
    ///
    /// - `unified`: identifier and all methods on one page.
    /// - `identifier_first`: the identifier first, then the methods that the account has.
    pub kratos_selfservice_flows_login_style: Option<String>,
    /// Your login page. Ory sends browsers there with `flow` in the query.
    pub kratos_selfservice_flows_login_ui_url: Option<String>,
    /// Where the browser goes after logout if the logout flow has no `return_to`.
    pub kratos_selfservice_flows_logout_after_default_browser_return_url: Option<String>,
    /// Where the browser goes at the end of a recovery, after the user has set a new password
    /// or the like in the settings flow.
    pub kratos_selfservice_flows_recovery_after_default_browser_return_url: Option<
        String,
    >,
    /// Whether users can recover their account. If it is off, recovery flows fail with
    /// `self_service_flow_disabled`.
    pub kratos_selfservice_flows_recovery_enabled: Option<bool>,
    /// How long a recovery flow can be submitted, for example `1h`. The code or link in the
    /// message has a lifespan of its own.
    pub kratos_selfservice_flows_recovery_lifespan: Option<String>,
    /// Whether Ory also writes to an address that belongs to no account when somebody asks for
    /// its recovery. Users who have forgotten which address they used get an answer then, but
    /// strangers get mail as well.
    pub kratos_selfservice_flows_recovery_notify_unknown_recipients: Option<bool>,
    /// Your recovery page. Ory sends browsers there with `flow` in the query.
    pub kratos_selfservice_flows_recovery_ui_url: Option<String>,
    /// What the message of a recovery contains. The method of the same name must be enabled.
    ///
    /// One of `link`, `code`.
    pub kratos_selfservice_flows_recovery_use: Option<
        models::NormalizedProjectRevisionKratosSelfserviceFlowsRecoveryUse,
    >,
    /// Where the browser goes after a registration with a one-time code. If it is empty, the
    /// return URL for every registration counts.
    pub kratos_selfservice_flows_registration_after_code_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a registration, for all methods that have no setting of
    /// their own.
    pub kratos_selfservice_flows_registration_after_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a registration with a social sign-in provider. If it is
    /// empty, the return URL for every registration counts.
    pub kratos_selfservice_flows_registration_after_oidc_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a registration with a passkey. If it is empty, the return
    /// URL for every registration counts.
    pub kratos_selfservice_flows_registration_after_passkey_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a registration with a password. If it is empty, the return
    /// URL for every registration counts.
    pub kratos_selfservice_flows_registration_after_password_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a registration with a WebAuthn key. If it is empty, the
    /// return URL for every registration counts.
    pub kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url: Option<
        String,
    >,
    /// Whether registration shows traits and credentials on one page. Otherwise there are two
    /// steps, first the traits and then the credential, which suits projects with several
    /// sign-up methods.
    pub kratos_selfservice_flows_registration_enable_legacy_one_step: Option<bool>,
    /// Whether people can sign up by themselves. If it is off, registration flows fail with
    /// `self_service_flow_disabled`, and only your backend creates identities.
    pub kratos_selfservice_flows_registration_enabled: Option<bool>,
    /// How long a registration flow can be submitted, for example `30m`. A late submission
    /// fails with `self_service_flow_expired`.
    pub kratos_selfservice_flows_registration_lifespan: Option<String>,
    /// Whether someone who signs up with an address that is taken learns how that account signs
    /// in. It helps honest users, and it tells others that the account exists.
    pub kratos_selfservice_flows_registration_login_hints: Option<bool>,
    /// Your registration page. Ory sends browsers there with `flow` in the query.
    pub kratos_selfservice_flows_registration_ui_url: Option<String>,
    /// Where the browser goes after a change in the settings flow, for all changes that have no
    /// setting of their own. Empty means that the user stays on the settings page.
    pub kratos_selfservice_flows_settings_after_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a change of the backup codes in the settings flow. If it is
    /// empty, the return URL for every change counts.
    pub kratos_selfservice_flows_settings_after_lookup_secret_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a change of the connections to social sign-in providers in
    /// the settings flow. If it is empty, the return URL for every change counts.
    pub kratos_selfservice_flows_settings_after_oidc_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a change of the passkeys in the settings flow. If it is
    /// empty, the return URL for every change counts.
    pub kratos_selfservice_flows_settings_after_passkey_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a change of the password in the settings flow. If it is
    /// empty, the return URL for every change counts.
    pub kratos_selfservice_flows_settings_after_password_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a change of the traits in the settings flow. If it is
    /// empty, the return URL for every change counts.
    pub kratos_selfservice_flows_settings_after_profile_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a change of the authenticator app in the settings flow. If
    /// it is empty, the return URL for every change counts.
    pub kratos_selfservice_flows_settings_after_totp_default_browser_return_url: Option<
        String,
    >,
    /// Where the browser goes after a change of the WebAuthn keys in the settings flow. If it
    /// is empty, the return URL for every change counts.
    pub kratos_selfservice_flows_settings_after_webauthn_default_browser_return_url: Option<
        String,
    >,
    /// How long a settings flow can be submitted, for example `30m`. A late submission fails
    /// with `self_service_flow_expired`.
    pub kratos_selfservice_flows_settings_lifespan: Option<String>,
    /// How recent the last sign-in must be for changes of passwords and other credentials, for
    /// example `15m`. Later the settings flow answers with `session_refresh_required`, and the
    /// user has to sign in again.
    pub kratos_selfservice_flows_settings_privileged_session_max_age: Option<String>,
    /// Which assurance level the settings flow asks for:
    ///
    /// - `aal1`: one factor is enough.
    /// - `highest_available`: users who have a second factor must have used it in this session.
    pub kratos_selfservice_flows_settings_required_aal: Option<String>,
    /// Your settings page. Ory sends browsers there with `flow` in the query.
    pub kratos_selfservice_flows_settings_ui_url: Option<String>,
    /// Where the browser goes once an address has been verified.
    pub kratos_selfservice_flows_verification_after_default_browser_return_url: Option<
        String,
    >,
    /// Whether users can prove that an address is theirs. If it is on, Ory sends a message to
    /// each new address that the identity schema marks for verification.
    pub kratos_selfservice_flows_verification_enabled: Option<bool>,
    /// How long a verification flow can be submitted, for example `1h`. The code or link in the
    /// message has a lifespan of its own.
    pub kratos_selfservice_flows_verification_lifespan: Option<String>,
    /// Whether Ory also writes to an address that belongs to no account when somebody asks for
    /// its verification.
    pub kratos_selfservice_flows_verification_notify_unknown_recipients: Option<bool>,
    /// Your verification page. Ory sends browsers there with `flow` in the query.
    pub kratos_selfservice_flows_verification_ui_url: Option<String>,
    /// What the message of a verification contains. The method of the same name must be
    /// enabled.
    ///
    /// One of `link`, `code`.
    pub kratos_selfservice_flows_verification_use: Option<
        models::NormalizedProjectRevisionKratosSelfserviceFlowsVerificationUse,
    >,
    /// The domains whose pages may show the CAPTCHA.
    pub kratos_selfservice_methods_captcha_config_allowed_domains: Option<Vec<String>>,
    /// Whether the CAPTCHA uses your own Cloudflare Turnstile account instead of the one of
    /// Ory. If it does, set the two `cf_turnstile_byo` settings. Ory has to activate the
    /// feature for you.
    pub kratos_selfservice_methods_captcha_config_byo: Option<bool>,
    /// The secret key of your own Cloudflare Turnstile account. You can write it but not read
    /// it back.
    ///
    /// Secret: not in `Debug` output.
    pub kratos_selfservice_methods_captcha_config_cf_turnstile_byo_secret: Option<
        String,
    >,
    /// The site key of your own Cloudflare Turnstile account. Browsers see it.
    pub kratos_selfservice_methods_captcha_config_cf_turnstile_byo_sitekey: Option<
        String,
    >,
    /// The secret key of the Cloudflare Turnstile account of Ory. It never appears in answers.
    ///
    /// Secret: not in `Debug` output.
    pub kratos_selfservice_methods_captcha_config_cf_turnstile_secret: Option<String>,
    /// The site key of the Cloudflare Turnstile account of Ory. Browsers see it.
    pub kratos_selfservice_methods_captcha_config_cf_turnstile_sitekey: Option<String>,
    /// Whether flows get the CAPTCHA as a UI node in the old way. Ory has to activate the
    /// feature for you.
    pub kratos_selfservice_methods_captcha_config_legacy_inject_node: Option<bool>,
    /// Whether self-service flows ask for a CAPTCHA. Your own pages have to show it. Ory has to
    /// activate the feature for you.
    pub kratos_selfservice_methods_captcha_enabled: Option<bool>,
    /// The characters that one-time codes are made of. Leave out those that look alike.
    pub kratos_selfservice_methods_code_config_alphabet: Option<String>,
    /// How many characters a one-time code has. Fewer are easier to type, but also easier to
    /// guess.
    pub kratos_selfservice_methods_code_config_length: Option<i64>,
    /// How long a one-time code is valid, for example `15m`.
    pub kratos_selfservice_methods_code_config_lifespan: Option<String>,
    /// How many times a user may enter a one-time code in a flow. After that the flow is of no
    /// use, and the user has to start a new one.
    pub kratos_selfservice_methods_code_config_max_submissions: Option<i64>,
    /// Whether a code also signs in older accounts that have the address but no credential of
    /// the type `code`. Leave it off in new projects.
    pub kratos_selfservice_methods_code_config_missing_credential_fallback_enabled: Option<
        bool,
    >,
    /// Whether one-time codes by e-mail and SMS are in use, for recovery and verification. For
    /// login and registration there are separate switches,
    /// [`kratos_selfservice_methods_code_passwordless_enabled`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_methods_code_passwordless_enabled) and
    /// [`kratos_selfservice_methods_code_mfa_enabled`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_methods_code_mfa_enabled).
    pub kratos_selfservice_methods_code_enabled: Option<bool>,
    /// Whether a one-time code counts as the second factor.
    pub kratos_selfservice_methods_code_mfa_enabled: Option<bool>,
    /// Whether users can sign up and sign in with a one-time code instead of a password. The
    /// identity schema has to say which traits are addresses for codes.
    pub kratos_selfservice_methods_code_passwordless_enabled: Option<bool>,
    /// Whether a code can sign in everybody, also users who signed up with a password or with
    /// social sign-in. Whoever reads the mailbox can then open the account.
    pub kratos_selfservice_methods_code_passwordless_login_fallback_enabled: Option<
        bool,
    >,
    /// Whether Android devices with expired factory certificates can be enrolled. Devices from
    /// before 2021 often have them.
    ///
    /// The chain must still lead to a known root key of Google, and nothing in it may be
    /// revoked. The resulting keys count like all others. Off by default.
    pub kratos_selfservice_methods_deviceauthn_config_android_allow_expired_factory_certificates: Option<
        bool,
    >,
    /// The Android apps that can hold device keys, each by the digest of its signing
    /// certificate.
    pub kratos_selfservice_methods_deviceauthn_config_android_app_ids: Option<
        Vec<String>,
    >,
    /// Whether a device key alone is enough to sign in. With its PIN, or when the device checks
    /// the user, the session reaches `aal2` in one step.
    ///
    /// If it is off, the default, a device key is only a second factor.
    pub kratos_selfservice_methods_deviceauthn_config_first_factor: Option<bool>,
    /// Whether Ory accepts weak proof of a device, for tests with emulators. It works only in
    /// development projects. Keys that were enrolled this way live for a short time and stop
    /// working when you turn it off.
    pub kratos_selfservice_methods_deviceauthn_config_insecure_allow_relaxed_attestation: Option<
        bool,
    >,
    /// The iOS apps that can hold device keys, each by its App ID from Apple.
    pub kratos_selfservice_methods_deviceauthn_config_ios_app_ids: Option<Vec<String>>,
    /// Whether an iOS device key that is guarded by biometrics can be the only factor. Apple
    /// gives no proof that the device really checks the user, so it is off by default. Android
    /// keys do not need this.
    ///
    /// It counts only with [`kratos_selfservice_methods_deviceauthn_config_first_factor`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_methods_deviceauthn_config_first_factor).
    pub kratos_selfservice_methods_deviceauthn_config_ios_biometric_first_factor: Option<
        bool,
    >,
    /// How many wrong PINs in a row lock a device key, from 1 to 10, by default 5. A locked key
    /// works again only after the user has signed in another way and renewed its secret.
    pub kratos_selfservice_methods_deviceauthn_config_pin_max_attempts: Option<i64>,
    /// Whether users can sign in with a key that is bound to their mobile device.
    pub kratos_selfservice_methods_deviceauthn_enabled: Option<bool>,
    /// The address that links in messages begin with. Leave it empty: Ory then picks the host
    /// itself and takes your custom domain into account.
    pub kratos_selfservice_methods_link_config_base_url: Option<String>,
    /// How long a link for recovery or verification is valid, for example `1h`.
    pub kratos_selfservice_methods_link_config_lifespan: Option<String>,
    /// Whether links in messages are in use, for recovery and verification. Codes are the
    /// better choice, since mail scanners open links.
    pub kratos_selfservice_methods_link_enabled: Option<bool>,
    /// Whether users can have backup codes for the second factor. Each code works once.
    pub kratos_selfservice_methods_lookup_secret_enabled: Option<bool>,
    /// The address that the callback URLs of social sign-in begin with. Set it to your custom
    /// domain, so that the URL registered at the providers stays the same. Empty means the
    /// public address of the project.
    pub kratos_selfservice_methods_oidc_config_base_redirect_uri: Option<String>,
    /// The providers of social sign-in. They contain client secrets.
    pub kratos_selfservice_methods_oidc_config_providers: Option<
        models::ProjectRevisionThirdPartyLoginProviders,
    >,
    /// Whether an imported identity can have a provider without the user's `sub` there. The
    /// first sign-in with that provider then connects the two. See `use_auto_link` of the
    /// imported credential.
    pub kratos_selfservice_methods_oidc_enable_auto_link_policy: Option<bool>,
    /// Whether users can sign in with the providers in
    /// [`kratos_selfservice_methods_oidc_config_providers`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_methods_oidc_config_providers).
    pub kratos_selfservice_methods_oidc_enabled: Option<bool>,
    /// Whether new passkeys should prove which device made them, in the terms of WebAuthn:
    /// `none`, `indirect`, `direct` or `enterprise`.
    pub kratos_selfservice_methods_passkey_config_attestation_preference: Option<String>,
    /// Which authenticators can make passkeys, in the terms of WebAuthn: `platform` for the
    /// device itself, `cross-platform` for separate ones such as security keys.
    pub kratos_selfservice_methods_passkey_config_authenticator_selection_attachment: Option<
        String,
    >,
    /// Whether passkeys must be stored on the authenticator, in the terms of WebAuthn:
    /// `required`, `preferred` or `discouraged`. Users can sign in without typing an identifier
    /// only with stored ones.
    pub kratos_selfservice_methods_passkey_config_authenticator_selection_resident_key: Option<
        String,
    >,
    /// Whether the authenticator must check the user by PIN or biometrics, in the terms of
    /// WebAuthn: `required`, `preferred` or `discouraged`.
    pub kratos_selfservice_methods_passkey_config_authenticator_selection_user_verification: Option<
        String,
    >,
    /// The name of your application in the passkey dialogs of browsers.
    pub kratos_selfservice_methods_passkey_config_rp_display_name: Option<String>,
    /// The domain that passkeys belong to, for example `example.com`. It must be the domain of
    /// your login page or a parent of it.
    ///
    /// A change makes all existing passkeys useless.
    pub kratos_selfservice_methods_passkey_config_rp_id: Option<String>,
    /// The origins of the pages that may use passkeys, each with scheme and host. Their hosts
    /// must lie in the domain of [`kratos_selfservice_methods_passkey_config_rp_id`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_methods_passkey_config_rp_id).
    pub kratos_selfservice_methods_passkey_config_rp_origins: Option<Vec<String>>,
    /// How long the browser waits for the user to sign in with a passkey.
    pub kratos_selfservice_methods_passkey_config_timeouts_login: Option<String>,
    /// How long the browser waits for the user to make a passkey.
    pub kratos_selfservice_methods_passkey_config_timeouts_registration: Option<String>,
    /// Whether users can sign up and sign in with passkeys. The `rp` settings must be right for
    /// it to work.
    pub kratos_selfservice_methods_passkey_enabled: Option<bool>,
    /// Whether Ory refuses new passwords that are known from data leaks. It asks the service
    /// Have I Been Pwned with a part of the hash, so the password does not leave Ory.
    pub kratos_selfservice_methods_password_config_haveibeenpwned_enabled: Option<bool>,
    /// Whether Ory refuses new passwords that are too similar to the user's e-mail address or
    /// user name.
    pub kratos_selfservice_methods_password_config_identifier_similarity_check_enabled: Option<
        bool,
    >,
    /// Whether a new password is accepted when Have I Been Pwned does not answer. If it is off,
    /// nobody can set a password until the service is back.
    pub kratos_selfservice_methods_password_config_ignore_network_errors: Option<bool>,
    /// How many times a new password may appear in data leaks before Ory refuses it. `0` is the
    /// strictest. It counts only with
    /// [`kratos_selfservice_methods_password_config_haveibeenpwned_enabled`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_methods_password_config_haveibeenpwned_enabled).
    pub kratos_selfservice_methods_password_config_max_breaches: Option<i64>,
    /// How many characters a new password must have. Passwords that exist already stay valid.
    pub kratos_selfservice_methods_password_config_min_password_length: Option<i64>,
    /// Whether users can sign up and sign in with a password.
    pub kratos_selfservice_methods_password_enabled: Option<bool>,
    /// Whether users can change their traits in the settings flow.
    pub kratos_selfservice_methods_profile_enabled: Option<bool>,
    /// The SAML identity providers of the project.
    pub kratos_selfservice_methods_saml_config_providers: Option<
        models::ProjectRevisionSamlProviders,
    >,
    /// Whether users can sign in with the providers in
    /// [`kratos_selfservice_methods_saml_config_providers`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_methods_saml_config_providers).
    pub kratos_selfservice_methods_saml_enabled: Option<bool>,
    /// The name of your application in authenticator apps. A change shows only in entries that
    /// are made later.
    pub kratos_selfservice_methods_totp_config_issuer: Option<String>,
    /// Whether users can have an authenticator app as the second factor.
    pub kratos_selfservice_methods_totp_enabled: Option<bool>,
    /// Whether WebAuthn keys are the first factor. If it is off, they are a second factor
    /// beside the password or another method.
    ///
    /// A key works only for the purpose that it was made for, so do not change this once users
    /// have keys. For a first factor, passkeys are the better choice.
    pub kratos_selfservice_methods_webauthn_config_passwordless: Option<bool>,
    /// The name of your application in the WebAuthn dialogs of browsers.
    pub kratos_selfservice_methods_webauthn_config_rp_display_name: Option<String>,
    /// Deprecated. Ory ignores it.
    pub kratos_selfservice_methods_webauthn_config_rp_icon: Option<String>,
    /// The domain that WebAuthn keys belong to, for example `example.com`. It must be the
    /// domain of your login page or a parent of it.
    ///
    /// A change makes all existing keys useless.
    pub kratos_selfservice_methods_webauthn_config_rp_id: Option<String>,
    /// The origins of the pages that may use WebAuthn keys, each with scheme and host. Their
    /// hosts must lie in the domain of [`kratos_selfservice_methods_webauthn_config_rp_id`](field@crate::models::NormalizedProjectRevision::kratos_selfservice_methods_webauthn_config_rp_id).
    pub kratos_selfservice_methods_webauthn_config_rp_origins: Option<Vec<String>>,
    /// Whether users can sign in with WebAuthn keys, such as security keys. The `rp` settings
    /// must be right for it to work.
    pub kratos_selfservice_methods_webauthn_enabled: Option<bool>,
    /// Whether the session cookie outlives the browser. If it is off, users are signed out when
    /// they close the browser.
    pub kratos_session_cookie_persistent: Option<bool>,
    /// The `SameSite` attribute of the session cookie: `Strict`, `Lax` or `None`. Empty means
    /// the value of [`kratos_cookies_same_site`](field@crate::models::NormalizedProjectRevision::kratos_cookies_same_site).
    pub kratos_session_cookie_same_site: Option<String>,
    /// How long a session lives, for example `72h`. After that the user has to sign in again,
    /// unless [`extendSession`](crate::api::identity::IdentityApi::extend_session()) has prolonged the session. Existing sessions keep their expiry.
    pub kratos_session_lifespan: Option<String>,
    /// Which assurance level [`toSession`](crate::api::frontend::FrontendApi::to_session()) asks for:
    ///
    /// - `aal1`: one factor is enough.
    /// - `highest_available`: users who have a second factor must have used it. Otherwise
    ///   [`toSession`](crate::api::frontend::FrontendApi::to_session()) answers with 403 and `session_aal2_required`.
    pub kratos_session_whoami_required_aal: Option<String>,
    /// The templates by which [`toSession`](crate::api::frontend::FrontendApi::to_session()) turns a session into a JWT. A request names one of
    /// them in `tokenize_as`.
    pub kratos_session_whoami_tokenizer_templates: Option<
        models::NormalizedProjectRevisionTokenizerTemplates,
    >,
    /// The name that people see in the Ory Console and on the hosted pages.
    pub name: String,
    /// The organizations of the project: groups of users who sign in with the identity provider
    /// of their company.
    pub organizations: Option<models::Organizations>,
    /// The key `project_id`.
    ///
    /// Format `uuid`.
    pub project_id: Option<String>,
    /// What happens before and after the steps of self-service flows, mostly calls of your own
    /// web hooks.
    pub project_revision_hooks: Option<models::ProjectRevisionHooks>,
    /// The SCIM clients of the project: directories of companies that create, change and remove
    /// users in it.
    pub scim_clients: Option<models::ProjectRevisionScimClients>,
    /// The origins whose pages may call the APIs below `/admin` from a browser, each with
    /// scheme and host. It counts only with [`serve_admin_cors_enabled`](field@crate::models::NormalizedProjectRevision::serve_admin_cors_enabled).
    pub serve_admin_cors_allowed_origins: Option<Vec<String>>,
    /// Whether browsers of other origins may call the APIs below `/admin`. Leave it off: those
    /// APIs need an API key, and an API key does not belong in a browser.
    pub serve_admin_cors_enabled: Option<bool>,
    /// The origins whose pages may call the public APIs from a browser, each with scheme and
    /// host. It counts only with [`serve_public_cors_enabled`](field@crate::models::NormalizedProjectRevision::serve_public_cors_enabled).
    ///
    /// `https://*.example.com` stands forevery subdomain. Exact origins are safer.
    pub serve_public_cors_allowed_origins: Option<Vec<String>>,
    /// Whether pages of other origins may call the public APIs from a browser. Single-page
    /// applications that run on another host than the APIs need it; servers and mobile apps do
    /// not.
    pub serve_public_cors_enabled: Option<bool>,
    /// Whether Ory applies strict security rules to the project. Turn it on before you go live.
    pub strict_security: Option<bool>,
    /// Whether Ory caches the results of API key verifications.
    ///
    /// If it is on, a revoked key can be accepted for as long as [`talos_cache_ttl`](field@crate::models::NormalizedProjectRevision::talos_cache_ttl). If it is
    /// off, a revocation counts at once, and every verification reads the database.
    pub talos_cache_enabled: Option<bool>,
    /// How long a result of an API key verification stays in the cache, for example `5m`. It
    /// counts only with [`talos_cache_enabled`](field@crate::models::NormalizedProjectRevision::talos_cache_enabled).
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub talos_cache_ttl: Option<String>,
    /// How long an API key lives that is issued without a lifetime, for example `1h`.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub talos_credentials_api_keys_default_ttl: Option<String>,
    /// The longest lifetime that an API key can be issued with, for example `24h`.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub talos_credentials_api_keys_max_ttl: Option<String>,
    /// What new secret API keys begin with. It tells people and secret scanners what a string
    /// is.
    pub talos_credentials_api_keys_prefix_current: Option<String>,
    /// What new public API keys begin with.
    pub talos_credentials_api_keys_prefix_public_current: Option<String>,
    /// Earlier values of [`talos_credentials_api_keys_prefix_public_current`](field@crate::models::NormalizedProjectRevision::talos_credentials_api_keys_prefix_public_current), the latest first.
    /// Keys that begin with one of them are still accepted.
    pub talos_credentials_api_keys_prefix_public_retired: Option<Vec<String>>,
    /// Earlier values of [`talos_credentials_api_keys_prefix_current`](field@crate::models::NormalizedProjectRevision::talos_credentials_api_keys_prefix_current), the latest first. Keys
    /// that begin with one of them are still accepted.
    pub talos_credentials_api_keys_prefix_retired: Option<Vec<String>>,
    /// How long a token from [`adminDeriveToken`](crate::api::api_keys::ApiKeysApi::admin_derive_token()) lives when the request sets no `ttl`, for
    /// example `1h`. It is the same for JWTs and macaroons.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub talos_credentials_derived_tokens_default_ttl: Option<String>,
    /// The `kid` of the key that signs derived JWTs. It is one of the keys at
    /// [`talos_credentials_derived_tokens_jwt_signing_keys_urls`](field@crate::models::NormalizedProjectRevision::talos_credentials_derived_tokens_jwt_signing_keys_urls).
    pub talos_credentials_derived_tokens_jwt_signing_key_id: Option<String>,
    /// Where Ory gets the key sets with the private keys for derived JWTs.
    ///
    /// Secret: not in `Debug` output.
    pub talos_credentials_derived_tokens_jwt_signing_keys_urls: Option<Vec<String>>,
    /// What new macaroons begin with.
    pub talos_credentials_derived_tokens_macaroon_prefix_current: Option<String>,
    /// Earlier values of [`talos_credentials_derived_tokens_macaroon_prefix_current`](field@crate::models::NormalizedProjectRevision::talos_credentials_derived_tokens_macaroon_prefix_current), the latest
    /// first. Macaroons that begin with one of them are still accepted.
    pub talos_credentials_derived_tokens_macaroon_prefix_retired: Option<Vec<String>>,
    /// Who issues API keys and derived tokens: the claim `iss` of derived JWTs. It is a URL.
    pub talos_credentials_issuer: Option<String>,
    /// Deprecated. The addresses from [`talos_credentials_issuer_retired_entries`](field@crate::models::NormalizedProjectRevision::talos_credentials_issuer_retired_entries), without their
    /// expiry. Ory fills it in answers and ignores it in requests.
    ///
    /// Set by the server alone.
    pub talos_credentials_issuer_retired: Option<Vec<String>>,
    /// Earlier values of [`talos_credentials_issuer`](field@crate::models::NormalizedProjectRevision::talos_credentials_issuer). Tokens of these issuers are accepted until
    /// the entry expires, or forever if it has no expiry.
    pub talos_credentials_issuer_retired_entries: Option<models::TalosRetiredValues>,
    /// Whether Ory enforces the rate limits of API keys when it verifies them.
    pub talos_rate_limit_enabled: Option<bool>,
    /// The HMAC secret of Ory Talos. Ory manages it and hides it in answers.
    ///
    /// Secret: not in `Debug` output.
    pub talos_secrets_hmac_current: Option<String>,
    /// Deprecated. It is always empty in answers, and Ory ignores it in requests. Use
    /// [`talos_secrets_hmac_retired_entries`](field@crate::models::NormalizedProjectRevision::talos_secrets_hmac_retired_entries).
    ///
    /// Set by the server alone.
    ///
    /// Secret: not in `Debug` output.
    pub talos_secrets_hmac_retired: Option<Vec<String>>,
    /// Earlier values of [`talos_secrets_hmac_current`](field@crate::models::NormalizedProjectRevision::talos_secrets_hmac_current). What was made with one of them is
    /// accepted until the entry expires, or forever if it has no expiry. Ory hides the secrets
    /// in answers.
    ///
    /// Secret: not in `Debug` output.
    pub talos_secrets_hmac_retired_entries: Option<models::TalosRetiredValues>,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: Option<runtime::Timestamp>,
}

impl fmt::Debug for NormalizedProjectRevision {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("NormalizedProjectRevision");
        out.field(
            "account_experience_contact_url",
            &self.account_experience_contact_url,
        );
        out.field(
            "account_experience_custom_translations",
            &self.account_experience_custom_translations,
        );
        out.field(
            "account_experience_default_locale",
            &self.account_experience_default_locale,
        );
        out.field(
            "account_experience_enabled_locales",
            &self.account_experience_enabled_locales,
        );
        out.field(
            "account_experience_favicon_dark",
            &self.account_experience_favicon_dark,
        );
        out.field(
            "account_experience_favicon_light",
            &self.account_experience_favicon_light,
        );
        out.field(
            "account_experience_hide_ory_branding",
            &self.account_experience_hide_ory_branding,
        );
        out.field(
            "account_experience_hide_registration_link",
            &self.account_experience_hide_registration_link,
        );
        out.field(
            "account_experience_locale_behavior",
            &self.account_experience_locale_behavior,
        );
        out.field("account_experience_logo_dark", &self.account_experience_logo_dark);
        out.field("account_experience_logo_light", &self.account_experience_logo_light);
        out.field(
            "account_experience_privacy_policy_url",
            &self.account_experience_privacy_policy_url,
        );
        out.field(
            "account_experience_terms_of_service_url",
            &self.account_experience_terms_of_service_url,
        );
        out.field(
            "account_experience_theme_variables_dark",
            &self.account_experience_theme_variables_dark,
        );
        out.field(
            "account_experience_theme_variables_light",
            &self.account_experience_theme_variables_light,
        );
        out.field("created_at", &self.created_at);
        out.field(
            "disable_account_experience_welcome_screen",
            &self.disable_account_experience_welcome_screen,
        );
        out.field("enable_ax_v2", &self.enable_ax_v2);
        out.field("feature_flags", &self.feature_flags);
        out.field(
            "hydra_oauth2_allowed_top_level_claims",
            &self.hydra_oauth2_allowed_top_level_claims,
        );
        out.field(
            "hydra_oauth2_client_credentials_default_grant_allowed_scope",
            &self.hydra_oauth2_client_credentials_default_grant_allowed_scope,
        );
        out.field(
            "hydra_oauth2_device_authorization_token_polling_interval",
            &self.hydra_oauth2_device_authorization_token_polling_interval,
        );
        out.field(
            "hydra_oauth2_device_authorization_user_code_entropy_preset",
            &self.hydra_oauth2_device_authorization_user_code_entropy_preset,
        );
        out.field(
            "hydra_oauth2_exclude_not_before_claim",
            &self.hydra_oauth2_exclude_not_before_claim,
        );
        out.field(
            "hydra_oauth2_grant_jwt_iat_optional",
            &self.hydra_oauth2_grant_jwt_iat_optional,
        );
        out.field(
            "hydra_oauth2_grant_jwt_jti_optional",
            &self.hydra_oauth2_grant_jwt_jti_optional,
        );
        out.field(
            "hydra_oauth2_grant_jwt_max_ttl",
            &self.hydra_oauth2_grant_jwt_max_ttl,
        );
        out.field(
            "hydra_oauth2_grant_jwt_omit_assertion_audience",
            &self.hydra_oauth2_grant_jwt_omit_assertion_audience,
        );
        out.field(
            "hydra_oauth2_grant_refresh_token_rotation_grace_period",
            &self.hydra_oauth2_grant_refresh_token_rotation_grace_period,
        );
        out.field(
            "hydra_oauth2_grant_refresh_token_rotation_grace_reuse_count",
            &self.hydra_oauth2_grant_refresh_token_rotation_grace_reuse_count,
        );
        out.field(
            "hydra_oauth2_mirror_top_level_claims",
            &self.hydra_oauth2_mirror_top_level_claims,
        );
        out.field("hydra_oauth2_pkce_enforced", &self.hydra_oauth2_pkce_enforced);
        out.field(
            "hydra_oauth2_pkce_enforced_for_public_clients",
            &self.hydra_oauth2_pkce_enforced_for_public_clients,
        );
        out.field(
            "hydra_oauth2_preserve_ext_claims",
            &self.hydra_oauth2_preserve_ext_claims,
        );
        out.field(
            "hydra_oauth2_refresh_token_hook",
            &self.hydra_oauth2_refresh_token_hook,
        );
        out.field("hydra_oauth2_token_hook", &self.hydra_oauth2_token_hook);
        out.field("hydra_oauth2_token_prefix", &self.hydra_oauth2_token_prefix);
        out.field(
            "hydra_oidc_dynamic_client_registration_default_audience",
            &self.hydra_oidc_dynamic_client_registration_default_audience,
        );
        out.field(
            "hydra_oidc_dynamic_client_registration_default_scope",
            &self.hydra_oidc_dynamic_client_registration_default_scope,
        );
        out.field(
            "hydra_oidc_dynamic_client_registration_enabled",
            &self.hydra_oidc_dynamic_client_registration_enabled,
        );
        out.field("hydra_oidc_subject_identifiers_pairwise_salt", &runtime::Redacted);
        out.field(
            "hydra_oidc_subject_identifiers_supported_types",
            &self.hydra_oidc_subject_identifiers_supported_types,
        );
        out.field("hydra_secrets_cookie", &runtime::Redacted);
        out.field("hydra_secrets_pagination", &runtime::Redacted);
        out.field("hydra_secrets_system", &runtime::Redacted);
        out.field(
            "hydra_serve_cookies_same_site_legacy_workaround",
            &self.hydra_serve_cookies_same_site_legacy_workaround,
        );
        out.field(
            "hydra_serve_cookies_same_site_mode",
            &self.hydra_serve_cookies_same_site_mode,
        );
        out.field("hydra_strategies_access_token", &self.hydra_strategies_access_token);
        out.field(
            "hydra_strategies_jwt_scope_claim",
            &self.hydra_strategies_jwt_scope_claim,
        );
        out.field("hydra_strategies_scope", &self.hydra_strategies_scope);
        out.field("hydra_ttl_access_token", &self.hydra_ttl_access_token);
        out.field("hydra_ttl_auth_code", &self.hydra_ttl_auth_code);
        out.field("hydra_ttl_device_user_code", &self.hydra_ttl_device_user_code);
        out.field("hydra_ttl_id_token", &self.hydra_ttl_id_token);
        out.field(
            "hydra_ttl_login_consent_request",
            &self.hydra_ttl_login_consent_request,
        );
        out.field("hydra_ttl_refresh_token", &self.hydra_ttl_refresh_token);
        out.field("hydra_urls_consent", &self.hydra_urls_consent);
        out.field("hydra_urls_device_success", &self.hydra_urls_device_success);
        out.field(
            "hydra_urls_device_verification",
            &self.hydra_urls_device_verification,
        );
        out.field("hydra_urls_error", &self.hydra_urls_error);
        out.field("hydra_urls_login", &self.hydra_urls_login);
        out.field("hydra_urls_logout", &self.hydra_urls_logout);
        out.field(
            "hydra_urls_post_logout_redirect",
            &self.hydra_urls_post_logout_redirect,
        );
        out.field("hydra_urls_registration", &self.hydra_urls_registration);
        out.field("hydra_urls_self_issuer", &self.hydra_urls_self_issuer);
        out.field(
            "hydra_webfinger_jwks_broadcast_keys",
            &self.hydra_webfinger_jwks_broadcast_keys,
        );
        out.field(
            "hydra_webfinger_oidc_discovery_auth_url",
            &self.hydra_webfinger_oidc_discovery_auth_url,
        );
        out.field(
            "hydra_webfinger_oidc_discovery_client_registration_url",
            &self.hydra_webfinger_oidc_discovery_client_registration_url,
        );
        out.field(
            "hydra_webfinger_oidc_discovery_device_authorization_url",
            &self.hydra_webfinger_oidc_discovery_device_authorization_url,
        );
        out.field(
            "hydra_webfinger_oidc_discovery_jwks_url",
            &self.hydra_webfinger_oidc_discovery_jwks_url,
        );
        out.field(
            "hydra_webfinger_oidc_discovery_supported_claims",
            &self.hydra_webfinger_oidc_discovery_supported_claims,
        );
        out.field(
            "hydra_webfinger_oidc_discovery_supported_scope",
            &self.hydra_webfinger_oidc_discovery_supported_scope,
        );
        out.field(
            "hydra_webfinger_oidc_discovery_token_url",
            &self.hydra_webfinger_oidc_discovery_token_url,
        );
        out.field(
            "hydra_webfinger_oidc_discovery_userinfo_url",
            &self.hydra_webfinger_oidc_discovery_userinfo_url,
        );
        out.field("id", &self.id);
        out.field(
            "keto_feature_flags_strict_mode",
            &self.keto_feature_flags_strict_mode,
        );
        out.field("keto_namespace_configuration", &self.keto_namespace_configuration);
        out.field("keto_namespaces", &self.keto_namespaces);
        out.field("keto_secrets_pagination", &runtime::Redacted);
        out.field("keto_strict_mode_readonly", &self.keto_strict_mode_readonly);
        out.field("kratos_cookies_same_site", &self.kratos_cookies_same_site);
        out.field("kratos_courier_channels", &self.kratos_courier_channels);
        out.field(
            "kratos_courier_delivery_strategy",
            &self.kratos_courier_delivery_strategy,
        );
        out.field(
            "kratos_courier_http_request_config_auth_api_key_in",
            &self.kratos_courier_http_request_config_auth_api_key_in,
        );
        out.field(
            "kratos_courier_http_request_config_auth_api_key_name",
            &self.kratos_courier_http_request_config_auth_api_key_name,
        );
        out.field(
            "kratos_courier_http_request_config_auth_api_key_value",
            &runtime::Redacted,
        );
        out.field(
            "kratos_courier_http_request_config_auth_basic_auth_password",
            &runtime::Redacted,
        );
        out.field(
            "kratos_courier_http_request_config_auth_basic_auth_user",
            &self.kratos_courier_http_request_config_auth_basic_auth_user,
        );
        out.field(
            "kratos_courier_http_request_config_auth_type",
            &self.kratos_courier_http_request_config_auth_type,
        );
        out.field(
            "kratos_courier_http_request_config_body",
            &self.kratos_courier_http_request_config_body,
        );
        out.field("kratos_courier_http_request_config_headers", &runtime::Redacted);
        out.field(
            "kratos_courier_http_request_config_method",
            &self.kratos_courier_http_request_config_method,
        );
        out.field(
            "kratos_courier_http_request_config_url",
            &self.kratos_courier_http_request_config_url,
        );
        out.field("kratos_courier_smtp_connection_uri", &runtime::Redacted);
        out.field(
            "kratos_courier_smtp_from_address",
            &self.kratos_courier_smtp_from_address,
        );
        out.field("kratos_courier_smtp_from_name", &self.kratos_courier_smtp_from_name);
        out.field("kratos_courier_smtp_headers", &runtime::Redacted);
        out.field(
            "kratos_courier_smtp_local_name",
            &self.kratos_courier_smtp_local_name,
        );
        out.field(
            "kratos_courier_templates_login_code_valid_email_body_html",
            &self.kratos_courier_templates_login_code_valid_email_body_html,
        );
        out.field(
            "kratos_courier_templates_login_code_valid_email_body_plaintext",
            &self.kratos_courier_templates_login_code_valid_email_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_login_code_valid_email_subject",
            &self.kratos_courier_templates_login_code_valid_email_subject,
        );
        out.field(
            "kratos_courier_templates_login_code_valid_sms_body_plaintext",
            &self.kratos_courier_templates_login_code_valid_sms_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_recovery_code_invalid_email_body_html",
            &self.kratos_courier_templates_recovery_code_invalid_email_body_html,
        );
        out.field(
            "kratos_courier_templates_recovery_code_invalid_email_body_plaintext",
            &self.kratos_courier_templates_recovery_code_invalid_email_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_recovery_code_invalid_email_subject",
            &self.kratos_courier_templates_recovery_code_invalid_email_subject,
        );
        out.field(
            "kratos_courier_templates_recovery_code_valid_email_body_html",
            &self.kratos_courier_templates_recovery_code_valid_email_body_html,
        );
        out.field(
            "kratos_courier_templates_recovery_code_valid_email_body_plaintext",
            &self.kratos_courier_templates_recovery_code_valid_email_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_recovery_code_valid_email_subject",
            &self.kratos_courier_templates_recovery_code_valid_email_subject,
        );
        out.field(
            "kratos_courier_templates_recovery_invalid_email_body_html",
            &self.kratos_courier_templates_recovery_invalid_email_body_html,
        );
        out.field(
            "kratos_courier_templates_recovery_invalid_email_body_plaintext",
            &self.kratos_courier_templates_recovery_invalid_email_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_recovery_invalid_email_subject",
            &self.kratos_courier_templates_recovery_invalid_email_subject,
        );
        out.field(
            "kratos_courier_templates_recovery_valid_email_body_html",
            &self.kratos_courier_templates_recovery_valid_email_body_html,
        );
        out.field(
            "kratos_courier_templates_recovery_valid_email_body_plaintext",
            &self.kratos_courier_templates_recovery_valid_email_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_recovery_valid_email_subject",
            &self.kratos_courier_templates_recovery_valid_email_subject,
        );
        out.field(
            "kratos_courier_templates_registration_code_valid_email_body_html",
            &self.kratos_courier_templates_registration_code_valid_email_body_html,
        );
        out.field(
            "kratos_courier_templates_registration_code_valid_email_body_plaintext",
            &self.kratos_courier_templates_registration_code_valid_email_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_registration_code_valid_email_subject",
            &self.kratos_courier_templates_registration_code_valid_email_subject,
        );
        out.field(
            "kratos_courier_templates_registration_code_valid_sms_body_plaintext",
            &self.kratos_courier_templates_registration_code_valid_sms_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_verifiable_address_changed_email_body_html",
            &self.kratos_courier_templates_verifiable_address_changed_email_body_html,
        );
        out.field(
            "kratos_courier_templates_verifiable_address_changed_email_body_plaintext",
            &self
                .kratos_courier_templates_verifiable_address_changed_email_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_verifiable_address_changed_email_subject",
            &self.kratos_courier_templates_verifiable_address_changed_email_subject,
        );
        out.field(
            "kratos_courier_templates_verifiable_address_changed_sms_body_plaintext",
            &self.kratos_courier_templates_verifiable_address_changed_sms_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_verification_code_invalid_email_body_html",
            &self.kratos_courier_templates_verification_code_invalid_email_body_html,
        );
        out.field(
            "kratos_courier_templates_verification_code_invalid_email_body_plaintext",
            &self.kratos_courier_templates_verification_code_invalid_email_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_verification_code_invalid_email_subject",
            &self.kratos_courier_templates_verification_code_invalid_email_subject,
        );
        out.field(
            "kratos_courier_templates_verification_code_valid_email_body_html",
            &self.kratos_courier_templates_verification_code_valid_email_body_html,
        );
        out.field(
            "kratos_courier_templates_verification_code_valid_email_body_plaintext",
            &self.kratos_courier_templates_verification_code_valid_email_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_verification_code_valid_email_subject",
            &self.kratos_courier_templates_verification_code_valid_email_subject,
        );
        out.field(
            "kratos_courier_templates_verification_code_valid_sms_body_plaintext",
            &self.kratos_courier_templates_verification_code_valid_sms_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_verification_invalid_email_body_html",
            &self.kratos_courier_templates_verification_invalid_email_body_html,
        );
        out.field(
            "kratos_courier_templates_verification_invalid_email_body_plaintext",
            &self.kratos_courier_templates_verification_invalid_email_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_verification_invalid_email_subject",
            &self.kratos_courier_templates_verification_invalid_email_subject,
        );
        out.field(
            "kratos_courier_templates_verification_valid_email_body_html",
            &self.kratos_courier_templates_verification_valid_email_body_html,
        );
        out.field(
            "kratos_courier_templates_verification_valid_email_body_plaintext",
            &self.kratos_courier_templates_verification_valid_email_body_plaintext,
        );
        out.field(
            "kratos_courier_templates_verification_valid_email_subject",
            &self.kratos_courier_templates_verification_valid_email_subject,
        );
        out.field(
            "kratos_feature_flags_cacheable_sessions",
            &self.kratos_feature_flags_cacheable_sessions,
        );
        out.field(
            "kratos_feature_flags_cacheable_sessions_max_age",
            &self.kratos_feature_flags_cacheable_sessions_max_age,
        );
        out.field(
            "kratos_feature_flags_choose_recovery_address",
            &self.kratos_feature_flags_choose_recovery_address,
        );
        out.field(
            "kratos_feature_flags_enforce_identity_schema_guards",
            &self.kratos_feature_flags_enforce_identity_schema_guards,
        );
        out.field(
            "kratos_feature_flags_faster_session_extend",
            &self.kratos_feature_flags_faster_session_extend,
        );
        out.field(
            "kratos_feature_flags_legacy_continue_with_verification_ui",
            &self.kratos_feature_flags_legacy_continue_with_verification_ui,
        );
        out.field(
            "kratos_feature_flags_legacy_oidc_registration_node_group",
            &self.kratos_feature_flags_legacy_oidc_registration_node_group,
        );
        out.field(
            "kratos_feature_flags_legacy_require_verified_login_error",
            &self.kratos_feature_flags_legacy_require_verified_login_error,
        );
        out.field(
            "kratos_feature_flags_password_profile_registration_node_group",
            &self.kratos_feature_flags_password_profile_registration_node_group,
        );
        out.field(
            "kratos_feature_flags_refresh_login_choose_address",
            &self.kratos_feature_flags_refresh_login_choose_address,
        );
        out.field(
            "kratos_feature_flags_use_continue_with_transitions",
            &self.kratos_feature_flags_use_continue_with_transitions,
        );
        out.field(
            "kratos_feature_flags_webhook_response_directives",
            &self.kratos_feature_flags_webhook_response_directives,
        );
        out.field("kratos_identity_schemas", &self.kratos_identity_schemas);
        out.field("kratos_oauth2_provider_headers", &runtime::Redacted);
        out.field(
            "kratos_oauth2_provider_override_return_to",
            &self.kratos_oauth2_provider_override_return_to,
        );
        out.field("kratos_oauth2_provider_url", &self.kratos_oauth2_provider_url);
        out.field(
            "kratos_preview_default_read_consistency_level",
            &self.kratos_preview_default_read_consistency_level,
        );
        out.field(
            "kratos_preview_enable_native_saml_engine",
            &self.kratos_preview_enable_native_saml_engine,
        );
        out.field("kratos_secrets_cipher", &runtime::Redacted);
        out.field("kratos_secrets_cookie", &runtime::Redacted);
        out.field("kratos_secrets_default", &runtime::Redacted);
        out.field("kratos_secrets_pagination", &runtime::Redacted);
        out.field(
            "kratos_security_account_enumeration_mitigate",
            &self.kratos_security_account_enumeration_mitigate,
        );
        out.field(
            "kratos_security_restricted_origins",
            &self.kratos_security_restricted_origins,
        );
        out.field(
            "kratos_selfservice_allowed_return_urls",
            &self.kratos_selfservice_allowed_return_urls,
        );
        out.field(
            "kratos_selfservice_default_browser_return_url",
            &self.kratos_selfservice_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_error_ui_url",
            &self.kratos_selfservice_flows_error_ui_url,
        );
        out.field(
            "kratos_selfservice_flows_login_after_code_default_browser_return_url",
            &self.kratos_selfservice_flows_login_after_code_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_login_after_default_browser_return_url",
            &self.kratos_selfservice_flows_login_after_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_login_after_lookup_secret_default_browser_return_url",
            &self
                .kratos_selfservice_flows_login_after_lookup_secret_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_login_after_oidc_default_browser_return_url",
            &self.kratos_selfservice_flows_login_after_oidc_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_login_after_passkey_default_browser_return_url",
            &self.kratos_selfservice_flows_login_after_passkey_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_login_after_password_default_browser_return_url",
            &self
                .kratos_selfservice_flows_login_after_password_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_login_after_totp_default_browser_return_url",
            &self.kratos_selfservice_flows_login_after_totp_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_login_after_webauthn_default_browser_return_url",
            &self
                .kratos_selfservice_flows_login_after_webauthn_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_login_brute_force_protection_enabled",
            &self.kratos_selfservice_flows_login_brute_force_protection_enabled,
        );
        out.field(
            "kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_initial",
            &self
                .kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_initial,
        );
        out.field(
            "kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_max",
            &self
                .kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_max,
        );
        out.field(
            "kratos_selfservice_flows_login_brute_force_protection_identifier_max_failures",
            &self
                .kratos_selfservice_flows_login_brute_force_protection_identifier_max_failures,
        );
        out.field(
            "kratos_selfservice_flows_login_brute_force_protection_identifier_window",
            &self.kratos_selfservice_flows_login_brute_force_protection_identifier_window,
        );
        out.field(
            "kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_initial",
            &self
                .kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_initial,
        );
        out.field(
            "kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_max",
            &self
                .kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_max,
        );
        out.field(
            "kratos_selfservice_flows_login_brute_force_protection_ip_max_failures",
            &self.kratos_selfservice_flows_login_brute_force_protection_ip_max_failures,
        );
        out.field(
            "kratos_selfservice_flows_login_brute_force_protection_ip_window",
            &self.kratos_selfservice_flows_login_brute_force_protection_ip_window,
        );
        out.field(
            "kratos_selfservice_flows_login_lifespan",
            &self.kratos_selfservice_flows_login_lifespan,
        );
        out.field(
            "kratos_selfservice_flows_login_style",
            &self.kratos_selfservice_flows_login_style,
        );
        out.field(
            "kratos_selfservice_flows_login_ui_url",
            &self.kratos_selfservice_flows_login_ui_url,
        );
        out.field(
            "kratos_selfservice_flows_logout_after_default_browser_return_url",
            &self.kratos_selfservice_flows_logout_after_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_recovery_after_default_browser_return_url",
            &self.kratos_selfservice_flows_recovery_after_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_recovery_enabled",
            &self.kratos_selfservice_flows_recovery_enabled,
        );
        out.field(
            "kratos_selfservice_flows_recovery_lifespan",
            &self.kratos_selfservice_flows_recovery_lifespan,
        );
        out.field(
            "kratos_selfservice_flows_recovery_notify_unknown_recipients",
            &self.kratos_selfservice_flows_recovery_notify_unknown_recipients,
        );
        out.field(
            "kratos_selfservice_flows_recovery_ui_url",
            &self.kratos_selfservice_flows_recovery_ui_url,
        );
        out.field(
            "kratos_selfservice_flows_recovery_use",
            &self.kratos_selfservice_flows_recovery_use,
        );
        out.field(
            "kratos_selfservice_flows_registration_after_code_default_browser_return_url",
            &self
                .kratos_selfservice_flows_registration_after_code_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_registration_after_default_browser_return_url",
            &self.kratos_selfservice_flows_registration_after_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_registration_after_oidc_default_browser_return_url",
            &self
                .kratos_selfservice_flows_registration_after_oidc_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_registration_after_passkey_default_browser_return_url",
            &self
                .kratos_selfservice_flows_registration_after_passkey_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_registration_after_password_default_browser_return_url",
            &self
                .kratos_selfservice_flows_registration_after_password_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url",
            &self
                .kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_registration_enable_legacy_one_step",
            &self.kratos_selfservice_flows_registration_enable_legacy_one_step,
        );
        out.field(
            "kratos_selfservice_flows_registration_enabled",
            &self.kratos_selfservice_flows_registration_enabled,
        );
        out.field(
            "kratos_selfservice_flows_registration_lifespan",
            &self.kratos_selfservice_flows_registration_lifespan,
        );
        out.field(
            "kratos_selfservice_flows_registration_login_hints",
            &self.kratos_selfservice_flows_registration_login_hints,
        );
        out.field(
            "kratos_selfservice_flows_registration_ui_url",
            &self.kratos_selfservice_flows_registration_ui_url,
        );
        out.field(
            "kratos_selfservice_flows_settings_after_default_browser_return_url",
            &self.kratos_selfservice_flows_settings_after_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_settings_after_lookup_secret_default_browser_return_url",
            &self
                .kratos_selfservice_flows_settings_after_lookup_secret_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_settings_after_oidc_default_browser_return_url",
            &self.kratos_selfservice_flows_settings_after_oidc_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_settings_after_passkey_default_browser_return_url",
            &self
                .kratos_selfservice_flows_settings_after_passkey_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_settings_after_password_default_browser_return_url",
            &self
                .kratos_selfservice_flows_settings_after_password_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_settings_after_profile_default_browser_return_url",
            &self
                .kratos_selfservice_flows_settings_after_profile_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_settings_after_totp_default_browser_return_url",
            &self.kratos_selfservice_flows_settings_after_totp_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_settings_after_webauthn_default_browser_return_url",
            &self
                .kratos_selfservice_flows_settings_after_webauthn_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_settings_lifespan",
            &self.kratos_selfservice_flows_settings_lifespan,
        );
        out.field(
            "kratos_selfservice_flows_settings_privileged_session_max_age",
            &self.kratos_selfservice_flows_settings_privileged_session_max_age,
        );
        out.field(
            "kratos_selfservice_flows_settings_required_aal",
            &self.kratos_selfservice_flows_settings_required_aal,
        );
        out.field(
            "kratos_selfservice_flows_settings_ui_url",
            &self.kratos_selfservice_flows_settings_ui_url,
        );
        out.field(
            "kratos_selfservice_flows_verification_after_default_browser_return_url",
            &self.kratos_selfservice_flows_verification_after_default_browser_return_url,
        );
        out.field(
            "kratos_selfservice_flows_verification_enabled",
            &self.kratos_selfservice_flows_verification_enabled,
        );
        out.field(
            "kratos_selfservice_flows_verification_lifespan",
            &self.kratos_selfservice_flows_verification_lifespan,
        );
        out.field(
            "kratos_selfservice_flows_verification_notify_unknown_recipients",
            &self.kratos_selfservice_flows_verification_notify_unknown_recipients,
        );
        out.field(
            "kratos_selfservice_flows_verification_ui_url",
            &self.kratos_selfservice_flows_verification_ui_url,
        );
        out.field(
            "kratos_selfservice_flows_verification_use",
            &self.kratos_selfservice_flows_verification_use,
        );
        out.field(
            "kratos_selfservice_methods_captcha_config_allowed_domains",
            &self.kratos_selfservice_methods_captcha_config_allowed_domains,
        );
        out.field(
            "kratos_selfservice_methods_captcha_config_byo",
            &self.kratos_selfservice_methods_captcha_config_byo,
        );
        out.field(
            "kratos_selfservice_methods_captcha_config_cf_turnstile_byo_secret",
            &runtime::Redacted,
        );
        out.field(
            "kratos_selfservice_methods_captcha_config_cf_turnstile_byo_sitekey",
            &self.kratos_selfservice_methods_captcha_config_cf_turnstile_byo_sitekey,
        );
        out.field(
            "kratos_selfservice_methods_captcha_config_cf_turnstile_secret",
            &runtime::Redacted,
        );
        out.field(
            "kratos_selfservice_methods_captcha_config_cf_turnstile_sitekey",
            &self.kratos_selfservice_methods_captcha_config_cf_turnstile_sitekey,
        );
        out.field(
            "kratos_selfservice_methods_captcha_config_legacy_inject_node",
            &self.kratos_selfservice_methods_captcha_config_legacy_inject_node,
        );
        out.field(
            "kratos_selfservice_methods_captcha_enabled",
            &self.kratos_selfservice_methods_captcha_enabled,
        );
        out.field(
            "kratos_selfservice_methods_code_config_alphabet",
            &self.kratos_selfservice_methods_code_config_alphabet,
        );
        out.field(
            "kratos_selfservice_methods_code_config_length",
            &self.kratos_selfservice_methods_code_config_length,
        );
        out.field(
            "kratos_selfservice_methods_code_config_lifespan",
            &self.kratos_selfservice_methods_code_config_lifespan,
        );
        out.field(
            "kratos_selfservice_methods_code_config_max_submissions",
            &self.kratos_selfservice_methods_code_config_max_submissions,
        );
        out.field(
            "kratos_selfservice_methods_code_config_missing_credential_fallback_enabled",
            &self
                .kratos_selfservice_methods_code_config_missing_credential_fallback_enabled,
        );
        out.field(
            "kratos_selfservice_methods_code_enabled",
            &self.kratos_selfservice_methods_code_enabled,
        );
        out.field(
            "kratos_selfservice_methods_code_mfa_enabled",
            &self.kratos_selfservice_methods_code_mfa_enabled,
        );
        out.field(
            "kratos_selfservice_methods_code_passwordless_enabled",
            &self.kratos_selfservice_methods_code_passwordless_enabled,
        );
        out.field(
            "kratos_selfservice_methods_code_passwordless_login_fallback_enabled",
            &self.kratos_selfservice_methods_code_passwordless_login_fallback_enabled,
        );
        out.field(
            "kratos_selfservice_methods_deviceauthn_config_android_allow_expired_factory_certificates",
            &self
                .kratos_selfservice_methods_deviceauthn_config_android_allow_expired_factory_certificates,
        );
        out.field(
            "kratos_selfservice_methods_deviceauthn_config_android_app_ids",
            &self.kratos_selfservice_methods_deviceauthn_config_android_app_ids,
        );
        out.field(
            "kratos_selfservice_methods_deviceauthn_config_first_factor",
            &self.kratos_selfservice_methods_deviceauthn_config_first_factor,
        );
        out.field(
            "kratos_selfservice_methods_deviceauthn_config_insecure_allow_relaxed_attestation",
            &self
                .kratos_selfservice_methods_deviceauthn_config_insecure_allow_relaxed_attestation,
        );
        out.field(
            "kratos_selfservice_methods_deviceauthn_config_ios_app_ids",
            &self.kratos_selfservice_methods_deviceauthn_config_ios_app_ids,
        );
        out.field(
            "kratos_selfservice_methods_deviceauthn_config_ios_biometric_first_factor",
            &self
                .kratos_selfservice_methods_deviceauthn_config_ios_biometric_first_factor,
        );
        out.field(
            "kratos_selfservice_methods_deviceauthn_config_pin_max_attempts",
            &self.kratos_selfservice_methods_deviceauthn_config_pin_max_attempts,
        );
        out.field(
            "kratos_selfservice_methods_deviceauthn_enabled",
            &self.kratos_selfservice_methods_deviceauthn_enabled,
        );
        out.field(
            "kratos_selfservice_methods_link_config_base_url",
            &self.kratos_selfservice_methods_link_config_base_url,
        );
        out.field(
            "kratos_selfservice_methods_link_config_lifespan",
            &self.kratos_selfservice_methods_link_config_lifespan,
        );
        out.field(
            "kratos_selfservice_methods_link_enabled",
            &self.kratos_selfservice_methods_link_enabled,
        );
        out.field(
            "kratos_selfservice_methods_lookup_secret_enabled",
            &self.kratos_selfservice_methods_lookup_secret_enabled,
        );
        out.field(
            "kratos_selfservice_methods_oidc_config_base_redirect_uri",
            &self.kratos_selfservice_methods_oidc_config_base_redirect_uri,
        );
        out.field(
            "kratos_selfservice_methods_oidc_config_providers",
            &self.kratos_selfservice_methods_oidc_config_providers,
        );
        out.field(
            "kratos_selfservice_methods_oidc_enable_auto_link_policy",
            &self.kratos_selfservice_methods_oidc_enable_auto_link_policy,
        );
        out.field(
            "kratos_selfservice_methods_oidc_enabled",
            &self.kratos_selfservice_methods_oidc_enabled,
        );
        out.field(
            "kratos_selfservice_methods_passkey_config_attestation_preference",
            &self.kratos_selfservice_methods_passkey_config_attestation_preference,
        );
        out.field(
            "kratos_selfservice_methods_passkey_config_authenticator_selection_attachment",
            &self
                .kratos_selfservice_methods_passkey_config_authenticator_selection_attachment,
        );
        out.field(
            "kratos_selfservice_methods_passkey_config_authenticator_selection_resident_key",
            &self
                .kratos_selfservice_methods_passkey_config_authenticator_selection_resident_key,
        );
        out.field(
            "kratos_selfservice_methods_passkey_config_authenticator_selection_user_verification",
            &self
                .kratos_selfservice_methods_passkey_config_authenticator_selection_user_verification,
        );
        out.field(
            "kratos_selfservice_methods_passkey_config_rp_display_name",
            &self.kratos_selfservice_methods_passkey_config_rp_display_name,
        );
        out.field(
            "kratos_selfservice_methods_passkey_config_rp_id",
            &self.kratos_selfservice_methods_passkey_config_rp_id,
        );
        out.field(
            "kratos_selfservice_methods_passkey_config_rp_origins",
            &self.kratos_selfservice_methods_passkey_config_rp_origins,
        );
        out.field(
            "kratos_selfservice_methods_passkey_config_timeouts_login",
            &self.kratos_selfservice_methods_passkey_config_timeouts_login,
        );
        out.field(
            "kratos_selfservice_methods_passkey_config_timeouts_registration",
            &self.kratos_selfservice_methods_passkey_config_timeouts_registration,
        );
        out.field(
            "kratos_selfservice_methods_passkey_enabled",
            &self.kratos_selfservice_methods_passkey_enabled,
        );
        out.field(
            "kratos_selfservice_methods_password_config_haveibeenpwned_enabled",
            &self.kratos_selfservice_methods_password_config_haveibeenpwned_enabled,
        );
        out.field(
            "kratos_selfservice_methods_password_config_identifier_similarity_check_enabled",
            &self
                .kratos_selfservice_methods_password_config_identifier_similarity_check_enabled,
        );
        out.field(
            "kratos_selfservice_methods_password_config_ignore_network_errors",
            &self.kratos_selfservice_methods_password_config_ignore_network_errors,
        );
        out.field(
            "kratos_selfservice_methods_password_config_max_breaches",
            &self.kratos_selfservice_methods_password_config_max_breaches,
        );
        out.field(
            "kratos_selfservice_methods_password_config_min_password_length",
            &self.kratos_selfservice_methods_password_config_min_password_length,
        );
        out.field(
            "kratos_selfservice_methods_password_enabled",
            &self.kratos_selfservice_methods_password_enabled,
        );
        out.field(
            "kratos_selfservice_methods_profile_enabled",
            &self.kratos_selfservice_methods_profile_enabled,
        );
        out.field(
            "kratos_selfservice_methods_saml_config_providers",
            &self.kratos_selfservice_methods_saml_config_providers,
        );
        out.field(
            "kratos_selfservice_methods_saml_enabled",
            &self.kratos_selfservice_methods_saml_enabled,
        );
        out.field(
            "kratos_selfservice_methods_totp_config_issuer",
            &self.kratos_selfservice_methods_totp_config_issuer,
        );
        out.field(
            "kratos_selfservice_methods_totp_enabled",
            &self.kratos_selfservice_methods_totp_enabled,
        );
        out.field(
            "kratos_selfservice_methods_webauthn_config_passwordless",
            &self.kratos_selfservice_methods_webauthn_config_passwordless,
        );
        out.field(
            "kratos_selfservice_methods_webauthn_config_rp_display_name",
            &self.kratos_selfservice_methods_webauthn_config_rp_display_name,
        );
        out.field(
            "kratos_selfservice_methods_webauthn_config_rp_icon",
            &self.kratos_selfservice_methods_webauthn_config_rp_icon,
        );
        out.field(
            "kratos_selfservice_methods_webauthn_config_rp_id",
            &self.kratos_selfservice_methods_webauthn_config_rp_id,
        );
        out.field(
            "kratos_selfservice_methods_webauthn_config_rp_origins",
            &self.kratos_selfservice_methods_webauthn_config_rp_origins,
        );
        out.field(
            "kratos_selfservice_methods_webauthn_enabled",
            &self.kratos_selfservice_methods_webauthn_enabled,
        );
        out.field(
            "kratos_session_cookie_persistent",
            &self.kratos_session_cookie_persistent,
        );
        out.field(
            "kratos_session_cookie_same_site",
            &self.kratos_session_cookie_same_site,
        );
        out.field("kratos_session_lifespan", &self.kratos_session_lifespan);
        out.field(
            "kratos_session_whoami_required_aal",
            &self.kratos_session_whoami_required_aal,
        );
        out.field(
            "kratos_session_whoami_tokenizer_templates",
            &self.kratos_session_whoami_tokenizer_templates,
        );
        out.field("name", &self.name);
        out.field("organizations", &self.organizations);
        out.field("project_id", &self.project_id);
        out.field("project_revision_hooks", &self.project_revision_hooks);
        out.field("scim_clients", &self.scim_clients);
        out.field(
            "serve_admin_cors_allowed_origins",
            &self.serve_admin_cors_allowed_origins,
        );
        out.field("serve_admin_cors_enabled", &self.serve_admin_cors_enabled);
        out.field(
            "serve_public_cors_allowed_origins",
            &self.serve_public_cors_allowed_origins,
        );
        out.field("serve_public_cors_enabled", &self.serve_public_cors_enabled);
        out.field("strict_security", &self.strict_security);
        out.field("talos_cache_enabled", &self.talos_cache_enabled);
        out.field("talos_cache_ttl", &self.talos_cache_ttl);
        out.field(
            "talos_credentials_api_keys_default_ttl",
            &self.talos_credentials_api_keys_default_ttl,
        );
        out.field(
            "talos_credentials_api_keys_max_ttl",
            &self.talos_credentials_api_keys_max_ttl,
        );
        out.field(
            "talos_credentials_api_keys_prefix_current",
            &self.talos_credentials_api_keys_prefix_current,
        );
        out.field(
            "talos_credentials_api_keys_prefix_public_current",
            &self.talos_credentials_api_keys_prefix_public_current,
        );
        out.field(
            "talos_credentials_api_keys_prefix_public_retired",
            &self.talos_credentials_api_keys_prefix_public_retired,
        );
        out.field(
            "talos_credentials_api_keys_prefix_retired",
            &self.talos_credentials_api_keys_prefix_retired,
        );
        out.field(
            "talos_credentials_derived_tokens_default_ttl",
            &self.talos_credentials_derived_tokens_default_ttl,
        );
        out.field(
            "talos_credentials_derived_tokens_jwt_signing_key_id",
            &self.talos_credentials_derived_tokens_jwt_signing_key_id,
        );
        out.field(
            "talos_credentials_derived_tokens_jwt_signing_keys_urls",
            &runtime::Redacted,
        );
        out.field(
            "talos_credentials_derived_tokens_macaroon_prefix_current",
            &self.talos_credentials_derived_tokens_macaroon_prefix_current,
        );
        out.field(
            "talos_credentials_derived_tokens_macaroon_prefix_retired",
            &self.talos_credentials_derived_tokens_macaroon_prefix_retired,
        );
        out.field("talos_credentials_issuer", &self.talos_credentials_issuer);
        out.field(
            "talos_credentials_issuer_retired",
            &self.talos_credentials_issuer_retired,
        );
        out.field(
            "talos_credentials_issuer_retired_entries",
            &self.talos_credentials_issuer_retired_entries,
        );
        out.field("talos_rate_limit_enabled", &self.talos_rate_limit_enabled);
        out.field("talos_secrets_hmac_current", &runtime::Redacted);
        out.field("talos_secrets_hmac_retired", &runtime::Redacted);
        out.field("talos_secrets_hmac_retired_entries", &runtime::Redacted);
        out.field("updated_at", &self.updated_at);
        out.finish()
    }
}

impl json::Decode for NormalizedProjectRevision {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            account_experience_contact_url: None,
            account_experience_custom_translations: None,
            account_experience_default_locale: None,
            account_experience_enabled_locales: None,
            account_experience_favicon_dark: None,
            account_experience_favicon_light: None,
            account_experience_hide_ory_branding: None,
            account_experience_hide_registration_link: None,
            account_experience_locale_behavior: None,
            account_experience_logo_dark: None,
            account_experience_logo_light: None,
            account_experience_privacy_policy_url: None,
            account_experience_terms_of_service_url: None,
            account_experience_theme_variables_dark: None,
            account_experience_theme_variables_light: None,
            created_at: None,
            disable_account_experience_welcome_screen: None,
            enable_ax_v2: None,
            feature_flags: None,
            hydra_oauth2_allowed_top_level_claims: None,
            hydra_oauth2_client_credentials_default_grant_allowed_scope: None,
            hydra_oauth2_device_authorization_token_polling_interval: None,
            hydra_oauth2_device_authorization_user_code_entropy_preset: None,
            hydra_oauth2_exclude_not_before_claim: None,
            hydra_oauth2_grant_jwt_iat_optional: None,
            hydra_oauth2_grant_jwt_jti_optional: None,
            hydra_oauth2_grant_jwt_max_ttl: None,
            hydra_oauth2_grant_jwt_omit_assertion_audience: None,
            hydra_oauth2_grant_refresh_token_rotation_grace_period: None,
            hydra_oauth2_grant_refresh_token_rotation_grace_reuse_count: None,
            hydra_oauth2_mirror_top_level_claims: None,
            hydra_oauth2_pkce_enforced: None,
            hydra_oauth2_pkce_enforced_for_public_clients: None,
            hydra_oauth2_preserve_ext_claims: None,
            hydra_oauth2_refresh_token_hook: None,
            hydra_oauth2_token_hook: None,
            hydra_oauth2_token_prefix: None,
            hydra_oidc_dynamic_client_registration_default_audience: None,
            hydra_oidc_dynamic_client_registration_default_scope: None,
            hydra_oidc_dynamic_client_registration_enabled: None,
            hydra_oidc_subject_identifiers_pairwise_salt: None,
            hydra_oidc_subject_identifiers_supported_types: None,
            hydra_secrets_cookie: None,
            hydra_secrets_pagination: None,
            hydra_secrets_system: None,
            hydra_serve_cookies_same_site_legacy_workaround: None,
            hydra_serve_cookies_same_site_mode: None,
            hydra_strategies_access_token: None,
            hydra_strategies_jwt_scope_claim: None,
            hydra_strategies_scope: None,
            hydra_ttl_access_token: None,
            hydra_ttl_auth_code: None,
            hydra_ttl_device_user_code: None,
            hydra_ttl_id_token: None,
            hydra_ttl_login_consent_request: None,
            hydra_ttl_refresh_token: None,
            hydra_urls_consent: None,
            hydra_urls_device_success: None,
            hydra_urls_device_verification: None,
            hydra_urls_error: None,
            hydra_urls_login: None,
            hydra_urls_logout: None,
            hydra_urls_post_logout_redirect: None,
            hydra_urls_registration: None,
            hydra_urls_self_issuer: None,
            hydra_webfinger_jwks_broadcast_keys: None,
            hydra_webfinger_oidc_discovery_auth_url: None,
            hydra_webfinger_oidc_discovery_client_registration_url: None,
            hydra_webfinger_oidc_discovery_device_authorization_url: None,
            hydra_webfinger_oidc_discovery_jwks_url: None,
            hydra_webfinger_oidc_discovery_supported_claims: None,
            hydra_webfinger_oidc_discovery_supported_scope: None,
            hydra_webfinger_oidc_discovery_token_url: None,
            hydra_webfinger_oidc_discovery_userinfo_url: None,
            id: None,
            keto_feature_flags_strict_mode: None,
            keto_namespace_configuration: None,
            keto_namespaces: None,
            keto_secrets_pagination: None,
            keto_strict_mode_readonly: None,
            kratos_cookies_same_site: None,
            kratos_courier_channels: None,
            kratos_courier_delivery_strategy: None,
            kratos_courier_http_request_config_auth_api_key_in: None,
            kratos_courier_http_request_config_auth_api_key_name: None,
            kratos_courier_http_request_config_auth_api_key_value: None,
            kratos_courier_http_request_config_auth_basic_auth_password: None,
            kratos_courier_http_request_config_auth_basic_auth_user: None,
            kratos_courier_http_request_config_auth_type: None,
            kratos_courier_http_request_config_body: None,
            kratos_courier_http_request_config_headers: None,
            kratos_courier_http_request_config_method: None,
            kratos_courier_http_request_config_url: None,
            kratos_courier_smtp_connection_uri: None,
            kratos_courier_smtp_from_address: None,
            kratos_courier_smtp_from_name: None,
            kratos_courier_smtp_headers: None,
            kratos_courier_smtp_local_name: None,
            kratos_courier_templates_login_code_valid_email_body_html: None,
            kratos_courier_templates_login_code_valid_email_body_plaintext: None,
            kratos_courier_templates_login_code_valid_email_subject: None,
            kratos_courier_templates_login_code_valid_sms_body_plaintext: None,
            kratos_courier_templates_recovery_code_invalid_email_body_html: None,
            kratos_courier_templates_recovery_code_invalid_email_body_plaintext: None,
            kratos_courier_templates_recovery_code_invalid_email_subject: None,
            kratos_courier_templates_recovery_code_valid_email_body_html: None,
            kratos_courier_templates_recovery_code_valid_email_body_plaintext: None,
            kratos_courier_templates_recovery_code_valid_email_subject: None,
            kratos_courier_templates_recovery_invalid_email_body_html: None,
            kratos_courier_templates_recovery_invalid_email_body_plaintext: None,
            kratos_courier_templates_recovery_invalid_email_subject: None,
            kratos_courier_templates_recovery_valid_email_body_html: None,
            kratos_courier_templates_recovery_valid_email_body_plaintext: None,
            kratos_courier_templates_recovery_valid_email_subject: None,
            kratos_courier_templates_registration_code_valid_email_body_html: None,
            kratos_courier_templates_registration_code_valid_email_body_plaintext: None,
            kratos_courier_templates_registration_code_valid_email_subject: None,
            kratos_courier_templates_registration_code_valid_sms_body_plaintext: None,
            kratos_courier_templates_verifiable_address_changed_email_body_html: None,
            kratos_courier_templates_verifiable_address_changed_email_body_plaintext: None,
            kratos_courier_templates_verifiable_address_changed_email_subject: None,
            kratos_courier_templates_verifiable_address_changed_sms_body_plaintext: None,
            kratos_courier_templates_verification_code_invalid_email_body_html: None,
            kratos_courier_templates_verification_code_invalid_email_body_plaintext: None,
            kratos_courier_templates_verification_code_invalid_email_subject: None,
            kratos_courier_templates_verification_code_valid_email_body_html: None,
            kratos_courier_templates_verification_code_valid_email_body_plaintext: None,
            kratos_courier_templates_verification_code_valid_email_subject: None,
            kratos_courier_templates_verification_code_valid_sms_body_plaintext: None,
            kratos_courier_templates_verification_invalid_email_body_html: None,
            kratos_courier_templates_verification_invalid_email_body_plaintext: None,
            kratos_courier_templates_verification_invalid_email_subject: None,
            kratos_courier_templates_verification_valid_email_body_html: None,
            kratos_courier_templates_verification_valid_email_body_plaintext: None,
            kratos_courier_templates_verification_valid_email_subject: None,
            kratos_feature_flags_cacheable_sessions: None,
            kratos_feature_flags_cacheable_sessions_max_age: None,
            kratos_feature_flags_choose_recovery_address: None,
            kratos_feature_flags_enforce_identity_schema_guards: None,
            kratos_feature_flags_faster_session_extend: None,
            kratos_feature_flags_legacy_continue_with_verification_ui: None,
            kratos_feature_flags_legacy_oidc_registration_node_group: None,
            kratos_feature_flags_legacy_require_verified_login_error: None,
            kratos_feature_flags_password_profile_registration_node_group: None,
            kratos_feature_flags_refresh_login_choose_address: None,
            kratos_feature_flags_use_continue_with_transitions: None,
            kratos_feature_flags_webhook_response_directives: None,
            kratos_identity_schemas: None,
            kratos_oauth2_provider_headers: None,
            kratos_oauth2_provider_override_return_to: None,
            kratos_oauth2_provider_url: None,
            kratos_preview_default_read_consistency_level: None,
            kratos_preview_enable_native_saml_engine: None,
            kratos_secrets_cipher: None,
            kratos_secrets_cookie: None,
            kratos_secrets_default: None,
            kratos_secrets_pagination: None,
            kratos_security_account_enumeration_mitigate: None,
            kratos_security_restricted_origins: None,
            kratos_selfservice_allowed_return_urls: None,
            kratos_selfservice_default_browser_return_url: None,
            kratos_selfservice_flows_error_ui_url: None,
            kratos_selfservice_flows_login_after_code_default_browser_return_url: None,
            kratos_selfservice_flows_login_after_default_browser_return_url: None,
            kratos_selfservice_flows_login_after_lookup_secret_default_browser_return_url: None,
            kratos_selfservice_flows_login_after_oidc_default_browser_return_url: None,
            kratos_selfservice_flows_login_after_passkey_default_browser_return_url: None,
            kratos_selfservice_flows_login_after_password_default_browser_return_url: None,
            kratos_selfservice_flows_login_after_totp_default_browser_return_url: None,
            kratos_selfservice_flows_login_after_webauthn_default_browser_return_url: None,
            kratos_selfservice_flows_login_brute_force_protection_enabled: None,
            kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_initial: None,
            kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_max: None,
            kratos_selfservice_flows_login_brute_force_protection_identifier_max_failures: None,
            kratos_selfservice_flows_login_brute_force_protection_identifier_window: None,
            kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_initial: None,
            kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_max: None,
            kratos_selfservice_flows_login_brute_force_protection_ip_max_failures: None,
            kratos_selfservice_flows_login_brute_force_protection_ip_window: None,
            kratos_selfservice_flows_login_lifespan: None,
            kratos_selfservice_flows_login_style: None,
            kratos_selfservice_flows_login_ui_url: None,
            kratos_selfservice_flows_logout_after_default_browser_return_url: None,
            kratos_selfservice_flows_recovery_after_default_browser_return_url: None,
            kratos_selfservice_flows_recovery_enabled: None,
            kratos_selfservice_flows_recovery_lifespan: None,
            kratos_selfservice_flows_recovery_notify_unknown_recipients: None,
            kratos_selfservice_flows_recovery_ui_url: None,
            kratos_selfservice_flows_recovery_use: None,
            kratos_selfservice_flows_registration_after_code_default_browser_return_url: None,
            kratos_selfservice_flows_registration_after_default_browser_return_url: None,
            kratos_selfservice_flows_registration_after_oidc_default_browser_return_url: None,
            kratos_selfservice_flows_registration_after_passkey_default_browser_return_url: None,
            kratos_selfservice_flows_registration_after_password_default_browser_return_url: None,
            kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url: None,
            kratos_selfservice_flows_registration_enable_legacy_one_step: None,
            kratos_selfservice_flows_registration_enabled: None,
            kratos_selfservice_flows_registration_lifespan: None,
            kratos_selfservice_flows_registration_login_hints: None,
            kratos_selfservice_flows_registration_ui_url: None,
            kratos_selfservice_flows_settings_after_default_browser_return_url: None,
            kratos_selfservice_flows_settings_after_lookup_secret_default_browser_return_url: None,
            kratos_selfservice_flows_settings_after_oidc_default_browser_return_url: None,
            kratos_selfservice_flows_settings_after_passkey_default_browser_return_url: None,
            kratos_selfservice_flows_settings_after_password_default_browser_return_url: None,
            kratos_selfservice_flows_settings_after_profile_default_browser_return_url: None,
            kratos_selfservice_flows_settings_after_totp_default_browser_return_url: None,
            kratos_selfservice_flows_settings_after_webauthn_default_browser_return_url: None,
            kratos_selfservice_flows_settings_lifespan: None,
            kratos_selfservice_flows_settings_privileged_session_max_age: None,
            kratos_selfservice_flows_settings_required_aal: None,
            kratos_selfservice_flows_settings_ui_url: None,
            kratos_selfservice_flows_verification_after_default_browser_return_url: None,
            kratos_selfservice_flows_verification_enabled: None,
            kratos_selfservice_flows_verification_lifespan: None,
            kratos_selfservice_flows_verification_notify_unknown_recipients: None,
            kratos_selfservice_flows_verification_ui_url: None,
            kratos_selfservice_flows_verification_use: None,
            kratos_selfservice_methods_captcha_config_allowed_domains: None,
            kratos_selfservice_methods_captcha_config_byo: None,
            kratos_selfservice_methods_captcha_config_cf_turnstile_byo_secret: None,
            kratos_selfservice_methods_captcha_config_cf_turnstile_byo_sitekey: None,
            kratos_selfservice_methods_captcha_config_cf_turnstile_secret: None,
            kratos_selfservice_methods_captcha_config_cf_turnstile_sitekey: None,
            kratos_selfservice_methods_captcha_config_legacy_inject_node: None,
            kratos_selfservice_methods_captcha_enabled: None,
            kratos_selfservice_methods_code_config_alphabet: None,
            kratos_selfservice_methods_code_config_length: None,
            kratos_selfservice_methods_code_config_lifespan: None,
            kratos_selfservice_methods_code_config_max_submissions: None,
            kratos_selfservice_methods_code_config_missing_credential_fallback_enabled: None,
            kratos_selfservice_methods_code_enabled: None,
            kratos_selfservice_methods_code_mfa_enabled: None,
            kratos_selfservice_methods_code_passwordless_enabled: None,
            kratos_selfservice_methods_code_passwordless_login_fallback_enabled: None,
            kratos_selfservice_methods_deviceauthn_config_android_allow_expired_factory_certificates: None,
            kratos_selfservice_methods_deviceauthn_config_android_app_ids: None,
            kratos_selfservice_methods_deviceauthn_config_first_factor: None,
            kratos_selfservice_methods_deviceauthn_config_insecure_allow_relaxed_attestation: None,
            kratos_selfservice_methods_deviceauthn_config_ios_app_ids: None,
            kratos_selfservice_methods_deviceauthn_config_ios_biometric_first_factor: None,
            kratos_selfservice_methods_deviceauthn_config_pin_max_attempts: None,
            kratos_selfservice_methods_deviceauthn_enabled: None,
            kratos_selfservice_methods_link_config_base_url: None,
            kratos_selfservice_methods_link_config_lifespan: None,
            kratos_selfservice_methods_link_enabled: None,
            kratos_selfservice_methods_lookup_secret_enabled: None,
            kratos_selfservice_methods_oidc_config_base_redirect_uri: None,
            kratos_selfservice_methods_oidc_config_providers: None,
            kratos_selfservice_methods_oidc_enable_auto_link_policy: None,
            kratos_selfservice_methods_oidc_enabled: None,
            kratos_selfservice_methods_passkey_config_attestation_preference: None,
            kratos_selfservice_methods_passkey_config_authenticator_selection_attachment: None,
            kratos_selfservice_methods_passkey_config_authenticator_selection_resident_key: None,
            kratos_selfservice_methods_passkey_config_authenticator_selection_user_verification: None,
            kratos_selfservice_methods_passkey_config_rp_display_name: None,
            kratos_selfservice_methods_passkey_config_rp_id: None,
            kratos_selfservice_methods_passkey_config_rp_origins: None,
            kratos_selfservice_methods_passkey_config_timeouts_login: None,
            kratos_selfservice_methods_passkey_config_timeouts_registration: None,
            kratos_selfservice_methods_passkey_enabled: None,
            kratos_selfservice_methods_password_config_haveibeenpwned_enabled: None,
            kratos_selfservice_methods_password_config_identifier_similarity_check_enabled: None,
            kratos_selfservice_methods_password_config_ignore_network_errors: None,
            kratos_selfservice_methods_password_config_max_breaches: None,
            kratos_selfservice_methods_password_config_min_password_length: None,
            kratos_selfservice_methods_password_enabled: None,
            kratos_selfservice_methods_profile_enabled: None,
            kratos_selfservice_methods_saml_config_providers: None,
            kratos_selfservice_methods_saml_enabled: None,
            kratos_selfservice_methods_totp_config_issuer: None,
            kratos_selfservice_methods_totp_enabled: None,
            kratos_selfservice_methods_webauthn_config_passwordless: None,
            kratos_selfservice_methods_webauthn_config_rp_display_name: None,
            kratos_selfservice_methods_webauthn_config_rp_icon: None,
            kratos_selfservice_methods_webauthn_config_rp_id: None,
            kratos_selfservice_methods_webauthn_config_rp_origins: None,
            kratos_selfservice_methods_webauthn_enabled: None,
            kratos_session_cookie_persistent: None,
            kratos_session_cookie_same_site: None,
            kratos_session_lifespan: None,
            kratos_session_whoami_required_aal: None,
            kratos_session_whoami_tokenizer_templates: None,
            name: String::new(),
            organizations: None,
            project_id: None,
            project_revision_hooks: None,
            scim_clients: None,
            serve_admin_cors_allowed_origins: None,
            serve_admin_cors_enabled: None,
            serve_public_cors_allowed_origins: None,
            serve_public_cors_enabled: None,
            strict_security: None,
            talos_cache_enabled: None,
            talos_cache_ttl: None,
            talos_credentials_api_keys_default_ttl: None,
            talos_credentials_api_keys_max_ttl: None,
            talos_credentials_api_keys_prefix_current: None,
            talos_credentials_api_keys_prefix_public_current: None,
            talos_credentials_api_keys_prefix_public_retired: None,
            talos_credentials_api_keys_prefix_retired: None,
            talos_credentials_derived_tokens_default_ttl: None,
            talos_credentials_derived_tokens_jwt_signing_key_id: None,
            talos_credentials_derived_tokens_jwt_signing_keys_urls: None,
            talos_credentials_derived_tokens_macaroon_prefix_current: None,
            talos_credentials_derived_tokens_macaroon_prefix_retired: None,
            talos_credentials_issuer: None,
            talos_credentials_issuer_retired: None,
            talos_credentials_issuer_retired_entries: None,
            talos_rate_limit_enabled: None,
            talos_secrets_hmac_current: None,
            talos_secrets_hmac_retired: None,
            talos_secrets_hmac_retired_entries: None,
            updated_at: None,
        };
        r.object_with(
            [
                (
                    "account_experience_contact_url",
                    &mut this.account_experience_contact_url,
                ),
                (
                    "account_experience_custom_translations",
                    &mut json::OrEmpty(&mut this.account_experience_custom_translations),
                ),
                (
                    "account_experience_default_locale",
                    &mut this.account_experience_default_locale,
                ),
                (
                    "account_experience_enabled_locales",
                    &mut json::OrEmpty(&mut this.account_experience_enabled_locales),
                ),
                (
                    "account_experience_favicon_dark",
                    &mut this.account_experience_favicon_dark,
                ),
                (
                    "account_experience_favicon_light",
                    &mut this.account_experience_favicon_light,
                ),
                (
                    "account_experience_hide_ory_branding",
                    &mut this.account_experience_hide_ory_branding,
                ),
                (
                    "account_experience_hide_registration_link",
                    &mut this.account_experience_hide_registration_link,
                ),
                (
                    "account_experience_locale_behavior",
                    &mut this.account_experience_locale_behavior,
                ),
                ("account_experience_logo_dark", &mut this.account_experience_logo_dark),
                (
                    "account_experience_logo_light",
                    &mut this.account_experience_logo_light,
                ),
                (
                    "account_experience_privacy_policy_url",
                    &mut this.account_experience_privacy_policy_url,
                ),
                (
                    "account_experience_terms_of_service_url",
                    &mut this.account_experience_terms_of_service_url,
                ),
                (
                    "account_experience_theme_variables_dark",
                    &mut this.account_experience_theme_variables_dark,
                ),
                (
                    "account_experience_theme_variables_light",
                    &mut this.account_experience_theme_variables_light,
                ),
                ("created_at", &mut this.created_at),
                (
                    "disable_account_experience_welcome_screen",
                    &mut this.disable_account_experience_welcome_screen,
                ),
                ("enable_ax_v2", &mut this.enable_ax_v2),
                ("feature_flags", &mut json::OrEmpty(&mut this.feature_flags)),
                (
                    "hydra_oauth2_allowed_top_level_claims",
                    &mut json::OrEmpty(&mut this.hydra_oauth2_allowed_top_level_claims),
                ),
                (
                    "hydra_oauth2_client_credentials_default_grant_allowed_scope",
                    &mut this.hydra_oauth2_client_credentials_default_grant_allowed_scope,
                ),
                (
                    "hydra_oauth2_device_authorization_token_polling_interval",
                    &mut this.hydra_oauth2_device_authorization_token_polling_interval,
                ),
                (
                    "hydra_oauth2_device_authorization_user_code_entropy_preset",
                    &mut this.hydra_oauth2_device_authorization_user_code_entropy_preset,
                ),
                (
                    "hydra_oauth2_exclude_not_before_claim",
                    &mut this.hydra_oauth2_exclude_not_before_claim,
                ),
                (
                    "hydra_oauth2_grant_jwt_iat_optional",
                    &mut this.hydra_oauth2_grant_jwt_iat_optional,
                ),
                (
                    "hydra_oauth2_grant_jwt_jti_optional",
                    &mut this.hydra_oauth2_grant_jwt_jti_optional,
                ),
                (
                    "hydra_oauth2_grant_jwt_max_ttl",
                    &mut this.hydra_oauth2_grant_jwt_max_ttl,
                ),
                (
                    "hydra_oauth2_grant_jwt_omit_assertion_audience",
                    &mut this.hydra_oauth2_grant_jwt_omit_assertion_audience,
                ),
                (
                    "hydra_oauth2_grant_refresh_token_rotation_grace_period",
                    &mut this.hydra_oauth2_grant_refresh_token_rotation_grace_period,
                ),
                (
                    "hydra_oauth2_grant_refresh_token_rotation_grace_reuse_count",
                    &mut this.hydra_oauth2_grant_refresh_token_rotation_grace_reuse_count,
                ),
                (
                    "hydra_oauth2_mirror_top_level_claims",
                    &mut this.hydra_oauth2_mirror_top_level_claims,
                ),
                ("hydra_oauth2_pkce_enforced", &mut this.hydra_oauth2_pkce_enforced),
                (
                    "hydra_oauth2_pkce_enforced_for_public_clients",
                    &mut this.hydra_oauth2_pkce_enforced_for_public_clients,
                ),
                (
                    "hydra_oauth2_preserve_ext_claims",
                    &mut this.hydra_oauth2_preserve_ext_claims,
                ),
                (
                    "hydra_oauth2_refresh_token_hook",
                    &mut this.hydra_oauth2_refresh_token_hook,
                ),
                ("hydra_oauth2_token_hook", &mut this.hydra_oauth2_token_hook),
                ("hydra_oauth2_token_prefix", &mut this.hydra_oauth2_token_prefix),
                (
                    "hydra_oidc_dynamic_client_registration_default_audience",
                    &mut json::OrEmpty(
                        &mut this.hydra_oidc_dynamic_client_registration_default_audience,
                    ),
                ),
                (
                    "hydra_oidc_dynamic_client_registration_default_scope",
                    &mut json::OrEmpty(
                        &mut this.hydra_oidc_dynamic_client_registration_default_scope,
                    ),
                ),
                (
                    "hydra_oidc_dynamic_client_registration_enabled",
                    &mut this.hydra_oidc_dynamic_client_registration_enabled,
                ),
                (
                    "hydra_oidc_subject_identifiers_pairwise_salt",
                    &mut this.hydra_oidc_subject_identifiers_pairwise_salt,
                ),
                (
                    "hydra_oidc_subject_identifiers_supported_types",
                    &mut json::OrEmpty(
                        &mut this.hydra_oidc_subject_identifiers_supported_types,
                    ),
                ),
                (
                    "hydra_secrets_cookie",
                    &mut json::OrEmpty(&mut this.hydra_secrets_cookie),
                ),
                (
                    "hydra_secrets_pagination",
                    &mut json::OrEmpty(&mut this.hydra_secrets_pagination),
                ),
                (
                    "hydra_secrets_system",
                    &mut json::OrEmpty(&mut this.hydra_secrets_system),
                ),
                (
                    "hydra_serve_cookies_same_site_legacy_workaround",
                    &mut this.hydra_serve_cookies_same_site_legacy_workaround,
                ),
                (
                    "hydra_serve_cookies_same_site_mode",
                    &mut this.hydra_serve_cookies_same_site_mode,
                ),
                (
                    "hydra_strategies_access_token",
                    &mut this.hydra_strategies_access_token,
                ),
                (
                    "hydra_strategies_jwt_scope_claim",
                    &mut this.hydra_strategies_jwt_scope_claim,
                ),
                ("hydra_strategies_scope", &mut this.hydra_strategies_scope),
                ("hydra_ttl_access_token", &mut this.hydra_ttl_access_token),
                ("hydra_ttl_auth_code", &mut this.hydra_ttl_auth_code),
                ("hydra_ttl_device_user_code", &mut this.hydra_ttl_device_user_code),
                ("hydra_ttl_id_token", &mut this.hydra_ttl_id_token),
                (
                    "hydra_ttl_login_consent_request",
                    &mut this.hydra_ttl_login_consent_request,
                ),
                ("hydra_ttl_refresh_token", &mut this.hydra_ttl_refresh_token),
                ("hydra_urls_consent", &mut this.hydra_urls_consent),
                ("hydra_urls_device_success", &mut this.hydra_urls_device_success),
                (
                    "hydra_urls_device_verification",
                    &mut this.hydra_urls_device_verification,
                ),
                ("hydra_urls_error", &mut this.hydra_urls_error),
                ("hydra_urls_login", &mut this.hydra_urls_login),
                ("hydra_urls_logout", &mut this.hydra_urls_logout),
                (
                    "hydra_urls_post_logout_redirect",
                    &mut this.hydra_urls_post_logout_redirect,
                ),
                ("hydra_urls_registration", &mut this.hydra_urls_registration),
                ("hydra_urls_self_issuer", &mut this.hydra_urls_self_issuer),
                (
                    "hydra_webfinger_jwks_broadcast_keys",
                    &mut json::OrEmpty(&mut this.hydra_webfinger_jwks_broadcast_keys),
                ),
                (
                    "hydra_webfinger_oidc_discovery_auth_url",
                    &mut this.hydra_webfinger_oidc_discovery_auth_url,
                ),
                (
                    "hydra_webfinger_oidc_discovery_client_registration_url",
                    &mut this.hydra_webfinger_oidc_discovery_client_registration_url,
                ),
                (
                    "hydra_webfinger_oidc_discovery_device_authorization_url",
                    &mut this.hydra_webfinger_oidc_discovery_device_authorization_url,
                ),
                (
                    "hydra_webfinger_oidc_discovery_jwks_url",
                    &mut this.hydra_webfinger_oidc_discovery_jwks_url,
                ),
                (
                    "hydra_webfinger_oidc_discovery_supported_claims",
                    &mut json::OrEmpty(
                        &mut this.hydra_webfinger_oidc_discovery_supported_claims,
                    ),
                ),
                (
                    "hydra_webfinger_oidc_discovery_supported_scope",
                    &mut json::OrEmpty(
                        &mut this.hydra_webfinger_oidc_discovery_supported_scope,
                    ),
                ),
                (
                    "hydra_webfinger_oidc_discovery_token_url",
                    &mut this.hydra_webfinger_oidc_discovery_token_url,
                ),
                (
                    "hydra_webfinger_oidc_discovery_userinfo_url",
                    &mut this.hydra_webfinger_oidc_discovery_userinfo_url,
                ),
                ("id", &mut this.id),
                (
                    "keto_feature_flags_strict_mode",
                    &mut this.keto_feature_flags_strict_mode,
                ),
                ("keto_namespace_configuration", &mut this.keto_namespace_configuration),
                ("keto_namespaces", &mut json::OrEmpty(&mut this.keto_namespaces)),
                (
                    "keto_secrets_pagination",
                    &mut json::OrEmpty(&mut this.keto_secrets_pagination),
                ),
                ("keto_strict_mode_readonly", &mut this.keto_strict_mode_readonly),
                ("kratos_cookies_same_site", &mut this.kratos_cookies_same_site),
                (
                    "kratos_courier_channels",
                    &mut json::OrEmpty(&mut this.kratos_courier_channels),
                ),
                (
                    "kratos_courier_delivery_strategy",
                    &mut this.kratos_courier_delivery_strategy,
                ),
                (
                    "kratos_courier_http_request_config_auth_api_key_in",
                    &mut this.kratos_courier_http_request_config_auth_api_key_in,
                ),
                (
                    "kratos_courier_http_request_config_auth_api_key_name",
                    &mut this.kratos_courier_http_request_config_auth_api_key_name,
                ),
                (
                    "kratos_courier_http_request_config_auth_api_key_value",
                    &mut this.kratos_courier_http_request_config_auth_api_key_value,
                ),
                (
                    "kratos_courier_http_request_config_auth_basic_auth_password",
                    &mut this.kratos_courier_http_request_config_auth_basic_auth_password,
                ),
                (
                    "kratos_courier_http_request_config_auth_basic_auth_user",
                    &mut this.kratos_courier_http_request_config_auth_basic_auth_user,
                ),
                (
                    "kratos_courier_http_request_config_auth_type",
                    &mut this.kratos_courier_http_request_config_auth_type,
                ),
                (
                    "kratos_courier_http_request_config_body",
                    &mut this.kratos_courier_http_request_config_body,
                ),
                (
                    "kratos_courier_http_request_config_headers",
                    &mut this.kratos_courier_http_request_config_headers,
                ),
                (
                    "kratos_courier_http_request_config_method",
                    &mut this.kratos_courier_http_request_config_method,
                ),
                (
                    "kratos_courier_http_request_config_url",
                    &mut this.kratos_courier_http_request_config_url,
                ),
                (
                    "kratos_courier_smtp_connection_uri",
                    &mut this.kratos_courier_smtp_connection_uri,
                ),
                (
                    "kratos_courier_smtp_from_address",
                    &mut this.kratos_courier_smtp_from_address,
                ),
                (
                    "kratos_courier_smtp_from_name",
                    &mut this.kratos_courier_smtp_from_name,
                ),
                ("kratos_courier_smtp_headers", &mut this.kratos_courier_smtp_headers),
                (
                    "kratos_courier_smtp_local_name",
                    &mut this.kratos_courier_smtp_local_name,
                ),
                (
                    "kratos_courier_templates_login_code_valid_email_body_html",
                    &mut this.kratos_courier_templates_login_code_valid_email_body_html,
                ),
                (
                    "kratos_courier_templates_login_code_valid_email_body_plaintext",
                    &mut this
                        .kratos_courier_templates_login_code_valid_email_body_plaintext,
                ),
                (
                    "kratos_courier_templates_login_code_valid_email_subject",
                    &mut this.kratos_courier_templates_login_code_valid_email_subject,
                ),
                (
                    "kratos_courier_templates_login_code_valid_sms_body_plaintext",
                    &mut this
                        .kratos_courier_templates_login_code_valid_sms_body_plaintext,
                ),
                (
                    "kratos_courier_templates_recovery_code_invalid_email_body_html",
                    &mut this
                        .kratos_courier_templates_recovery_code_invalid_email_body_html,
                ),
                (
                    "kratos_courier_templates_recovery_code_invalid_email_body_plaintext",
                    &mut this
                        .kratos_courier_templates_recovery_code_invalid_email_body_plaintext,
                ),
                (
                    "kratos_courier_templates_recovery_code_invalid_email_subject",
                    &mut this
                        .kratos_courier_templates_recovery_code_invalid_email_subject,
                ),
                (
                    "kratos_courier_templates_recovery_code_valid_email_body_html",
                    &mut this
                        .kratos_courier_templates_recovery_code_valid_email_body_html,
                ),
                (
                    "kratos_courier_templates_recovery_code_valid_email_body_plaintext",
                    &mut this
                        .kratos_courier_templates_recovery_code_valid_email_body_plaintext,
                ),
                (
                    "kratos_courier_templates_recovery_code_valid_email_subject",
                    &mut this.kratos_courier_templates_recovery_code_valid_email_subject,
                ),
                (
                    "kratos_courier_templates_recovery_invalid_email_body_html",
                    &mut this.kratos_courier_templates_recovery_invalid_email_body_html,
                ),
                (
                    "kratos_courier_templates_recovery_invalid_email_body_plaintext",
                    &mut this
                        .kratos_courier_templates_recovery_invalid_email_body_plaintext,
                ),
                (
                    "kratos_courier_templates_recovery_invalid_email_subject",
                    &mut this.kratos_courier_templates_recovery_invalid_email_subject,
                ),
                (
                    "kratos_courier_templates_recovery_valid_email_body_html",
                    &mut this.kratos_courier_templates_recovery_valid_email_body_html,
                ),
                (
                    "kratos_courier_templates_recovery_valid_email_body_plaintext",
                    &mut this
                        .kratos_courier_templates_recovery_valid_email_body_plaintext,
                ),
                (
                    "kratos_courier_templates_recovery_valid_email_subject",
                    &mut this.kratos_courier_templates_recovery_valid_email_subject,
                ),
                (
                    "kratos_courier_templates_registration_code_valid_email_body_html",
                    &mut this
                        .kratos_courier_templates_registration_code_valid_email_body_html,
                ),
                (
                    "kratos_courier_templates_registration_code_valid_email_body_plaintext",
                    &mut this
                        .kratos_courier_templates_registration_code_valid_email_body_plaintext,
                ),
                (
                    "kratos_courier_templates_registration_code_valid_email_subject",
                    &mut this
                        .kratos_courier_templates_registration_code_valid_email_subject,
                ),
                (
                    "kratos_courier_templates_registration_code_valid_sms_body_plaintext",
                    &mut this
                        .kratos_courier_templates_registration_code_valid_sms_body_plaintext,
                ),
                (
                    "kratos_courier_templates_verifiable_address_changed_email_body_html",
                    &mut this
                        .kratos_courier_templates_verifiable_address_changed_email_body_html,
                ),
                (
                    "kratos_courier_templates_verifiable_address_changed_email_body_plaintext",
                    &mut this
                        .kratos_courier_templates_verifiable_address_changed_email_body_plaintext,
                ),
                (
                    "kratos_courier_templates_verifiable_address_changed_email_subject",
                    &mut this
                        .kratos_courier_templates_verifiable_address_changed_email_subject,
                ),
                (
                    "kratos_courier_templates_verifiable_address_changed_sms_body_plaintext",
                    &mut this
                        .kratos_courier_templates_verifiable_address_changed_sms_body_plaintext,
                ),
                (
                    "kratos_courier_templates_verification_code_invalid_email_body_html",
                    &mut this
                        .kratos_courier_templates_verification_code_invalid_email_body_html,
                ),
                (
                    "kratos_courier_templates_verification_code_invalid_email_body_plaintext",
                    &mut this
                        .kratos_courier_templates_verification_code_invalid_email_body_plaintext,
                ),
                (
                    "kratos_courier_templates_verification_code_invalid_email_subject",
                    &mut this
                        .kratos_courier_templates_verification_code_invalid_email_subject,
                ),
                (
                    "kratos_courier_templates_verification_code_valid_email_body_html",
                    &mut this
                        .kratos_courier_templates_verification_code_valid_email_body_html,
                ),
                (
                    "kratos_courier_templates_verification_code_valid_email_body_plaintext",
                    &mut this
                        .kratos_courier_templates_verification_code_valid_email_body_plaintext,
                ),
                (
                    "kratos_courier_templates_verification_code_valid_email_subject",
                    &mut this
                        .kratos_courier_templates_verification_code_valid_email_subject,
                ),
                (
                    "kratos_courier_templates_verification_code_valid_sms_body_plaintext",
                    &mut this
                        .kratos_courier_templates_verification_code_valid_sms_body_plaintext,
                ),
                (
                    "kratos_courier_templates_verification_invalid_email_body_html",
                    &mut this
                        .kratos_courier_templates_verification_invalid_email_body_html,
                ),
                (
                    "kratos_courier_templates_verification_invalid_email_body_plaintext",
                    &mut this
                        .kratos_courier_templates_verification_invalid_email_body_plaintext,
                ),
                (
                    "kratos_courier_templates_verification_invalid_email_subject",
                    &mut this.kratos_courier_templates_verification_invalid_email_subject,
                ),
                (
                    "kratos_courier_templates_verification_valid_email_body_html",
                    &mut this.kratos_courier_templates_verification_valid_email_body_html,
                ),
                (
                    "kratos_courier_templates_verification_valid_email_body_plaintext",
                    &mut this
                        .kratos_courier_templates_verification_valid_email_body_plaintext,
                ),
                (
                    "kratos_courier_templates_verification_valid_email_subject",
                    &mut this.kratos_courier_templates_verification_valid_email_subject,
                ),
                (
                    "kratos_feature_flags_cacheable_sessions",
                    &mut this.kratos_feature_flags_cacheable_sessions,
                ),
                (
                    "kratos_feature_flags_cacheable_sessions_max_age",
                    &mut this.kratos_feature_flags_cacheable_sessions_max_age,
                ),
                (
                    "kratos_feature_flags_choose_recovery_address",
                    &mut this.kratos_feature_flags_choose_recovery_address,
                ),
                (
                    "kratos_feature_flags_enforce_identity_schema_guards",
                    &mut this.kratos_feature_flags_enforce_identity_schema_guards,
                ),
                (
                    "kratos_feature_flags_faster_session_extend",
                    &mut this.kratos_feature_flags_faster_session_extend,
                ),
                (
                    "kratos_feature_flags_legacy_continue_with_verification_ui",
                    &mut this.kratos_feature_flags_legacy_continue_with_verification_ui,
                ),
                (
                    "kratos_feature_flags_legacy_oidc_registration_node_group",
                    &mut this.kratos_feature_flags_legacy_oidc_registration_node_group,
                ),
                (
                    "kratos_feature_flags_legacy_require_verified_login_error",
                    &mut this.kratos_feature_flags_legacy_require_verified_login_error,
                ),
                (
                    "kratos_feature_flags_password_profile_registration_node_group",
                    &mut this
                        .kratos_feature_flags_password_profile_registration_node_group,
                ),
                (
                    "kratos_feature_flags_refresh_login_choose_address",
                    &mut this.kratos_feature_flags_refresh_login_choose_address,
                ),
                (
                    "kratos_feature_flags_use_continue_with_transitions",
                    &mut this.kratos_feature_flags_use_continue_with_transitions,
                ),
                (
                    "kratos_feature_flags_webhook_response_directives",
                    &mut this.kratos_feature_flags_webhook_response_directives,
                ),
                (
                    "kratos_identity_schemas",
                    &mut json::OrEmpty(&mut this.kratos_identity_schemas),
                ),
                (
                    "kratos_oauth2_provider_headers",
                    &mut this.kratos_oauth2_provider_headers,
                ),
                (
                    "kratos_oauth2_provider_override_return_to",
                    &mut this.kratos_oauth2_provider_override_return_to,
                ),
                ("kratos_oauth2_provider_url", &mut this.kratos_oauth2_provider_url),
                (
                    "kratos_preview_default_read_consistency_level",
                    &mut this.kratos_preview_default_read_consistency_level,
                ),
                (
                    "kratos_preview_enable_native_saml_engine",
                    &mut this.kratos_preview_enable_native_saml_engine,
                ),
                (
                    "kratos_secrets_cipher",
                    &mut json::OrEmpty(&mut this.kratos_secrets_cipher),
                ),
                (
                    "kratos_secrets_cookie",
                    &mut json::OrEmpty(&mut this.kratos_secrets_cookie),
                ),
                (
                    "kratos_secrets_default",
                    &mut json::OrEmpty(&mut this.kratos_secrets_default),
                ),
                (
                    "kratos_secrets_pagination",
                    &mut json::OrEmpty(&mut this.kratos_secrets_pagination),
                ),
                (
                    "kratos_security_account_enumeration_mitigate",
                    &mut this.kratos_security_account_enumeration_mitigate,
                ),
                (
                    "kratos_security_restricted_origins",
                    &mut json::OrEmpty(&mut this.kratos_security_restricted_origins),
                ),
                (
                    "kratos_selfservice_allowed_return_urls",
                    &mut json::OrEmpty(&mut this.kratos_selfservice_allowed_return_urls),
                ),
                (
                    "kratos_selfservice_default_browser_return_url",
                    &mut this.kratos_selfservice_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_error_ui_url",
                    &mut this.kratos_selfservice_flows_error_ui_url,
                ),
                (
                    "kratos_selfservice_flows_login_after_code_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_login_after_code_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_login_after_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_login_after_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_login_after_lookup_secret_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_login_after_lookup_secret_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_login_after_oidc_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_login_after_oidc_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_login_after_passkey_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_login_after_passkey_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_login_after_password_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_login_after_password_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_login_after_totp_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_login_after_totp_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_login_after_webauthn_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_login_after_webauthn_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_login_brute_force_protection_enabled",
                    &mut this
                        .kratos_selfservice_flows_login_brute_force_protection_enabled,
                ),
                (
                    "kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_initial",
                    &mut this
                        .kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_initial,
                ),
                (
                    "kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_max",
                    &mut this
                        .kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_max,
                ),
                (
                    "kratos_selfservice_flows_login_brute_force_protection_identifier_max_failures",
                    &mut this
                        .kratos_selfservice_flows_login_brute_force_protection_identifier_max_failures,
                ),
                (
                    "kratos_selfservice_flows_login_brute_force_protection_identifier_window",
                    &mut this
                        .kratos_selfservice_flows_login_brute_force_protection_identifier_window,
                ),
                (
                    "kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_initial",
                    &mut this
                        .kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_initial,
                ),
                (
                    "kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_max",
                    &mut this
                        .kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_max,
                ),
                (
                    "kratos_selfservice_flows_login_brute_force_protection_ip_max_failures",
                    &mut this
                        .kratos_selfservice_flows_login_brute_force_protection_ip_max_failures,
                ),
                (
                    "kratos_selfservice_flows_login_brute_force_protection_ip_window",
                    &mut this
                        .kratos_selfservice_flows_login_brute_force_protection_ip_window,
                ),
                (
                    "kratos_selfservice_flows_login_lifespan",
                    &mut this.kratos_selfservice_flows_login_lifespan,
                ),
                (
                    "kratos_selfservice_flows_login_style",
                    &mut this.kratos_selfservice_flows_login_style,
                ),
                (
                    "kratos_selfservice_flows_login_ui_url",
                    &mut this.kratos_selfservice_flows_login_ui_url,
                ),
                (
                    "kratos_selfservice_flows_logout_after_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_logout_after_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_recovery_after_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_recovery_after_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_recovery_enabled",
                    &mut this.kratos_selfservice_flows_recovery_enabled,
                ),
                (
                    "kratos_selfservice_flows_recovery_lifespan",
                    &mut this.kratos_selfservice_flows_recovery_lifespan,
                ),
                (
                    "kratos_selfservice_flows_recovery_notify_unknown_recipients",
                    &mut this.kratos_selfservice_flows_recovery_notify_unknown_recipients,
                ),
                (
                    "kratos_selfservice_flows_recovery_ui_url",
                    &mut this.kratos_selfservice_flows_recovery_ui_url,
                ),
                (
                    "kratos_selfservice_flows_recovery_use",
                    &mut this.kratos_selfservice_flows_recovery_use,
                ),
                (
                    "kratos_selfservice_flows_registration_after_code_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_registration_after_code_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_registration_after_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_registration_after_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_registration_after_oidc_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_registration_after_oidc_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_registration_after_passkey_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_registration_after_passkey_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_registration_after_password_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_registration_after_password_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_registration_enable_legacy_one_step",
                    &mut this
                        .kratos_selfservice_flows_registration_enable_legacy_one_step,
                ),
                (
                    "kratos_selfservice_flows_registration_enabled",
                    &mut this.kratos_selfservice_flows_registration_enabled,
                ),
                (
                    "kratos_selfservice_flows_registration_lifespan",
                    &mut this.kratos_selfservice_flows_registration_lifespan,
                ),
                (
                    "kratos_selfservice_flows_registration_login_hints",
                    &mut this.kratos_selfservice_flows_registration_login_hints,
                ),
                (
                    "kratos_selfservice_flows_registration_ui_url",
                    &mut this.kratos_selfservice_flows_registration_ui_url,
                ),
                (
                    "kratos_selfservice_flows_settings_after_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_settings_after_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_settings_after_lookup_secret_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_settings_after_lookup_secret_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_settings_after_oidc_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_settings_after_oidc_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_settings_after_passkey_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_settings_after_passkey_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_settings_after_password_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_settings_after_password_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_settings_after_profile_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_settings_after_profile_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_settings_after_totp_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_settings_after_totp_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_settings_after_webauthn_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_settings_after_webauthn_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_settings_lifespan",
                    &mut this.kratos_selfservice_flows_settings_lifespan,
                ),
                (
                    "kratos_selfservice_flows_settings_privileged_session_max_age",
                    &mut this
                        .kratos_selfservice_flows_settings_privileged_session_max_age,
                ),
                (
                    "kratos_selfservice_flows_settings_required_aal",
                    &mut this.kratos_selfservice_flows_settings_required_aal,
                ),
                (
                    "kratos_selfservice_flows_settings_ui_url",
                    &mut this.kratos_selfservice_flows_settings_ui_url,
                ),
                (
                    "kratos_selfservice_flows_verification_after_default_browser_return_url",
                    &mut this
                        .kratos_selfservice_flows_verification_after_default_browser_return_url,
                ),
                (
                    "kratos_selfservice_flows_verification_enabled",
                    &mut this.kratos_selfservice_flows_verification_enabled,
                ),
                (
                    "kratos_selfservice_flows_verification_lifespan",
                    &mut this.kratos_selfservice_flows_verification_lifespan,
                ),
                (
                    "kratos_selfservice_flows_verification_notify_unknown_recipients",
                    &mut this
                        .kratos_selfservice_flows_verification_notify_unknown_recipients,
                ),
                (
                    "kratos_selfservice_flows_verification_ui_url",
                    &mut this.kratos_selfservice_flows_verification_ui_url,
                ),
                (
                    "kratos_selfservice_flows_verification_use",
                    &mut this.kratos_selfservice_flows_verification_use,
                ),
                (
                    "kratos_selfservice_methods_captcha_config_allowed_domains",
                    &mut json::OrEmpty(
                        &mut this
                            .kratos_selfservice_methods_captcha_config_allowed_domains,
                    ),
                ),
                (
                    "kratos_selfservice_methods_captcha_config_byo",
                    &mut this.kratos_selfservice_methods_captcha_config_byo,
                ),
                (
                    "kratos_selfservice_methods_captcha_config_cf_turnstile_byo_secret",
                    &mut this
                        .kratos_selfservice_methods_captcha_config_cf_turnstile_byo_secret,
                ),
                (
                    "kratos_selfservice_methods_captcha_config_cf_turnstile_byo_sitekey",
                    &mut this
                        .kratos_selfservice_methods_captcha_config_cf_turnstile_byo_sitekey,
                ),
                (
                    "kratos_selfservice_methods_captcha_config_cf_turnstile_secret",
                    &mut this
                        .kratos_selfservice_methods_captcha_config_cf_turnstile_secret,
                ),
                (
                    "kratos_selfservice_methods_captcha_config_cf_turnstile_sitekey",
                    &mut this
                        .kratos_selfservice_methods_captcha_config_cf_turnstile_sitekey,
                ),
                (
                    "kratos_selfservice_methods_captcha_config_legacy_inject_node",
                    &mut this
                        .kratos_selfservice_methods_captcha_config_legacy_inject_node,
                ),
                (
                    "kratos_selfservice_methods_captcha_enabled",
                    &mut this.kratos_selfservice_methods_captcha_enabled,
                ),
                (
                    "kratos_selfservice_methods_code_config_alphabet",
                    &mut this.kratos_selfservice_methods_code_config_alphabet,
                ),
                (
                    "kratos_selfservice_methods_code_config_length",
                    &mut this.kratos_selfservice_methods_code_config_length,
                ),
                (
                    "kratos_selfservice_methods_code_config_lifespan",
                    &mut this.kratos_selfservice_methods_code_config_lifespan,
                ),
                (
                    "kratos_selfservice_methods_code_config_max_submissions",
                    &mut this.kratos_selfservice_methods_code_config_max_submissions,
                ),
                (
                    "kratos_selfservice_methods_code_config_missing_credential_fallback_enabled",
                    &mut this
                        .kratos_selfservice_methods_code_config_missing_credential_fallback_enabled,
                ),
                (
                    "kratos_selfservice_methods_code_enabled",
                    &mut this.kratos_selfservice_methods_code_enabled,
                ),
                (
                    "kratos_selfservice_methods_code_mfa_enabled",
                    &mut this.kratos_selfservice_methods_code_mfa_enabled,
                ),
                (
                    "kratos_selfservice_methods_code_passwordless_enabled",
                    &mut this.kratos_selfservice_methods_code_passwordless_enabled,
                ),
                (
                    "kratos_selfservice_methods_code_passwordless_login_fallback_enabled",
                    &mut this
                        .kratos_selfservice_methods_code_passwordless_login_fallback_enabled,
                ),
                (
                    "kratos_selfservice_methods_deviceauthn_config_android_allow_expired_factory_certificates",
                    &mut this
                        .kratos_selfservice_methods_deviceauthn_config_android_allow_expired_factory_certificates,
                ),
                (
                    "kratos_selfservice_methods_deviceauthn_config_android_app_ids",
                    &mut json::OrEmpty(
                        &mut this
                            .kratos_selfservice_methods_deviceauthn_config_android_app_ids,
                    ),
                ),
                (
                    "kratos_selfservice_methods_deviceauthn_config_first_factor",
                    &mut this.kratos_selfservice_methods_deviceauthn_config_first_factor,
                ),
                (
                    "kratos_selfservice_methods_deviceauthn_config_insecure_allow_relaxed_attestation",
                    &mut this
                        .kratos_selfservice_methods_deviceauthn_config_insecure_allow_relaxed_attestation,
                ),
                (
                    "kratos_selfservice_methods_deviceauthn_config_ios_app_ids",
                    &mut json::OrEmpty(
                        &mut this
                            .kratos_selfservice_methods_deviceauthn_config_ios_app_ids,
                    ),
                ),
                (
                    "kratos_selfservice_methods_deviceauthn_config_ios_biometric_first_factor",
                    &mut this
                        .kratos_selfservice_methods_deviceauthn_config_ios_biometric_first_factor,
                ),
                (
                    "kratos_selfservice_methods_deviceauthn_config_pin_max_attempts",
                    &mut this
                        .kratos_selfservice_methods_deviceauthn_config_pin_max_attempts,
                ),
                (
                    "kratos_selfservice_methods_deviceauthn_enabled",
                    &mut this.kratos_selfservice_methods_deviceauthn_enabled,
                ),
                (
                    "kratos_selfservice_methods_link_config_base_url",
                    &mut this.kratos_selfservice_methods_link_config_base_url,
                ),
                (
                    "kratos_selfservice_methods_link_config_lifespan",
                    &mut this.kratos_selfservice_methods_link_config_lifespan,
                ),
                (
                    "kratos_selfservice_methods_link_enabled",
                    &mut this.kratos_selfservice_methods_link_enabled,
                ),
                (
                    "kratos_selfservice_methods_lookup_secret_enabled",
                    &mut this.kratos_selfservice_methods_lookup_secret_enabled,
                ),
                (
                    "kratos_selfservice_methods_oidc_config_base_redirect_uri",
                    &mut this.kratos_selfservice_methods_oidc_config_base_redirect_uri,
                ),
                (
                    "kratos_selfservice_methods_oidc_config_providers",
                    &mut json::OrEmpty(
                        &mut this.kratos_selfservice_methods_oidc_config_providers,
                    ),
                ),
                (
                    "kratos_selfservice_methods_oidc_enable_auto_link_policy",
                    &mut this.kratos_selfservice_methods_oidc_enable_auto_link_policy,
                ),
                (
                    "kratos_selfservice_methods_oidc_enabled",
                    &mut this.kratos_selfservice_methods_oidc_enabled,
                ),
                (
                    "kratos_selfservice_methods_passkey_config_attestation_preference",
                    &mut this
                        .kratos_selfservice_methods_passkey_config_attestation_preference,
                ),
                (
                    "kratos_selfservice_methods_passkey_config_authenticator_selection_attachment",
                    &mut this
                        .kratos_selfservice_methods_passkey_config_authenticator_selection_attachment,
                ),
                (
                    "kratos_selfservice_methods_passkey_config_authenticator_selection_resident_key",
                    &mut this
                        .kratos_selfservice_methods_passkey_config_authenticator_selection_resident_key,
                ),
                (
                    "kratos_selfservice_methods_passkey_config_authenticator_selection_user_verification",
                    &mut this
                        .kratos_selfservice_methods_passkey_config_authenticator_selection_user_verification,
                ),
                (
                    "kratos_selfservice_methods_passkey_config_rp_display_name",
                    &mut this.kratos_selfservice_methods_passkey_config_rp_display_name,
                ),
                (
                    "kratos_selfservice_methods_passkey_config_rp_id",
                    &mut this.kratos_selfservice_methods_passkey_config_rp_id,
                ),
                (
                    "kratos_selfservice_methods_passkey_config_rp_origins",
                    &mut json::OrEmpty(
                        &mut this.kratos_selfservice_methods_passkey_config_rp_origins,
                    ),
                ),
                (
                    "kratos_selfservice_methods_passkey_config_timeouts_login",
                    &mut this.kratos_selfservice_methods_passkey_config_timeouts_login,
                ),
                (
                    "kratos_selfservice_methods_passkey_config_timeouts_registration",
                    &mut this
                        .kratos_selfservice_methods_passkey_config_timeouts_registration,
                ),
                (
                    "kratos_selfservice_methods_passkey_enabled",
                    &mut this.kratos_selfservice_methods_passkey_enabled,
                ),
                (
                    "kratos_selfservice_methods_password_config_haveibeenpwned_enabled",
                    &mut this
                        .kratos_selfservice_methods_password_config_haveibeenpwned_enabled,
                ),
                (
                    "kratos_selfservice_methods_password_config_identifier_similarity_check_enabled",
                    &mut this
                        .kratos_selfservice_methods_password_config_identifier_similarity_check_enabled,
                ),
                (
                    "kratos_selfservice_methods_password_config_ignore_network_errors",
                    &mut this
                        .kratos_selfservice_methods_password_config_ignore_network_errors,
                ),
                (
                    "kratos_selfservice_methods_password_config_max_breaches",
                    &mut this.kratos_selfservice_methods_password_config_max_breaches,
                ),
                (
                    "kratos_selfservice_methods_password_config_min_password_length",
                    &mut this
                        .kratos_selfservice_methods_password_config_min_password_length,
                ),
                (
                    "kratos_selfservice_methods_password_enabled",
                    &mut this.kratos_selfservice_methods_password_enabled,
                ),
                (
                    "kratos_selfservice_methods_profile_enabled",
                    &mut this.kratos_selfservice_methods_profile_enabled,
                ),
                (
                    "kratos_selfservice_methods_saml_config_providers",
                    &mut json::OrEmpty(
                        &mut this.kratos_selfservice_methods_saml_config_providers,
                    ),
                ),
                (
                    "kratos_selfservice_methods_saml_enabled",
                    &mut this.kratos_selfservice_methods_saml_enabled,
                ),
                (
                    "kratos_selfservice_methods_totp_config_issuer",
                    &mut this.kratos_selfservice_methods_totp_config_issuer,
                ),
                (
                    "kratos_selfservice_methods_totp_enabled",
                    &mut this.kratos_selfservice_methods_totp_enabled,
                ),
                (
                    "kratos_selfservice_methods_webauthn_config_passwordless",
                    &mut this.kratos_selfservice_methods_webauthn_config_passwordless,
                ),
                (
                    "kratos_selfservice_methods_webauthn_config_rp_display_name",
                    &mut this.kratos_selfservice_methods_webauthn_config_rp_display_name,
                ),
                (
                    "kratos_selfservice_methods_webauthn_config_rp_icon",
                    &mut this.kratos_selfservice_methods_webauthn_config_rp_icon,
                ),
                (
                    "kratos_selfservice_methods_webauthn_config_rp_id",
                    &mut this.kratos_selfservice_methods_webauthn_config_rp_id,
                ),
                (
                    "kratos_selfservice_methods_webauthn_config_rp_origins",
                    &mut json::OrEmpty(
                        &mut this.kratos_selfservice_methods_webauthn_config_rp_origins,
                    ),
                ),
                (
                    "kratos_selfservice_methods_webauthn_enabled",
                    &mut this.kratos_selfservice_methods_webauthn_enabled,
                ),
                (
                    "kratos_session_cookie_persistent",
                    &mut this.kratos_session_cookie_persistent,
                ),
                (
                    "kratos_session_cookie_same_site",
                    &mut this.kratos_session_cookie_same_site,
                ),
                ("kratos_session_lifespan", &mut this.kratos_session_lifespan),
                (
                    "kratos_session_whoami_required_aal",
                    &mut this.kratos_session_whoami_required_aal,
                ),
                (
                    "kratos_session_whoami_tokenizer_templates",
                    &mut json::OrEmpty(
                        &mut this.kratos_session_whoami_tokenizer_templates,
                    ),
                ),
                ("name", &mut json::InPlace(&mut this.name)),
                ("organizations", &mut json::OrEmpty(&mut this.organizations)),
                ("project_id", &mut this.project_id),
                (
                    "project_revision_hooks",
                    &mut json::OrEmpty(&mut this.project_revision_hooks),
                ),
                ("scim_clients", &mut json::OrEmpty(&mut this.scim_clients)),
                (
                    "serve_admin_cors_allowed_origins",
                    &mut json::OrEmpty(&mut this.serve_admin_cors_allowed_origins),
                ),
                ("serve_admin_cors_enabled", &mut this.serve_admin_cors_enabled),
                (
                    "serve_public_cors_allowed_origins",
                    &mut json::OrEmpty(&mut this.serve_public_cors_allowed_origins),
                ),
                ("serve_public_cors_enabled", &mut this.serve_public_cors_enabled),
                ("strict_security", &mut this.strict_security),
                ("talos_cache_enabled", &mut this.talos_cache_enabled),
                ("talos_cache_ttl", &mut this.talos_cache_ttl),
                (
                    "talos_credentials_api_keys_default_ttl",
                    &mut this.talos_credentials_api_keys_default_ttl,
                ),
                (
                    "talos_credentials_api_keys_max_ttl",
                    &mut this.talos_credentials_api_keys_max_ttl,
                ),
                (
                    "talos_credentials_api_keys_prefix_current",
                    &mut this.talos_credentials_api_keys_prefix_current,
                ),
                (
                    "talos_credentials_api_keys_prefix_public_current",
                    &mut this.talos_credentials_api_keys_prefix_public_current,
                ),
                (
                    "talos_credentials_api_keys_prefix_public_retired",
                    &mut json::OrEmpty(
                        &mut this.talos_credentials_api_keys_prefix_public_retired,
                    ),
                ),
                (
                    "talos_credentials_api_keys_prefix_retired",
                    &mut json::OrEmpty(
                        &mut this.talos_credentials_api_keys_prefix_retired,
                    ),
                ),
                (
                    "talos_credentials_derived_tokens_default_ttl",
                    &mut this.talos_credentials_derived_tokens_default_ttl,
                ),
                (
                    "talos_credentials_derived_tokens_jwt_signing_key_id",
                    &mut this.talos_credentials_derived_tokens_jwt_signing_key_id,
                ),
                (
                    "talos_credentials_derived_tokens_jwt_signing_keys_urls",
                    &mut json::OrEmpty(
                        &mut this.talos_credentials_derived_tokens_jwt_signing_keys_urls,
                    ),
                ),
                (
                    "talos_credentials_derived_tokens_macaroon_prefix_current",
                    &mut this.talos_credentials_derived_tokens_macaroon_prefix_current,
                ),
                (
                    "talos_credentials_derived_tokens_macaroon_prefix_retired",
                    &mut json::OrEmpty(
                        &mut this
                            .talos_credentials_derived_tokens_macaroon_prefix_retired,
                    ),
                ),
                ("talos_credentials_issuer", &mut this.talos_credentials_issuer),
                (
                    "talos_credentials_issuer_retired",
                    &mut json::OrEmpty(&mut this.talos_credentials_issuer_retired),
                ),
                (
                    "talos_credentials_issuer_retired_entries",
                    &mut json::OrEmpty(
                        &mut this.talos_credentials_issuer_retired_entries,
                    ),
                ),
                ("talos_rate_limit_enabled", &mut this.talos_rate_limit_enabled),
                ("talos_secrets_hmac_current", &mut this.talos_secrets_hmac_current),
                (
                    "talos_secrets_hmac_retired",
                    &mut json::OrEmpty(&mut this.talos_secrets_hmac_retired),
                ),
                (
                    "talos_secrets_hmac_retired_entries",
                    &mut json::OrEmpty(&mut this.talos_secrets_hmac_retired_entries),
                ),
                ("updated_at", &mut this.updated_at),
            ],
            &["name"],
        )?;
        Ok(this)
    }
}

impl json::Encode for NormalizedProjectRevision {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("account_experience_contact_url", &self.account_experience_contact_url),
            (
                "account_experience_custom_translations",
                &self.account_experience_custom_translations,
            ),
            (
                "account_experience_default_locale",
                &self.account_experience_default_locale,
            ),
            (
                "account_experience_enabled_locales",
                &self.account_experience_enabled_locales,
            ),
            ("account_experience_favicon_dark", &self.account_experience_favicon_dark),
            ("account_experience_favicon_light", &self.account_experience_favicon_light),
            (
                "account_experience_hide_ory_branding",
                &self.account_experience_hide_ory_branding,
            ),
            (
                "account_experience_hide_registration_link",
                &self.account_experience_hide_registration_link,
            ),
            (
                "account_experience_locale_behavior",
                &self.account_experience_locale_behavior,
            ),
            ("account_experience_logo_dark", &self.account_experience_logo_dark),
            ("account_experience_logo_light", &self.account_experience_logo_light),
            (
                "account_experience_privacy_policy_url",
                &self.account_experience_privacy_policy_url,
            ),
            (
                "account_experience_terms_of_service_url",
                &self.account_experience_terms_of_service_url,
            ),
            (
                "account_experience_theme_variables_dark",
                &self.account_experience_theme_variables_dark,
            ),
            (
                "account_experience_theme_variables_light",
                &self.account_experience_theme_variables_light,
            ),
            ("created_at", &self.created_at),
            (
                "disable_account_experience_welcome_screen",
                &self.disable_account_experience_welcome_screen,
            ),
            ("enable_ax_v2", &self.enable_ax_v2),
            ("feature_flags", &self.feature_flags),
            (
                "hydra_oauth2_allowed_top_level_claims",
                &self.hydra_oauth2_allowed_top_level_claims,
            ),
            (
                "hydra_oauth2_client_credentials_default_grant_allowed_scope",
                &self.hydra_oauth2_client_credentials_default_grant_allowed_scope,
            ),
            (
                "hydra_oauth2_device_authorization_token_polling_interval",
                &self.hydra_oauth2_device_authorization_token_polling_interval,
            ),
            (
                "hydra_oauth2_device_authorization_user_code_entropy_preset",
                &self.hydra_oauth2_device_authorization_user_code_entropy_preset,
            ),
            (
                "hydra_oauth2_exclude_not_before_claim",
                &self.hydra_oauth2_exclude_not_before_claim,
            ),
            (
                "hydra_oauth2_grant_jwt_iat_optional",
                &self.hydra_oauth2_grant_jwt_iat_optional,
            ),
            (
                "hydra_oauth2_grant_jwt_jti_optional",
                &self.hydra_oauth2_grant_jwt_jti_optional,
            ),
            ("hydra_oauth2_grant_jwt_max_ttl", &self.hydra_oauth2_grant_jwt_max_ttl),
            (
                "hydra_oauth2_grant_jwt_omit_assertion_audience",
                &self.hydra_oauth2_grant_jwt_omit_assertion_audience,
            ),
            (
                "hydra_oauth2_grant_refresh_token_rotation_grace_period",
                &self.hydra_oauth2_grant_refresh_token_rotation_grace_period,
            ),
            (
                "hydra_oauth2_grant_refresh_token_rotation_grace_reuse_count",
                &self.hydra_oauth2_grant_refresh_token_rotation_grace_reuse_count,
            ),
            (
                "hydra_oauth2_mirror_top_level_claims",
                &self.hydra_oauth2_mirror_top_level_claims,
            ),
            ("hydra_oauth2_pkce_enforced", &self.hydra_oauth2_pkce_enforced),
            (
                "hydra_oauth2_pkce_enforced_for_public_clients",
                &self.hydra_oauth2_pkce_enforced_for_public_clients,
            ),
            ("hydra_oauth2_preserve_ext_claims", &self.hydra_oauth2_preserve_ext_claims),
            ("hydra_oauth2_refresh_token_hook", &self.hydra_oauth2_refresh_token_hook),
            ("hydra_oauth2_token_hook", &self.hydra_oauth2_token_hook),
            ("hydra_oauth2_token_prefix", &self.hydra_oauth2_token_prefix),
            (
                "hydra_oidc_dynamic_client_registration_default_audience",
                &self.hydra_oidc_dynamic_client_registration_default_audience,
            ),
            (
                "hydra_oidc_dynamic_client_registration_default_scope",
                &self.hydra_oidc_dynamic_client_registration_default_scope,
            ),
            (
                "hydra_oidc_dynamic_client_registration_enabled",
                &self.hydra_oidc_dynamic_client_registration_enabled,
            ),
            (
                "hydra_oidc_subject_identifiers_pairwise_salt",
                &self.hydra_oidc_subject_identifiers_pairwise_salt,
            ),
            (
                "hydra_oidc_subject_identifiers_supported_types",
                &self.hydra_oidc_subject_identifiers_supported_types,
            ),
            ("hydra_secrets_cookie", &self.hydra_secrets_cookie),
            ("hydra_secrets_pagination", &self.hydra_secrets_pagination),
            ("hydra_secrets_system", &self.hydra_secrets_system),
            (
                "hydra_serve_cookies_same_site_legacy_workaround",
                &self.hydra_serve_cookies_same_site_legacy_workaround,
            ),
            (
                "hydra_serve_cookies_same_site_mode",
                &self.hydra_serve_cookies_same_site_mode,
            ),
            ("hydra_strategies_access_token", &self.hydra_strategies_access_token),
            ("hydra_strategies_jwt_scope_claim", &self.hydra_strategies_jwt_scope_claim),
            ("hydra_strategies_scope", &self.hydra_strategies_scope),
            ("hydra_ttl_access_token", &self.hydra_ttl_access_token),
            ("hydra_ttl_auth_code", &self.hydra_ttl_auth_code),
            ("hydra_ttl_device_user_code", &self.hydra_ttl_device_user_code),
            ("hydra_ttl_id_token", &self.hydra_ttl_id_token),
            ("hydra_ttl_login_consent_request", &self.hydra_ttl_login_consent_request),
            ("hydra_ttl_refresh_token", &self.hydra_ttl_refresh_token),
            ("hydra_urls_consent", &self.hydra_urls_consent),
            ("hydra_urls_device_success", &self.hydra_urls_device_success),
            ("hydra_urls_device_verification", &self.hydra_urls_device_verification),
            ("hydra_urls_error", &self.hydra_urls_error),
            ("hydra_urls_login", &self.hydra_urls_login),
            ("hydra_urls_logout", &self.hydra_urls_logout),
            ("hydra_urls_post_logout_redirect", &self.hydra_urls_post_logout_redirect),
            ("hydra_urls_registration", &self.hydra_urls_registration),
            ("hydra_urls_self_issuer", &self.hydra_urls_self_issuer),
            (
                "hydra_webfinger_jwks_broadcast_keys",
                &self.hydra_webfinger_jwks_broadcast_keys,
            ),
            (
                "hydra_webfinger_oidc_discovery_auth_url",
                &self.hydra_webfinger_oidc_discovery_auth_url,
            ),
            (
                "hydra_webfinger_oidc_discovery_client_registration_url",
                &self.hydra_webfinger_oidc_discovery_client_registration_url,
            ),
            (
                "hydra_webfinger_oidc_discovery_device_authorization_url",
                &self.hydra_webfinger_oidc_discovery_device_authorization_url,
            ),
            (
                "hydra_webfinger_oidc_discovery_jwks_url",
                &self.hydra_webfinger_oidc_discovery_jwks_url,
            ),
            (
                "hydra_webfinger_oidc_discovery_supported_claims",
                &self.hydra_webfinger_oidc_discovery_supported_claims,
            ),
            (
                "hydra_webfinger_oidc_discovery_supported_scope",
                &self.hydra_webfinger_oidc_discovery_supported_scope,
            ),
            (
                "hydra_webfinger_oidc_discovery_token_url",
                &self.hydra_webfinger_oidc_discovery_token_url,
            ),
            (
                "hydra_webfinger_oidc_discovery_userinfo_url",
                &self.hydra_webfinger_oidc_discovery_userinfo_url,
            ),
            ("id", &self.id),
            ("keto_feature_flags_strict_mode", &self.keto_feature_flags_strict_mode),
            ("keto_namespace_configuration", &self.keto_namespace_configuration),
            ("keto_namespaces", &self.keto_namespaces),
            ("keto_secrets_pagination", &self.keto_secrets_pagination),
            ("keto_strict_mode_readonly", &self.keto_strict_mode_readonly),
            ("kratos_cookies_same_site", &self.kratos_cookies_same_site),
            ("kratos_courier_channels", &self.kratos_courier_channels),
            ("kratos_courier_delivery_strategy", &self.kratos_courier_delivery_strategy),
            (
                "kratos_courier_http_request_config_auth_api_key_in",
                &self.kratos_courier_http_request_config_auth_api_key_in,
            ),
            (
                "kratos_courier_http_request_config_auth_api_key_name",
                &self.kratos_courier_http_request_config_auth_api_key_name,
            ),
            (
                "kratos_courier_http_request_config_auth_api_key_value",
                &self.kratos_courier_http_request_config_auth_api_key_value,
            ),
            (
                "kratos_courier_http_request_config_auth_basic_auth_password",
                &self.kratos_courier_http_request_config_auth_basic_auth_password,
            ),
            (
                "kratos_courier_http_request_config_auth_basic_auth_user",
                &self.kratos_courier_http_request_config_auth_basic_auth_user,
            ),
            (
                "kratos_courier_http_request_config_auth_type",
                &self.kratos_courier_http_request_config_auth_type,
            ),
            (
                "kratos_courier_http_request_config_body",
                &self.kratos_courier_http_request_config_body,
            ),
            (
                "kratos_courier_http_request_config_headers",
                &self.kratos_courier_http_request_config_headers,
            ),
            (
                "kratos_courier_http_request_config_method",
                &self.kratos_courier_http_request_config_method,
            ),
            (
                "kratos_courier_http_request_config_url",
                &self.kratos_courier_http_request_config_url,
            ),
            (
                "kratos_courier_smtp_connection_uri",
                &self.kratos_courier_smtp_connection_uri,
            ),
            ("kratos_courier_smtp_from_address", &self.kratos_courier_smtp_from_address),
            ("kratos_courier_smtp_from_name", &self.kratos_courier_smtp_from_name),
            ("kratos_courier_smtp_headers", &self.kratos_courier_smtp_headers),
            ("kratos_courier_smtp_local_name", &self.kratos_courier_smtp_local_name),
            (
                "kratos_courier_templates_login_code_valid_email_body_html",
                &self.kratos_courier_templates_login_code_valid_email_body_html,
            ),
            (
                "kratos_courier_templates_login_code_valid_email_body_plaintext",
                &self.kratos_courier_templates_login_code_valid_email_body_plaintext,
            ),
            (
                "kratos_courier_templates_login_code_valid_email_subject",
                &self.kratos_courier_templates_login_code_valid_email_subject,
            ),
            (
                "kratos_courier_templates_login_code_valid_sms_body_plaintext",
                &self.kratos_courier_templates_login_code_valid_sms_body_plaintext,
            ),
            (
                "kratos_courier_templates_recovery_code_invalid_email_body_html",
                &self.kratos_courier_templates_recovery_code_invalid_email_body_html,
            ),
            (
                "kratos_courier_templates_recovery_code_invalid_email_body_plaintext",
                &self.kratos_courier_templates_recovery_code_invalid_email_body_plaintext,
            ),
            (
                "kratos_courier_templates_recovery_code_invalid_email_subject",
                &self.kratos_courier_templates_recovery_code_invalid_email_subject,
            ),
            (
                "kratos_courier_templates_recovery_code_valid_email_body_html",
                &self.kratos_courier_templates_recovery_code_valid_email_body_html,
            ),
            (
                "kratos_courier_templates_recovery_code_valid_email_body_plaintext",
                &self.kratos_courier_templates_recovery_code_valid_email_body_plaintext,
            ),
            (
                "kratos_courier_templates_recovery_code_valid_email_subject",
                &self.kratos_courier_templates_recovery_code_valid_email_subject,
            ),
            (
                "kratos_courier_templates_recovery_invalid_email_body_html",
                &self.kratos_courier_templates_recovery_invalid_email_body_html,
            ),
            (
                "kratos_courier_templates_recovery_invalid_email_body_plaintext",
                &self.kratos_courier_templates_recovery_invalid_email_body_plaintext,
            ),
            (
                "kratos_courier_templates_recovery_invalid_email_subject",
                &self.kratos_courier_templates_recovery_invalid_email_subject,
            ),
            (
                "kratos_courier_templates_recovery_valid_email_body_html",
                &self.kratos_courier_templates_recovery_valid_email_body_html,
            ),
            (
                "kratos_courier_templates_recovery_valid_email_body_plaintext",
                &self.kratos_courier_templates_recovery_valid_email_body_plaintext,
            ),
            (
                "kratos_courier_templates_recovery_valid_email_subject",
                &self.kratos_courier_templates_recovery_valid_email_subject,
            ),
            (
                "kratos_courier_templates_registration_code_valid_email_body_html",
                &self.kratos_courier_templates_registration_code_valid_email_body_html,
            ),
            (
                "kratos_courier_templates_registration_code_valid_email_body_plaintext",
                &self
                    .kratos_courier_templates_registration_code_valid_email_body_plaintext,
            ),
            (
                "kratos_courier_templates_registration_code_valid_email_subject",
                &self.kratos_courier_templates_registration_code_valid_email_subject,
            ),
            (
                "kratos_courier_templates_registration_code_valid_sms_body_plaintext",
                &self.kratos_courier_templates_registration_code_valid_sms_body_plaintext,
            ),
            (
                "kratos_courier_templates_verifiable_address_changed_email_body_html",
                &self.kratos_courier_templates_verifiable_address_changed_email_body_html,
            ),
            (
                "kratos_courier_templates_verifiable_address_changed_email_body_plaintext",
                &self
                    .kratos_courier_templates_verifiable_address_changed_email_body_plaintext,
            ),
            (
                "kratos_courier_templates_verifiable_address_changed_email_subject",
                &self.kratos_courier_templates_verifiable_address_changed_email_subject,
            ),
            (
                "kratos_courier_templates_verifiable_address_changed_sms_body_plaintext",
                &self
                    .kratos_courier_templates_verifiable_address_changed_sms_body_plaintext,
            ),
            (
                "kratos_courier_templates_verification_code_invalid_email_body_html",
                &self.kratos_courier_templates_verification_code_invalid_email_body_html,
            ),
            (
                "kratos_courier_templates_verification_code_invalid_email_body_plaintext",
                &self
                    .kratos_courier_templates_verification_code_invalid_email_body_plaintext,
            ),
            (
                "kratos_courier_templates_verification_code_invalid_email_subject",
                &self.kratos_courier_templates_verification_code_invalid_email_subject,
            ),
            (
                "kratos_courier_templates_verification_code_valid_email_body_html",
                &self.kratos_courier_templates_verification_code_valid_email_body_html,
            ),
            (
                "kratos_courier_templates_verification_code_valid_email_body_plaintext",
                &self
                    .kratos_courier_templates_verification_code_valid_email_body_plaintext,
            ),
            (
                "kratos_courier_templates_verification_code_valid_email_subject",
                &self.kratos_courier_templates_verification_code_valid_email_subject,
            ),
            (
                "kratos_courier_templates_verification_code_valid_sms_body_plaintext",
                &self.kratos_courier_templates_verification_code_valid_sms_body_plaintext,
            ),
            (
                "kratos_courier_templates_verification_invalid_email_body_html",
                &self.kratos_courier_templates_verification_invalid_email_body_html,
            ),
            (
                "kratos_courier_templates_verification_invalid_email_body_plaintext",
                &self.kratos_courier_templates_verification_invalid_email_body_plaintext,
            ),
            (
                "kratos_courier_templates_verification_invalid_email_subject",
                &self.kratos_courier_templates_verification_invalid_email_subject,
            ),
            (
                "kratos_courier_templates_verification_valid_email_body_html",
                &self.kratos_courier_templates_verification_valid_email_body_html,
            ),
            (
                "kratos_courier_templates_verification_valid_email_body_plaintext",
                &self.kratos_courier_templates_verification_valid_email_body_plaintext,
            ),
            (
                "kratos_courier_templates_verification_valid_email_subject",
                &self.kratos_courier_templates_verification_valid_email_subject,
            ),
            (
                "kratos_feature_flags_cacheable_sessions",
                &self.kratos_feature_flags_cacheable_sessions,
            ),
            (
                "kratos_feature_flags_cacheable_sessions_max_age",
                &self.kratos_feature_flags_cacheable_sessions_max_age,
            ),
            (
                "kratos_feature_flags_choose_recovery_address",
                &self.kratos_feature_flags_choose_recovery_address,
            ),
            (
                "kratos_feature_flags_enforce_identity_schema_guards",
                &self.kratos_feature_flags_enforce_identity_schema_guards,
            ),
            (
                "kratos_feature_flags_faster_session_extend",
                &self.kratos_feature_flags_faster_session_extend,
            ),
            (
                "kratos_feature_flags_legacy_continue_with_verification_ui",
                &self.kratos_feature_flags_legacy_continue_with_verification_ui,
            ),
            (
                "kratos_feature_flags_legacy_oidc_registration_node_group",
                &self.kratos_feature_flags_legacy_oidc_registration_node_group,
            ),
            (
                "kratos_feature_flags_legacy_require_verified_login_error",
                &self.kratos_feature_flags_legacy_require_verified_login_error,
            ),
            (
                "kratos_feature_flags_password_profile_registration_node_group",
                &self.kratos_feature_flags_password_profile_registration_node_group,
            ),
            (
                "kratos_feature_flags_refresh_login_choose_address",
                &self.kratos_feature_flags_refresh_login_choose_address,
            ),
            (
                "kratos_feature_flags_use_continue_with_transitions",
                &self.kratos_feature_flags_use_continue_with_transitions,
            ),
            (
                "kratos_feature_flags_webhook_response_directives",
                &self.kratos_feature_flags_webhook_response_directives,
            ),
            ("kratos_identity_schemas", &self.kratos_identity_schemas),
            ("kratos_oauth2_provider_headers", &self.kratos_oauth2_provider_headers),
            (
                "kratos_oauth2_provider_override_return_to",
                &self.kratos_oauth2_provider_override_return_to,
            ),
            ("kratos_oauth2_provider_url", &self.kratos_oauth2_provider_url),
            (
                "kratos_preview_default_read_consistency_level",
                &self.kratos_preview_default_read_consistency_level,
            ),
            (
                "kratos_preview_enable_native_saml_engine",
                &self.kratos_preview_enable_native_saml_engine,
            ),
            ("kratos_secrets_cipher", &self.kratos_secrets_cipher),
            ("kratos_secrets_cookie", &self.kratos_secrets_cookie),
            ("kratos_secrets_default", &self.kratos_secrets_default),
            ("kratos_secrets_pagination", &self.kratos_secrets_pagination),
            (
                "kratos_security_account_enumeration_mitigate",
                &self.kratos_security_account_enumeration_mitigate,
            ),
            (
                "kratos_security_restricted_origins",
                &self.kratos_security_restricted_origins,
            ),
            (
                "kratos_selfservice_allowed_return_urls",
                &self.kratos_selfservice_allowed_return_urls,
            ),
            (
                "kratos_selfservice_default_browser_return_url",
                &self.kratos_selfservice_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_error_ui_url",
                &self.kratos_selfservice_flows_error_ui_url,
            ),
            (
                "kratos_selfservice_flows_login_after_code_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_login_after_code_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_login_after_default_browser_return_url",
                &self.kratos_selfservice_flows_login_after_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_login_after_lookup_secret_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_login_after_lookup_secret_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_login_after_oidc_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_login_after_oidc_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_login_after_passkey_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_login_after_passkey_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_login_after_password_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_login_after_password_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_login_after_totp_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_login_after_totp_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_login_after_webauthn_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_login_after_webauthn_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_login_brute_force_protection_enabled",
                &self.kratos_selfservice_flows_login_brute_force_protection_enabled,
            ),
            (
                "kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_initial",
                &self
                    .kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_initial,
            ),
            (
                "kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_max",
                &self
                    .kratos_selfservice_flows_login_brute_force_protection_identifier_exponential_backoff_max,
            ),
            (
                "kratos_selfservice_flows_login_brute_force_protection_identifier_max_failures",
                &self
                    .kratos_selfservice_flows_login_brute_force_protection_identifier_max_failures,
            ),
            (
                "kratos_selfservice_flows_login_brute_force_protection_identifier_window",
                &self
                    .kratos_selfservice_flows_login_brute_force_protection_identifier_window,
            ),
            (
                "kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_initial",
                &self
                    .kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_initial,
            ),
            (
                "kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_max",
                &self
                    .kratos_selfservice_flows_login_brute_force_protection_ip_exponential_backoff_max,
            ),
            (
                "kratos_selfservice_flows_login_brute_force_protection_ip_max_failures",
                &self
                    .kratos_selfservice_flows_login_brute_force_protection_ip_max_failures,
            ),
            (
                "kratos_selfservice_flows_login_brute_force_protection_ip_window",
                &self.kratos_selfservice_flows_login_brute_force_protection_ip_window,
            ),
            (
                "kratos_selfservice_flows_login_lifespan",
                &self.kratos_selfservice_flows_login_lifespan,
            ),
            (
                "kratos_selfservice_flows_login_style",
                &self.kratos_selfservice_flows_login_style,
            ),
            (
                "kratos_selfservice_flows_login_ui_url",
                &self.kratos_selfservice_flows_login_ui_url,
            ),
            (
                "kratos_selfservice_flows_logout_after_default_browser_return_url",
                &self.kratos_selfservice_flows_logout_after_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_recovery_after_default_browser_return_url",
                &self.kratos_selfservice_flows_recovery_after_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_recovery_enabled",
                &self.kratos_selfservice_flows_recovery_enabled,
            ),
            (
                "kratos_selfservice_flows_recovery_lifespan",
                &self.kratos_selfservice_flows_recovery_lifespan,
            ),
            (
                "kratos_selfservice_flows_recovery_notify_unknown_recipients",
                &self.kratos_selfservice_flows_recovery_notify_unknown_recipients,
            ),
            (
                "kratos_selfservice_flows_recovery_ui_url",
                &self.kratos_selfservice_flows_recovery_ui_url,
            ),
            (
                "kratos_selfservice_flows_recovery_use",
                &self.kratos_selfservice_flows_recovery_use,
            ),
            (
                "kratos_selfservice_flows_registration_after_code_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_registration_after_code_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_registration_after_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_registration_after_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_registration_after_oidc_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_registration_after_oidc_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_registration_after_passkey_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_registration_after_passkey_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_registration_after_password_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_registration_after_password_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_registration_after_webauthn_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_registration_enable_legacy_one_step",
                &self.kratos_selfservice_flows_registration_enable_legacy_one_step,
            ),
            (
                "kratos_selfservice_flows_registration_enabled",
                &self.kratos_selfservice_flows_registration_enabled,
            ),
            (
                "kratos_selfservice_flows_registration_lifespan",
                &self.kratos_selfservice_flows_registration_lifespan,
            ),
            (
                "kratos_selfservice_flows_registration_login_hints",
                &self.kratos_selfservice_flows_registration_login_hints,
            ),
            (
                "kratos_selfservice_flows_registration_ui_url",
                &self.kratos_selfservice_flows_registration_ui_url,
            ),
            (
                "kratos_selfservice_flows_settings_after_default_browser_return_url",
                &self.kratos_selfservice_flows_settings_after_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_settings_after_lookup_secret_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_settings_after_lookup_secret_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_settings_after_oidc_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_settings_after_oidc_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_settings_after_passkey_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_settings_after_passkey_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_settings_after_password_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_settings_after_password_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_settings_after_profile_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_settings_after_profile_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_settings_after_totp_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_settings_after_totp_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_settings_after_webauthn_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_settings_after_webauthn_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_settings_lifespan",
                &self.kratos_selfservice_flows_settings_lifespan,
            ),
            (
                "kratos_selfservice_flows_settings_privileged_session_max_age",
                &self.kratos_selfservice_flows_settings_privileged_session_max_age,
            ),
            (
                "kratos_selfservice_flows_settings_required_aal",
                &self.kratos_selfservice_flows_settings_required_aal,
            ),
            (
                "kratos_selfservice_flows_settings_ui_url",
                &self.kratos_selfservice_flows_settings_ui_url,
            ),
            (
                "kratos_selfservice_flows_verification_after_default_browser_return_url",
                &self
                    .kratos_selfservice_flows_verification_after_default_browser_return_url,
            ),
            (
                "kratos_selfservice_flows_verification_enabled",
                &self.kratos_selfservice_flows_verification_enabled,
            ),
            (
                "kratos_selfservice_flows_verification_lifespan",
                &self.kratos_selfservice_flows_verification_lifespan,
            ),
            (
                "kratos_selfservice_flows_verification_notify_unknown_recipients",
                &self.kratos_selfservice_flows_verification_notify_unknown_recipients,
            ),
            (
                "kratos_selfservice_flows_verification_ui_url",
                &self.kratos_selfservice_flows_verification_ui_url,
            ),
            (
                "kratos_selfservice_flows_verification_use",
                &self.kratos_selfservice_flows_verification_use,
            ),
            (
                "kratos_selfservice_methods_captcha_config_allowed_domains",
                &self.kratos_selfservice_methods_captcha_config_allowed_domains,
            ),
            (
                "kratos_selfservice_methods_captcha_config_byo",
                &self.kratos_selfservice_methods_captcha_config_byo,
            ),
            (
                "kratos_selfservice_methods_captcha_config_cf_turnstile_byo_secret",
                &self.kratos_selfservice_methods_captcha_config_cf_turnstile_byo_secret,
            ),
            (
                "kratos_selfservice_methods_captcha_config_cf_turnstile_byo_sitekey",
                &self.kratos_selfservice_methods_captcha_config_cf_turnstile_byo_sitekey,
            ),
            (
                "kratos_selfservice_methods_captcha_config_cf_turnstile_secret",
                &self.kratos_selfservice_methods_captcha_config_cf_turnstile_secret,
            ),
            (
                "kratos_selfservice_methods_captcha_config_cf_turnstile_sitekey",
                &self.kratos_selfservice_methods_captcha_config_cf_turnstile_sitekey,
            ),
            (
                "kratos_selfservice_methods_captcha_config_legacy_inject_node",
                &self.kratos_selfservice_methods_captcha_config_legacy_inject_node,
            ),
            (
                "kratos_selfservice_methods_captcha_enabled",
                &self.kratos_selfservice_methods_captcha_enabled,
            ),
            (
                "kratos_selfservice_methods_code_config_alphabet",
                &self.kratos_selfservice_methods_code_config_alphabet,
            ),
            (
                "kratos_selfservice_methods_code_config_length",
                &self.kratos_selfservice_methods_code_config_length,
            ),
            (
                "kratos_selfservice_methods_code_config_lifespan",
                &self.kratos_selfservice_methods_code_config_lifespan,
            ),
            (
                "kratos_selfservice_methods_code_config_max_submissions",
                &self.kratos_selfservice_methods_code_config_max_submissions,
            ),
            (
                "kratos_selfservice_methods_code_config_missing_credential_fallback_enabled",
                &self
                    .kratos_selfservice_methods_code_config_missing_credential_fallback_enabled,
            ),
            (
                "kratos_selfservice_methods_code_enabled",
                &self.kratos_selfservice_methods_code_enabled,
            ),
            (
                "kratos_selfservice_methods_code_mfa_enabled",
                &self.kratos_selfservice_methods_code_mfa_enabled,
            ),
            (
                "kratos_selfservice_methods_code_passwordless_enabled",
                &self.kratos_selfservice_methods_code_passwordless_enabled,
            ),
            (
                "kratos_selfservice_methods_code_passwordless_login_fallback_enabled",
                &self.kratos_selfservice_methods_code_passwordless_login_fallback_enabled,
            ),
            (
                "kratos_selfservice_methods_deviceauthn_config_android_allow_expired_factory_certificates",
                &self
                    .kratos_selfservice_methods_deviceauthn_config_android_allow_expired_factory_certificates,
            ),
            (
                "kratos_selfservice_methods_deviceauthn_config_android_app_ids",
                &self.kratos_selfservice_methods_deviceauthn_config_android_app_ids,
            ),
            (
                "kratos_selfservice_methods_deviceauthn_config_first_factor",
                &self.kratos_selfservice_methods_deviceauthn_config_first_factor,
            ),
            (
                "kratos_selfservice_methods_deviceauthn_config_insecure_allow_relaxed_attestation",
                &self
                    .kratos_selfservice_methods_deviceauthn_config_insecure_allow_relaxed_attestation,
            ),
            (
                "kratos_selfservice_methods_deviceauthn_config_ios_app_ids",
                &self.kratos_selfservice_methods_deviceauthn_config_ios_app_ids,
            ),
            (
                "kratos_selfservice_methods_deviceauthn_config_ios_biometric_first_factor",
                &self
                    .kratos_selfservice_methods_deviceauthn_config_ios_biometric_first_factor,
            ),
            (
                "kratos_selfservice_methods_deviceauthn_config_pin_max_attempts",
                &self.kratos_selfservice_methods_deviceauthn_config_pin_max_attempts,
            ),
            (
                "kratos_selfservice_methods_deviceauthn_enabled",
                &self.kratos_selfservice_methods_deviceauthn_enabled,
            ),
            (
                "kratos_selfservice_methods_link_config_base_url",
                &self.kratos_selfservice_methods_link_config_base_url,
            ),
            (
                "kratos_selfservice_methods_link_config_lifespan",
                &self.kratos_selfservice_methods_link_config_lifespan,
            ),
            (
                "kratos_selfservice_methods_link_enabled",
                &self.kratos_selfservice_methods_link_enabled,
            ),
            (
                "kratos_selfservice_methods_lookup_secret_enabled",
                &self.kratos_selfservice_methods_lookup_secret_enabled,
            ),
            (
                "kratos_selfservice_methods_oidc_config_base_redirect_uri",
                &self.kratos_selfservice_methods_oidc_config_base_redirect_uri,
            ),
            (
                "kratos_selfservice_methods_oidc_config_providers",
                &self.kratos_selfservice_methods_oidc_config_providers,
            ),
            (
                "kratos_selfservice_methods_oidc_enable_auto_link_policy",
                &self.kratos_selfservice_methods_oidc_enable_auto_link_policy,
            ),
            (
                "kratos_selfservice_methods_oidc_enabled",
                &self.kratos_selfservice_methods_oidc_enabled,
            ),
            (
                "kratos_selfservice_methods_passkey_config_attestation_preference",
                &self.kratos_selfservice_methods_passkey_config_attestation_preference,
            ),
            (
                "kratos_selfservice_methods_passkey_config_authenticator_selection_attachment",
                &self
                    .kratos_selfservice_methods_passkey_config_authenticator_selection_attachment,
            ),
            (
                "kratos_selfservice_methods_passkey_config_authenticator_selection_resident_key",
                &self
                    .kratos_selfservice_methods_passkey_config_authenticator_selection_resident_key,
            ),
            (
                "kratos_selfservice_methods_passkey_config_authenticator_selection_user_verification",
                &self
                    .kratos_selfservice_methods_passkey_config_authenticator_selection_user_verification,
            ),
            (
                "kratos_selfservice_methods_passkey_config_rp_display_name",
                &self.kratos_selfservice_methods_passkey_config_rp_display_name,
            ),
            (
                "kratos_selfservice_methods_passkey_config_rp_id",
                &self.kratos_selfservice_methods_passkey_config_rp_id,
            ),
            (
                "kratos_selfservice_methods_passkey_config_rp_origins",
                &self.kratos_selfservice_methods_passkey_config_rp_origins,
            ),
            (
                "kratos_selfservice_methods_passkey_config_timeouts_login",
                &self.kratos_selfservice_methods_passkey_config_timeouts_login,
            ),
            (
                "kratos_selfservice_methods_passkey_config_timeouts_registration",
                &self.kratos_selfservice_methods_passkey_config_timeouts_registration,
            ),
            (
                "kratos_selfservice_methods_passkey_enabled",
                &self.kratos_selfservice_methods_passkey_enabled,
            ),
            (
                "kratos_selfservice_methods_password_config_haveibeenpwned_enabled",
                &self.kratos_selfservice_methods_password_config_haveibeenpwned_enabled,
            ),
            (
                "kratos_selfservice_methods_password_config_identifier_similarity_check_enabled",
                &self
                    .kratos_selfservice_methods_password_config_identifier_similarity_check_enabled,
            ),
            (
                "kratos_selfservice_methods_password_config_ignore_network_errors",
                &self.kratos_selfservice_methods_password_config_ignore_network_errors,
            ),
            (
                "kratos_selfservice_methods_password_config_max_breaches",
                &self.kratos_selfservice_methods_password_config_max_breaches,
            ),
            (
                "kratos_selfservice_methods_password_config_min_password_length",
                &self.kratos_selfservice_methods_password_config_min_password_length,
            ),
            (
                "kratos_selfservice_methods_password_enabled",
                &self.kratos_selfservice_methods_password_enabled,
            ),
            (
                "kratos_selfservice_methods_profile_enabled",
                &self.kratos_selfservice_methods_profile_enabled,
            ),
            (
                "kratos_selfservice_methods_saml_config_providers",
                &self.kratos_selfservice_methods_saml_config_providers,
            ),
            (
                "kratos_selfservice_methods_saml_enabled",
                &self.kratos_selfservice_methods_saml_enabled,
            ),
            (
                "kratos_selfservice_methods_totp_config_issuer",
                &self.kratos_selfservice_methods_totp_config_issuer,
            ),
            (
                "kratos_selfservice_methods_totp_enabled",
                &self.kratos_selfservice_methods_totp_enabled,
            ),
            (
                "kratos_selfservice_methods_webauthn_config_passwordless",
                &self.kratos_selfservice_methods_webauthn_config_passwordless,
            ),
            (
                "kratos_selfservice_methods_webauthn_config_rp_display_name",
                &self.kratos_selfservice_methods_webauthn_config_rp_display_name,
            ),
            (
                "kratos_selfservice_methods_webauthn_config_rp_icon",
                &self.kratos_selfservice_methods_webauthn_config_rp_icon,
            ),
            (
                "kratos_selfservice_methods_webauthn_config_rp_id",
                &self.kratos_selfservice_methods_webauthn_config_rp_id,
            ),
            (
                "kratos_selfservice_methods_webauthn_config_rp_origins",
                &self.kratos_selfservice_methods_webauthn_config_rp_origins,
            ),
            (
                "kratos_selfservice_methods_webauthn_enabled",
                &self.kratos_selfservice_methods_webauthn_enabled,
            ),
            ("kratos_session_cookie_persistent", &self.kratos_session_cookie_persistent),
            ("kratos_session_cookie_same_site", &self.kratos_session_cookie_same_site),
            ("kratos_session_lifespan", &self.kratos_session_lifespan),
            (
                "kratos_session_whoami_required_aal",
                &self.kratos_session_whoami_required_aal,
            ),
            (
                "kratos_session_whoami_tokenizer_templates",
                &self.kratos_session_whoami_tokenizer_templates,
            ),
            ("name", &self.name),
            ("organizations", &self.organizations),
            ("project_id", &self.project_id),
            ("project_revision_hooks", &self.project_revision_hooks),
            ("scim_clients", &self.scim_clients),
            ("serve_admin_cors_allowed_origins", &self.serve_admin_cors_allowed_origins),
            ("serve_admin_cors_enabled", &self.serve_admin_cors_enabled),
            (
                "serve_public_cors_allowed_origins",
                &self.serve_public_cors_allowed_origins,
            ),
            ("serve_public_cors_enabled", &self.serve_public_cors_enabled),
            ("strict_security", &self.strict_security),
            ("talos_cache_enabled", &self.talos_cache_enabled),
            ("talos_cache_ttl", &self.talos_cache_ttl),
            (
                "talos_credentials_api_keys_default_ttl",
                &self.talos_credentials_api_keys_default_ttl,
            ),
            (
                "talos_credentials_api_keys_max_ttl",
                &self.talos_credentials_api_keys_max_ttl,
            ),
            (
                "talos_credentials_api_keys_prefix_current",
                &self.talos_credentials_api_keys_prefix_current,
            ),
            (
                "talos_credentials_api_keys_prefix_public_current",
                &self.talos_credentials_api_keys_prefix_public_current,
            ),
            (
                "talos_credentials_api_keys_prefix_public_retired",
                &self.talos_credentials_api_keys_prefix_public_retired,
            ),
            (
                "talos_credentials_api_keys_prefix_retired",
                &self.talos_credentials_api_keys_prefix_retired,
            ),
            (
                "talos_credentials_derived_tokens_default_ttl",
                &self.talos_credentials_derived_tokens_default_ttl,
            ),
            (
                "talos_credentials_derived_tokens_jwt_signing_key_id",
                &self.talos_credentials_derived_tokens_jwt_signing_key_id,
            ),
            (
                "talos_credentials_derived_tokens_jwt_signing_keys_urls",
                &self.talos_credentials_derived_tokens_jwt_signing_keys_urls,
            ),
            (
                "talos_credentials_derived_tokens_macaroon_prefix_current",
                &self.talos_credentials_derived_tokens_macaroon_prefix_current,
            ),
            (
                "talos_credentials_derived_tokens_macaroon_prefix_retired",
                &self.talos_credentials_derived_tokens_macaroon_prefix_retired,
            ),
            ("talos_credentials_issuer", &self.talos_credentials_issuer),
            ("talos_credentials_issuer_retired", &self.talos_credentials_issuer_retired),
            (
                "talos_credentials_issuer_retired_entries",
                &self.talos_credentials_issuer_retired_entries,
            ),
            ("talos_rate_limit_enabled", &self.talos_rate_limit_enabled),
            ("talos_secrets_hmac_current", &self.talos_secrets_hmac_current),
            ("talos_secrets_hmac_retired", &self.talos_secrets_hmac_retired),
            (
                "talos_secrets_hmac_retired_entries",
                &self.talos_secrets_hmac_retired_entries,
            ),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(NormalizedProjectRevision);

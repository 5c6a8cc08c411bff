//! The types that the API takes and returns.

#[cfg(feature = "oauth2")]
mod accept_device_user_code_request;
#[cfg(feature = "oauth2")]
pub use self::accept_device_user_code_request::AcceptDeviceUserCodeRequest;

#[cfg(feature = "oauth2")]
mod accept_oauth2_consent_request;
#[cfg(feature = "oauth2")]
pub use self::accept_oauth2_consent_request::AcceptOAuth2ConsentRequest;

#[cfg(feature = "oauth2")]
mod accept_oauth2_consent_request_session;
#[cfg(feature = "oauth2")]
pub use self::accept_oauth2_consent_request_session::AcceptOAuth2ConsentRequestSession;

#[cfg(feature = "oauth2")]
mod accept_oauth2_login_request;
#[cfg(feature = "oauth2")]
pub use self::accept_oauth2_login_request::AcceptOAuth2LoginRequest;

#[cfg(feature = "oauth2")]
mod device_authorization;
#[cfg(feature = "oauth2")]
pub use self::device_authorization::DeviceAuthorization;

#[cfg(feature = "oauth2")]
mod error_oauth2;
#[cfg(feature = "oauth2")]
pub use self::error_oauth2::ErrorOAuth2;

#[cfg(feature = "oauth2")]
mod generic_error;
#[cfg(feature = "oauth2")]
pub use self::generic_error::GenericError;

#[cfg(feature = "oauth2")]
mod generic_error_content;
#[cfg(feature = "oauth2")]
pub use self::generic_error_content::GenericErrorContent;

#[cfg(feature = "oauth2")]
mod generic_error_content_id;
#[cfg(feature = "oauth2")]
pub use self::generic_error_content_id::GenericErrorContentId;

#[cfg(feature = "oauth2")]
mod introspected_oauth2_token;
#[cfg(feature = "oauth2")]
pub use self::introspected_oauth2_token::IntrospectedOAuth2Token;

#[cfg(feature = "oauth2")]
mod json_patch;
#[cfg(feature = "oauth2")]
pub use self::json_patch::JsonPatch;

#[cfg(feature = "oauth2")]
mod json_patch_document;
#[cfg(feature = "oauth2")]
pub use self::json_patch_document::JsonPatchDocument;

#[cfg(feature = "oauth2")]
mod json_patch_op;
#[cfg(feature = "oauth2")]
pub use self::json_patch_op::JsonPatchOp;

#[cfg(feature = "oauth2")]
mod json_raw_message;
#[cfg(feature = "oauth2")]
pub use self::json_raw_message::JsonRawMessage;

#[cfg(feature = "oauth2")]
mod json_web_key;
#[cfg(feature = "oauth2")]
pub use self::json_web_key::JsonWebKey;

#[cfg(feature = "oauth2")]
mod json_web_key_set;
#[cfg(feature = "oauth2")]
pub use self::json_web_key_set::JsonWebKeySet;

#[cfg(feature = "oauth2")]
mod null_duration;
#[cfg(feature = "oauth2")]
pub use self::null_duration::NullDuration;

#[cfg(feature = "oauth2")]
mod null_time;
#[cfg(feature = "oauth2")]
pub use self::null_time::NullTime;

#[cfg(feature = "oauth2")]
mod oauth2_client;
#[cfg(feature = "oauth2")]
pub use self::oauth2_client::OAuth2Client;

#[cfg(feature = "oauth2")]
mod oauth2_client_token_lifespans;
#[cfg(feature = "oauth2")]
pub use self::oauth2_client_token_lifespans::OAuth2ClientTokenLifespans;

#[cfg(feature = "oauth2")]
mod oauth2_consent_request;
#[cfg(feature = "oauth2")]
pub use self::oauth2_consent_request::OAuth2ConsentRequest;

#[cfg(feature = "oauth2")]
mod oauth2_consent_request_openid_connect_context;
#[cfg(feature = "oauth2")]
pub use self::oauth2_consent_request_openid_connect_context::OAuth2ConsentRequestOpenIdConnectContext;

#[cfg(feature = "oauth2")]
mod oauth2_consent_session;
#[cfg(feature = "oauth2")]
pub use self::oauth2_consent_session::OAuth2ConsentSession;

#[cfg(feature = "oauth2")]
mod oauth2_consent_sessions;
#[cfg(feature = "oauth2")]
pub use self::oauth2_consent_sessions::OAuth2ConsentSessions;

#[cfg(feature = "oauth2")]
mod oauth2_login_request;
#[cfg(feature = "oauth2")]
pub use self::oauth2_login_request::OAuth2LoginRequest;

#[cfg(feature = "oauth2")]
mod oauth2_logout_request;
#[cfg(feature = "oauth2")]
pub use self::oauth2_logout_request::OAuth2LogoutRequest;

#[cfg(feature = "oauth2")]
mod oauth2_redirect_to;
#[cfg(feature = "oauth2")]
pub use self::oauth2_redirect_to::OAuth2RedirectTo;

#[cfg(feature = "oauth2")]
mod oauth2_token_exchange;
#[cfg(feature = "oauth2")]
pub use self::oauth2_token_exchange::OAuth2TokenExchange;

#[cfg(feature = "oauth2")]
mod reject_oauth2_request;
#[cfg(feature = "oauth2")]
pub use self::reject_oauth2_request::RejectOAuth2Request;

#[cfg(feature = "oauth2")]
mod trust_oauth2_jwt_grant_issuer;
#[cfg(feature = "oauth2")]
pub use self::trust_oauth2_jwt_grant_issuer::TrustOAuth2JwtGrantIssuer;

#[cfg(feature = "oauth2")]
mod trusted_oauth2_jwt_grant_issuer;
#[cfg(feature = "oauth2")]
pub use self::trusted_oauth2_jwt_grant_issuer::TrustedOAuth2JwtGrantIssuer;

#[cfg(feature = "oauth2")]
mod trusted_oauth2_jwt_grant_issuers;
#[cfg(feature = "oauth2")]
pub use self::trusted_oauth2_jwt_grant_issuers::TrustedOAuth2JwtGrantIssuers;

#[cfg(feature = "oauth2")]
mod trusted_oauth2_jwt_grant_json_web_key;
#[cfg(feature = "oauth2")]
pub use self::trusted_oauth2_jwt_grant_json_web_key::TrustedOAuth2JwtGrantJsonWebKey;

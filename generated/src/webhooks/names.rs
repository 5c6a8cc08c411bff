//! The names of events.

use std::fmt;

macro_rules! names {
    ($($(#[$doc:meta])* $variant:ident = $text:literal,)+) => {
        /// What happened, in an event.
        ///
        /// Ory sends new names at any time: a name that this version does not know is
        /// [`EventName::Other`].
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum EventName {
            $($(#[$doc])* $variant,)+
            /// Anything else.
            Other(String),
        }

        impl EventName {
            /// Returns the name as it is sent.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(name) => name,
                }
            }
        }

        impl From<&str> for EventName {
            fn from(name: &str) -> Self {
                match name {
                    $($text => Self::$variant,)+
                    _ => Self::Other(name.to_owned()),
                }
            }
        }
    };
}

names! {
    /// A session began.
    SessionIssued = "SessionIssued",
    /// A session became stronger or weaker.
    SessionChanged = "SessionChanged",
    /// A session was prolonged.
    SessionLifespanExtended = "SessionLifespanExtended",
    /// A session was ended.
    SessionRevoked = "SessionRevoked",
    /// Somebody asked whether a session is valid.
    SessionChecked = "SessionChecked",
    /// A session was turned into a JSON Web Token.
    SessionTokenizedAsJwt = "SessionTokenizedAsJWT",
    /// Nobody was registered.
    RegistrationFailed = "RegistrationFailed",
    /// A user registered.
    RegistrationSucceeded = "RegistrationSucceeded",
    /// Nobody signed in.
    LoginFailed = "LoginFailed",
    /// A user signed in.
    LoginSucceeded = "LoginSucceeded",
    /// Settings were not changed.
    SettingsFailed = "SettingsFailed",
    /// A user changed settings.
    SettingsSucceeded = "SettingsSucceeded",
    /// An account was not recovered.
    RecoveryFailed = "RecoveryFailed",
    /// A user recovered an account.
    RecoverySucceeded = "RecoverySucceeded",
    /// An address was not verified.
    VerificationFailed = "VerificationFailed",
    /// A user verified an address.
    VerificationSucceeded = "VerificationSucceeded",
    /// An identity was created.
    IdentityCreated = "IdentityCreated",
    /// An identity was changed.
    IdentityUpdated = "IdentityUpdated",
    /// An identity was deleted.
    IdentityDeleted = "IdentityDeleted",
    /// A webhook was called, and answered.
    WebhookDelivered = "WebhookDelivered",
    /// A webhook did what it is to do.
    WebhookSucceeded = "WebhookSucceeded",
    /// A webhook failed.
    WebhookFailed = "WebhookFailed",
    /// A login request was accepted.
    OAuth2LoginAccepted = "OAuth2LoginAccepted",
    /// A login request was rejected.
    OAuth2LoginRejected = "OAuth2LoginRejected",
    /// A consent request was accepted.
    OAuth2ConsentAccepted = "OAuth2ConsentAccepted",
    /// A consent request was rejected.
    OAuth2ConsentRejected = "OAuth2ConsentRejected",
    /// A consent was withdrawn.
    OAuth2ConsentRevoked = "OAuth2ConsentRevoked",
    /// A client was registered.
    OAuth2ClientCreated = "OAuth2ClientCreated",
    /// A client was deleted.
    OAuth2ClientDeleted = "OAuth2ClientDeleted",
    /// A client was changed.
    OAuth2ClientUpdated = "OAuth2ClientUpdated",
    /// An access token was issued.
    OAuth2AccessTokenIssued = "OAuth2AccessTokenIssued",
    /// The token endpoint refused a request.
    OAuth2TokenExchangeError = "OAuth2TokenExchangeError",
    /// An access token was looked into.
    OAuth2AccessTokenInspected = "OAuth2AccessTokenInspected",
    /// An access token was revoked.
    OAuth2AccessTokenRevoked = "OAuth2AccessTokenRevoked",
    /// A refresh token was issued.
    OAuth2RefreshTokenIssued = "OAuth2RefreshTokenIssued",
    /// An ID token was issued.
    OidcIdentityTokenIssued = "OIDCIdentityTokenIssued",
    /// Relationships were created.
    RelationtuplesCreated = "RelationtuplesCreated",
    /// Relationships were deleted.
    RelationtuplesDeleted = "RelationtuplesDeleted",
    /// Relationships were changed.
    RelationtuplesChanged = "RelationtuplesChanged",
    /// Somebody asked who may do something.
    PermissionsExpanded = "PermissionsExpanded",
    /// Somebody asked whether a subject may do something.
    PermissionsChecked = "PermissionsChecked",
}

impl fmt::Display for EventName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

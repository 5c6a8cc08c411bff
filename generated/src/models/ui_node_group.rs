use crate::runtime::{self, json};

/// The method that the node belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UiNodeGroup {
    /// Fields for every method, such as `csrf_token` and an identifier that methods share.
    Default,
    /// Sign-in with a password.
    Password,
    /// Buttons for social and OpenID Connect providers.
    Oidc,
    /// The traits of the user.
    Profile,
    /// Recovery or verification by link.
    Link,
    /// One-time codes, in any flow.
    Code,
    /// Codes from an authenticator app.
    Totp,
    /// Backup codes.
    LookupSecret,
    /// Security keys.
    WebAuthn,
    /// Passkeys.
    Passkey,
    /// The field for the identifier, before the choice of a method.
    IdentifierFirst,
    /// A check that a person fills in the form.
    Captcha,
    /// Buttons for SAML connections.
    Saml,
    /// Device keys of native apps.
    DeviceAuthn,
    /// The decision on what an OAuth2 client may do.
    OAuth2Consent,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl UiNodeGroup {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Password => "password",
            Self::Oidc => "oidc",
            Self::Profile => "profile",
            Self::Link => "link",
            Self::Code => "code",
            Self::Totp => "totp",
            Self::LookupSecret => "lookup_secret",
            Self::WebAuthn => "webauthn",
            Self::Passkey => "passkey",
            Self::IdentifierFirst => "identifier_first",
            Self::Captcha => "captcha",
            Self::Saml => "saml",
            Self::DeviceAuthn => "deviceauthn",
            Self::OAuth2Consent => "oauth2_consent",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for UiNodeGroup {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "default" => Self::Default,
            "password" => Self::Password,
            "oidc" => Self::Oidc,
            "profile" => Self::Profile,
            "link" => Self::Link,
            "code" => Self::Code,
            "totp" => Self::Totp,
            "lookup_secret" => Self::LookupSecret,
            "webauthn" => Self::WebAuthn,
            "passkey" => Self::Passkey,
            "identifier_first" => Self::IdentifierFirst,
            "captcha" => Self::Captcha,
            "saml" => Self::Saml,
            "deviceauthn" => Self::DeviceAuthn,
            "oauth2_consent" => Self::OAuth2Consent,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(UiNodeGroup);

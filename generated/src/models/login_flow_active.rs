use crate::runtime::{self, json};

/// The method of the last submission. Absent in a new flow.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginFlowActive {
    /// A password together with an identifier such as an e-mail address.
    Password,
    /// Sign-in with a social or OpenID Connect provider.
    Oidc,
    /// A time-based code from an authenticator app, as second factor.
    Totp,
    /// A single-use backup code, as second factor.
    LookupSecret,
    /// A security key or the device itself, through WebAuthn.
    WebAuthn,
    /// A one-time code sent by e-mail or text message.
    Code,
    /// A passkey, which also identifies the user.
    Passkey,
    /// The traits of the user. No credential of its own.
    Profile,
    /// Single sign-on with a SAML identity provider.
    Saml,
    /// A hardware-backed key in a native app.
    DeviceAuthn,
    /// The step that asks only for the identifier. No credential of its own.
    IdentifierFirst,
    /// A link from a recovery message. It appears in sessions that began with a recovery, never among stored credentials.
    LinkRecovery,
    /// A code from a recovery message. It appears in sessions that began with a recovery, never among stored credentials.
    CodeRecovery,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl LoginFlowActive {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Password => "password",
            Self::Oidc => "oidc",
            Self::Totp => "totp",
            Self::LookupSecret => "lookup_secret",
            Self::WebAuthn => "webauthn",
            Self::Code => "code",
            Self::Passkey => "passkey",
            Self::Profile => "profile",
            Self::Saml => "saml",
            Self::DeviceAuthn => "deviceauthn",
            Self::IdentifierFirst => "identifier_first",
            Self::LinkRecovery => "link_recovery",
            Self::CodeRecovery => "code_recovery",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for LoginFlowActive {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "password" => Self::Password,
            "oidc" => Self::Oidc,
            "totp" => Self::Totp,
            "lookup_secret" => Self::LookupSecret,
            "webauthn" => Self::WebAuthn,
            "code" => Self::Code,
            "passkey" => Self::Passkey,
            "profile" => Self::Profile,
            "saml" => Self::Saml,
            "deviceauthn" => Self::DeviceAuthn,
            "identifier_first" => Self::IdentifierFirst,
            "link_recovery" => Self::LinkRecovery,
            "code_recovery" => Self::CodeRecovery,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(LoginFlowActive);

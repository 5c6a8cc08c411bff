use crate::runtime::{self, json};

/// A value that the document defines in place: GetIdentityIncludeCredential.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetIdentityIncludeCredential {
    /// The value `password`.
    Password,
    /// The value `oidc`.
    Oidc,
    /// The value `totp`.
    Totp,
    /// The value `lookup_secret`.
    LookupSecret,
    /// The value `webauthn`.
    WebAuthn,
    /// The value `code`.
    Code,
    /// The value `passkey`.
    Passkey,
    /// The value `profile`.
    Profile,
    /// The value `saml`.
    Saml,
    /// The value `deviceauthn`.
    DeviceAuthn,
    /// The value `identifier_first`.
    IdentifierFirst,
    /// The value `link_recovery`.
    LinkRecovery,
    /// The value `code_recovery`.
    CodeRecovery,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl GetIdentityIncludeCredential {
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

impl From<&str> for GetIdentityIncludeCredential {
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

json::string_enum!(GetIdentityIncludeCredential);

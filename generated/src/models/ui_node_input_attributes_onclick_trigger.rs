use crate::runtime::{self, json};

/// The function to call on click.
///
/// The script node of the flow defines it in the window. It talks to the authenticator,
/// fills in the hidden fields and submits the form.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UiNodeInputAttributesOnclickTrigger {
    /// Adds a security key.
    OryWebAuthnRegistration,
    /// Signs in with a security key.
    OryWebAuthnLogin,
    /// Signs in with a passkey.
    OryPasskeyLogin,
    /// Lets the browser suggest passkeys in the field for the identifier.
    OryPasskeyLoginAutocompleteInit,
    /// Creates a passkey during registration.
    OryPasskeyRegistration,
    /// Adds a passkey in the settings.
    OryPasskeySettingsRegistration,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl UiNodeInputAttributesOnclickTrigger {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OryWebAuthnRegistration => "oryWebAuthnRegistration",
            Self::OryWebAuthnLogin => "oryWebAuthnLogin",
            Self::OryPasskeyLogin => "oryPasskeyLogin",
            Self::OryPasskeyLoginAutocompleteInit => "oryPasskeyLoginAutocompleteInit",
            Self::OryPasskeyRegistration => "oryPasskeyRegistration",
            Self::OryPasskeySettingsRegistration => "oryPasskeySettingsRegistration",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for UiNodeInputAttributesOnclickTrigger {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "oryWebAuthnRegistration" => Self::OryWebAuthnRegistration,
            "oryWebAuthnLogin" => Self::OryWebAuthnLogin,
            "oryPasskeyLogin" => Self::OryPasskeyLogin,
            "oryPasskeyLoginAutocompleteInit" => Self::OryPasskeyLoginAutocompleteInit,
            "oryPasskeyRegistration" => Self::OryPasskeyRegistration,
            "oryPasskeySettingsRegistration" => Self::OryPasskeySettingsRegistration,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(UiNodeInputAttributesOnclickTrigger);

use crate::runtime::{self, json};

/// The hint for browsers and password managers: the HTML attribute of this name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UiNodeInputAttributesAutocomplete {
    /// The value `email`.
    Email,
    /// The value `tel`.
    Tel,
    /// The value `url`.
    Url,
    /// The password the user has.
    #[doc(alias = "current-password")]
    CurrentPassword,
    /// A password the user is about to choose. Password managers can suggest one.
    #[doc(alias = "new-password")]
    NewPassword,
    /// A code from a message or app.
    #[doc(alias = "one-time-code")]
    OneTimeCode,
    /// The value `username`.
    Username,
    /// A username, or a passkey from the suggestions of the browser.
    UsernameWebAuthn,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl UiNodeInputAttributesAutocomplete {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Tel => "tel",
            Self::Url => "url",
            Self::CurrentPassword => "current-password",
            Self::NewPassword => "new-password",
            Self::OneTimeCode => "one-time-code",
            Self::Username => "username",
            Self::UsernameWebAuthn => "username webauthn",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for UiNodeInputAttributesAutocomplete {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "email" => Self::Email,
            "tel" => Self::Tel,
            "url" => Self::Url,
            "current-password" => Self::CurrentPassword,
            "new-password" => Self::NewPassword,
            "one-time-code" => Self::OneTimeCode,
            "username" => Self::Username,
            "username webauthn" => Self::UsernameWebAuthn,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(UiNodeInputAttributesAutocomplete);

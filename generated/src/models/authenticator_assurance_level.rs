use crate::runtime::{self, json};

/// How strongly a user has been authenticated, also called AAL.
///
/// It stands for the number of factors that took part in the sign-in of a session. A login
/// flow with `aal=aal2` raises a session from `aal1` to `aal2`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticatorAssuranceLevel {
    /// Nothing has been proven yet.
    Aal0,
    /// One factor, such as a password, a passkey or a social sign-in.
    Aal1,
    /// Two factors, such as a password and a TOTP code, or a device key that verifies its owner.
    Aal2,
    /// Reserved for stronger authentication. Sessions do not reach it today.
    Aal3,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl AuthenticatorAssuranceLevel {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aal0 => "aal0",
            Self::Aal1 => "aal1",
            Self::Aal2 => "aal2",
            Self::Aal3 => "aal3",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AuthenticatorAssuranceLevel {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "aal0" => Self::Aal0,
            "aal1" => Self::Aal1,
            "aal2" => Self::Aal2,
            "aal3" => Self::Aal3,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(AuthenticatorAssuranceLevel);

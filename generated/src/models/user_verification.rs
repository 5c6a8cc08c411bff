use crate::runtime::{self, json};

/// How a device key makes sure that its owner is present when it is used.
///
/// The user's device declares it at enrollment, in
/// [`updateSettingsFlowWithDeviceAuthnMethodRegister`](crate::models::UpdateSettingsFlowWithDeviceAuthnMethodRegister). It decides whether the key may be the
/// sole factor of a sign-in. Old keys may have an empty value; Ory refuses them at login, and
/// the user has to enroll the device again.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserVerification {
    /// The user proves at each login to know a PIN, through `pin_proof`.
    Pin,
    /// The device releases the key only after biometrics or its screen lock.
    Platform,
    /// Nothing beyond possession of the device. The key can be a second factor, but never the only one.
    None,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl UserVerification {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pin => "pin",
            Self::Platform => "platform",
            Self::None => "none",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for UserVerification {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "pin" => Self::Pin,
            "platform" => Self::Platform,
            "none" => Self::None,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(UserVerification);

use crate::runtime::{self, json};

/// The platform of a device with an enrolled key. The two differ in how they encode
/// attestations and signatures.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceType {
    /// The value `Android`.
    Android,
    /// The value `iOS`.
    Ios,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl DeviceType {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Android => "Android",
            Self::Ios => "iOS",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DeviceType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "Android" => Self::Android,
            "iOS" => Self::Ios,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(DeviceType);

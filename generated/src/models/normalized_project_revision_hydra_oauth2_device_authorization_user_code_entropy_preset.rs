use crate::runtime::{self, json};

/// How long the codes are that users copy from their device, and which characters they are
/// made of. Empty keeps the default of Ory. It needs an Enterprise plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NormalizedProjectRevisionHydraOAuth2DeviceAuthorizationUserCodeEntropyPreset {
    /// The longest codes, hardest to guess.
    High,
    /// A compromise of both.
    Medium,
    /// The shortest codes, easiest to type.
    Low,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl NormalizedProjectRevisionHydraOAuth2DeviceAuthorizationUserCodeEntropyPreset {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str>
for NormalizedProjectRevisionHydraOAuth2DeviceAuthorizationUserCodeEntropyPreset {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "high" => Self::High,
            "medium" => Self::Medium,
            "low" => Self::Low,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(
    NormalizedProjectRevisionHydraOAuth2DeviceAuthorizationUserCodeEntropyPreset
);

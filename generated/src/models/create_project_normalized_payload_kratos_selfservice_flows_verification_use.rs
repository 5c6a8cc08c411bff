use crate::runtime::{self, json};

/// What the message of a verification contains. The method of the same name must be
/// enabled.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateProjectNormalizedPayloadKratosSelfserviceFlowsVerificationUse {
    /// A link to click.
    Link,
    /// A code to type in.
    Code,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl CreateProjectNormalizedPayloadKratosSelfserviceFlowsVerificationUse {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Link => "link",
            Self::Code => "code",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CreateProjectNormalizedPayloadKratosSelfserviceFlowsVerificationUse {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "link" => Self::Link,
            "code" => Self::Code,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(CreateProjectNormalizedPayloadKratosSelfserviceFlowsVerificationUse);

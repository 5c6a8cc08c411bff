use crate::runtime::{self, json};

/// What went wrong, as a fixed code.
///
/// - `feature_not_available`: the plan or the configuration of the project lacks a feature.
/// - `quota_exceeded`: a limit of the plan has been reached.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenericErrorContentId {
    /// The value `feature_not_available`.
    FeatureNotAvailable,
    /// The value `quota_exceeded`.
    QuotaExceeded,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl GenericErrorContentId {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FeatureNotAvailable => "feature_not_available",
            Self::QuotaExceeded => "quota_exceeded",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for GenericErrorContentId {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "feature_not_available" => Self::FeatureNotAvailable,
            "quota_exceeded" => Self::QuotaExceeded,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(GenericErrorContentId);

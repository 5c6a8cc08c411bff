use crate::runtime::{self, json};

/// A value that the document defines in place: DomainVerificationStatusStatus.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainVerificationStatusStatus {
    /// Verification has not begun.
    Empty,
    /// Ory waits for the record.
    Pending,
    /// The record was found.
    Verified,
    /// The check of the record failed.
    Failed,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl DomainVerificationStatusStatus {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Pending => "pending",
            Self::Verified => "verified",
            Self::Failed => "failed",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DomainVerificationStatusStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "" => Self::Empty,
            "pending" => Self::Pending,
            "verified" => Self::Verified,
            "failed" => Self::Failed,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(DomainVerificationStatusStatus);

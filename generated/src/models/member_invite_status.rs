use crate::runtime::{self, json};

/// A value that the document defines in place: MemberInviteStatus.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemberInviteStatus {
    /// The person has not answered yet.
    Pending,
    /// The person has accepted and is a member.
    Accepted,
    /// The person has declined.
    Declined,
    /// The person did not answer in time.
    Expired,
    /// The invitation was withdrawn.
    Cancelled,
    /// The member was removed later.
    Removed,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl MemberInviteStatus {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
            Self::Removed => "removed",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for MemberInviteStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "accepted" => Self::Accepted,
            "declined" => Self::Declined,
            "expired" => Self::Expired,
            "cancelled" => Self::Cancelled,
            "removed" => Self::Removed,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(MemberInviteStatus);

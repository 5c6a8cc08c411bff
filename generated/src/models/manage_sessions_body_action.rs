use crate::runtime::{self, json};

/// A value that the document defines in place: ManageSessionsBodyAction.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManageSessionsBodyAction {
    /// Ends the sessions and keeps their records.
    Disable,
    /// Removes the sessions and their records for good.
    Delete,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl ManageSessionsBodyAction {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disable => "disable",
            Self::Delete => "delete",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ManageSessionsBodyAction {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "disable" => Self::Disable,
            "delete" => Self::Delete,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(ManageSessionsBodyAction);

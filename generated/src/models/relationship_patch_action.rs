use crate::runtime::{self, json};

/// What to do with `relation_tuple`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelationshipPatchAction {
    /// Store the relationship.
    Insert,
    /// Remove the relationship. If it does not exist, nothing happens.
    Delete,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl RelationshipPatchAction {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Insert => "insert",
            Self::Delete => "delete",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for RelationshipPatchAction {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "insert" => Self::Insert,
            "delete" => Self::Delete,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(RelationshipPatchAction);

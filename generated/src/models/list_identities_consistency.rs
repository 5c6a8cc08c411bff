use crate::runtime::{self, json};

/// A value that the document defines in place: ListIdentitiesConsistency.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIdentitiesConsistency {
    /// A blank string.
    Empty,
    /// The value `strong`.
    Strong,
    /// The value `eventual`.
    Eventual,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl ListIdentitiesConsistency {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Strong => "strong",
            Self::Eventual => "eventual",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ListIdentitiesConsistency {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "" => Self::Empty,
            "strong" => Self::Strong,
            "eventual" => Self::Eventual,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(ListIdentitiesConsistency);

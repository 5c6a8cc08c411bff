use crate::runtime::{self, json};

/// A value that the document defines in place: NormalizedProjectState.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NormalizedProjectState {
    /// The APIs of the project answer.
    Running,
    /// The project is out of service.
    Halted,
    /// The project has been deleted.
    Deleted,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl NormalizedProjectState {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Running => "running",
            Self::Halted => "halted",
            Self::Deleted => "deleted",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for NormalizedProjectState {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "running" => Self::Running,
            "halted" => Self::Halted,
            "deleted" => Self::Deleted,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(NormalizedProjectState);

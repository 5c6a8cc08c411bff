use crate::runtime::{self, json};

/// Whether the project is in service. Expect its APIs to answer only while it is `running`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectMetadataState {
    /// The value `running`.
    Running,
    /// The value `halted`.
    Halted,
    /// The value `deleted`.
    Deleted,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl ProjectMetadataState {
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

impl From<&str> for ProjectMetadataState {
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

json::string_enum!(ProjectMetadataState);

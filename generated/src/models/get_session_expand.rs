use crate::runtime::{self, json};

/// A value that the document defines in place: GetSessionExpand.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetSessionExpand {
    /// The value `identity`.
    Identity,
    /// The value `devices`.
    Devices,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl GetSessionExpand {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Identity => "identity",
            Self::Devices => "devices",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for GetSessionExpand {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "identity" => Self::Identity,
            "devices" => Self::Devices,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(GetSessionExpand);

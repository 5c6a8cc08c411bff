use crate::runtime::{self, json};

/// A value that the document defines in place: UiTextType.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UiTextType {
    /// Information, or a label.
    Info,
    /// Something that the user has to correct.
    Error,
    /// Something has been done.
    Success,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl UiTextType {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Info => "info",
            Self::Error => "error",
            Self::Success => "success",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for UiTextType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "info" => Self::Info,
            "error" => Self::Error,
            "success" => Self::Success,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(UiTextType);

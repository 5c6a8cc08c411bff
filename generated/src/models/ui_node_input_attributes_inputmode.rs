use crate::runtime::{self, json};

/// Which virtual keyboard suits the field: the HTML attribute of this name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UiNodeInputAttributesInputmode {
    /// The value `numeric`.
    Numeric,
    /// The value `text`.
    Text,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl UiNodeInputAttributesInputmode {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Numeric => "numeric",
            Self::Text => "text",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for UiNodeInputAttributesInputmode {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "numeric" => Self::Numeric,
            "text" => Self::Text,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(UiNodeInputAttributesInputmode);

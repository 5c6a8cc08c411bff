use crate::runtime::{self, json};

/// A value that the document defines in place: AttributeFilterCondition.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributeFilterCondition {
    /// The attribute has exactly this value.
    Equals,
    /// The attribute does not have this value.
    NotEquals,
    /// The value of the attribute contains this text.
    Contains,
    /// The value of the attribute does not contain this text.
    NotContains,
    /// The value of the attribute matches this regular expression.
    Regex,
    /// The value of the attribute does not match this regular expression.
    NotRegex,
    /// The event has the attribute, with whatever value.
    Set,
    /// The event does not have the attribute.
    NotSet,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl AttributeFilterCondition {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Equals => "equals",
            Self::NotEquals => "not_equals",
            Self::Contains => "contains",
            Self::NotContains => "not_contains",
            Self::Regex => "regex",
            Self::NotRegex => "not_regex",
            Self::Set => "set",
            Self::NotSet => "not_set",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AttributeFilterCondition {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "equals" => Self::Equals,
            "not_equals" => Self::NotEquals,
            "contains" => Self::Contains,
            "not_contains" => Self::NotContains,
            "regex" => Self::Regex,
            "not_regex" => Self::NotRegex,
            "set" => Self::Set,
            "not_set" => Self::NotSet,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(AttributeFilterCondition);

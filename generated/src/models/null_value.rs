use crate::runtime::{self, json};

/// The null value of Protocol Buffers, as an enum with one member. JSON carries it as `null`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NullValue {
    /// The value `NULL_VALUE`.
    NullValue,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl NullValue {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NullValue => "NULL_VALUE",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for NullValue {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "NULL_VALUE" => Self::NullValue,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(NullValue);

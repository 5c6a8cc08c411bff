use crate::runtime::{self, json};

/// A value that the document defines in place: InvoiceType.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceType {
    /// For what was used in the billing period.
    Usage,
    /// For the base fee of the plan.
    Base,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl InvoiceType {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Usage => "usage",
            Self::Base => "base",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for InvoiceType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "usage" => Self::Usage,
            "base" => Self::Base,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(InvoiceType);

use crate::runtime::{self, json};

/// A value that the document defines in place: DomainVerificationStatusMethod.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainVerificationStatusMethod {
    /// Verification has not begun.
    Empty,
    /// By a TXT record in the DNS.
    #[doc(alias = "dns-txt")]
    DnsTxt,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl DomainVerificationStatusMethod {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::DnsTxt => "dns-txt",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for DomainVerificationStatusMethod {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "" => Self::Empty,
            "dns-txt" => Self::DnsTxt,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(DomainVerificationStatusMethod);

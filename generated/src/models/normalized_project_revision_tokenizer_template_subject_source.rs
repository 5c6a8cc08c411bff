use crate::runtime::{self, json};

/// Which member of the identity becomes the `sub` claim.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NormalizedProjectRevisionTokenizerTemplateSubjectSource {
    /// The ID that Ory gave the identity.
    Id,
    /// Your own ID for the identity.
    ExternalId,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl NormalizedProjectRevisionTokenizerTemplateSubjectSource {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::ExternalId => "external_id",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for NormalizedProjectRevisionTokenizerTemplateSubjectSource {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "id" => Self::Id,
            "external_id" => Self::ExternalId,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(NormalizedProjectRevisionTokenizerTemplateSubjectSource);

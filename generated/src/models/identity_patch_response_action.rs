use crate::runtime::{self, json};

/// A value that the document defines in place: IdentityPatchResponseAction.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityPatchResponseAction {
    /// The identity has been created.
    Create,
    /// The identity has not been created; `error` says why.
    Error,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl IdentityPatchResponseAction {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "create",
            Self::Error => "error",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for IdentityPatchResponseAction {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "create" => Self::Create,
            "error" => Self::Error,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(IdentityPatchResponseAction);

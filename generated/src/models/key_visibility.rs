use crate::runtime::{self, json};

/// Whether an API key has to be kept secret.
///
/// It does not change what a key may do. Public keys begin with a prefix of their own, so
/// that people and scanners can tell them apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyVisibility {
    /// The same as `KEY_VISIBILITY_SECRET`.
    #[doc(alias = "KEY_VISIBILITY_UNSPECIFIED")]
    Unspecified,
    /// The key belongs on servers only.
    #[doc(alias = "KEY_VISIBILITY_SECRET")]
    Secret,
    /// The key may be part of a web page or an app. Its holder cannot revoke it with [`revokeApiKey`](crate::api::api_keys::ApiKeysApi::revoke_api_key()).
    #[doc(alias = "KEY_VISIBILITY_PUBLIC")]
    Public,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl KeyVisibility {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "KEY_VISIBILITY_UNSPECIFIED",
            Self::Secret => "KEY_VISIBILITY_SECRET",
            Self::Public => "KEY_VISIBILITY_PUBLIC",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for KeyVisibility {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "KEY_VISIBILITY_UNSPECIFIED" => Self::Unspecified,
            "KEY_VISIBILITY_SECRET" => Self::Secret,
            "KEY_VISIBILITY_PUBLIC" => Self::Public,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(KeyVisibility);

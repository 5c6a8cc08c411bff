use crate::runtime::{self, json};

/// Where an API key stands in its life.
///
/// For the decision whether to let a request pass, use `is_valid` of [`adminVerifyApiKey`](crate::api::api_keys::ApiKeysApi::admin_verify_api_key()).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyStatus {
    /// Not known. Servers do not send it.
    #[doc(alias = "KEY_STATUS_UNSPECIFIED")]
    Unspecified,
    /// The key is in use.
    #[doc(alias = "KEY_STATUS_ACTIVE")]
    Active,
    /// The key was revoked, for good. `revocation_reason` of its record says why.
    #[doc(alias = "KEY_STATUS_REVOKED")]
    Revoked,
    /// The key has passed its `expire_time`.
    #[doc(alias = "KEY_STATUS_EXPIRED")]
    Expired,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl KeyStatus {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "KEY_STATUS_UNSPECIFIED",
            Self::Active => "KEY_STATUS_ACTIVE",
            Self::Revoked => "KEY_STATUS_REVOKED",
            Self::Expired => "KEY_STATUS_EXPIRED",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for KeyStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "KEY_STATUS_UNSPECIFIED" => Self::Unspecified,
            "KEY_STATUS_ACTIVE" => Self::Active,
            "KEY_STATUS_REVOKED" => Self::Revoked,
            "KEY_STATUS_EXPIRED" => Self::Expired,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(KeyStatus);

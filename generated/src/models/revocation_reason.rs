use crate::runtime::{self, json};

/// Why an API key was revoked.
///
/// The reason is for your audits: every revoked key fails verification in the same way. If
/// several reasons fit, take `REVOCATION_REASON_KEY_COMPROMISE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RevocationReason {
    /// No reason. Requests with it are refused.
    #[doc(alias = "REVOCATION_REASON_UNSPECIFIED")]
    Unspecified,
    /// The key has leaked, or may have.
    #[doc(alias = "REVOCATION_REASON_KEY_COMPROMISE")]
    KeyCompromise,
    /// Its actor has left or has another role now.
    #[doc(alias = "REVOCATION_REASON_AFFILIATION_CHANGED")]
    AffiliationChanged,
    /// Another key takes its place. [`adminRotateIssuedApiKey`](crate::api::api_keys::ApiKeysApi::admin_rotate_issued_api_key()) sets it.
    #[doc(alias = "REVOCATION_REASON_SUPERSEDED")]
    Superseded,
    /// You no longer want the actor to have access. Not possible in [`revokeApiKey`](crate::api::api_keys::ApiKeysApi::revoke_api_key()).
    #[doc(alias = "REVOCATION_REASON_PRIVILEGE_WITHDRAWN")]
    PrivilegeWithdrawn,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl RevocationReason {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "REVOCATION_REASON_UNSPECIFIED",
            Self::KeyCompromise => "REVOCATION_REASON_KEY_COMPROMISE",
            Self::AffiliationChanged => "REVOCATION_REASON_AFFILIATION_CHANGED",
            Self::Superseded => "REVOCATION_REASON_SUPERSEDED",
            Self::PrivilegeWithdrawn => "REVOCATION_REASON_PRIVILEGE_WITHDRAWN",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for RevocationReason {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "REVOCATION_REASON_UNSPECIFIED" => Self::Unspecified,
            "REVOCATION_REASON_KEY_COMPROMISE" => Self::KeyCompromise,
            "REVOCATION_REASON_AFFILIATION_CHANGED" => Self::AffiliationChanged,
            "REVOCATION_REASON_SUPERSEDED" => Self::Superseded,
            "REVOCATION_REASON_PRIVILEGE_WITHDRAWN" => Self::PrivilegeWithdrawn,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(RevocationReason);

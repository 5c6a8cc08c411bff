use crate::runtime::{self, json};

/// Why a credential did not pass [`adminVerifyApiKey`](crate::api::api_keys::ApiKeysApi::admin_verify_api_key()).
///
/// Tell the caller only that access is denied, and log the cause.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationErrorCode {
    /// No error: the credential is valid.
    #[doc(alias = "VERIFICATION_ERROR_UNSPECIFIED")]
    Unspecified,
    /// It looks like no credential that Ory knows.
    #[doc(alias = "VERIFICATION_ERROR_INVALID_FORMAT")]
    InvalidFormat,
    /// It has expired.
    #[doc(alias = "VERIFICATION_ERROR_EXPIRED")]
    Expired,
    /// The key was revoked.
    #[doc(alias = "VERIFICATION_ERROR_REVOKED")]
    Revoked,
    /// There is no such key.
    #[doc(alias = "VERIFICATION_ERROR_NOT_FOUND")]
    NotFound,
    /// Its signature or checksum is wrong, so somebody has altered it or made it up.
    #[doc(alias = "VERIFICATION_ERROR_SIGNATURE_INVALID")]
    SignatureInvalid,
    /// The server failed. The credential may be good, so try again.
    #[doc(alias = "VERIFICATION_ERROR_INTERNAL")]
    Internal,
    /// The address of the client is outside the allowed networks, or not known.
    #[doc(alias = "VERIFICATION_ERROR_IP_NOT_ALLOWED")]
    IpNotAllowed,
    /// The key was used too often. It becomes valid again by itself.
    #[doc(alias = "VERIFICATION_ERROR_RATE_LIMITED")]
    RateLimited,
    /// The credential is meant for other recipients than the ones in `expected_audiences`.
    #[doc(alias = "VERIFICATION_ERROR_AUDIENCE_MISMATCH")]
    AudienceMismatch,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl VerificationErrorCode {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "VERIFICATION_ERROR_UNSPECIFIED",
            Self::InvalidFormat => "VERIFICATION_ERROR_INVALID_FORMAT",
            Self::Expired => "VERIFICATION_ERROR_EXPIRED",
            Self::Revoked => "VERIFICATION_ERROR_REVOKED",
            Self::NotFound => "VERIFICATION_ERROR_NOT_FOUND",
            Self::SignatureInvalid => "VERIFICATION_ERROR_SIGNATURE_INVALID",
            Self::Internal => "VERIFICATION_ERROR_INTERNAL",
            Self::IpNotAllowed => "VERIFICATION_ERROR_IP_NOT_ALLOWED",
            Self::RateLimited => "VERIFICATION_ERROR_RATE_LIMITED",
            Self::AudienceMismatch => "VERIFICATION_ERROR_AUDIENCE_MISMATCH",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for VerificationErrorCode {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "VERIFICATION_ERROR_UNSPECIFIED" => Self::Unspecified,
            "VERIFICATION_ERROR_INVALID_FORMAT" => Self::InvalidFormat,
            "VERIFICATION_ERROR_EXPIRED" => Self::Expired,
            "VERIFICATION_ERROR_REVOKED" => Self::Revoked,
            "VERIFICATION_ERROR_NOT_FOUND" => Self::NotFound,
            "VERIFICATION_ERROR_SIGNATURE_INVALID" => Self::SignatureInvalid,
            "VERIFICATION_ERROR_INTERNAL" => Self::Internal,
            "VERIFICATION_ERROR_IP_NOT_ALLOWED" => Self::IpNotAllowed,
            "VERIFICATION_ERROR_RATE_LIMITED" => Self::RateLimited,
            "VERIFICATION_ERROR_AUDIENCE_MISMATCH" => Self::AudienceMismatch,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(VerificationErrorCode);

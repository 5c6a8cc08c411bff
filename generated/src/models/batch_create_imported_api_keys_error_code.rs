use crate::runtime::{self, json};

/// Why one key of [`adminBatchCreateImportedApiKeys`](crate::api::api_keys::ApiKeysApi::admin_batch_create_imported_api_keys()) was not imported.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchCreateImportedApiKeysErrorCode {
    /// No error: the key was imported.
    #[doc(alias = "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_UNSPECIFIED")]
    Unspecified,
    /// Something is missing or malformed. Correct the key before you send it again.
    #[doc(alias = "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_INVALID_ARGUMENT")]
    InvalidArgument,
    /// The key was imported before, or is in the request twice.
    #[doc(alias = "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_ALREADY_EXISTS")]
    AlreadyExists,
    /// The key looks like a credential that Ory makes itself, so it cannot be imported.
    #[doc(alias = "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_FAILED_PRECONDITION")]
    FailedPrecondition,
    /// The server failed. Try this key again later.
    #[doc(alias = "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_INTERNAL")]
    Internal,
    /// The plan allows no more active keys.
    #[doc(alias = "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_RESOURCE_EXHAUSTED")]
    ResourceExhausted,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl BatchCreateImportedApiKeysErrorCode {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_UNSPECIFIED",
            Self::InvalidArgument => {
                "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_INVALID_ARGUMENT"
            }
            Self::AlreadyExists => "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_ALREADY_EXISTS",
            Self::FailedPrecondition => {
                "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_FAILED_PRECONDITION"
            }
            Self::Internal => "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_INTERNAL",
            Self::ResourceExhausted => {
                "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_RESOURCE_EXHAUSTED"
            }
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for BatchCreateImportedApiKeysErrorCode {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_UNSPECIFIED" => Self::Unspecified,
            "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_INVALID_ARGUMENT" => {
                Self::InvalidArgument
            }
            "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_ALREADY_EXISTS" => Self::AlreadyExists,
            "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_FAILED_PRECONDITION" => {
                Self::FailedPrecondition
            }
            "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_INTERNAL" => Self::Internal,
            "BATCH_CREATE_IMPORTED_API_KEYS_ERROR_RESOURCE_EXHAUSTED" => {
                Self::ResourceExhausted
            }
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(BatchCreateImportedApiKeysErrorCode);

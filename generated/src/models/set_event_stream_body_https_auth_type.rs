use crate::runtime::{self, json};

/// How deliveries authenticate to your endpoint.
///
/// Changing it requires a new secret. `none` deletes the header name and the secret.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetEventStreamBodyHttpsAuthType {
    /// Deliveries carry no credentials, apart from those in the URL.
    None,
    /// The secret is sent in the header that `https_auth_header_name` names.
    ApiKey,
    /// The secret is sent as a bearer token in the `Authorization` header.
    Bearer,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl SetEventStreamBodyHttpsAuthType {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::ApiKey => "api_key",
            Self::Bearer => "bearer",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for SetEventStreamBodyHttpsAuthType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "api_key" => Self::ApiKey,
            "bearer" => Self::Bearer,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(SetEventStreamBodyHttpsAuthType);

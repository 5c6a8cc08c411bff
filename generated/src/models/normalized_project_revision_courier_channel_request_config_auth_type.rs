use crate::runtime::{self, json};

/// How Ory authenticates at the endpoint. Absent means no authentication.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NormalizedProjectRevisionCourierChannelRequestConfigAuthType {
    /// HTTP Basic, with a user name and a password.
    BasicAuth,
    /// A fixed key in a header or in the query.
    ApiKey,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl NormalizedProjectRevisionCourierChannelRequestConfigAuthType {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BasicAuth => "basic_auth",
            Self::ApiKey => "api_key",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for NormalizedProjectRevisionCourierChannelRequestConfigAuthType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "basic_auth" => Self::BasicAuth,
            "api_key" => Self::ApiKey,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(NormalizedProjectRevisionCourierChannelRequestConfigAuthType);

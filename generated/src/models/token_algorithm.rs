use crate::runtime::{self, json};

/// The form of a derived token.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenAlgorithm {
    /// The same as `TOKEN_ALGORITHM_JWT`.
    #[doc(alias = "TOKEN_ALGORITHM_UNSPECIFIED")]
    Unspecified,
    /// A signed JWT, which your services can check with the keys of [`getJwks`](crate::api::api_keys::ApiKeysApi::get_jwks()).
    #[doc(alias = "TOKEN_ALGORITHM_JWT")]
    Jwt,
    /// A macaroon, which only Ory can check. Its holder can narrow it down with caveats.
    #[doc(alias = "TOKEN_ALGORITHM_MACAROON")]
    Macaroon,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl TokenAlgorithm {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "TOKEN_ALGORITHM_UNSPECIFIED",
            Self::Jwt => "TOKEN_ALGORITHM_JWT",
            Self::Macaroon => "TOKEN_ALGORITHM_MACAROON",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for TokenAlgorithm {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "TOKEN_ALGORITHM_UNSPECIFIED" => Self::Unspecified,
            "TOKEN_ALGORITHM_JWT" => Self::Jwt,
            "TOKEN_ALGORITHM_MACAROON" => Self::Macaroon,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(TokenAlgorithm);

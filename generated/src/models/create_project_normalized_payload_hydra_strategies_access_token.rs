use crate::runtime::{self, json};

/// What access tokens look like. A client can have its own setting, which comes first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateProjectNormalizedPayloadHydraStrategiesAccessToken {
    /// A random string. Resource servers ask Ory with [`introspectOAuth2Token`](crate::api::oauth2::OAuth2Api::introspect_oauth2_token()), and a revocation counts at once.
    Opaque,
    /// A signed JWT. Resource servers check it by themselves, so a revoked token stays good for them until it expires.
    Jwt,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl CreateProjectNormalizedPayloadHydraStrategiesAccessToken {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Opaque => "opaque",
            Self::Jwt => "jwt",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CreateProjectNormalizedPayloadHydraStrategiesAccessToken {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "opaque" => Self::Opaque,
            "jwt" => Self::Jwt,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(CreateProjectNormalizedPayloadHydraStrategiesAccessToken);

use crate::runtime::{self, json};

/// How the request for sign-in gets to the IdP. For the native engine.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NormalizedProjectRevisionSamlProviderBinding {
    /// With a form that the browser submits by itself.
    #[doc(alias = "http-post")]
    HttpPost,
    /// With a redirect.
    #[doc(alias = "http-redirect")]
    HttpRedirect,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl NormalizedProjectRevisionSamlProviderBinding {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::HttpPost => "http-post",
            Self::HttpRedirect => "http-redirect",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for NormalizedProjectRevisionSamlProviderBinding {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "http-post" => Self::HttpPost,
            "http-redirect" => Self::HttpRedirect,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(NormalizedProjectRevisionSamlProviderBinding);

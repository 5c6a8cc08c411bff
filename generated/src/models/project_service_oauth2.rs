use std::fmt;

use crate::runtime::{self, json};

/// The configuration of Ory OAuth2 and OpenID Connect in a project.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectServiceOAuth2 {
    /// The configuration file of Ory Hydra as a JSON object, for example with `ttl`, `urls` and
    /// `oauth2`. Set its `version` if it follows an older format.
    ///
    /// Secret: not in `Debug` output.
    pub config: runtime::Json,
}

impl fmt::Debug for ProjectServiceOAuth2 {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ProjectServiceOAuth2");
        out.field("config", &runtime::Redacted);
        out.finish()
    }
}

impl ProjectServiceOAuth2 {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(config: impl Into<runtime::Json>) -> Self {
        Self { config: config.into() }
    }
}

impl json::Decode for ProjectServiceOAuth2 {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            config: runtime::Json::Null,
        };
        r.object_with([("config", &mut json::InPlace(&mut this.config))], &["config"])?;
        Ok(this)
    }
}

impl json::Encode for ProjectServiceOAuth2 {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("config", &self.config)]);
    }
}

json::serde_impls!(ProjectServiceOAuth2);

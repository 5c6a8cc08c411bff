use std::fmt;

use crate::runtime::{self, json};

/// The configuration of the Account Experience: the login, registration and settings pages
/// that Ory hosts for the project.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectServiceAccountExperience {
    /// The settings as a JSON object, for example texts, colors and logos.
    ///
    /// Secret: not in `Debug` output.
    pub config: runtime::Json,
}

impl fmt::Debug for ProjectServiceAccountExperience {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ProjectServiceAccountExperience");
        out.field("config", &runtime::Redacted);
        out.finish()
    }
}

impl ProjectServiceAccountExperience {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(config: impl Into<runtime::Json>) -> Self {
        Self { config: config.into() }
    }
}

impl json::Decode for ProjectServiceAccountExperience {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            config: runtime::Json::Null,
        };
        r.object_with([("config", &mut json::InPlace(&mut this.config))], &["config"])?;
        Ok(this)
    }
}

impl json::Encode for ProjectServiceAccountExperience {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("config", &self.config)]);
    }
}

json::serde_impls!(ProjectServiceAccountExperience);

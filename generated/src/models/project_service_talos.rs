use std::fmt;

use crate::runtime::{self, json};

/// The configuration of Ory Talos in a project, the service for the API keys of your own
/// users and services.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectServiceTalos {
    /// The configuration file of Ory Talos as a JSON object.
    ///
    /// Secret: not in `Debug` output.
    pub config: runtime::Json,
}

impl fmt::Debug for ProjectServiceTalos {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ProjectServiceTalos");
        out.field("config", &runtime::Redacted);
        out.finish()
    }
}

impl ProjectServiceTalos {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(config: impl Into<runtime::Json>) -> Self {
        Self { config: config.into() }
    }
}

impl json::Decode for ProjectServiceTalos {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            config: runtime::Json::Null,
        };
        r.object_with([("config", &mut json::InPlace(&mut this.config))], &["config"])?;
        Ok(this)
    }
}

impl json::Encode for ProjectServiceTalos {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("config", &self.config)]);
    }
}

json::serde_impls!(ProjectServiceTalos);

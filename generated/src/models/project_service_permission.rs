use std::fmt;

use crate::runtime::{self, json};

/// The configuration of Ory Permissions in a project.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectServicePermission {
    /// The configuration file of Ory Keto as a JSON object, for example with `namespaces` and
    /// `limit`. Set its `version` if it follows an older format.
    ///
    /// The permission model is a file under `namespaces`. Send it as `base64://` followed by
    /// the encoded OPL document, and check it with [`validateOpl`](crate::api::project::ProjectApi::validate_opl()) first.
    ///
    /// Secret: not in `Debug` output.
    pub config: runtime::Json,
}

impl fmt::Debug for ProjectServicePermission {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ProjectServicePermission");
        out.field("config", &runtime::Redacted);
        out.finish()
    }
}

impl ProjectServicePermission {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(config: impl Into<runtime::Json>) -> Self {
        Self { config: config.into() }
    }
}

impl json::Decode for ProjectServicePermission {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            config: runtime::Json::Null,
        };
        r.object_with([("config", &mut json::InPlace(&mut this.config))], &["config"])?;
        Ok(this)
    }
}

impl json::Encode for ProjectServicePermission {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("config", &self.config)]);
    }
}

json::serde_impls!(ProjectServicePermission);

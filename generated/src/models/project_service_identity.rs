use std::fmt;

use crate::runtime::{self, json};

/// The configuration of Ory Identities in a project: users, sign-in methods, sessions,
/// messages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectServiceIdentity {
    /// The configuration file of Ory Kratos as a JSON object, for example with `selfservice`,
    /// `session`, `identity` and `courier`. Set its `version` if it follows an older format.
    ///
    /// Secret: not in `Debug` output.
    pub config: runtime::Json,
}

impl fmt::Debug for ProjectServiceIdentity {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ProjectServiceIdentity");
        out.field("config", &runtime::Redacted);
        out.finish()
    }
}

impl ProjectServiceIdentity {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(config: impl Into<runtime::Json>) -> Self {
        Self { config: config.into() }
    }
}

impl json::Decode for ProjectServiceIdentity {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            config: runtime::Json::Null,
        };
        r.object_with([("config", &mut json::InPlace(&mut this.config))], &["config"])?;
        Ok(this)
    }
}

impl json::Encode for ProjectServiceIdentity {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("config", &self.config)]);
    }
}

json::serde_impls!(ProjectServiceIdentity);

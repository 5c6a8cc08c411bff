use std::fmt;

use crate::runtime::{self, json};

/// Asks whether a proxy may have the links in messages to users point to its own URL. For
/// Ory's own services.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidateBaseUrlRewriteRequest {
    /// The URL that the links would begin with, for example `http://localhost:4000` for a local
    /// proxy.
    pub base_url: String,
    /// The project whose API keys may allow it.
    ///
    /// Format `uuid`.
    pub project_id: String,
    /// The secret that the proxy sent in the header `Ory-Base-URL-Rewrite-Token`: an API key of
    /// the project.
    ///
    /// Secret: not in `Debug` output.
    pub token: String,
}

impl fmt::Debug for ValidateBaseUrlRewriteRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ValidateBaseUrlRewriteRequest");
        out.field("base_url", &self.base_url);
        out.field("project_id", &self.project_id);
        out.field("token", &runtime::Redacted);
        out.finish()
    }
}

impl json::Decode for ValidateBaseUrlRewriteRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            base_url: String::new(),
            project_id: String::new(),
            token: String::new(),
        };
        r.object_with(
            [
                ("base_url", &mut json::InPlace(&mut this.base_url)),
                ("project_id", &mut json::InPlace(&mut this.project_id)),
                ("token", &mut json::InPlace(&mut this.token)),
            ],
            &["base_url", "project_id", "token"],
        )?;
        Ok(this)
    }
}

impl json::Encode for ValidateBaseUrlRewriteRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("base_url", &self.base_url),
            ("project_id", &self.project_id),
            ("token", &self.token),
        ]);
    }
}

json::serde_impls!(ValidateBaseUrlRewriteRequest);

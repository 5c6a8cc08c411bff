use crate::models;
use crate::runtime::json;

/// The look of the Account Experience for a project that has none yet.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateProjectBranding {
    /// The media type of the favicon, for example `image/png`.
    pub favicon_type: Option<String>,
    /// The favicon, as an `https://` or `base64://` URL.
    pub favicon_url: Option<String>,
    /// The media type of the logo, for example `image/svg+xml`.
    pub logo_type: Option<String>,
    /// The logo, as an `https://` or `base64://` URL.
    pub logo_url: Option<String>,
    /// The key `name`.
    pub name: Option<String>,
    /// The colors of the pages.
    pub theme: Option<models::ProjectBrandingColors>,
}

impl json::Decode for CreateProjectBranding {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("favicon_type", &mut this.favicon_type),
            ("favicon_url", &mut this.favicon_url),
            ("logo_type", &mut this.logo_type),
            ("logo_url", &mut this.logo_url),
            ("name", &mut this.name),
            ("theme", &mut this.theme),
        ])?;
        Ok(this)
    }
}

impl json::Encode for CreateProjectBranding {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("favicon_type", &self.favicon_type),
            ("favicon_url", &self.favicon_url),
            ("logo_type", &self.logo_type),
            ("logo_url", &self.logo_url),
            ("name", &self.name),
            ("theme", &self.theme),
        ]);
    }
}

json::serde_impls!(CreateProjectBranding);

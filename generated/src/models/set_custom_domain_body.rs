use crate::runtime::json;

/// The new settings of a custom domain.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetCustomDomainBody {
    /// The domain of the cookies that Ory sets. It has to be a parent of [`hostname`](field@crate::models::SetCustomDomainBody::hostname), so that
    /// your other host names get the cookies too.
    pub cookie_domain: Option<String>,
    /// The origins whose pages may call the APIs on this domain from a browser.
    pub cors_allowed_origins: Option<Vec<String>>,
    /// Whether [`cors_allowed_origins`](field@crate::models::SetCustomDomainBody::cors_allowed_origins) counts.
    pub cors_enabled: Option<bool>,
    /// The base URL of your own login and account pages.
    pub custom_ui_base_url: Option<String>,
    /// The host name for the APIs, for example `auth.example.com`.
    pub hostname: Option<String>,
}

impl json::Decode for SetCustomDomainBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("cookie_domain", &mut this.cookie_domain),
            ("cors_allowed_origins", &mut json::OrEmpty(&mut this.cors_allowed_origins)),
            ("cors_enabled", &mut this.cors_enabled),
            ("custom_ui_base_url", &mut this.custom_ui_base_url),
            ("hostname", &mut this.hostname),
        ])?;
        Ok(this)
    }
}

impl json::Encode for SetCustomDomainBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("cookie_domain", &self.cookie_domain),
            ("cors_allowed_origins", &self.cors_allowed_origins),
            ("cors_enabled", &self.cors_enabled),
            ("custom_ui_base_url", &self.custom_ui_base_url),
            ("hostname", &self.hostname),
        ]);
    }
}

json::serde_impls!(SetCustomDomainBody);

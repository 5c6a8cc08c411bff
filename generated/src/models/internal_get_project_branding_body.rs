use crate::runtime::json;

/// Asks for the branding of a project by its host name. For Ory's own services.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InternalGetProjectBrandingBody {
    /// The key `hostname`.
    pub hostname: Option<String>,
}

impl json::Decode for InternalGetProjectBrandingBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("hostname", &mut this.hostname)])?;
        Ok(this)
    }
}

impl json::Encode for InternalGetProjectBrandingBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("hostname", &self.hostname)]);
    }
}

json::serde_impls!(InternalGetProjectBrandingBody);

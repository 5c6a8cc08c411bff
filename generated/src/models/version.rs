use crate::runtime::json;

/// The version of a running service.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Version {
    /// A release such as `v1.2.3`.
    pub version: Option<String>,
}

impl json::Decode for Version {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("version", &mut this.version)])?;
        Ok(this)
    }
}

impl json::Encode for Version {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("version", &self.version)]);
    }
}

json::serde_impls!(Version);

use crate::models;
use crate::runtime::json;

/// How to replace a key of Ory Talos with a new one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RotateTalosKeyBody {
    /// The key `mode`.
    ///
    /// Defaults to `graceful`; one of `graceful`, `revoke`.
    pub mode: Option<models::RotateTalosKeyBodyMode>,
}

impl json::Decode for RotateTalosKeyBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("mode", &mut this.mode)])?;
        Ok(this)
    }
}

impl json::Encode for RotateTalosKeyBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("mode", &self.mode)]);
    }
}

json::serde_impls!(RotateTalosKeyBody);

use crate::models;
use crate::runtime::json;

/// The result of [`batchPatchIdentities`](crate::api::identity::IdentityApi::batch_patch_identities()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchPatchIdentitiesResponse {
    /// One result for each entry of the request, in the same order.
    pub identities: Option<Vec<models::IdentityPatchResponse>>,
}

#[cfg(feature = "test-util")]
impl BatchPatchIdentitiesResponse {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `identities`.
    #[inline]
    #[must_use]
    pub fn identities<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::IdentityPatchResponse, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.identities = Some(values);
        }
        self
    }
}

impl json::Decode for BatchPatchIdentitiesResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("identities", &mut json::OrEmpty(&mut this.identities))])?;
        Ok(this)
    }
}

impl json::Encode for BatchPatchIdentitiesResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("identities", &self.identities)]);
    }
}

json::serde_impls!(BatchPatchIdentitiesResponse);

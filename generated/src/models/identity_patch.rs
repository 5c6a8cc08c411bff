use crate::models;
use crate::runtime::{self, json};

/// One entry of [`batchPatchIdentities`](crate::api::identity::IdentityApi::batch_patch_identities()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityPatch {
    /// The identity that [`createIdentity`](crate::api::identity::IdentityApi::create_identity()) creates. [`batchPatchIdentities`](crate::api::identity::IdentityApi::batch_patch_identities()) takes a list of them.
    pub create: Option<models::CreateIdentityBody>,
    /// A UUID of your choice that comes back with the result of this entry. It is not the ID of
    /// the identity.
    ///
    /// Format `uuid`.
    pub patch_id: Option<String>,
}

impl IdentityPatch {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `create`.
    #[inline]
    #[must_use]
    pub fn create(
        mut self,
        value: impl Into<Option<models::CreateIdentityBody>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.create = Some(value);
        }
        self
    }

    /// Sets `patch_id`.
    #[inline]
    #[must_use]
    pub fn patch_id<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.patch_id = Some(value);
        }
        self
    }
}

impl json::Decode for IdentityPatch {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("create", &mut this.create), ("patch_id", &mut this.patch_id)])?;
        Ok(this)
    }
}

impl json::Encode for IdentityPatch {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("create", &self.create), ("patch_id", &self.patch_id)]);
    }
}

json::serde_impls!(IdentityPatch);

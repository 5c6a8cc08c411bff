use crate::models;
use crate::runtime::json;

/// What became of one entry of [`batchPatchIdentities`](crate::api::identity::IdentityApi::batch_patch_identities()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityPatchResponse {
    /// The key `action`.
    ///
    /// One of `create`, `error`.
    pub action: Option<models::IdentityPatchResponseAction>,
    /// Why one identity of a batch could not be created, in [`identityPatchResponse`](crate::models::IdentityPatchResponse).
    pub error: Option<models::DefaultError>,
    /// The ID of the new identity. Absent if [`action`](field@crate::models::IdentityPatchResponse::action) is [`error`](field@crate::models::IdentityPatchResponse::error).
    ///
    /// Format `uuid`.
    pub identity: Option<String>,
    /// The `patch_id` of the entry. Absent if the entry had none.
    ///
    /// Format `uuid`.
    pub patch_id: Option<String>,
}

#[cfg(feature = "test-util")]
impl IdentityPatchResponse {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `action`.
    #[inline]
    #[must_use]
    pub fn action(
        mut self,
        value: impl Into<Option<crate::models::IdentityPatchResponseAction>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.action = Some(value);
        }
        self
    }

    /// Sets `error`.
    #[inline]
    #[must_use]
    pub fn error(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.error = Some(value);
        self
    }

    /// Sets `identity`.
    #[inline]
    #[must_use]
    pub fn identity<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.identity = Some(value);
        }
        self
    }

    /// Sets `patch_id`.
    #[inline]
    #[must_use]
    pub fn patch_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.patch_id = Some(value);
        }
        self
    }
}

impl json::Decode for IdentityPatchResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("action", &mut this.action),
            ("error", &mut this.error),
            ("identity", &mut this.identity),
            ("patch_id", &mut this.patch_id),
        ])?;
        Ok(this)
    }
}

impl json::Encode for IdentityPatchResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("action", &self.action),
            ("error", &self.error),
            ("identity", &self.identity),
            ("patch_id", &self.patch_id),
        ]);
    }
}

json::serde_impls!(IdentityPatchResponse);

use crate::models;
use crate::runtime::{self, json};

/// The request of [`batchPatchIdentities`](crate::api::identity::IdentityApi::batch_patch_identities()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchIdentitiesBody {
    /// Up to 1,000 entries. At most 200 of them may have a password in plain text.
    pub identities: Option<Vec<models::IdentityPatch>>,
    /// What a conflict means for the rest of the batch. Absent, it is true.
    ///
    /// - true: Ory creates what it can, and reports the conflicts one by one.
    /// - false: all or nothing, in one transaction. The first conflict ends the request with
    ///   409\. Much faster.
    pub with_partial_inserts: Option<bool>,
}

impl PatchIdentitiesBody {
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
        values: impl runtime::IntoItems<models::IdentityPatch, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.identities = Some(values);
        }
        self
    }

    /// Sets `with_partial_inserts`.
    #[inline]
    #[must_use]
    pub fn with_partial_inserts(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.with_partial_inserts = Some(value);
        }
        self
    }
}

impl json::Decode for PatchIdentitiesBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("identities", &mut json::OrEmpty(&mut this.identities)),
            ("with_partial_inserts", &mut this.with_partial_inserts),
        ])?;
        Ok(this)
    }
}

impl json::Encode for PatchIdentitiesBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("identities", &self.identities),
            ("with_partial_inserts", &self.with_partial_inserts),
        ]);
    }
}

json::serde_impls!(PatchIdentitiesBody);

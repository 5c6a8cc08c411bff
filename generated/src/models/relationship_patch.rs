use crate::models;
use crate::runtime::json;

/// One change in the list of [`patchRelationships`](crate::api::relationship::RelationshipApi::patch_relationships()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RelationshipPatch {
    /// What to do with [`relation_tuple`](field@crate::models::RelationshipPatch::relation_tuple).
    ///
    /// One of `insert`, `delete`.
    pub action: Option<models::RelationshipPatchAction>,
    /// The relationship, in full. A deletion removes exactly this one.
    pub relation_tuple: Option<models::Relationship>,
}

impl RelationshipPatch {
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
        value: impl Into<Option<models::RelationshipPatchAction>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.action = Some(value);
        }
        self
    }

    /// Sets `relation_tuple`.
    #[inline]
    #[must_use]
    pub fn relation_tuple(
        mut self,
        value: impl Into<Option<models::Relationship>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.relation_tuple = Some(value);
        }
        self
    }
}

impl json::Decode for RelationshipPatch {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("action", &mut this.action),
            ("relation_tuple", &mut this.relation_tuple),
        ])?;
        Ok(this)
    }
}

impl json::Encode for RelationshipPatch {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("action", &self.action), ("relation_tuple", &self.relation_tuple)]);
    }
}

json::serde_impls!(RelationshipPatch);

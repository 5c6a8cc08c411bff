//! Changes that are made together.

use crate::models::{Relationship, RelationshipPatch, RelationshipPatchAction};

/// Relationships to add and to delete, in one step: all of them, or none.
///
/// ```
/// use ory_sdk::permissions::{Changes, RelationTuple};
///
/// # fn main() -> Result<(), ory_sdk::permissions::NotationError> {
/// let old: RelationTuple = "Document:budget#editors@alice".parse()?;
/// let new: RelationTuple = "Document:budget#editors@bob".parse()?;
/// let changes = Changes::new().delete(old).insert(new);
/// assert_eq!(changes.len(), 2);
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use = "changes are made by `Permissions::write`"]
pub struct Changes(Vec<RelationshipPatch>);

impl Changes {
    /// Returns no changes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a relationship. One that is there already stays as it is.
    pub fn insert(self, tuple: impl Into<Relationship>) -> Self {
        self.insert_all([tuple])
    }

    /// Deletes exactly this relationship. If it is not there, nothing happens.
    pub fn delete(self, tuple: impl Into<Relationship>) -> Self {
        self.delete_all([tuple])
    }

    /// Adds relationships.
    pub fn insert_all(
        self,
        tuples: impl IntoIterator<Item = impl Into<Relationship>>,
    ) -> Self {
        self.with(RelationshipPatchAction::Insert, tuples)
    }

    /// Deletes exactly these relationships.
    pub fn delete_all(
        self,
        tuples: impl IntoIterator<Item = impl Into<Relationship>>,
    ) -> Self {
        self.with(RelationshipPatchAction::Delete, tuples)
    }

    /// Returns how many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the body of `patch_relationships`.
    #[must_use]
    pub fn into_patches(self) -> Vec<RelationshipPatch> {
        self.0
    }

    fn with(
        mut self,
        action: RelationshipPatchAction,
        tuples: impl IntoIterator<Item = impl Into<Relationship>>,
    ) -> Self {
        let patches = tuples.into_iter().map(|tuple| {
            let patch = RelationshipPatch::new().action(action.clone());
            patch.relation_tuple(tuple.into())
        });
        self.0.extend(patches);
        self
    }
}

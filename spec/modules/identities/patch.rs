//! Changes to parts of a document.

use std::fmt;

use super::Pointer;
use crate::models::{JsonPatch, JsonPatchOp};
use crate::runtime::Json;

/// A list of changes, in order (RFC 6902), for `patch_identity`, `patch_project_with_revision` and the like. It cannot
/// be malformed: each operation has all of its members, and its places are well formed.
///
/// Whether the places are there is for the server to say, and if one change fails, none takes effect.
/// `Debug` shows no value.
///
/// ```no_run
/// # use ory_sdk::Ory;
/// # use ory_sdk::identities::Patch;
/// # async fn run(ory: &Ory) -> Result<(), Box<dyn std::error::Error>> {
/// let patch = Patch::new()
///     .test(["metadata_public", "plan"], "free")
///     .replace(["metadata_public", "plan"], "team")
///     .add(["metadata_public", "seats"], 5);
/// ory.identity().patch_identity("7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34").body(patch).await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Default, PartialEq)]
#[must_use]
pub struct Patch(Vec<JsonPatch>);

impl Patch {
    /// Returns a patch that changes nothing so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// Inserts a value, or replaces what a member of an object has. Behind the last of a list, the place
    /// is `-`.
    pub fn add(self, path: impl Into<Pointer>, value: impl Into<Json>) -> Self {
        self.with(JsonPatchOp::Add, path, value)
    }

    /// Replaces what is there.
    pub fn replace(self, path: impl Into<Pointer>, value: impl Into<Json>) -> Self {
        self.with(JsonPatchOp::Replace, path, value)
    }

    /// Fails the whole patch unless this value is there.
    pub fn test(self, path: impl Into<Pointer>, value: impl Into<Json>) -> Self {
        self.with(JsonPatchOp::Test, path, value)
    }

    /// Removes what is there.
    pub fn remove(mut self, path: impl Into<Pointer>) -> Self {
        self.0.push(JsonPatch::new(JsonPatchOp::Remove, path.into().as_str()));
        self
    }

    /// Inserts a second time what is at `from`.
    pub fn copy(self, from: impl Into<Pointer>, path: impl Into<Pointer>) -> Self {
        self.from(JsonPatchOp::Copy, &from.into(), &path.into())
    }

    /// Takes away what is at `from`, and inserts it elsewhere.
    ///
    /// Nothing can be moved into itself (RFC 6902, section 4.4): such a move is left out, and makes this
    /// return `None`.
    #[must_use]
    pub fn move_to(
        self,
        from: impl Into<Pointer>,
        path: impl Into<Pointer>,
    ) -> Option<Self> {
        let (from, path) = (from.into(), path.into());
        let fits = !from.contains(&path);
        fits.then(|| self.from(JsonPatchOp::Move, &from, &path))
    }

    /// Returns how many changes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether nothing is to be changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn with(
        mut self,
        op: JsonPatchOp,
        path: impl Into<Pointer>,
        value: impl Into<Json>,
    ) -> Self {
        self.0.push(JsonPatch::new(op, path.into().as_str()).value(value));
        self
    }

    fn from(mut self, op: JsonPatchOp, from: &Pointer, path: &Pointer) -> Self {
        self.0.push(JsonPatch::new(op, path.as_str()).from(from.as_str()));
        self
    }
}

impl From<Patch> for Vec<JsonPatch> {
    fn from(patch: Patch) -> Self {
        patch.0
    }
}

impl IntoIterator for Patch {
    type Item = JsonPatch;
    type IntoIter = std::vec::IntoIter<JsonPatch>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Debug for Patch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ops = self.0.iter().map(|it| format!("{} {}", it.op.as_str(), it.path));
        f.debug_list().entries(ops).finish()
    }
}

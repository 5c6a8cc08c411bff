use crate::models;

/// A list of changes, which apply from first to last, or not at all.
pub type JsonPatchDocument = Vec<models::JsonPatch>;

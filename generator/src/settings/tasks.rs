//! What people do with the API.

use super::Reference;

/// A thing that people do with the API, and the operations that do it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskSettings {
    /// What they do, for example `Sign users in`.
    pub title: String,
    /// One sentence about it: inline Markdown.
    pub description: String,
    /// The operationIds, at least one, in the order of the settings.
    pub operations: Vec<Reference>,
}

//! What people do with an API.

use serde::Serialize;

/// A thing that people do with the API, and the operations that do it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Task {
    /// What they do, for example `Sign users in`.
    pub title: String,
    /// One sentence about it.
    pub description: String,
    /// The ids of the operations, those that are used most first.
    pub operations: Vec<String>,
}

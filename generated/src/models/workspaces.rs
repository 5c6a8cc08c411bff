use crate::models;

/// A list of workspaces.
pub type Workspaces = Vec<models::Workspace>;

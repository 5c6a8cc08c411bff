use crate::models;

/// The organizations of a project.
pub type Organizations = Vec<models::Organization>;

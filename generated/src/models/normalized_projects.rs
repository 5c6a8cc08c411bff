use crate::models;

/// A list of projects, each with its configuration as one flat list of properties.
pub type NormalizedProjects = Vec<models::NormalizedProject>;

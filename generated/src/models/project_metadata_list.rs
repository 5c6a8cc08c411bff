use crate::models;

/// The projects that the caller can reach, from [`listProjects`](crate::api::project::ProjectApi::list_projects()), without their configuration.
pub type ProjectMetadataList = Vec<models::ProjectMetadata>;

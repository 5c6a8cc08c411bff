use crate::models;

/// The members of one project, from [`getProjectMembers`](crate::api::project::ProjectApi::get_project_members()).
pub type ProjectMembers = Vec<models::ProjectMember>;

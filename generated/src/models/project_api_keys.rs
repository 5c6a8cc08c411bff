use crate::models;

/// The API keys of one project, from [`listProjectApiKeys`](crate::api::project::ProjectApi::list_project_api_keys()), without their values.
pub type ProjectApiKeys = Vec<models::ProjectApiKey>;

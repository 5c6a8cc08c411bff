use crate::models;

/// The API keys of one workspace, from [`listWorkspaceApiKeys`](crate::api::workspace::WorkspaceApi::list_workspace_api_keys()), without their values.
pub type WorkspaceApiKeys = Vec<models::WorkspaceApiKey>;

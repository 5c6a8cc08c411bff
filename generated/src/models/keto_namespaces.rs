use crate::models;

/// The namespaces of Ory Permissions in the configuration of a project.
pub type KetoNamespaces = Vec<models::KetoNamespace>;

use crate::models;

/// A page of identity schemas with their IDs. [`listIdentitySchemas`](crate::api::identity::IdentityApi::list_identity_schemas()) returns it.
pub type IdentitySchemas = Vec<models::IdentitySchemaContainer>;

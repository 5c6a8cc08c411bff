use crate::runtime;

/// The JSON Schema that identity schemas themselves have to satisfy.
pub type IdentityMetaSchema = runtime::Json;

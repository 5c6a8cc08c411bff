use crate::runtime;

/// The data about the user that your identity schema defines, such as e-mail address and
/// name. In practice a JSON object.
///
/// Users can change their own traits in a settings flow. Ory checks them against the schema
/// named by `schema_id` each time they are written.
pub type IdentityTraits = runtime::Json;

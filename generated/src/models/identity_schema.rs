use crate::runtime;

/// An identity schema as plain JSON Schema. [`getIdentitySchema`](crate::api::identity::IdentityApi::get_identity_schema()) returns it.
///
/// The traits are described below `properties.traits`. Next to the usual keywords there is
/// `ory.sh/kratos`, which marks a trait as an identifier for sign-in or as an address for
/// verification or recovery.
pub type IdentitySchema = runtime::Json;

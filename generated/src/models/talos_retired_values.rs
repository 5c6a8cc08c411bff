use crate::models;

/// The former secrets or issuer URLs of Ory Talos in a project.
///
/// They keep older credentials valid after a rotation, each until its `expires_at`. When you
/// send the list, an item can also be a bare text, which Ory turns into an object.
pub type TalosRetiredValues = Vec<models::TalosRetiredValue>;

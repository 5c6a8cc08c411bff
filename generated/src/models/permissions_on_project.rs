use std::collections;

/// What the caller may do with a project: the name of each permission, and whether the caller
/// has it.
pub type PermissionsOnProject = collections::BTreeMap<String, bool>;

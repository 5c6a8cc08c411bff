use std::collections;

use crate::runtime::json;

/// What the caller may do with a workspace.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PermissionsOnWorkspace {
    /// The name of each permission, and whether the caller has it.
    pub permissions: Option<collections::BTreeMap<String, bool>>,
}

impl json::Decode for PermissionsOnWorkspace {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("permissions", &mut json::OrEmpty(&mut this.permissions))])?;
        Ok(this)
    }
}

impl json::Encode for PermissionsOnWorkspace {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("permissions", &self.permissions)]);
    }
}

json::serde_impls!(PermissionsOnWorkspace);

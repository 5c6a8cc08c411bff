use crate::runtime::json;

/// A change to one member of a workspace.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchWorkspaceMemberBody {
    /// Whether the member can get into the Ory Console by account recovery when single sign-on
    /// of the organization is out of order.
    pub break_glass: Option<bool>,
}

impl json::Decode for PatchWorkspaceMemberBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("break_glass", &mut this.break_glass)])?;
        Ok(this)
    }
}

impl json::Encode for PatchWorkspaceMemberBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("break_glass", &self.break_glass)]);
    }
}

json::serde_impls!(PatchWorkspaceMemberBody);

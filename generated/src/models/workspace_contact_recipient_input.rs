use crate::runtime::json;

/// Whom Ory notifies: a member of the workspace or a bare e-mail address.
///
/// Set exactly one of the two.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkspaceContactRecipientInput {
    /// An address that need not belong to a member.
    pub email: Option<String>,
    /// The account of a member of the workspace.
    ///
    /// Format `uuid`.
    pub identity_id: Option<String>,
}

impl json::Decode for WorkspaceContactRecipientInput {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("email", &mut this.email), ("identity_id", &mut this.identity_id)])?;
        Ok(this)
    }
}

impl json::Encode for WorkspaceContactRecipientInput {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("email", &self.email), ("identity_id", &self.identity_id)]);
    }
}

json::serde_impls!(WorkspaceContactRecipientInput);

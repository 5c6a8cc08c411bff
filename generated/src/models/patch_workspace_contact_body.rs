use crate::models;
use crate::runtime::json;

/// Changes to a contact of a workspace. Members that are absent keep their values.
///
/// The schema [`createWorkspaceContactBody`](crate::models::CreateWorkspaceContactBody) explains the members.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchWorkspaceContactBody {
    /// The key `business`.
    pub business: Option<bool>,
    /// The key `privacy`.
    pub privacy: Option<bool>,
    /// Whom Ory notifies: a member of the workspace or a bare e-mail address.
    pub recipient: Option<models::WorkspaceContactRecipientInput>,
    /// The key `security`.
    pub security: Option<bool>,
    /// The key `technical`.
    pub technical: Option<bool>,
}

impl json::Decode for PatchWorkspaceContactBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("business", &mut this.business),
            ("privacy", &mut this.privacy),
            ("recipient", &mut this.recipient),
            ("security", &mut this.security),
            ("technical", &mut this.technical),
        ])?;
        Ok(this)
    }
}

impl json::Encode for PatchWorkspaceContactBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("business", &self.business),
            ("privacy", &self.privacy),
            ("recipient", &self.recipient),
            ("security", &self.security),
            ("technical", &self.technical),
        ]);
    }
}

json::serde_impls!(PatchWorkspaceContactBody);

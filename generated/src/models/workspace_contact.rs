use crate::models;
use crate::runtime::{self, json};

/// Somebody whom Ory notifies about a workspace, and about what.
///
/// The schema [`createWorkspaceContactBody`](crate::models::CreateWorkspaceContactBody) explains the members.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkspaceContact {
    /// The key `business`.
    pub business: Option<bool>,
    /// The key `created_at`.
    pub created_at: Option<runtime::Timestamp>,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: Option<String>,
    /// The key `privacy`.
    pub privacy: Option<bool>,
    /// The person whom Ory notifies.
    pub recipient: Option<models::WorkspaceContactRecipient>,
    /// The key `security`.
    pub security: Option<bool>,
    /// The key `technical`.
    pub technical: Option<bool>,
    /// The key `updated_at`.
    pub updated_at: Option<runtime::Timestamp>,
}

impl json::Decode for WorkspaceContact {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("business", &mut this.business),
            ("created_at", &mut this.created_at),
            ("id", &mut this.id),
            ("privacy", &mut this.privacy),
            ("recipient", &mut this.recipient),
            ("security", &mut this.security),
            ("technical", &mut this.technical),
            ("updated_at", &mut this.updated_at),
        ])?;
        Ok(this)
    }
}

impl json::Encode for WorkspaceContact {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("business", &self.business),
            ("created_at", &self.created_at),
            ("id", &self.id),
            ("privacy", &self.privacy),
            ("recipient", &self.recipient),
            ("security", &self.security),
            ("technical", &self.technical),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(WorkspaceContact);

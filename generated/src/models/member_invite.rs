use crate::models;
use crate::runtime::{self, json};

/// An invitation to a project or a workspace, and what became of it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberInvite {
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: runtime::Timestamp,
    /// The key `id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The key `invitee_email`.
    pub invitee_email: String,
    /// The account of the invited person. `null` or absent if it is not known yet.
    pub invitee_id: Option<models::NullUuid>,
    /// The e-mail address of the person who invites, usually the owner of the project.
    pub owner_email: String,
    /// The account of the person who invites.
    ///
    /// Format `uuid`.
    pub owner_id: String,
    /// The project of the invitation. `null` or absent if it is for a workspace.
    pub project_id: Option<models::NullUuid>,
    /// What the person may do after accepting.
    pub role: Option<models::CloudString>,
    /// The key `status`.
    ///
    /// One of `pending`, `accepted`, `declined`, `expired`, `cancelled`, `removed`.
    pub status: models::MemberInviteStatus,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: runtime::Timestamp,
    /// The workspace of the invitation. `null` or absent if it is for a project.
    pub workspace_id: Option<models::NullUuid>,
}

impl json::Decode for MemberInvite {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut created_at: Option<runtime::Timestamp> = None;
        let mut id: Option<String> = None;
        let mut invitee_email: Option<String> = None;
        let mut invitee_id: Option<models::NullUuid> = None;
        let mut owner_email: Option<String> = None;
        let mut owner_id: Option<String> = None;
        let mut project_id: Option<models::NullUuid> = None;
        let mut role: Option<models::CloudString> = None;
        let mut status: Option<models::MemberInviteStatus> = None;
        let mut updated_at: Option<runtime::Timestamp> = None;
        let mut workspace_id: Option<models::NullUuid> = None;
        r.object([
            ("created_at", &mut json::Required(&mut created_at)),
            ("id", &mut json::Required(&mut id)),
            ("invitee_email", &mut json::Required(&mut invitee_email)),
            ("invitee_id", &mut invitee_id),
            ("owner_email", &mut json::Required(&mut owner_email)),
            ("owner_id", &mut json::Required(&mut owner_id)),
            ("project_id", &mut project_id),
            ("role", &mut role),
            ("status", &mut json::Required(&mut status)),
            ("updated_at", &mut json::Required(&mut updated_at)),
            ("workspace_id", &mut workspace_id),
        ])?;
        let Some(created_at) = created_at else {
            return Err(r.lacks("created_at"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(invitee_email) = invitee_email else {
            return Err(r.lacks("invitee_email"));
        };
        let Some(owner_email) = owner_email else {
            return Err(r.lacks("owner_email"));
        };
        let Some(owner_id) = owner_id else {
            return Err(r.lacks("owner_id"));
        };
        let Some(status) = status else {
            return Err(r.lacks("status"));
        };
        let Some(updated_at) = updated_at else {
            return Err(r.lacks("updated_at"));
        };
        Ok(Self {
            created_at,
            id,
            invitee_email,
            invitee_id,
            owner_email,
            owner_id,
            project_id,
            role,
            status,
            updated_at,
            workspace_id,
        })
    }
}

impl json::Encode for MemberInvite {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("created_at", &self.created_at),
            ("id", &self.id),
            ("invitee_email", &self.invitee_email),
            ("invitee_id", &self.invitee_id),
            ("owner_email", &self.owner_email),
            ("owner_id", &self.owner_id),
            ("project_id", &self.project_id),
            ("role", &self.role),
            ("status", &self.status),
            ("updated_at", &self.updated_at),
            ("workspace_id", &self.workspace_id),
        ]);
    }
}

json::serde_impls!(MemberInvite);

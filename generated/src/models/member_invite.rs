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
        let mut this = Self {
            created_at: runtime::Timestamp::UNIX_EPOCH,
            id: String::new(),
            invitee_email: String::new(),
            invitee_id: None,
            owner_email: String::new(),
            owner_id: String::new(),
            project_id: None,
            role: None,
            status: models::MemberInviteStatus::Pending,
            updated_at: runtime::Timestamp::UNIX_EPOCH,
            workspace_id: None,
        };
        r.object_with(
            [
                ("created_at", &mut json::InPlace(&mut this.created_at)),
                ("id", &mut json::InPlace(&mut this.id)),
                ("invitee_email", &mut json::InPlace(&mut this.invitee_email)),
                ("invitee_id", &mut this.invitee_id),
                ("owner_email", &mut json::InPlace(&mut this.owner_email)),
                ("owner_id", &mut json::InPlace(&mut this.owner_id)),
                ("project_id", &mut this.project_id),
                ("role", &mut this.role),
                ("status", &mut json::InPlace(&mut this.status)),
                ("updated_at", &mut json::InPlace(&mut this.updated_at)),
                ("workspace_id", &mut this.workspace_id),
            ],
            &[
                "created_at",
                "id",
                "invitee_email",
                "owner_email",
                "owner_id",
                "status",
                "updated_at",
            ],
        )?;
        Ok(this)
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

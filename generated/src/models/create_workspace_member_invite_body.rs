use crate::models;
use crate::runtime::json;

/// Invites somebody to a workspace by e-mail.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkspaceMemberInviteBody {
    /// The key `invitee_email`.
    pub invitee_email: String,
    /// What the person may do in the workspace after accepting.
    ///
    /// One of `owner`, `developer`, `viewer`.
    pub role: models::CreateWorkspaceMemberInviteBodyRole,
}

impl json::Decode for CreateWorkspaceMemberInviteBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            invitee_email: String::new(),
            role: models::CreateWorkspaceMemberInviteBodyRole::Owner,
        };
        r.object_with(
            [
                ("invitee_email", &mut json::InPlace(&mut this.invitee_email)),
                ("role", &mut json::InPlace(&mut this.role)),
            ],
            &["invitee_email", "role"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateWorkspaceMemberInviteBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("invitee_email", &self.invitee_email), ("role", &self.role)]);
    }
}

json::serde_impls!(CreateWorkspaceMemberInviteBody);

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
        let mut invitee_email: Option<String> = None;
        let mut role: Option<models::CreateWorkspaceMemberInviteBodyRole> = None;
        r.object([
            ("invitee_email", &mut json::Required(&mut invitee_email)),
            ("role", &mut json::Required(&mut role)),
        ])?;
        let Some(invitee_email) = invitee_email else {
            return Err(r.lacks("invitee_email"));
        };
        let Some(role) = role else {
            return Err(r.lacks("role"));
        };
        Ok(Self { invitee_email, role })
    }
}

impl json::Encode for CreateWorkspaceMemberInviteBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("invitee_email", &self.invitee_email), ("role", &self.role)]);
    }
}

json::serde_impls!(CreateWorkspaceMemberInviteBody);

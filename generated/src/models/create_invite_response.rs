use crate::models;
use crate::runtime::json;

/// A new invitation, together with all invitations to the same project or workspace.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInviteResponse {
    /// All invitations to the project or workspace, so that a list need not be fetched again.
    pub all_invites: Vec<models::MemberInvite>,
    /// An invitation to a project or a workspace, and what became of it.
    pub created_invite: models::MemberInvite,
}

impl json::Decode for CreateInviteResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut all_invites: Option<Vec<models::MemberInvite>> = None;
        let mut created_invite: Option<models::MemberInvite> = None;
        r.object([
            ("all_invites", &mut json::OrEmpty(&mut all_invites)),
            ("created_invite", &mut json::Required(&mut created_invite)),
        ])?;
        let Some(all_invites) = all_invites else {
            return Err(r.lacks("all_invites"));
        };
        let Some(created_invite) = created_invite else {
            return Err(r.lacks("created_invite"));
        };
        Ok(Self {
            all_invites,
            created_invite,
        })
    }
}

impl json::Encode for CreateInviteResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("all_invites", &self.all_invites),
            ("created_invite", &self.created_invite),
        ]);
    }
}

json::serde_impls!(CreateInviteResponse);

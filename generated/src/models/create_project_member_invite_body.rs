use crate::models;
use crate::runtime::json;

/// Invites somebody to a project by e-mail.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateProjectMemberInviteBody {
    /// The key `invitee_email`.
    pub invitee_email: String,
    /// What the person may do in the project after accepting.
    ///
    /// An invitation cannot make anybody an owner.
    ///
    /// Defaults to `developer`; one of `developer`, `viewer`.
    pub role: Option<models::CreateProjectMemberInviteBodyRole>,
}

impl json::Decode for CreateProjectMemberInviteBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            invitee_email: String::new(),
            role: None,
        };
        r.object_with(
            [
                ("invitee_email", &mut json::InPlace(&mut this.invitee_email)),
                ("role", &mut this.role),
            ],
            &["invitee_email"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateProjectMemberInviteBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("invitee_email", &self.invitee_email), ("role", &self.role)]);
    }
}

json::serde_impls!(CreateProjectMemberInviteBody);

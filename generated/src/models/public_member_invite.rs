use crate::runtime::json;

/// What everybody with the link of an invitation may see of it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicMemberInvite {
    /// The key `invitee_email`.
    pub invitee_email: String,
    /// Whether the invitation already belongs to an account.
    pub linked: bool,
}

impl json::Decode for PublicMemberInvite {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut invitee_email: Option<String> = None;
        let mut linked: Option<bool> = None;
        r.object([
            ("invitee_email", &mut json::Required(&mut invitee_email)),
            ("linked", &mut json::Required(&mut linked)),
        ])?;
        let Some(invitee_email) = invitee_email else {
            return Err(r.lacks("invitee_email"));
        };
        let Some(linked) = linked else {
            return Err(r.lacks("linked"));
        };
        Ok(Self { invitee_email, linked })
    }
}

impl json::Encode for PublicMemberInvite {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("invitee_email", &self.invitee_email), ("linked", &self.linked)]);
    }
}

json::serde_impls!(PublicMemberInvite);

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
        let mut this = Self {
            invitee_email: String::new(),
            linked: false,
        };
        r.object_with(
            [
                ("invitee_email", &mut json::InPlace(&mut this.invitee_email)),
                ("linked", &mut json::InPlace(&mut this.linked)),
            ],
            &["invitee_email", "linked"],
        )?;
        Ok(this)
    }
}

impl json::Encode for PublicMemberInvite {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("invitee_email", &self.invitee_email), ("linked", &self.linked)]);
    }
}

json::serde_impls!(PublicMemberInvite);

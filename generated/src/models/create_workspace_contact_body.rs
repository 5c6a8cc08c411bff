use crate::models;
use crate::runtime::json;

/// Makes somebody a contact of a workspace, whom Ory notifies about one or more subjects.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkspaceContactBody {
    /// Whether this is a contact for business matters.
    pub business: bool,
    /// Whether this is a contact for matters of privacy.
    pub privacy: bool,
    /// Whom Ory notifies: a member of the workspace or a bare e-mail address.
    pub recipient: models::WorkspaceContactRecipientInput,
    /// Whether this is a contact for matters of security.
    pub security: bool,
    /// Whether this is a contact for technical matters.
    pub technical: bool,
}

impl json::Decode for CreateWorkspaceContactBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut business: Option<bool> = None;
        let mut privacy: Option<bool> = None;
        let mut recipient: Option<models::WorkspaceContactRecipientInput> = None;
        let mut security: Option<bool> = None;
        let mut technical: Option<bool> = None;
        r.object([
            ("business", &mut json::Required(&mut business)),
            ("privacy", &mut json::Required(&mut privacy)),
            ("recipient", &mut json::Required(&mut recipient)),
            ("security", &mut json::Required(&mut security)),
            ("technical", &mut json::Required(&mut technical)),
        ])?;
        let Some(business) = business else {
            return Err(r.lacks("business"));
        };
        let Some(privacy) = privacy else {
            return Err(r.lacks("privacy"));
        };
        let Some(recipient) = recipient else {
            return Err(r.lacks("recipient"));
        };
        let Some(security) = security else {
            return Err(r.lacks("security"));
        };
        let Some(technical) = technical else {
            return Err(r.lacks("technical"));
        };
        Ok(Self {
            business,
            privacy,
            recipient,
            security,
            technical,
        })
    }
}

impl json::Encode for CreateWorkspaceContactBody {
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

json::serde_impls!(CreateWorkspaceContactBody);

use crate::runtime::json;

/// Changes to the organization with which the members of a workspace sign in to the Ory
/// Console.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceOrganizationBody {
    /// How long sessions of this organization live, for example `24h`: from one minute to 8760
    /// hours (one year).
    ///
    /// An empty text goes back to the setting of the project. Leave it out to keep the value.
    pub session_lifespan: Option<String>,
}

impl json::Decode for UpdateWorkspaceOrganizationBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("session_lifespan", &mut this.session_lifespan)])?;
        Ok(this)
    }
}

impl json::Encode for UpdateWorkspaceOrganizationBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("session_lifespan", &self.session_lifespan)]);
    }
}

json::serde_impls!(UpdateWorkspaceOrganizationBody);

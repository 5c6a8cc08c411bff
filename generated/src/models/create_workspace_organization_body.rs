use crate::models;
use crate::runtime::json;

/// A new organization for single sign-on of the members of a workspace to the Ory Console.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOrganizationBody {
    /// The provider through which the members sign in.
    pub generic_oidc_provider: Option<models::GenericOidcProvider>,
}

impl json::Decode for CreateWorkspaceOrganizationBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("generic_oidc_provider", &mut this.generic_oidc_provider)])?;
        Ok(this)
    }
}

impl json::Encode for CreateWorkspaceOrganizationBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("generic_oidc_provider", &self.generic_oidc_provider)]);
    }
}

json::serde_impls!(CreateWorkspaceOrganizationBody);

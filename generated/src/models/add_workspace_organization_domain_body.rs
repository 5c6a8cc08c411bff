use crate::runtime::json;

/// Adds an e-mail domain to the organization with which a workspace signs in to the Ory
/// Console.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddWorkspaceOrganizationDomainBody {
    /// The domain alone, for example `example.com`.
    pub domain: String,
}

impl json::Decode for AddWorkspaceOrganizationDomainBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { domain: String::new() };
        r.object_with([("domain", &mut json::InPlace(&mut this.domain))], &["domain"])?;
        Ok(this)
    }
}

impl json::Encode for AddWorkspaceOrganizationDomainBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("domain", &self.domain)]);
    }
}

json::serde_impls!(AddWorkspaceOrganizationDomainBody);

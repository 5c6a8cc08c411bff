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
        let mut domain: Option<String> = None;
        r.object([("domain", &mut json::Required(&mut domain))])?;
        let Some(domain) = domain else {
            return Err(r.lacks("domain"));
        };
        Ok(Self { domain })
    }
}

impl json::Encode for AddWorkspaceOrganizationDomainBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("domain", &self.domain)]);
    }
}

json::serde_impls!(AddWorkspaceOrganizationDomainBody);

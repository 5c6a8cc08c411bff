use crate::runtime::json;

/// An organization of a project and the domains that lead to it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationByHostname {
    /// The e-mail domains of people who sign in through the organization.
    pub domains: Vec<String>,
    /// The key `id`.
    pub id: String,
}

impl json::Decode for OrganizationByHostname {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut domains: Option<Vec<String>> = None;
        let mut id: Option<String> = None;
        r.object([
            ("domains", &mut json::OrEmpty(&mut domains)),
            ("id", &mut json::Required(&mut id)),
        ])?;
        let Some(domains) = domains else {
            return Err(r.lacks("domains"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        Ok(Self { domains, id })
    }
}

impl json::Encode for OrganizationByHostname {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("domains", &self.domains), ("id", &self.id)]);
    }
}

json::serde_impls!(OrganizationByHostname);

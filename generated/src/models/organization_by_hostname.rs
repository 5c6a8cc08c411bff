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
        let mut this = Self {
            domains: Vec::new(),
            id: String::new(),
        };
        r.object_with(
            [
                ("domains", &mut json::OrEmptyInPlace(&mut this.domains)),
                ("id", &mut json::InPlace(&mut this.id)),
            ],
            &["domains", "id"],
        )?;
        Ok(this)
    }
}

impl json::Encode for OrganizationByHostname {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("domains", &self.domains), ("id", &self.id)]);
    }
}

json::serde_impls!(OrganizationByHostname);

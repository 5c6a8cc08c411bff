use crate::models;
use crate::runtime::json;

/// The organizations of the project that answers at a host name, for single sign-on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrganizationsByHostnameResponse {
    /// The key `organizations`.
    pub organizations: Vec<models::OrganizationByHostname>,
}

impl json::Decode for GetOrganizationsByHostnameResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { organizations: Vec::new() };
        r.object_with(
            [("organizations", &mut json::OrEmptyInPlace(&mut this.organizations))],
            &["organizations"],
        )?;
        Ok(this)
    }
}

impl json::Encode for GetOrganizationsByHostnameResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("organizations", &self.organizations)]);
    }
}

json::serde_impls!(GetOrganizationsByHostnameResponse);

use crate::models;
use crate::runtime::json;

/// The answer of [`getOrganization`](crate::api::project::ProjectApi::get_organization()): one organization in a wrapper.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrganizationResponse {
    /// An organization: the users of one business customer within a project.
    pub organization: models::Organization,
}

#[cfg(feature = "test-util")]
impl GetOrganizationResponse {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(organization: crate::models::Organization) -> Self {
        Self { organization }
    }
}

impl json::Decode for GetOrganizationResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut organization: Option<models::Organization> = None;
        r.object([("organization", &mut json::Required(&mut organization))])?;
        let Some(organization) = organization else {
            return Err(r.lacks("organization"));
        };
        Ok(Self { organization })
    }
}

impl json::Encode for GetOrganizationResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("organization", &self.organization)]);
    }
}

json::serde_impls!(GetOrganizationResponse);

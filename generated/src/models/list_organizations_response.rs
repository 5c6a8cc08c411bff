use crate::models;
use crate::runtime::json;

/// One page of organizations, from [`listOrganizations`](crate::api::project::ProjectApi::list_organizations()).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOrganizationsResponse {
    /// Whether there is another page.
    pub has_next_page: bool,
    /// What to send as `page_token` for the next page. It counts only if [`has_next_page`](field@crate::models::ListOrganizationsResponse::has_next_page) is
    /// true.
    pub next_page_token: String,
    /// The key `organizations`.
    pub organizations: Vec<models::Organization>,
}

#[cfg(feature = "test-util")]
impl ListOrganizationsResponse {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        has_next_page: bool,
        next_page_token: impl Into<String>,
        organizations: impl IntoIterator<Item = crate::models::Organization>,
    ) -> Self {
        Self {
            has_next_page,
            next_page_token: next_page_token.into(),
            organizations: organizations.into_iter().collect(),
        }
    }
}

impl json::Decode for ListOrganizationsResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut has_next_page: Option<bool> = None;
        let mut next_page_token: Option<String> = None;
        let mut organizations: Option<Vec<models::Organization>> = None;
        r.object([
            ("has_next_page", &mut json::Required(&mut has_next_page)),
            ("next_page_token", &mut json::Required(&mut next_page_token)),
            ("organizations", &mut json::OrEmpty(&mut organizations)),
        ])?;
        let Some(has_next_page) = has_next_page else {
            return Err(r.lacks("has_next_page"));
        };
        let Some(next_page_token) = next_page_token else {
            return Err(r.lacks("next_page_token"));
        };
        let Some(organizations) = organizations else {
            return Err(r.lacks("organizations"));
        };
        Ok(Self {
            has_next_page,
            next_page_token,
            organizations,
        })
    }
}

impl json::Encode for ListOrganizationsResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("has_next_page", &self.has_next_page),
            ("next_page_token", &self.next_page_token),
            ("organizations", &self.organizations),
        ]);
    }
}

json::serde_impls!(ListOrganizationsResponse);

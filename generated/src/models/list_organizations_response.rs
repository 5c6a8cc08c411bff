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
        let mut this = Self {
            has_next_page: false,
            next_page_token: String::new(),
            organizations: Vec::new(),
        };
        r.object_with(
            [
                ("has_next_page", &mut json::InPlace(&mut this.has_next_page)),
                ("next_page_token", &mut json::InPlace(&mut this.next_page_token)),
                ("organizations", &mut json::OrEmptyInPlace(&mut this.organizations)),
            ],
            &["has_next_page", "next_page_token", "organizations"],
        )?;
        Ok(this)
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

use crate::models;
use crate::runtime::json;

/// The onboarding portal links of one organization. The answer holds the tokens of all of
/// them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationOnboardingPortalLinksResponse {
    /// All links. Compare `expires_at` with the time to find those that still work.
    pub links: Vec<models::OnboardingPortalLink>,
}

#[cfg(feature = "test-util")]
impl OrganizationOnboardingPortalLinksResponse {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        links: impl IntoIterator<Item = crate::models::OnboardingPortalLink>,
    ) -> Self {
        Self {
            links: links.into_iter().collect(),
        }
    }
}

impl json::Decode for OrganizationOnboardingPortalLinksResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { links: Vec::new() };
        r.object_with(
            [("links", &mut json::OrEmptyInPlace(&mut this.links))],
            &["links"],
        )?;
        Ok(this)
    }
}

impl json::Encode for OrganizationOnboardingPortalLinksResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("links", &self.links)]);
    }
}

json::serde_impls!(OrganizationOnboardingPortalLinksResponse);

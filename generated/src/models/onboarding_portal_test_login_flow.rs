use crate::runtime::json;

/// A dry run of an OpenID Connect provider that was started from the onboarding portal.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OnboardingPortalTestLoginFlow {
    /// The flow. Open the login page with it in the query parameter `flow`.
    pub id: String,
}

impl json::Decode for OnboardingPortalTestLoginFlow {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { id: String::new() };
        r.object_with([("id", &mut json::InPlace(&mut this.id))], &["id"])?;
        Ok(this)
    }
}

impl json::Encode for OnboardingPortalTestLoginFlow {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("id", &self.id)]);
    }
}

json::serde_impls!(OnboardingPortalTestLoginFlow);

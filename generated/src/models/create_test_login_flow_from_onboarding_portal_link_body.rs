use crate::runtime::json;

/// Starts a dry run of an OpenID Connect provider from the onboarding portal. It signs nobody
/// in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTestLoginFlowFromOnboardingPortalLinkBody {
    /// The provider to try out. It has to belong to the organization of the link.
    ///
    /// At most 255 characters.
    pub provider_id: String,
}

impl json::Decode for CreateTestLoginFlowFromOnboardingPortalLinkBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { provider_id: String::new() };
        r.object_with(
            [("provider_id", &mut json::InPlace(&mut this.provider_id))],
            &["provider_id"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateTestLoginFlowFromOnboardingPortalLinkBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("provider_id", &self.provider_id)]);
    }
}

json::serde_impls!(CreateTestLoginFlowFromOnboardingPortalLinkBody);

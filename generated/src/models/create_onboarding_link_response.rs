use std::fmt;

use crate::runtime::{self, json};

/// The token of a new onboarding link, with which a customer sets up an organization.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOnboardingLinkResponse {
    /// The secret at the end of the link. Whoever has it can set up the organization.
    ///
    /// Secret: not in `Debug` output.
    pub onboarding_portal_token: String,
}

impl fmt::Debug for CreateOnboardingLinkResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("CreateOnboardingLinkResponse");
        out.field("onboarding_portal_token", &runtime::Redacted);
        out.finish()
    }
}

impl json::Decode for CreateOnboardingLinkResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            onboarding_portal_token: String::new(),
        };
        r.object_with(
            [
                (
                    "onboarding_portal_token",
                    &mut json::InPlace(&mut this.onboarding_portal_token),
                ),
            ],
            &["onboarding_portal_token"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateOnboardingLinkResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("onboarding_portal_token", &self.onboarding_portal_token)]);
    }
}

json::serde_impls!(CreateOnboardingLinkResponse);

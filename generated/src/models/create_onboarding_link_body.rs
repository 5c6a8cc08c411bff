use crate::runtime;

/// The settings of a new onboarding link for an organization of a workspace. It has no
/// members.
pub type CreateOnboardingLinkBody = runtime::Json;

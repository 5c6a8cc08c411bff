use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// The organization with which the members of a workspace sign in to the Ory Console.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceOrganization {
    /// The link with which the organization can be set up now. Absent if there is none. It
    /// holds the token of the link, so treat it as a secret.
    ///
    /// Secret: not in `Debug` output.
    pub active_link: Option<models::OnboardingPortalLink>,
    /// The key `created_at`.
    pub created_at: runtime::Timestamp,
    /// The region for the personal data of identities that come in through the organization and
    /// name no region themselves. Absent means that there is no default.
    ///
    /// One of `eu-central`, `asia-northeast`, `us-east`, `us-west`, `eu`, `asia`, `us`, `global`.
    pub default_region: Option<models::WorkspaceOrganizationDefaultRegion>,
    /// For each domain, whether its owner has proved it, and the DNS record for that.
    pub domain_verifications: Option<Vec<models::DomainVerificationStatus>>,
    /// The e-mail domains that lead people to the connections of the organization.
    pub domains: Vec<String>,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The name of the organization as people see it.
    pub label: String,
    /// The key `providers`.
    pub providers: Vec<String>,
    /// How long sessions of this organization live, for example `24h`. Absent, `null` or zero
    /// means the setting of the project.
    ///
    /// Pattern `^[0-9]+(s|m|h)$`.
    pub session_lifespan: Option<String>,
}

impl fmt::Debug for WorkspaceOrganization {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("WorkspaceOrganization");
        out.field("active_link", &runtime::Redacted);
        out.field("created_at", &self.created_at);
        out.field("default_region", &self.default_region);
        out.field("domain_verifications", &self.domain_verifications);
        out.field("domains", &self.domains);
        out.field("id", &self.id);
        out.field("label", &self.label);
        out.field("providers", &self.providers);
        out.field("session_lifespan", &self.session_lifespan);
        out.finish()
    }
}

impl json::Decode for WorkspaceOrganization {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            active_link: None,
            created_at: runtime::Timestamp::UNIX_EPOCH,
            default_region: None,
            domain_verifications: None,
            domains: Vec::new(),
            id: String::new(),
            label: String::new(),
            providers: Vec::new(),
            session_lifespan: None,
        };
        r.object_with(
            [
                ("active_link", &mut this.active_link),
                ("created_at", &mut json::InPlace(&mut this.created_at)),
                ("default_region", &mut this.default_region),
                (
                    "domain_verifications",
                    &mut json::OrEmpty(&mut this.domain_verifications),
                ),
                ("domains", &mut json::OrEmptyInPlace(&mut this.domains)),
                ("id", &mut json::InPlace(&mut this.id)),
                ("label", &mut json::InPlace(&mut this.label)),
                ("providers", &mut json::OrEmptyInPlace(&mut this.providers)),
                ("session_lifespan", &mut this.session_lifespan),
            ],
            &["created_at", "domains", "id", "label", "providers"],
        )?;
        Ok(this)
    }
}

impl json::Encode for WorkspaceOrganization {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("active_link", &self.active_link),
            ("created_at", &self.created_at),
            ("default_region", &self.default_region),
            ("domain_verifications", &self.domain_verifications),
            ("domains", &self.domains),
            ("id", &self.id),
            ("label", &self.label),
            ("providers", &self.providers),
            ("session_lifespan", &self.session_lifespan),
        ]);
    }
}

json::serde_impls!(WorkspaceOrganization);

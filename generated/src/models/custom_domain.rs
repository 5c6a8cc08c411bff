use crate::models;
use crate::runtime::{self, json};

/// A host name of your own under which the APIs of a project can be reached.
///
/// It works once its DNS records point to Ory and it has a certificate. See [`ssl_status`](field@crate::models::CustomDomain::ssl_status).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomDomain {
    /// The domain of the cookies that Ory sets: a parent of [`hostname`](field@crate::models::CustomDomain::hostname).
    pub cookie_domain: Option<String>,
    /// The origins whose pages may call the APIs on this domain from a browser.
    pub cors_allowed_origins: Option<Vec<String>>,
    /// Whether [`cors_allowed_origins`](field@crate::models::CustomDomain::cors_allowed_origins) counts.
    pub cors_enabled: Option<bool>,
    /// The key `created_at`.
    pub created_at: Option<runtime::Timestamp>,
    /// The base URL of your own login and account pages.
    pub custom_ui_base_url: Option<String>,
    /// The key `hostname`.
    pub hostname: Option<String>,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: Option<String>,
    /// The state of the certificate. The domain is ready for use when it is `active`.
    ///
    /// The values come from Cloudflare, which issues the certificate. An empty text means that
    /// Cloudflare gave no state.
    ///
    /// One of `initializing`, `pending_validation`, `deleted`, `pending_issuance`, `pending_deployment`, `pending_deletion`, `pending_expiration`, `expired`, `active`, `initializing_timed_out`, `validation_timed_out`, `issuance_timed_out`, ….
    pub ssl_status: Option<models::CustomDomainSslStatus>,
    /// The key `updated_at`.
    pub updated_at: Option<runtime::Timestamp>,
    /// Why the host name could not be verified, for people. Usually a DNS record is missing or
    /// wrong.
    pub verification_errors: Option<Vec<String>>,
    /// The state of the host name's verification, in the words of Cloudflare.
    pub verification_status: Option<String>,
}

impl json::Decode for CustomDomain {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("cookie_domain", &mut this.cookie_domain),
            ("cors_allowed_origins", &mut json::OrEmpty(&mut this.cors_allowed_origins)),
            ("cors_enabled", &mut this.cors_enabled),
            ("created_at", &mut this.created_at),
            ("custom_ui_base_url", &mut this.custom_ui_base_url),
            ("hostname", &mut this.hostname),
            ("id", &mut this.id),
            ("ssl_status", &mut this.ssl_status),
            ("updated_at", &mut this.updated_at),
            ("verification_errors", &mut json::OrEmpty(&mut this.verification_errors)),
            ("verification_status", &mut this.verification_status),
        ])?;
        Ok(this)
    }
}

impl json::Encode for CustomDomain {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("cookie_domain", &self.cookie_domain),
            ("cors_allowed_origins", &self.cors_allowed_origins),
            ("cors_enabled", &self.cors_enabled),
            ("created_at", &self.created_at),
            ("custom_ui_base_url", &self.custom_ui_base_url),
            ("hostname", &self.hostname),
            ("id", &self.id),
            ("ssl_status", &self.ssl_status),
            ("updated_at", &self.updated_at),
            ("verification_errors", &self.verification_errors),
            ("verification_status", &self.verification_status),
        ]);
    }
}

json::serde_impls!(CustomDomain);

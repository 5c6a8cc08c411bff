use crate::models;
use crate::runtime::{self, json};

/// A SAML connection in a project revision: a sign-in through the identity provider (IdP) of
/// a customer.
///
/// Two engines exist, as [`engine`](field@crate::models::NormalizedProjectRevisionSamlProvider::engine) says. Members that are for the native engine have no effect
/// with the other one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NormalizedProjectRevisionSamlProvider {
    /// The assertion consumer service URL, to which the IdP sends its answers.
    pub acs_url: Option<models::CloudString>,
    /// The digest algorithms that signed messages may use. Empty means the engine's defaults.
    /// For the native engine.
    pub allowed_digest_algorithms: Option<Vec<String>>,
    /// The formats of NameID that the IdP may use. Empty means any. For the native engine.
    pub allowed_name_id_formats: Option<Vec<String>>,
    /// The signature algorithms that signed messages may use. Empty means the engine's
    /// defaults. For the native engine.
    pub allowed_signature_algorithms: Option<Vec<String>>,
    /// A text, or `null` if there is none. The same as [`NullString`](crate::models::NullString).
    pub audience_override_base_url: Option<models::CloudString>,
    /// How the request for sign-in gets to the IdP. For the native engine.
    ///
    /// One of `http-post`, `http-redirect`.
    pub binding: Option<models::NormalizedProjectRevisionSamlProviderBinding>,
    /// How far the clocks of Ory and the IdP may differ, from 0 to 300 seconds. For the native
    /// engine.
    pub clock_skew_seconds: Option<i64>,
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: Option<runtime::Timestamp>,
    /// Which part of Ory speaks SAML for this connection. `jackson` when absent or `null`.
    ///
    /// One of `jackson`, `native`.
    pub engine: Option<models::NormalizedProjectRevisionSamlProviderEngine>,
    /// Whether users have to sign in at the IdP anew, even if they have a session there. For
    /// the native engine.
    pub force_authn: Option<bool>,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: Option<String>,
    /// Whether users can start at the IdP, for instance from its list of applications, without
    /// coming to your login page first.
    pub idp_initiated_login_enabled: Option<bool>,
    /// Where the IdP publishes its SAML metadata. The alternative is [`raw_idp_metadata_xml`](field@crate::models::NormalizedProjectRevisionSamlProvider::raw_idp_metadata_xml).
    pub idp_metadata_url: Option<models::CloudString>,
    /// The name of the connection as users see it on the button.
    pub label: Option<String>,
    /// The Jsonnet code that turns the attributes of the user into an identity, as a URL.
    /// `base64://` followed by the encoded code carries it in place.
    pub mapper_url: Option<String>,
    /// The organization that the connection belongs to. `null` or absent if there is none.
    pub organization_id: Option<models::NullUuid>,
    /// The key `project_revision_id`.
    ///
    /// Format `uuid`.
    pub project_revision_id: Option<String>,
    /// Names the connection within the project. It is part of URLs and of linked accounts, so
    /// do not change it.
    pub provider_id: Option<String>,
    /// An ACS URL of your own that the customer sees in place of Ory's. Requests to it have to
    /// reach Ory.
    pub proxy_acs_url: Option<models::CloudString>,
    /// An audience of your own that the IdP puts into its assertions in place of Ory's.
    pub proxy_saml_audience_override: Option<models::CloudString>,
    /// The SAML metadata of the IdP as XML.
    pub raw_idp_metadata_xml: Option<String>,
    /// Whether Ory refuses answers whose assertion is not encrypted. For the native engine.
    pub require_encrypted_assertion: Option<bool>,
    /// Whether Ory signs its requests to the IdP. For the native engine.
    pub sign_authn_requests: Option<bool>,
    /// The entity ID under which Ory presents itself to the IdP, in place of the usual one.
    pub sp_entity_id_override: Option<models::CloudString>,
    /// Whether users can sign in through the connection.
    ///
    /// One of `enabled`, `disabled`.
    pub state: Option<models::NormalizedProjectRevisionSamlProviderState>,
    /// Whether a sign-in brings the identity up to date with what the IdP says about the user.
    ///
    /// One of `never`, `automatic`.
    pub update_identity_on_login: Option<
        models::NormalizedProjectRevisionSamlProviderUpdateIdentityOnLogin,
    >,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: Option<runtime::Timestamp>,
    /// When the signing certificates of the connection expire. Renew them before that.
    ///
    /// Set by the server alone.
    pub valid_to: Option<Vec<String>>,
}

impl json::Decode for NormalizedProjectRevisionSamlProvider {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("acs_url", &mut this.acs_url),
            (
                "allowed_digest_algorithms",
                &mut json::OrEmpty(&mut this.allowed_digest_algorithms),
            ),
            (
                "allowed_name_id_formats",
                &mut json::OrEmpty(&mut this.allowed_name_id_formats),
            ),
            (
                "allowed_signature_algorithms",
                &mut json::OrEmpty(&mut this.allowed_signature_algorithms),
            ),
            ("audience_override_base_url", &mut this.audience_override_base_url),
            ("binding", &mut this.binding),
            ("clock_skew_seconds", &mut this.clock_skew_seconds),
            ("created_at", &mut this.created_at),
            ("engine", &mut this.engine),
            ("force_authn", &mut this.force_authn),
            ("id", &mut this.id),
            ("idp_initiated_login_enabled", &mut this.idp_initiated_login_enabled),
            ("idp_metadata_url", &mut this.idp_metadata_url),
            ("label", &mut this.label),
            ("mapper_url", &mut this.mapper_url),
            ("organization_id", &mut this.organization_id),
            ("project_revision_id", &mut this.project_revision_id),
            ("provider_id", &mut this.provider_id),
            ("proxy_acs_url", &mut this.proxy_acs_url),
            ("proxy_saml_audience_override", &mut this.proxy_saml_audience_override),
            ("raw_idp_metadata_xml", &mut this.raw_idp_metadata_xml),
            ("require_encrypted_assertion", &mut this.require_encrypted_assertion),
            ("sign_authn_requests", &mut this.sign_authn_requests),
            ("sp_entity_id_override", &mut this.sp_entity_id_override),
            ("state", &mut this.state),
            ("update_identity_on_login", &mut this.update_identity_on_login),
            ("updated_at", &mut this.updated_at),
            ("valid_to", &mut json::OrEmpty(&mut this.valid_to)),
        ])?;
        Ok(this)
    }
}

impl json::Encode for NormalizedProjectRevisionSamlProvider {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("acs_url", &self.acs_url),
            ("allowed_digest_algorithms", &self.allowed_digest_algorithms),
            ("allowed_name_id_formats", &self.allowed_name_id_formats),
            ("allowed_signature_algorithms", &self.allowed_signature_algorithms),
            ("audience_override_base_url", &self.audience_override_base_url),
            ("binding", &self.binding),
            ("clock_skew_seconds", &self.clock_skew_seconds),
            ("created_at", &self.created_at),
            ("engine", &self.engine),
            ("force_authn", &self.force_authn),
            ("id", &self.id),
            ("idp_initiated_login_enabled", &self.idp_initiated_login_enabled),
            ("idp_metadata_url", &self.idp_metadata_url),
            ("label", &self.label),
            ("mapper_url", &self.mapper_url),
            ("organization_id", &self.organization_id),
            ("project_revision_id", &self.project_revision_id),
            ("provider_id", &self.provider_id),
            ("proxy_acs_url", &self.proxy_acs_url),
            ("proxy_saml_audience_override", &self.proxy_saml_audience_override),
            ("raw_idp_metadata_xml", &self.raw_idp_metadata_xml),
            ("require_encrypted_assertion", &self.require_encrypted_assertion),
            ("sign_authn_requests", &self.sign_authn_requests),
            ("sp_entity_id_override", &self.sp_entity_id_override),
            ("state", &self.state),
            ("update_identity_on_login", &self.update_identity_on_login),
            ("updated_at", &self.updated_at),
            ("valid_to", &self.valid_to),
        ]);
    }
}

json::serde_impls!(NormalizedProjectRevisionSamlProvider);

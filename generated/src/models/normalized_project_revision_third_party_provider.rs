use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A social or OpenID Connect provider in a project revision, through which users sign in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NormalizedProjectRevisionThirdPartyProvider {
    /// The values of the provider's `acr` claim that raise the session to `aal2`. Empty means
    /// that the claim has no effect.
    pub aal2_acr_values: Option<Vec<String>>,
    /// The values of the provider's `amr` claim that raise the session to `aal2`. One of them
    /// is enough. Empty means that the claim has no effect.
    pub aal2_amr_values: Option<Vec<String>>,
    /// What happens if somebody signs in with an address that an identity already has.
    ///
    /// One of `automatic`, `confirm_with_existing_credential`.
    pub account_linking_mode: Option<
        models::NormalizedProjectRevisionThirdPartyProviderAccountLinkingMode,
    >,
    /// Audiences of ID tokens to accept besides [`client_id`](field@crate::models::NormalizedProjectRevisionThirdPartyProvider::client_id).
    ///
    /// They matter to native apps, which get an ID token on the device and submit it.
    pub additional_id_token_audiences: Option<Vec<String>>,
    /// The private key (PEM) from the Apple developer account, with which Ory makes the client
    /// secret. Only with [`provider`](field@crate::models::NormalizedProjectRevisionThirdPartyProvider::provider) `apple`.
    ///
    /// Secret: not in `Debug` output.
    pub apple_private_key: Option<models::CloudString>,
    /// The ID of the private key in the Apple developer account. Only with [`provider`](field@crate::models::NormalizedProjectRevisionThirdPartyProvider::provider) `apple`.
    pub apple_private_key_id: Option<String>,
    /// The ID of the Apple developer team. Only with [`provider`](field@crate::models::NormalizedProjectRevisionThirdPartyProvider::provider) `apple`.
    pub apple_team_id: Option<String>,
    /// The authorization endpoint. Needed only with [`provider`](field@crate::models::NormalizedProjectRevisionThirdPartyProvider::provider) `generic` and without discovery.
    pub auth_url: Option<String>,
    /// The Microsoft Entra tenant whose users may sign in: its ID or domain, or one of
    /// `common`, `organizations` and `consumers`. Required with [`provider`](field@crate::models::NormalizedProjectRevisionThirdPartyProvider::provider) `microsoft`.
    pub azure_tenant: Option<String>,
    /// Where the claims of the user come from: `id_token` or `userinfo`.
    pub claims_source: Option<models::CloudString>,
    /// The ID under which Ory is registered at the provider.
    pub client_id: Option<String>,
    /// The secret under which Ory is registered at the provider. Apple has none, see
    /// [`apple_private_key`](field@crate::models::NormalizedProjectRevisionThirdPartyProvider::apple_private_key).
    ///
    /// Secret: not in `Debug` output.
    pub client_secret: Option<models::CloudString>,
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: Option<runtime::Timestamp>,
    /// The configuration file of the provider for FedCM, with which a browser can offer the
    /// sign-in itself.
    pub fedcm_config_url: Option<models::CloudString>,
    /// Whether a sign-out at the provider ends the Ory session (OpenID Connect Front-Channel
    /// Logout).
    ///
    /// The provider has to put `sid` into its ID tokens. Each login sets one more cookie for
    /// this.
    pub front_channel_logout: Option<bool>,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: Option<String>,
    /// The base URL of the provider, from which Ory discovers its endpoints.
    ///
    /// Needed only with [`provider`](field@crate::models::NormalizedProjectRevisionThirdPartyProvider::provider) `generic`. It takes the place of [`auth_url`](field@crate::models::NormalizedProjectRevisionThirdPartyProvider::auth_url) and [`token_url`](field@crate::models::NormalizedProjectRevisionThirdPartyProvider::token_url).
    pub issuer_url: Option<String>,
    /// The name of the provider as users see it on the button.
    pub label: Option<String>,
    /// The Jsonnet code that turns the claims of the user into an identity, as a URL.
    /// `base64://` followed by the encoded code carries it in place.
    pub mapper_url: Option<String>,
    /// The origin that Ory names to netID when it redeems a FedCM token. Only with [`provider`](field@crate::models::NormalizedProjectRevisionThirdPartyProvider::provider)
    /// `netid`.
    pub net_id_token_origin_header: Option<models::CloudString>,
    /// The organization that the connection belongs to. `null` or absent if there is none.
    pub organization_id: Option<models::NullUuid>,
    /// Whether Ory uses PKCE (RFC 7636) with this provider. `auto` when absent or `null`.
    ///
    /// One of `auto`, `never`, `force`.
    pub pkce: Option<models::NormalizedProjectRevisionThirdPartyProviderPkce>,
    /// The key `project_revision_id`.
    ///
    /// Format `uuid`.
    pub project_revision_id: Option<String>,
    /// The kind of provider, for example `google`, `github`, `microsoft` or `apple`. `generic`
    /// is any other OpenID Connect provider.
    pub provider: Option<String>,
    /// Names the provider within the project. It is part of the redirect URL and of linked
    /// accounts, so do not change it.
    pub provider_id: Option<String>,
    /// A redirect URL of your own that the provider sees in place of Ory's. Requests to it have
    /// to reach Ory.
    ///
    /// Set by the server alone.
    pub proxy_oidc_redirect_url: Option<String>,
    /// The `claims` parameter of OpenID Connect, as a JSON object: which claims to ask for.
    pub requested_claims: Option<models::JsonRawMessage>,
    /// The scopes to ask the provider for.
    pub scope: Option<Vec<String>>,
    /// Whether users can sign in through the provider.
    ///
    /// One of `enabled`, `disabled`.
    pub state: Option<models::NormalizedProjectRevisionThirdPartyProviderState>,
    /// Which value of Microsoft identifies the user, for example `userinfo`, `me` or `oid`.
    /// Only with [`provider`](field@crate::models::NormalizedProjectRevisionThirdPartyProvider::provider) `microsoft`.
    pub subject_source: Option<models::CloudString>,
    /// The token endpoint. Needed only with [`provider`](field@crate::models::NormalizedProjectRevisionThirdPartyProvider::provider) `generic` and without discovery.
    pub token_url: Option<String>,
    /// Whether a sign-in brings the identity up to date with what the provider says about the
    /// user.
    ///
    /// One of `never`, `automatic`.
    pub update_identity_on_login: Option<
        models::NormalizedProjectRevisionThirdPartyProviderUpdateIdentityOnLogin,
    >,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: Option<runtime::Timestamp>,
}

impl fmt::Debug for NormalizedProjectRevisionThirdPartyProvider {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("NormalizedProjectRevisionThirdPartyProvider");
        out.field("aal2_acr_values", &self.aal2_acr_values);
        out.field("aal2_amr_values", &self.aal2_amr_values);
        out.field("account_linking_mode", &self.account_linking_mode);
        out.field("additional_id_token_audiences", &self.additional_id_token_audiences);
        out.field("apple_private_key", &runtime::Redacted);
        out.field("apple_private_key_id", &self.apple_private_key_id);
        out.field("apple_team_id", &self.apple_team_id);
        out.field("auth_url", &self.auth_url);
        out.field("azure_tenant", &self.azure_tenant);
        out.field("claims_source", &self.claims_source);
        out.field("client_id", &self.client_id);
        out.field("client_secret", &runtime::Redacted);
        out.field("created_at", &self.created_at);
        out.field("fedcm_config_url", &self.fedcm_config_url);
        out.field("front_channel_logout", &self.front_channel_logout);
        out.field("id", &self.id);
        out.field("issuer_url", &self.issuer_url);
        out.field("label", &self.label);
        out.field("mapper_url", &self.mapper_url);
        out.field("net_id_token_origin_header", &self.net_id_token_origin_header);
        out.field("organization_id", &self.organization_id);
        out.field("pkce", &self.pkce);
        out.field("project_revision_id", &self.project_revision_id);
        out.field("provider", &self.provider);
        out.field("provider_id", &self.provider_id);
        out.field("proxy_oidc_redirect_url", &self.proxy_oidc_redirect_url);
        out.field("requested_claims", &self.requested_claims);
        out.field("scope", &self.scope);
        out.field("state", &self.state);
        out.field("subject_source", &self.subject_source);
        out.field("token_url", &self.token_url);
        out.field("update_identity_on_login", &self.update_identity_on_login);
        out.field("updated_at", &self.updated_at);
        out.finish()
    }
}

impl json::Decode for NormalizedProjectRevisionThirdPartyProvider {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("aal2_acr_values", &mut json::OrEmpty(&mut this.aal2_acr_values)),
            ("aal2_amr_values", &mut json::OrEmpty(&mut this.aal2_amr_values)),
            ("account_linking_mode", &mut this.account_linking_mode),
            (
                "additional_id_token_audiences",
                &mut json::OrEmpty(&mut this.additional_id_token_audiences),
            ),
            ("apple_private_key", &mut this.apple_private_key),
            ("apple_private_key_id", &mut this.apple_private_key_id),
            ("apple_team_id", &mut this.apple_team_id),
            ("auth_url", &mut this.auth_url),
            ("azure_tenant", &mut this.azure_tenant),
            ("claims_source", &mut this.claims_source),
            ("client_id", &mut this.client_id),
            ("client_secret", &mut this.client_secret),
            ("created_at", &mut this.created_at),
            ("fedcm_config_url", &mut this.fedcm_config_url),
            ("front_channel_logout", &mut this.front_channel_logout),
            ("id", &mut this.id),
            ("issuer_url", &mut this.issuer_url),
            ("label", &mut this.label),
            ("mapper_url", &mut this.mapper_url),
            ("net_id_token_origin_header", &mut this.net_id_token_origin_header),
            ("organization_id", &mut this.organization_id),
            ("pkce", &mut this.pkce),
            ("project_revision_id", &mut this.project_revision_id),
            ("provider", &mut this.provider),
            ("provider_id", &mut this.provider_id),
            ("proxy_oidc_redirect_url", &mut this.proxy_oidc_redirect_url),
            ("requested_claims", &mut this.requested_claims),
            ("scope", &mut json::OrEmpty(&mut this.scope)),
            ("state", &mut this.state),
            ("subject_source", &mut this.subject_source),
            ("token_url", &mut this.token_url),
            ("update_identity_on_login", &mut this.update_identity_on_login),
            ("updated_at", &mut this.updated_at),
        ])?;
        Ok(this)
    }
}

impl json::Encode for NormalizedProjectRevisionThirdPartyProvider {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("aal2_acr_values", &self.aal2_acr_values),
            ("aal2_amr_values", &self.aal2_amr_values),
            ("account_linking_mode", &self.account_linking_mode),
            ("additional_id_token_audiences", &self.additional_id_token_audiences),
            ("apple_private_key", &self.apple_private_key),
            ("apple_private_key_id", &self.apple_private_key_id),
            ("apple_team_id", &self.apple_team_id),
            ("auth_url", &self.auth_url),
            ("azure_tenant", &self.azure_tenant),
            ("claims_source", &self.claims_source),
            ("client_id", &self.client_id),
            ("client_secret", &self.client_secret),
            ("created_at", &self.created_at),
            ("fedcm_config_url", &self.fedcm_config_url),
            ("front_channel_logout", &self.front_channel_logout),
            ("id", &self.id),
            ("issuer_url", &self.issuer_url),
            ("label", &self.label),
            ("mapper_url", &self.mapper_url),
            ("net_id_token_origin_header", &self.net_id_token_origin_header),
            ("organization_id", &self.organization_id),
            ("pkce", &self.pkce),
            ("project_revision_id", &self.project_revision_id),
            ("provider", &self.provider),
            ("provider_id", &self.provider_id),
            ("proxy_oidc_redirect_url", &self.proxy_oidc_redirect_url),
            ("requested_claims", &self.requested_claims),
            ("scope", &self.scope),
            ("state", &self.state),
            ("subject_source", &self.subject_source),
            ("token_url", &self.token_url),
            ("update_identity_on_login", &self.update_identity_on_login),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(NormalizedProjectRevisionThirdPartyProvider);

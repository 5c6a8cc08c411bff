use crate::runtime::{self, json};

/// What is measured or granted.
///
/// Names that end in `_rate_limit_tier` stand for the rate limits of a group of operations.
/// New features can come at any time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotaUsageFeature {
    /// Projects for live applications.
    ProductionProjects,
    /// The assistant of the Ory Console.
    AiAssistant,
    /// Projects for tests before a release.
    StagingProjects,
    /// Projects for development.
    DevelopmentProjects,
    /// Users who are active on a day.
    DailyActiveUsers,
    /// The value `custom_domains`.
    CustomDomains,
    /// The value `event_streams`.
    EventStreams,
    /// Events that event streams deliver.
    EventStreamEvents,
    /// An agreement on the service level.
    Sla,
    /// People who work on the projects.
    CollaboratorSeats,
    /// Checks of sessions from a cache near the caller.
    EdgeCache,
    /// The value `branding_themes`.
    BrandingThemes,
    /// The value `zendesk_support`.
    ZendeskSupport,
    /// The value `zendesk_support_on_call`.
    ZendeskSupportOnCall,
    /// The value `project_metrics`.
    ProjectMetrics,
    /// How far back metrics go.
    ProjectMetricsTimeWindow,
    /// How far back the list of events goes.
    ProjectMetricsEventsHistory,
    /// The value `organizations`.
    Organizations,
    /// The password grant of OAuth 2.0 (RFC 6749, section 4.3).
    RopGrant,
    /// The value `concierge_onboarding`.
    ConciergeOnboarding,
    /// Credit towards the bill.
    Credit,
    /// Projects whose home region is the whole world.
    DataLocationGlobal,
    /// Projects whose home region is in the United States.
    DataLocationUs,
    /// Projects whose home region is the north-east of Asia.
    DataLocationAsiane,
    /// Tokens from the client credentials grant of OAuth 2.0.
    M2mTokenIssuance,
    /// Checks of permissions.
    PermissionChecks,
    /// CAPTCHAs that Ory provides.
    Captcha,
    /// CAPTCHAs of a provider of your own.
    CaptchaByo,
    /// The value `hide_ory_branding`.
    HideOryBranding,
    /// The value `identity_search_api`.
    IdentitySearchApi,
    /// Sign-in through SAML identity providers.
    SamlSp,
    /// Ory as a SAML identity provider.
    SamlIdp,
    /// SAML without Ory Polis in between.
    NativeSamlEngine,
    /// The value `auto_link_policy`.
    AutoLinkPolicy,
    /// The value `scim_clients`.
    ScimClients,
    /// Your own e-mail templates on Ory's mail server.
    DefaultSmtpEmailCustomization,
    /// The value `onboarding_portal`.
    OnboardingPortal,
    /// Single sign-on to the Ory Console.
    ConsoleOrganizationSso,
    /// API keys for your own users and services.
    TalosApiKeys,
    /// The value `talos_rate_limit`.
    TalosRateLimit,
    /// The value `talos_cache`.
    TalosCache,
    /// How often a refresh token works again in its grace period.
    GracefulRefreshTokenCount,
    /// Your own prefix for OAuth 2.0 tokens.
    HydraTokenPrefix,
    /// The device grant (RFC 8628).
    HydraDeviceAuthorization,
    /// Sign-out from the page of an OpenID Connect provider.
    KratosOidcFrontChannelLogout,
    /// The value `kratos_brute_force_protection`.
    KratosBruteForceProtection,
    /// Sign-in with device keys.
    DeviceAuthn,
    /// The Ory Permission Language may use one name for a relation and a permit. For old projects only.
    KetoAllowOplPermitRelationCollision,
    /// The Ory Permission Language may traverse relations that hold subject sets. For old projects only.
    KetoAllowOplTraverseSubjectSet,
    /// The project is exempt from the strict rules for `*` in CORS origins and return URLs. For old projects only.
    AllowInsecureOrigins,
    /// The value `update_self_service_registration_rate_limit_tier`.
    UpdateSelfServiceRegistrationRateLimitTier,
    /// The value `update_self_service_recovery_rate_limit_tier`.
    UpdateSelfServiceRecoveryRateLimitTier,
    /// The value `update_self_service_settings_rate_limit_tier`.
    UpdateSelfServiceSettingsRateLimitTier,
    /// The value `update_self_service_verification_rate_limit_tier`.
    UpdateSelfServiceVerificationRateLimitTier,
    /// The value `identities_create_rate_limit_tier`.
    IdentitiesCreateRateLimitTier,
    /// The value `identities_import_rate_limit_tier`.
    IdentitiesImportRateLimitTier,
    /// The value `fed_cm_parameters_rate_limit_tier`.
    FedCmParametersRateLimitTier,
    /// Projects whose home region is one region.
    DataLocationRegional,
    /// The value `rate_limit_tier`.
    RateLimitTier,
    /// The value `session_rate_limit_tier`.
    SessionRateLimitTier,
    /// The value `identities_list_rate_limit_tier`.
    IdentitiesListRateLimitTier,
    /// The value `permission_checks_rate_limit_tier`.
    PermissionChecksRateLimitTier,
    /// The value `oauth2_introspect_rate_limit_tier`.
    OAuth2IntrospectRateLimitTier,
    /// The value `create_recovery_admin_rate_limit_tier`.
    CreateRecoveryAdminRateLimitTier,
    /// The value `scim_rate_limit_tier`.
    ScimRateLimitTier,
    /// The value `hydra_admin_high_rate_limit_tier`.
    HydraAdminHighRateLimitTier,
    /// The value `hydra_admin_medium_rate_limit_tier`.
    HydraAdminMediumRateLimitTier,
    /// The value `hydra_admin_low_rate_limit_tier`.
    HydraAdminLowRateLimitTier,
    /// The value `hydra_public_high_rate_limit_tier`.
    HydraPublicHighRateLimitTier,
    /// The value `hydra_public_medium_rate_limit_tier`.
    HydraPublicMediumRateLimitTier,
    /// The value `hydra_public_low_rate_limit_tier`.
    HydraPublicLowRateLimitTier,
    /// The value `keto_admin_low_rate_limit_tier`.
    KetoAdminLowRateLimitTier,
    /// The value `keto_admin_medium_rate_limit_tier`.
    KetoAdminMediumRateLimitTier,
    /// The value `keto_public_high_rate_limit_tier`.
    KetoPublicHighRateLimitTier,
    /// The value `kratos_admin_high_rate_limit_tier`.
    KratosAdminHighRateLimitTier,
    /// The value `kratos_admin_medium_rate_limit_tier`.
    KratosAdminMediumRateLimitTier,
    /// The value `kratos_admin_low_rate_limit_tier`.
    KratosAdminLowRateLimitTier,
    /// The value `kratos_public_high_rate_limit_tier`.
    KratosPublicHighRateLimitTier,
    /// The value `kratos_public_medium_rate_limit_tier`.
    KratosPublicMediumRateLimitTier,
    /// The value `kratos_public_low_rate_limit_tier`.
    KratosPublicLowRateLimitTier,
    /// The value `polis_public_high_rate_limit_tier`.
    PolisPublicHighRateLimitTier,
    /// The value `polis_public_medium_rate_limit_tier`.
    PolisPublicMediumRateLimitTier,
    /// The value `talos_admin_high_rate_limit_tier`.
    TalosAdminHighRateLimitTier,
    /// The value `talos_admin_medium_rate_limit_tier`.
    TalosAdminMediumRateLimitTier,
    /// The value `talos_admin_low_rate_limit_tier`.
    TalosAdminLowRateLimitTier,
    /// The value `talos_public_high_rate_limit_tier`.
    TalosPublicHighRateLimitTier,
    /// The value `talos_public_low_rate_limit_tier`.
    TalosPublicLowRateLimitTier,
    /// The value `unassigned_rate_limit_tier`.
    UnassignedRateLimitTier,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl QuotaUsageFeature {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ProductionProjects => "production_projects",
            Self::AiAssistant => "ai_assistant",
            Self::StagingProjects => "staging_projects",
            Self::DevelopmentProjects => "development_projects",
            Self::DailyActiveUsers => "daily_active_users",
            Self::CustomDomains => "custom_domains",
            Self::EventStreams => "event_streams",
            Self::EventStreamEvents => "event_stream_events",
            Self::Sla => "sla",
            Self::CollaboratorSeats => "collaborator_seats",
            Self::EdgeCache => "edge_cache",
            Self::BrandingThemes => "branding_themes",
            Self::ZendeskSupport => "zendesk_support",
            Self::ZendeskSupportOnCall => "zendesk_support_on_call",
            Self::ProjectMetrics => "project_metrics",
            Self::ProjectMetricsTimeWindow => "project_metrics_time_window",
            Self::ProjectMetricsEventsHistory => "project_metrics_events_history",
            Self::Organizations => "organizations",
            Self::RopGrant => "rop_grant",
            Self::ConciergeOnboarding => "concierge_onboarding",
            Self::Credit => "credit",
            Self::DataLocationGlobal => "data_location_global",
            Self::DataLocationUs => "data_location_us",
            Self::DataLocationAsiane => "data_location_asiane",
            Self::M2mTokenIssuance => "m2m_token_issuance",
            Self::PermissionChecks => "permission_checks",
            Self::Captcha => "captcha",
            Self::CaptchaByo => "captcha_byo",
            Self::HideOryBranding => "hide_ory_branding",
            Self::IdentitySearchApi => "identity_search_api",
            Self::SamlSp => "saml_sp",
            Self::SamlIdp => "saml_idp",
            Self::NativeSamlEngine => "native_saml_engine",
            Self::AutoLinkPolicy => "auto_link_policy",
            Self::ScimClients => "scim_clients",
            Self::DefaultSmtpEmailCustomization => "default_smtp_email_customization",
            Self::OnboardingPortal => "onboarding_portal",
            Self::ConsoleOrganizationSso => "console_organization_sso",
            Self::TalosApiKeys => "talos_api_keys",
            Self::TalosRateLimit => "talos_rate_limit",
            Self::TalosCache => "talos_cache",
            Self::GracefulRefreshTokenCount => "graceful_refresh_token_count",
            Self::HydraTokenPrefix => "hydra_token_prefix",
            Self::HydraDeviceAuthorization => "hydra_device_authorization",
            Self::KratosOidcFrontChannelLogout => "kratos_oidc_front_channel_logout",
            Self::KratosBruteForceProtection => "kratos_brute_force_protection",
            Self::DeviceAuthn => "deviceauthn",
            Self::KetoAllowOplPermitRelationCollision => {
                "keto_allow_opl_permit_relation_collision"
            }
            Self::KetoAllowOplTraverseSubjectSet => "keto_allow_opl_traverse_subject_set",
            Self::AllowInsecureOrigins => "allow_insecure_origins",
            Self::UpdateSelfServiceRegistrationRateLimitTier => {
                "update_self_service_registration_rate_limit_tier"
            }
            Self::UpdateSelfServiceRecoveryRateLimitTier => {
                "update_self_service_recovery_rate_limit_tier"
            }
            Self::UpdateSelfServiceSettingsRateLimitTier => {
                "update_self_service_settings_rate_limit_tier"
            }
            Self::UpdateSelfServiceVerificationRateLimitTier => {
                "update_self_service_verification_rate_limit_tier"
            }
            Self::IdentitiesCreateRateLimitTier => "identities_create_rate_limit_tier",
            Self::IdentitiesImportRateLimitTier => "identities_import_rate_limit_tier",
            Self::FedCmParametersRateLimitTier => "fed_cm_parameters_rate_limit_tier",
            Self::DataLocationRegional => "data_location_regional",
            Self::RateLimitTier => "rate_limit_tier",
            Self::SessionRateLimitTier => "session_rate_limit_tier",
            Self::IdentitiesListRateLimitTier => "identities_list_rate_limit_tier",
            Self::PermissionChecksRateLimitTier => "permission_checks_rate_limit_tier",
            Self::OAuth2IntrospectRateLimitTier => "oauth2_introspect_rate_limit_tier",
            Self::CreateRecoveryAdminRateLimitTier => {
                "create_recovery_admin_rate_limit_tier"
            }
            Self::ScimRateLimitTier => "scim_rate_limit_tier",
            Self::HydraAdminHighRateLimitTier => "hydra_admin_high_rate_limit_tier",
            Self::HydraAdminMediumRateLimitTier => "hydra_admin_medium_rate_limit_tier",
            Self::HydraAdminLowRateLimitTier => "hydra_admin_low_rate_limit_tier",
            Self::HydraPublicHighRateLimitTier => "hydra_public_high_rate_limit_tier",
            Self::HydraPublicMediumRateLimitTier => "hydra_public_medium_rate_limit_tier",
            Self::HydraPublicLowRateLimitTier => "hydra_public_low_rate_limit_tier",
            Self::KetoAdminLowRateLimitTier => "keto_admin_low_rate_limit_tier",
            Self::KetoAdminMediumRateLimitTier => "keto_admin_medium_rate_limit_tier",
            Self::KetoPublicHighRateLimitTier => "keto_public_high_rate_limit_tier",
            Self::KratosAdminHighRateLimitTier => "kratos_admin_high_rate_limit_tier",
            Self::KratosAdminMediumRateLimitTier => "kratos_admin_medium_rate_limit_tier",
            Self::KratosAdminLowRateLimitTier => "kratos_admin_low_rate_limit_tier",
            Self::KratosPublicHighRateLimitTier => "kratos_public_high_rate_limit_tier",
            Self::KratosPublicMediumRateLimitTier => {
                "kratos_public_medium_rate_limit_tier"
            }
            Self::KratosPublicLowRateLimitTier => "kratos_public_low_rate_limit_tier",
            Self::PolisPublicHighRateLimitTier => "polis_public_high_rate_limit_tier",
            Self::PolisPublicMediumRateLimitTier => "polis_public_medium_rate_limit_tier",
            Self::TalosAdminHighRateLimitTier => "talos_admin_high_rate_limit_tier",
            Self::TalosAdminMediumRateLimitTier => "talos_admin_medium_rate_limit_tier",
            Self::TalosAdminLowRateLimitTier => "talos_admin_low_rate_limit_tier",
            Self::TalosPublicHighRateLimitTier => "talos_public_high_rate_limit_tier",
            Self::TalosPublicLowRateLimitTier => "talos_public_low_rate_limit_tier",
            Self::UnassignedRateLimitTier => "unassigned_rate_limit_tier",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for QuotaUsageFeature {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "production_projects" => Self::ProductionProjects,
            "ai_assistant" => Self::AiAssistant,
            "staging_projects" => Self::StagingProjects,
            "development_projects" => Self::DevelopmentProjects,
            "daily_active_users" => Self::DailyActiveUsers,
            "custom_domains" => Self::CustomDomains,
            "event_streams" => Self::EventStreams,
            "event_stream_events" => Self::EventStreamEvents,
            "sla" => Self::Sla,
            "collaborator_seats" => Self::CollaboratorSeats,
            "edge_cache" => Self::EdgeCache,
            "branding_themes" => Self::BrandingThemes,
            "zendesk_support" => Self::ZendeskSupport,
            "zendesk_support_on_call" => Self::ZendeskSupportOnCall,
            "project_metrics" => Self::ProjectMetrics,
            "project_metrics_time_window" => Self::ProjectMetricsTimeWindow,
            "project_metrics_events_history" => Self::ProjectMetricsEventsHistory,
            "organizations" => Self::Organizations,
            "rop_grant" => Self::RopGrant,
            "concierge_onboarding" => Self::ConciergeOnboarding,
            "credit" => Self::Credit,
            "data_location_global" => Self::DataLocationGlobal,
            "data_location_us" => Self::DataLocationUs,
            "data_location_asiane" => Self::DataLocationAsiane,
            "m2m_token_issuance" => Self::M2mTokenIssuance,
            "permission_checks" => Self::PermissionChecks,
            "captcha" => Self::Captcha,
            "captcha_byo" => Self::CaptchaByo,
            "hide_ory_branding" => Self::HideOryBranding,
            "identity_search_api" => Self::IdentitySearchApi,
            "saml_sp" => Self::SamlSp,
            "saml_idp" => Self::SamlIdp,
            "native_saml_engine" => Self::NativeSamlEngine,
            "auto_link_policy" => Self::AutoLinkPolicy,
            "scim_clients" => Self::ScimClients,
            "default_smtp_email_customization" => Self::DefaultSmtpEmailCustomization,
            "onboarding_portal" => Self::OnboardingPortal,
            "console_organization_sso" => Self::ConsoleOrganizationSso,
            "talos_api_keys" => Self::TalosApiKeys,
            "talos_rate_limit" => Self::TalosRateLimit,
            "talos_cache" => Self::TalosCache,
            "graceful_refresh_token_count" => Self::GracefulRefreshTokenCount,
            "hydra_token_prefix" => Self::HydraTokenPrefix,
            "hydra_device_authorization" => Self::HydraDeviceAuthorization,
            "kratos_oidc_front_channel_logout" => Self::KratosOidcFrontChannelLogout,
            "kratos_brute_force_protection" => Self::KratosBruteForceProtection,
            "deviceauthn" => Self::DeviceAuthn,
            "keto_allow_opl_permit_relation_collision" => {
                Self::KetoAllowOplPermitRelationCollision
            }
            "keto_allow_opl_traverse_subject_set" => Self::KetoAllowOplTraverseSubjectSet,
            "allow_insecure_origins" => Self::AllowInsecureOrigins,
            "update_self_service_registration_rate_limit_tier" => {
                Self::UpdateSelfServiceRegistrationRateLimitTier
            }
            "update_self_service_recovery_rate_limit_tier" => {
                Self::UpdateSelfServiceRecoveryRateLimitTier
            }
            "update_self_service_settings_rate_limit_tier" => {
                Self::UpdateSelfServiceSettingsRateLimitTier
            }
            "update_self_service_verification_rate_limit_tier" => {
                Self::UpdateSelfServiceVerificationRateLimitTier
            }
            "identities_create_rate_limit_tier" => Self::IdentitiesCreateRateLimitTier,
            "identities_import_rate_limit_tier" => Self::IdentitiesImportRateLimitTier,
            "fed_cm_parameters_rate_limit_tier" => Self::FedCmParametersRateLimitTier,
            "data_location_regional" => Self::DataLocationRegional,
            "rate_limit_tier" => Self::RateLimitTier,
            "session_rate_limit_tier" => Self::SessionRateLimitTier,
            "identities_list_rate_limit_tier" => Self::IdentitiesListRateLimitTier,
            "permission_checks_rate_limit_tier" => Self::PermissionChecksRateLimitTier,
            "oauth2_introspect_rate_limit_tier" => Self::OAuth2IntrospectRateLimitTier,
            "create_recovery_admin_rate_limit_tier" => {
                Self::CreateRecoveryAdminRateLimitTier
            }
            "scim_rate_limit_tier" => Self::ScimRateLimitTier,
            "hydra_admin_high_rate_limit_tier" => Self::HydraAdminHighRateLimitTier,
            "hydra_admin_medium_rate_limit_tier" => Self::HydraAdminMediumRateLimitTier,
            "hydra_admin_low_rate_limit_tier" => Self::HydraAdminLowRateLimitTier,
            "hydra_public_high_rate_limit_tier" => Self::HydraPublicHighRateLimitTier,
            "hydra_public_medium_rate_limit_tier" => Self::HydraPublicMediumRateLimitTier,
            "hydra_public_low_rate_limit_tier" => Self::HydraPublicLowRateLimitTier,
            "keto_admin_low_rate_limit_tier" => Self::KetoAdminLowRateLimitTier,
            "keto_admin_medium_rate_limit_tier" => Self::KetoAdminMediumRateLimitTier,
            "keto_public_high_rate_limit_tier" => Self::KetoPublicHighRateLimitTier,
            "kratos_admin_high_rate_limit_tier" => Self::KratosAdminHighRateLimitTier,
            "kratos_admin_medium_rate_limit_tier" => Self::KratosAdminMediumRateLimitTier,
            "kratos_admin_low_rate_limit_tier" => Self::KratosAdminLowRateLimitTier,
            "kratos_public_high_rate_limit_tier" => Self::KratosPublicHighRateLimitTier,
            "kratos_public_medium_rate_limit_tier" => {
                Self::KratosPublicMediumRateLimitTier
            }
            "kratos_public_low_rate_limit_tier" => Self::KratosPublicLowRateLimitTier,
            "polis_public_high_rate_limit_tier" => Self::PolisPublicHighRateLimitTier,
            "polis_public_medium_rate_limit_tier" => Self::PolisPublicMediumRateLimitTier,
            "talos_admin_high_rate_limit_tier" => Self::TalosAdminHighRateLimitTier,
            "talos_admin_medium_rate_limit_tier" => Self::TalosAdminMediumRateLimitTier,
            "talos_admin_low_rate_limit_tier" => Self::TalosAdminLowRateLimitTier,
            "talos_public_high_rate_limit_tier" => Self::TalosPublicHighRateLimitTier,
            "talos_public_low_rate_limit_tier" => Self::TalosPublicLowRateLimitTier,
            "unassigned_rate_limit_tier" => Self::UnassignedRateLimitTier,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(QuotaUsageFeature);

//! The types that the API takes and returns.

#[cfg(feature = "oauth2")]
mod accept_device_user_code_request;
#[cfg(feature = "oauth2")]
pub use self::accept_device_user_code_request::AcceptDeviceUserCodeRequest;

#[cfg(feature = "oauth2")]
mod accept_oauth2_consent_request;
#[cfg(feature = "oauth2")]
pub use self::accept_oauth2_consent_request::AcceptOAuth2ConsentRequest;

#[cfg(feature = "oauth2")]
mod accept_oauth2_consent_request_session;
#[cfg(feature = "oauth2")]
pub use self::accept_oauth2_consent_request_session::AcceptOAuth2ConsentRequestSession;

#[cfg(feature = "oauth2")]
mod accept_oauth2_login_request;
#[cfg(feature = "oauth2")]
pub use self::accept_oauth2_login_request::AcceptOAuth2LoginRequest;

#[cfg(feature = "full")]
mod account_experience_colors;
#[cfg(feature = "full")]
pub use self::account_experience_colors::AccountExperienceColors;

#[cfg(feature = "full")]
mod account_experience_configuration;
#[cfg(feature = "full")]
pub use self::account_experience_configuration::AccountExperienceConfiguration;

#[cfg(feature = "full")]
mod account_experience_configuration_locale_behavior;
#[cfg(feature = "full")]
pub use self::account_experience_configuration_locale_behavior::AccountExperienceConfigurationLocaleBehavior;

#[cfg(feature = "full")]
mod add_project_to_workspace_body;
#[cfg(feature = "full")]
pub use self::add_project_to_workspace_body::AddProjectToWorkspaceBody;

#[cfg(feature = "full")]
mod add_project_to_workspace_body_environment;
#[cfg(feature = "full")]
pub use self::add_project_to_workspace_body_environment::AddProjectToWorkspaceBodyEnvironment;

#[cfg(feature = "full")]
mod add_project_to_workspace_body_project_subscription;
#[cfg(feature = "full")]
pub use self::add_project_to_workspace_body_project_subscription::AddProjectToWorkspaceBodyProjectSubscription;

#[cfg(feature = "full")]
mod add_workspace_organization_domain_body;
#[cfg(feature = "full")]
pub use self::add_workspace_organization_domain_body::AddWorkspaceOrganizationDomainBody;

#[cfg(feature = "identity")]
mod admin_identity_import_credentials_lookup_secret;
#[cfg(feature = "identity")]
pub use self::admin_identity_import_credentials_lookup_secret::AdminIdentityImportCredentialsLookupSecret;

#[cfg(feature = "identity")]
mod admin_identity_import_credentials_lookup_secret_config;
#[cfg(feature = "identity")]
pub use self::admin_identity_import_credentials_lookup_secret_config::AdminIdentityImportCredentialsLookupSecretConfig;

#[cfg(feature = "api-keys")]
mod admin_revoke_imported_api_key_body;
#[cfg(feature = "api-keys")]
pub use self::admin_revoke_imported_api_key_body::AdminRevokeImportedApiKeyBody;

#[cfg(feature = "api-keys")]
mod admin_revoke_issued_api_key_body;
#[cfg(feature = "api-keys")]
pub use self::admin_revoke_issued_api_key_body::AdminRevokeIssuedApiKeyBody;

#[cfg(feature = "api-keys")]
mod admin_rotate_issued_api_key_body;
#[cfg(feature = "api-keys")]
pub use self::admin_rotate_issued_api_key_body::AdminRotateIssuedApiKeyBody;

#[cfg(feature = "api-keys")]
mod admin_update_imported_api_key_body;
#[cfg(feature = "api-keys")]
pub use self::admin_update_imported_api_key_body::AdminUpdateImportedApiKeyBody;

#[cfg(feature = "api-keys")]
mod admin_update_issued_api_key_body;
#[cfg(feature = "api-keys")]
pub use self::admin_update_issued_api_key_body::AdminUpdateIssuedApiKeyBody;

#[cfg(feature = "full")]
mod ai_assistant_session_token;
#[cfg(feature = "full")]
pub use self::ai_assistant_session_token::AiAssistantSessionToken;

#[cfg(feature = "full")]
mod amount_in_cent;
#[cfg(feature = "full")]
pub use self::amount_in_cent::AmountInCent;

#[cfg(feature = "api-keys")]
mod any;
#[cfg(feature = "api-keys")]
pub use self::any::Any;

#[cfg(feature = "full")]
mod attribute;
#[cfg(feature = "full")]
pub use self::attribute::Attribute;

#[cfg(feature = "full")]
mod attribute_filter;
#[cfg(feature = "full")]
pub use self::attribute_filter::AttributeFilter;

#[cfg(feature = "full")]
mod attribute_filter_condition;
#[cfg(feature = "full")]
pub use self::attribute_filter_condition::AttributeFilterCondition;

#[cfg(feature = "full")]
mod attributes_count_datapoint;
#[cfg(feature = "full")]
pub use self::attributes_count_datapoint::AttributesCountDatapoint;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod authenticator_assurance_level;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::authenticator_assurance_level::AuthenticatorAssuranceLevel;

#[cfg(feature = "identity")]
mod authenticator_transport;
#[cfg(feature = "identity")]
pub use self::authenticator_transport::AuthenticatorTransport;

#[cfg(feature = "project")]
mod basic_organization;
#[cfg(feature = "project")]
pub use self::basic_organization::BasicOrganization;

#[cfg(feature = "project")]
mod basic_organization_default_region;
#[cfg(feature = "project")]
pub use self::basic_organization_default_region::BasicOrganizationDefaultRegion;

#[cfg(feature = "permission")]
mod batch_check_permission_body;
#[cfg(feature = "permission")]
pub use self::batch_check_permission_body::BatchCheckPermissionBody;

#[cfg(feature = "permission")]
mod batch_check_permission_result;
#[cfg(feature = "permission")]
pub use self::batch_check_permission_result::BatchCheckPermissionResult;

#[cfg(feature = "api-keys")]
mod batch_create_imported_api_keys_error_code;
#[cfg(feature = "api-keys")]
pub use self::batch_create_imported_api_keys_error_code::BatchCreateImportedApiKeysErrorCode;

#[cfg(feature = "api-keys")]
mod batch_create_imported_api_keys_request;
#[cfg(feature = "api-keys")]
pub use self::batch_create_imported_api_keys_request::BatchCreateImportedApiKeysRequest;

#[cfg(feature = "api-keys")]
mod batch_create_imported_api_keys_response;
#[cfg(feature = "api-keys")]
pub use self::batch_create_imported_api_keys_response::BatchCreateImportedApiKeysResponse;

#[cfg(feature = "api-keys")]
mod batch_create_imported_api_keys_result;
#[cfg(feature = "api-keys")]
pub use self::batch_create_imported_api_keys_result::BatchCreateImportedApiKeysResult;

#[cfg(feature = "identity")]
mod batch_patch_identities_response;
#[cfg(feature = "identity")]
pub use self::batch_patch_identities_response::BatchPatchIdentitiesResponse;

#[cfg(feature = "api-keys")]
mod batch_verify_api_keys_request;
#[cfg(feature = "api-keys")]
pub use self::batch_verify_api_keys_request::BatchVerifyApiKeysRequest;

#[cfg(feature = "api-keys")]
mod batch_verify_api_keys_response;
#[cfg(feature = "api-keys")]
pub use self::batch_verify_api_keys_response::BatchVerifyApiKeysResponse;

#[cfg(feature = "full")]
mod billing_period_bucket;
#[cfg(feature = "full")]
pub use self::billing_period_bucket::BillingPeriodBucket;

#[cfg(feature = "full")]
mod check_opl_syntax_body;
#[cfg(feature = "full")]
pub use self::check_opl_syntax_body::CheckOplSyntaxBody;

#[cfg(feature = "relationship")]
mod check_opl_syntax_result;
#[cfg(feature = "relationship")]
pub use self::check_opl_syntax_result::CheckOplSyntaxResult;

#[cfg(feature = "permission")]
mod check_permission_result;
#[cfg(feature = "permission")]
pub use self::check_permission_result::CheckPermissionResult;

#[cfg(feature = "permission")]
mod check_permission_result_with_error;
#[cfg(feature = "permission")]
pub use self::check_permission_result_with_error::CheckPermissionResultWithError;

#[cfg(feature = "full")]
mod cloud_account;
#[cfg(feature = "full")]
pub use self::cloud_account::CloudAccount;

#[cfg(any(feature = "project", feature = "workspace"))]
mod cloud_string;
#[cfg(any(feature = "project", feature = "workspace"))]
pub use self::cloud_string::CloudString;

#[cfg(feature = "full")]
mod code_channel;
#[cfg(feature = "full")]
pub use self::code_channel::CodeChannel;

#[cfg(feature = "frontend")]
mod continue_with;
#[cfg(feature = "frontend")]
pub use self::continue_with::ContinueWith;

#[cfg(feature = "frontend")]
mod continue_with_deviceauthn_pin_entry_ui;
#[cfg(feature = "frontend")]
pub use self::continue_with_deviceauthn_pin_entry_ui::ContinueWithDeviceAuthnPinEntryUi;

#[cfg(feature = "frontend")]
mod continue_with_deviceauthn_pin_entry_ui_data;
#[cfg(feature = "frontend")]
pub use self::continue_with_deviceauthn_pin_entry_ui_data::ContinueWithDeviceAuthnPinEntryUiData;

#[cfg(feature = "frontend")]
mod continue_with_recovery_ui;
#[cfg(feature = "frontend")]
pub use self::continue_with_recovery_ui::ContinueWithRecoveryUi;

#[cfg(feature = "frontend")]
mod continue_with_recovery_ui_flow;
#[cfg(feature = "frontend")]
pub use self::continue_with_recovery_ui_flow::ContinueWithRecoveryUiFlow;

#[cfg(feature = "frontend")]
mod continue_with_redirect_browser_to;
#[cfg(feature = "frontend")]
pub use self::continue_with_redirect_browser_to::ContinueWithRedirectBrowserTo;

#[cfg(feature = "frontend")]
mod continue_with_set_ory_session_token;
#[cfg(feature = "frontend")]
pub use self::continue_with_set_ory_session_token::ContinueWithSetOrySessionToken;

#[cfg(feature = "frontend")]
mod continue_with_settings_ui;
#[cfg(feature = "frontend")]
pub use self::continue_with_settings_ui::ContinueWithSettingsUi;

#[cfg(feature = "frontend")]
mod continue_with_settings_ui_flow;
#[cfg(feature = "frontend")]
pub use self::continue_with_settings_ui_flow::ContinueWithSettingsUiFlow;

#[cfg(feature = "frontend")]
mod continue_with_verification_ui;
#[cfg(feature = "frontend")]
pub use self::continue_with_verification_ui::ContinueWithVerificationUi;

#[cfg(feature = "frontend")]
mod continue_with_verification_ui_flow;
#[cfg(feature = "frontend")]
pub use self::continue_with_verification_ui_flow::ContinueWithVerificationUiFlow;

#[cfg(feature = "courier")]
mod courier_message_status;
#[cfg(feature = "courier")]
pub use self::courier_message_status::CourierMessageStatus;

#[cfg(feature = "courier")]
mod courier_message_type;
#[cfg(feature = "courier")]
pub use self::courier_message_type::CourierMessageType;

#[cfg(feature = "full")]
mod create_custom_domain_body;
#[cfg(feature = "full")]
pub use self::create_custom_domain_body::CreateCustomDomainBody;

#[cfg(feature = "events")]
mod create_event_stream_body;
#[cfg(feature = "events")]
pub use self::create_event_stream_body::CreateEventStreamBody;

#[cfg(feature = "events")]
mod create_event_stream_body_https_auth_type;
#[cfg(feature = "events")]
pub use self::create_event_stream_body_https_auth_type::CreateEventStreamBodyHttpsAuthType;

#[cfg(feature = "events")]
mod create_event_stream_body_status;
#[cfg(feature = "events")]
pub use self::create_event_stream_body_status::CreateEventStreamBodyStatus;

#[cfg(feature = "events")]
mod create_event_stream_body_type;
#[cfg(feature = "events")]
pub use self::create_event_stream_body_type::CreateEventStreamBodyType;

#[cfg(feature = "frontend")]
mod create_fedcm_flow_response;
#[cfg(feature = "frontend")]
pub use self::create_fedcm_flow_response::CreateFedcmFlowResponse;

#[cfg(feature = "identity")]
mod create_identity_body;
#[cfg(feature = "identity")]
pub use self::create_identity_body::CreateIdentityBody;

#[cfg(feature = "identity")]
mod create_identity_body_region;
#[cfg(feature = "identity")]
pub use self::create_identity_body_region::CreateIdentityBodyRegion;

#[cfg(feature = "identity")]
mod create_identity_body_state;
#[cfg(feature = "identity")]
pub use self::create_identity_body_state::CreateIdentityBodyState;

#[cfg(feature = "full")]
mod create_invite_response;
#[cfg(feature = "full")]
pub use self::create_invite_response::CreateInviteResponse;

#[cfg(feature = "jwk")]
mod create_json_web_key_set;
#[cfg(feature = "jwk")]
pub use self::create_json_web_key_set::CreateJsonWebKeySet;

#[cfg(feature = "full")]
mod create_member_invite_response;
#[cfg(feature = "full")]
pub use self::create_member_invite_response::CreateMemberInviteResponse;

#[cfg(feature = "full")]
mod create_onboarding_link_body;
#[cfg(feature = "full")]
pub use self::create_onboarding_link_body::CreateOnboardingLinkBody;

#[cfg(feature = "full")]
mod create_onboarding_link_response;
#[cfg(feature = "full")]
pub use self::create_onboarding_link_response::CreateOnboardingLinkResponse;

#[cfg(feature = "project")]
mod create_organization_onboarding_portal_link_body;
#[cfg(feature = "project")]
pub use self::create_organization_onboarding_portal_link_body::CreateOrganizationOnboardingPortalLinkBody;

#[cfg(feature = "project")]
mod create_project_api_key_body;
#[cfg(feature = "project")]
pub use self::create_project_api_key_body::CreateProjectApiKeyBody;

#[cfg(feature = "project")]
mod create_project_body;
#[cfg(feature = "project")]
pub use self::create_project_body::CreateProjectBody;

#[cfg(feature = "project")]
mod create_project_body_environment;
#[cfg(feature = "project")]
pub use self::create_project_body_environment::CreateProjectBodyEnvironment;

#[cfg(feature = "project")]
mod create_project_body_home_region;
#[cfg(feature = "project")]
pub use self::create_project_body_home_region::CreateProjectBodyHomeRegion;

#[cfg(feature = "full")]
mod create_project_branding;
#[cfg(feature = "full")]
pub use self::create_project_branding::CreateProjectBranding;

#[cfg(feature = "full")]
mod create_project_member_invite_body;
#[cfg(feature = "full")]
pub use self::create_project_member_invite_body::CreateProjectMemberInviteBody;

#[cfg(feature = "full")]
mod create_project_member_invite_body_role;
#[cfg(feature = "full")]
pub use self::create_project_member_invite_body_role::CreateProjectMemberInviteBodyRole;

#[cfg(feature = "full")]
mod create_project_normalized_payload;
#[cfg(feature = "full")]
pub use self::create_project_normalized_payload::CreateProjectNormalizedPayload;

#[cfg(feature = "full")]
mod create_project_normalized_payload_environment;
#[cfg(feature = "full")]
pub use self::create_project_normalized_payload_environment::CreateProjectNormalizedPayloadEnvironment;

#[cfg(feature = "full")]
mod create_project_normalized_payload_home_region;
#[cfg(feature = "full")]
pub use self::create_project_normalized_payload_home_region::CreateProjectNormalizedPayloadHomeRegion;

#[cfg(feature = "full")]
mod create_project_normalized_payload_hydra_oauth2_device_authorization_user_code_entropy_preset;
#[cfg(feature = "full")]
pub use self::create_project_normalized_payload_hydra_oauth2_device_authorization_user_code_entropy_preset::CreateProjectNormalizedPayloadHydraOAuth2DeviceAuthorizationUserCodeEntropyPreset;

#[cfg(feature = "full")]
mod create_project_normalized_payload_hydra_strategies_access_token;
#[cfg(feature = "full")]
pub use self::create_project_normalized_payload_hydra_strategies_access_token::CreateProjectNormalizedPayloadHydraStrategiesAccessToken;

#[cfg(feature = "full")]
mod create_project_normalized_payload_hydra_strategies_jwt_scope_claim;
#[cfg(feature = "full")]
pub use self::create_project_normalized_payload_hydra_strategies_jwt_scope_claim::CreateProjectNormalizedPayloadHydraStrategiesJwtScopeClaim;

#[cfg(feature = "full")]
mod create_project_normalized_payload_hydra_strategies_scope;
#[cfg(feature = "full")]
pub use self::create_project_normalized_payload_hydra_strategies_scope::CreateProjectNormalizedPayloadHydraStrategiesScope;

#[cfg(feature = "full")]
mod create_project_normalized_payload_kratos_selfservice_flows_recovery_use;
#[cfg(feature = "full")]
pub use self::create_project_normalized_payload_kratos_selfservice_flows_recovery_use::CreateProjectNormalizedPayloadKratosSelfserviceFlowsRecoveryUse;

#[cfg(feature = "full")]
mod create_project_normalized_payload_kratos_selfservice_flows_verification_use;
#[cfg(feature = "full")]
pub use self::create_project_normalized_payload_kratos_selfservice_flows_verification_use::CreateProjectNormalizedPayloadKratosSelfserviceFlowsVerificationUse;

#[cfg(feature = "identity")]
mod create_recovery_code_for_identity_body;
#[cfg(feature = "identity")]
pub use self::create_recovery_code_for_identity_body::CreateRecoveryCodeForIdentityBody;

#[cfg(feature = "identity")]
mod create_recovery_link_for_identity_body;
#[cfg(feature = "identity")]
pub use self::create_recovery_link_for_identity_body::CreateRecoveryLinkForIdentityBody;

#[cfg(feature = "relationship")]
mod create_relationship_body;
#[cfg(feature = "relationship")]
pub use self::create_relationship_body::CreateRelationshipBody;

#[cfg(feature = "full")]
mod create_subscription_body;
#[cfg(feature = "full")]
pub use self::create_subscription_body::CreateSubscriptionBody;

#[cfg(feature = "full")]
mod create_subscription_body_currency;
#[cfg(feature = "full")]
pub use self::create_subscription_body_currency::CreateSubscriptionBodyCurrency;

#[cfg(feature = "full")]
mod create_subscription_body_interval;
#[cfg(feature = "full")]
pub use self::create_subscription_body_interval::CreateSubscriptionBodyInterval;

#[cfg(feature = "full")]
mod create_subscription_common;
#[cfg(feature = "full")]
pub use self::create_subscription_common::CreateSubscriptionCommon;

#[cfg(feature = "full")]
mod create_subscription_common_currency;
#[cfg(feature = "full")]
pub use self::create_subscription_common_currency::CreateSubscriptionCommonCurrency;

#[cfg(feature = "full")]
mod create_subscription_common_interval;
#[cfg(feature = "full")]
pub use self::create_subscription_common_interval::CreateSubscriptionCommonInterval;

#[cfg(feature = "identity")]
mod create_test_login_flow_body;
#[cfg(feature = "identity")]
pub use self::create_test_login_flow_body::CreateTestLoginFlowBody;

#[cfg(feature = "full")]
mod create_test_login_flow_from_onboarding_portal_link_body;
#[cfg(feature = "full")]
pub use self::create_test_login_flow_from_onboarding_portal_link_body::CreateTestLoginFlowFromOnboardingPortalLinkBody;

#[cfg(feature = "oidc")]
mod create_verifiable_credential_request_body;
#[cfg(feature = "oidc")]
pub use self::create_verifiable_credential_request_body::CreateVerifiableCredentialRequestBody;

#[cfg(feature = "workspace")]
mod create_workspace_api_key_body;
#[cfg(feature = "workspace")]
pub use self::create_workspace_api_key_body::CreateWorkspaceApiKeyBody;

#[cfg(feature = "workspace")]
mod create_workspace_body;
#[cfg(feature = "workspace")]
pub use self::create_workspace_body::CreateWorkspaceBody;

#[cfg(feature = "full")]
mod create_workspace_contact_body;
#[cfg(feature = "full")]
pub use self::create_workspace_contact_body::CreateWorkspaceContactBody;

#[cfg(feature = "full")]
mod create_workspace_member_invite_body;
#[cfg(feature = "full")]
pub use self::create_workspace_member_invite_body::CreateWorkspaceMemberInviteBody;

#[cfg(feature = "full")]
mod create_workspace_member_invite_body_role;
#[cfg(feature = "full")]
pub use self::create_workspace_member_invite_body_role::CreateWorkspaceMemberInviteBodyRole;

#[cfg(feature = "full")]
mod create_workspace_organization_body;
#[cfg(feature = "full")]
pub use self::create_workspace_organization_body::CreateWorkspaceOrganizationBody;

#[cfg(feature = "full")]
mod create_workspace_subscription_body;
#[cfg(feature = "full")]
pub use self::create_workspace_subscription_body::CreateWorkspaceSubscriptionBody;

#[cfg(feature = "full")]
mod create_workspace_subscription_body_currency;
#[cfg(feature = "full")]
pub use self::create_workspace_subscription_body_currency::CreateWorkspaceSubscriptionBodyCurrency;

#[cfg(feature = "full")]
mod create_workspace_subscription_body_interval;
#[cfg(feature = "full")]
pub use self::create_workspace_subscription_body_interval::CreateWorkspaceSubscriptionBodyInterval;

#[cfg(feature = "oidc")]
mod credential_supported_draft00;
#[cfg(feature = "oidc")]
pub use self::credential_supported_draft00::CredentialSupportedDraft00;

#[cfg(feature = "full")]
mod custom_domain;
#[cfg(feature = "full")]
pub use self::custom_domain::CustomDomain;

#[cfg(feature = "full")]
mod custom_domain_ssl_status;
#[cfg(feature = "full")]
pub use self::custom_domain_ssl_status::CustomDomainSslStatus;

#[cfg(feature = "full")]
mod customer_portal_availability;
#[cfg(feature = "full")]
pub use self::customer_portal_availability::CustomerPortalAvailability;

#[cfg(feature = "full")]
mod customer_portal_availability_reason;
#[cfg(feature = "full")]
pub use self::customer_portal_availability_reason::CustomerPortalAvailabilityReason;

#[cfg(feature = "identity")]
mod default_error;
#[cfg(feature = "identity")]
pub use self::default_error::DefaultError;

#[cfg(feature = "identity")]
mod delete_identity_credentials_type;
#[cfg(feature = "identity")]
pub use self::delete_identity_credentials_type::DeleteIdentityCredentialsType;

#[cfg(feature = "frontend")]
mod delete_my_sessions_count;
#[cfg(feature = "frontend")]
pub use self::delete_my_sessions_count::DeleteMySessionsCount;

#[cfg(feature = "api-keys")]
mod derive_token_request;
#[cfg(feature = "api-keys")]
pub use self::derive_token_request::DeriveTokenRequest;

#[cfg(feature = "api-keys")]
mod derive_token_response;
#[cfg(feature = "api-keys")]
pub use self::derive_token_response::DeriveTokenResponse;

#[cfg(feature = "full")]
mod deviceauthn_android_authorization_list;
#[cfg(feature = "full")]
pub use self::deviceauthn_android_authorization_list::DeviceAuthnAndroidAuthorizationList;

#[cfg(feature = "full")]
mod deviceauthn_android_key_description;
#[cfg(feature = "full")]
pub use self::deviceauthn_android_key_description::DeviceAuthnAndroidKeyDescription;

#[cfg(feature = "full")]
mod deviceauthn_android_root_of_trust;
#[cfg(feature = "full")]
pub use self::deviceauthn_android_root_of_trust::DeviceAuthnAndroidRootOfTrust;

#[cfg(feature = "full")]
mod deviceauthn_attestation;
#[cfg(feature = "full")]
pub use self::deviceauthn_attestation::DeviceAuthnAttestation;

#[cfg(feature = "full")]
mod deviceauthn_ios_att_stmt;
#[cfg(feature = "full")]
pub use self::deviceauthn_ios_att_stmt::DeviceAuthnIosAttStmt;

#[cfg(feature = "full")]
mod deviceauthn_ios_attestation;
#[cfg(feature = "full")]
pub use self::deviceauthn_ios_attestation::DeviceAuthnIosAttestation;

#[cfg(feature = "full")]
mod deviceauthn_key;
#[cfg(feature = "full")]
pub use self::deviceauthn_key::DeviceAuthnKey;

#[cfg(feature = "oauth2")]
mod device_authorization;
#[cfg(feature = "oauth2")]
pub use self::device_authorization::DeviceAuthorization;

#[cfg(feature = "full")]
mod device_type;
#[cfg(feature = "full")]
pub use self::device_type::DeviceType;

#[cfg(feature = "full")]
mod device_user_auth_request;
#[cfg(feature = "full")]
pub use self::device_user_auth_request::DeviceUserAuthRequest;

#[cfg(feature = "full")]
mod domain_verification_status;
#[cfg(feature = "full")]
pub use self::domain_verification_status::DomainVerificationStatus;

#[cfg(feature = "full")]
mod domain_verification_status_method;
#[cfg(feature = "full")]
pub use self::domain_verification_status_method::DomainVerificationStatusMethod;

#[cfg(feature = "full")]
mod domain_verification_status_status;
#[cfg(feature = "full")]
pub use self::domain_verification_status_status::DomainVerificationStatusStatus;

#[cfg(feature = "elements")]
mod elements_configuration;
#[cfg(feature = "elements")]
pub use self::elements_configuration::ElementsConfiguration;

#[cfg(feature = "full")]
mod email_template_data;
#[cfg(feature = "full")]
pub use self::email_template_data::EmailTemplateData;

#[cfg(feature = "full")]
mod email_template_data_body;
#[cfg(feature = "full")]
pub use self::email_template_data_body::EmailTemplateDataBody;

#[cfg(feature = "full")]
mod enumerated;
#[cfg(feature = "full")]
pub use self::enumerated::Enumerated;

#[cfg(feature = "full")]
mod error_authenticator_assurance_level_not_satisfied;
#[cfg(feature = "full")]
pub use self::error_authenticator_assurance_level_not_satisfied::ErrorAuthenticatorAssuranceLevelNotSatisfied;

#[cfg(feature = "frontend")]
mod error_browser_location_change_required;
#[cfg(feature = "frontend")]
pub use self::error_browser_location_change_required::ErrorBrowserLocationChangeRequired;

#[cfg(feature = "full")]
mod error_flow_replaced;
#[cfg(feature = "full")]
pub use self::error_flow_replaced::ErrorFlowReplaced;

mod error_generic;
pub use self::error_generic::ErrorGeneric;

mod error_oauth2;
pub use self::error_oauth2::ErrorOAuth2;

#[cfg(feature = "events")]
mod event_stream;
#[cfg(feature = "events")]
pub use self::event_stream::EventStream;

#[cfg(feature = "events")]
mod event_stream_https_auth_type;
#[cfg(feature = "events")]
pub use self::event_stream_https_auth_type::EventStreamHttpsAuthType;

#[cfg(feature = "events")]
mod event_stream_status;
#[cfg(feature = "events")]
pub use self::event_stream_status::EventStreamStatus;

#[cfg(feature = "permission")]
mod expanded_permission_tree;
#[cfg(feature = "permission")]
pub use self::expanded_permission_tree::ExpandedPermissionTree;

#[cfg(feature = "permission")]
mod expanded_permission_tree_type;
#[cfg(feature = "permission")]
pub use self::expanded_permission_tree_type::ExpandedPermissionTreeType;

#[cfg(feature = "full")]
mod falsy_null_bool;
#[cfg(feature = "full")]
pub use self::falsy_null_bool::FalsyNullBool;

#[cfg(feature = "full")]
mod feature_flags_catalog_entry;
#[cfg(feature = "full")]
pub use self::feature_flags_catalog_entry::FeatureFlagsCatalogEntry;

#[cfg(feature = "frontend")]
mod flow_error;
#[cfg(feature = "frontend")]
pub use self::flow_error::FlowError;

mod generic_error;
pub use self::generic_error::GenericError;

mod generic_error_content;
pub use self::generic_error_content::GenericErrorContent;

#[cfg(feature = "full")]
mod generic_oidc_provider;
#[cfg(feature = "full")]
pub use self::generic_oidc_provider::GenericOidcProvider;

#[cfg(feature = "full")]
mod generic_usage;
#[cfg(feature = "full")]
pub use self::generic_usage::GenericUsage;

#[cfg(feature = "full")]
mod get_attributes_count;
#[cfg(feature = "full")]
pub use self::get_attributes_count::GetAttributesCount;

#[cfg(feature = "identity")]
mod get_identity_by_external_id_include_credential;
#[cfg(feature = "identity")]
pub use self::get_identity_by_external_id_include_credential::GetIdentityByExternalIdIncludeCredential;

#[cfg(feature = "identity")]
mod get_identity_include_credential;
#[cfg(feature = "identity")]
pub use self::get_identity_include_credential::GetIdentityIncludeCredential;

#[cfg(feature = "api-keys")]
mod get_jwks_response;
#[cfg(feature = "api-keys")]
pub use self::get_jwks_response::GetJwksResponse;

#[cfg(feature = "api-keys")]
mod get_jwks_response_jwks;
#[cfg(feature = "api-keys")]
pub use self::get_jwks_response_jwks::GetJwksResponseJwks;

#[cfg(feature = "api-keys")]
mod get_jwks_response_jwks_key;
#[cfg(feature = "api-keys")]
pub use self::get_jwks_response_jwks_key::GetJwksResponseJwksKey;

#[cfg(feature = "full")]
mod get_managed_identity_schema_location;
#[cfg(feature = "full")]
pub use self::get_managed_identity_schema_location::GetManagedIdentitySchemaLocation;

#[cfg(feature = "full")]
mod get_metrics_count;
#[cfg(feature = "full")]
pub use self::get_metrics_count::GetMetricsCount;

#[cfg(feature = "full")]
mod get_metrics_event_attributes;
#[cfg(feature = "full")]
pub use self::get_metrics_event_attributes::GetMetricsEventAttributes;

#[cfg(feature = "full")]
mod get_metrics_event_types;
#[cfg(feature = "full")]
pub use self::get_metrics_event_types::GetMetricsEventTypes;

#[cfg(feature = "project")]
mod get_organization_response;
#[cfg(feature = "project")]
pub use self::get_organization_response::GetOrganizationResponse;

#[cfg(feature = "full")]
mod get_organizations_by_hostname_response;
#[cfg(feature = "full")]
pub use self::get_organizations_by_hostname_response::GetOrganizationsByHostnameResponse;

#[cfg(feature = "full")]
mod get_project_events;
#[cfg(feature = "full")]
pub use self::get_project_events::GetProjectEvents;

#[cfg(feature = "full")]
mod get_project_events_body;
#[cfg(feature = "full")]
pub use self::get_project_events_body::GetProjectEventsBody;

#[cfg(feature = "full")]
mod get_project_metrics;
#[cfg(feature = "full")]
pub use self::get_project_metrics::GetProjectMetrics;

#[cfg(feature = "full")]
mod get_session_activity;
#[cfg(feature = "full")]
pub use self::get_session_activity::GetSessionActivity;

#[cfg(feature = "identity")]
mod get_session_expand;
#[cfg(feature = "identity")]
pub use self::get_session_expand::GetSessionExpand;

#[cfg(feature = "metadata")]
mod get_version_response;
#[cfg(feature = "metadata")]
pub use self::get_version_response::GetVersionResponse;

#[cfg(feature = "full")]
mod go_duration;
#[cfg(feature = "full")]
pub use self::go_duration::GoDuration;

#[cfg(feature = "full")]
mod health_not_ready_status;
#[cfg(feature = "full")]
pub use self::health_not_ready_status::HealthNotReadyStatus;

#[cfg(feature = "full")]
mod health_status;
#[cfg(feature = "full")]
pub use self::health_status::HealthStatus;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod id;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::id::Id;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod identity;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::identity::Identity;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod identity_credentials;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::identity_credentials::IdentityCredentials;

#[cfg(feature = "full")]
mod identity_credentials_code;
#[cfg(feature = "full")]
pub use self::identity_credentials_code::IdentityCredentialsCode;

#[cfg(feature = "full")]
mod identity_credentials_code_address;
#[cfg(feature = "full")]
pub use self::identity_credentials_code_address::IdentityCredentialsCodeAddress;

#[cfg(feature = "identity")]
mod identity_credentials_lookup_secret_code;
#[cfg(feature = "identity")]
pub use self::identity_credentials_lookup_secret_code::IdentityCredentialsLookupSecretCode;

#[cfg(feature = "full")]
mod identity_credentials_oidc;
#[cfg(feature = "full")]
pub use self::identity_credentials_oidc::IdentityCredentialsOidc;

#[cfg(feature = "full")]
mod identity_credentials_oidc_provider;
#[cfg(feature = "full")]
pub use self::identity_credentials_oidc_provider::IdentityCredentialsOidcProvider;

#[cfg(feature = "full")]
mod identity_credentials_password;
#[cfg(feature = "full")]
pub use self::identity_credentials_password::IdentityCredentialsPassword;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod identity_credentials_type;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::identity_credentials_type::IdentityCredentialsType;

#[cfg(feature = "identity")]
mod identity_credentials_webauthn;
#[cfg(feature = "identity")]
pub use self::identity_credentials_webauthn::IdentityCredentialsWebAuthn;

#[cfg(feature = "identity")]
mod identity_credentials_webauthn_attestation;
#[cfg(feature = "identity")]
pub use self::identity_credentials_webauthn_attestation::IdentityCredentialsWebAuthnAttestation;

#[cfg(feature = "identity")]
mod identity_credentials_webauthn_authenticator;
#[cfg(feature = "identity")]
pub use self::identity_credentials_webauthn_authenticator::IdentityCredentialsWebAuthnAuthenticator;

#[cfg(feature = "identity")]
mod identity_credentials_webauthn_flags;
#[cfg(feature = "identity")]
pub use self::identity_credentials_webauthn_flags::IdentityCredentialsWebAuthnFlags;

#[cfg(feature = "identity")]
mod identity_credentials_webauthn_list;
#[cfg(feature = "identity")]
pub use self::identity_credentials_webauthn_list::IdentityCredentialsWebAuthnList;

#[cfg(feature = "full")]
mod identity_meta_schema;
#[cfg(feature = "full")]
pub use self::identity_meta_schema::IdentityMetaSchema;

#[cfg(feature = "identity")]
mod identity_patch;
#[cfg(feature = "identity")]
pub use self::identity_patch::IdentityPatch;

#[cfg(feature = "identity")]
mod identity_patch_response;
#[cfg(feature = "identity")]
pub use self::identity_patch_response::IdentityPatchResponse;

#[cfg(feature = "identity")]
mod identity_patch_response_action;
#[cfg(feature = "identity")]
pub use self::identity_patch_response_action::IdentityPatchResponseAction;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod identity_region;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::identity_region::IdentityRegion;

#[cfg(feature = "identity")]
mod identity_schema;
#[cfg(feature = "identity")]
pub use self::identity_schema::IdentitySchema;

#[cfg(feature = "identity")]
mod identity_schema_container;
#[cfg(feature = "identity")]
pub use self::identity_schema_container::IdentitySchemaContainer;

#[cfg(feature = "full")]
mod identity_schema_preset;
#[cfg(feature = "full")]
pub use self::identity_schema_preset::IdentitySchemaPreset;

#[cfg(feature = "full")]
mod identity_schema_presets;
#[cfg(feature = "full")]
pub use self::identity_schema_presets::IdentitySchemaPresets;

#[cfg(feature = "identity")]
mod identity_schemas;
#[cfg(feature = "identity")]
pub use self::identity_schemas::IdentitySchemas;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod identity_state;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::identity_state::IdentityState;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod identity_traits;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::identity_traits::IdentityTraits;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod identity_verifiable_address_status;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::identity_verifiable_address_status::IdentityVerifiableAddressStatus;

#[cfg(feature = "identity")]
mod identity_with_credentials;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials::IdentityWithCredentials;

#[cfg(feature = "identity")]
mod identity_with_credentials_oidc;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials_oidc::IdentityWithCredentialsOidc;

#[cfg(feature = "identity")]
mod identity_with_credentials_oidc_config;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials_oidc_config::IdentityWithCredentialsOidcConfig;

#[cfg(feature = "identity")]
mod identity_with_credentials_oidc_config_provider;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials_oidc_config_provider::IdentityWithCredentialsOidcConfigProvider;

#[cfg(feature = "identity")]
mod identity_with_credentials_passkey;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials_passkey::IdentityWithCredentialsPasskey;

#[cfg(feature = "identity")]
mod identity_with_credentials_passkey_config;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials_passkey_config::IdentityWithCredentialsPasskeyConfig;

#[cfg(feature = "identity")]
mod identity_with_credentials_password;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials_password::IdentityWithCredentialsPassword;

#[cfg(feature = "identity")]
mod identity_with_credentials_password_config;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials_password_config::IdentityWithCredentialsPasswordConfig;

#[cfg(feature = "identity")]
mod identity_with_credentials_saml;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials_saml::IdentityWithCredentialsSaml;

#[cfg(feature = "identity")]
mod identity_with_credentials_saml_config;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials_saml_config::IdentityWithCredentialsSamlConfig;

#[cfg(feature = "identity")]
mod identity_with_credentials_saml_config_provider;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials_saml_config_provider::IdentityWithCredentialsSamlConfigProvider;

#[cfg(feature = "identity")]
mod identity_with_credentials_totp;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials_totp::IdentityWithCredentialsTotp;

#[cfg(feature = "identity")]
mod identity_with_credentials_totp_config;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials_totp_config::IdentityWithCredentialsTotpConfig;

#[cfg(feature = "identity")]
mod identity_with_credentials_webauthn;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials_webauthn::IdentityWithCredentialsWebAuthn;

#[cfg(feature = "identity")]
mod identity_with_credentials_webauthn_config;
#[cfg(feature = "identity")]
pub use self::identity_with_credentials_webauthn_config::IdentityWithCredentialsWebAuthnConfig;

#[cfg(feature = "api-keys")]
mod import_api_key_request;
#[cfg(feature = "api-keys")]
pub use self::import_api_key_request::ImportApiKeyRequest;

#[cfg(feature = "api-keys")]
mod imported_api_key;
#[cfg(feature = "api-keys")]
pub use self::imported_api_key::ImportedApiKey;

#[cfg(feature = "frontend")]
mod init_saml_login_purpose;
#[cfg(feature = "frontend")]
pub use self::init_saml_login_purpose::InitSamlLoginPurpose;

#[cfg(feature = "frontend")]
mod init_saml_login_request_purpose;
#[cfg(feature = "frontend")]
pub use self::init_saml_login_request_purpose::InitSamlLoginRequestPurpose;

#[cfg(feature = "full")]
mod internal_get_project_branding_body;
#[cfg(feature = "full")]
pub use self::internal_get_project_branding_body::InternalGetProjectBrandingBody;

#[cfg(feature = "full")]
mod internal_is_ax_welcome_screen_enabled_for_project_body;
#[cfg(feature = "full")]
pub use self::internal_is_ax_welcome_screen_enabled_for_project_body::InternalIsAxWelcomeScreenEnabledForProjectBody;

#[cfg(feature = "full")]
mod internal_is_owner_for_project_by_slug;
#[cfg(feature = "full")]
pub use self::internal_is_owner_for_project_by_slug::InternalIsOwnerForProjectBySlug;

#[cfg(feature = "full")]
mod internal_is_owner_for_project_by_slug_body;
#[cfg(feature = "full")]
pub use self::internal_is_owner_for_project_by_slug_body::InternalIsOwnerForProjectBySlugBody;

#[cfg(feature = "full")]
mod internal_is_owner_for_project_by_slug_body_namespace;
#[cfg(feature = "full")]
pub use self::internal_is_owner_for_project_by_slug_body_namespace::InternalIsOwnerForProjectBySlugBodyNamespace;

#[cfg(feature = "oauth2")]
mod introspected_oauth2_token;
#[cfg(feature = "oauth2")]
pub use self::introspected_oauth2_token::IntrospectedOAuth2Token;

#[cfg(feature = "full")]
mod invite_token_body;
#[cfg(feature = "full")]
pub use self::invite_token_body::InviteTokenBody;

#[cfg(feature = "full")]
mod invoice;
#[cfg(feature = "full")]
pub use self::invoice::Invoice;

#[cfg(feature = "full")]
mod invoice_data_v1;
#[cfg(feature = "full")]
pub use self::invoice_data_v1::InvoiceDataV1;

#[cfg(feature = "full")]
mod invoice_status;
#[cfg(feature = "full")]
pub use self::invoice_status::InvoiceStatus;

#[cfg(feature = "full")]
mod invoice_type;
#[cfg(feature = "full")]
pub use self::invoice_type::InvoiceType;

#[cfg(feature = "full")]
mod invoices;
#[cfg(feature = "full")]
pub use self::invoices::Invoices;

#[cfg(feature = "api-keys")]
mod ip_restriction;
#[cfg(feature = "api-keys")]
pub use self::ip_restriction::IpRestriction;

#[cfg(feature = "full")]
mod is_owner_for_project_by_slug;
#[cfg(feature = "full")]
pub use self::is_owner_for_project_by_slug::IsOwnerForProjectBySlug;

#[cfg(feature = "api-keys")]
mod issue_api_key_request;
#[cfg(feature = "api-keys")]
pub use self::issue_api_key_request::IssueApiKeyRequest;

#[cfg(feature = "api-keys")]
mod issue_api_key_response;
#[cfg(feature = "api-keys")]
pub use self::issue_api_key_response::IssueApiKeyResponse;

#[cfg(feature = "api-keys")]
mod issued_api_key;
#[cfg(feature = "api-keys")]
pub use self::issued_api_key::IssuedApiKey;

#[cfg(any(feature = "identity", feature = "oauth2", feature = "project"))]
mod json_patch;
#[cfg(any(feature = "identity", feature = "oauth2", feature = "project"))]
pub use self::json_patch::JsonPatch;

#[cfg(any(feature = "identity", feature = "oauth2"))]
mod json_patch_document;
#[cfg(any(feature = "identity", feature = "oauth2"))]
pub use self::json_patch_document::JsonPatchDocument;

#[cfg(any(feature = "identity", feature = "oauth2", feature = "project"))]
mod json_patch_op;
#[cfg(any(feature = "identity", feature = "oauth2", feature = "project"))]
pub use self::json_patch_op::JsonPatchOp;

mod json_raw_message;
pub use self::json_raw_message::JsonRawMessage;

mod json_web_key;
pub use self::json_web_key::JsonWebKey;

mod json_web_key_set;
pub use self::json_web_key_set::JsonWebKeySet;

#[cfg(feature = "full")]
mod keto_namespace;
#[cfg(feature = "full")]
pub use self::keto_namespace::KetoNamespace;

#[cfg(feature = "full")]
mod keto_namespaces;
#[cfg(feature = "full")]
pub use self::keto_namespaces::KetoNamespaces;

#[cfg(feature = "full")]
mod key_state;
#[cfg(feature = "full")]
pub use self::key_state::KeyState;

#[cfg(feature = "api-keys")]
mod key_status;
#[cfg(feature = "api-keys")]
pub use self::key_status::KeyStatus;

#[cfg(feature = "api-keys")]
mod key_visibility;
#[cfg(feature = "api-keys")]
pub use self::key_visibility::KeyVisibility;

#[cfg(feature = "full")]
mod keyset_pagination_request_parameters;
#[cfg(feature = "full")]
pub use self::keyset_pagination_request_parameters::KeysetPaginationRequestParameters;

#[cfg(feature = "full")]
mod keyset_pagination_response_headers;
#[cfg(feature = "full")]
pub use self::keyset_pagination_response_headers::KeysetPaginationResponseHeaders;

#[cfg(feature = "full")]
mod line_item_v1;
#[cfg(feature = "full")]
pub use self::line_item_v1::LineItemV1;

#[cfg(feature = "full")]
mod list_custom_domains;
#[cfg(feature = "full")]
pub use self::list_custom_domains::ListCustomDomains;

#[cfg(feature = "events")]
mod list_event_streams;
#[cfg(feature = "events")]
pub use self::list_event_streams::ListEventStreams;

#[cfg(feature = "identity")]
mod list_identities_consistency;
#[cfg(feature = "identity")]
pub use self::list_identities_consistency::ListIdentitiesConsistency;

#[cfg(feature = "api-keys")]
mod list_imported_api_keys_response;
#[cfg(feature = "api-keys")]
pub use self::list_imported_api_keys_response::ListImportedApiKeysResponse;

#[cfg(feature = "full")]
mod list_invoices_response;
#[cfg(feature = "full")]
pub use self::list_invoices_response::ListInvoicesResponse;

#[cfg(feature = "api-keys")]
mod list_issued_api_keys_response;
#[cfg(feature = "api-keys")]
pub use self::list_issued_api_keys_response::ListIssuedApiKeysResponse;

#[cfg(feature = "project")]
mod list_organizations_response;
#[cfg(feature = "project")]
pub use self::list_organizations_response::ListOrganizationsResponse;

#[cfg(feature = "identity")]
mod list_sessions_expand;
#[cfg(feature = "identity")]
pub use self::list_sessions_expand::ListSessionsExpand;

#[cfg(feature = "full")]
mod list_workspace_contacts;
#[cfg(feature = "full")]
pub use self::list_workspace_contacts::ListWorkspaceContacts;

#[cfg(feature = "workspace")]
mod list_workspace_projects;
#[cfg(feature = "workspace")]
pub use self::list_workspace_projects::ListWorkspaceProjects;

#[cfg(feature = "workspace")]
mod list_workspaces;
#[cfg(feature = "workspace")]
pub use self::list_workspaces::ListWorkspaces;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod login_flow;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::login_flow::LoginFlow;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod login_flow_active;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::login_flow_active::LoginFlowActive;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod login_flow_state;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::login_flow_state::LoginFlowState;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod login_flow_test_context;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::login_flow_test_context::LoginFlowTestContext;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod login_flow_test_debug_payload;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::login_flow_test_debug_payload::LoginFlowTestDebugPayload;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod login_flow_test_schema_validation_error;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::login_flow_test_schema_validation_error::LoginFlowTestSchemaValidationError;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod login_flow_test_step_error;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::login_flow_test_step_error::LoginFlowTestStepError;

#[cfg(feature = "frontend")]
mod logout_flow;
#[cfg(feature = "frontend")]
pub use self::logout_flow::LogoutFlow;

#[cfg(feature = "identity")]
mod manage_sessions_body;
#[cfg(feature = "identity")]
pub use self::manage_sessions_body::ManageSessionsBody;

#[cfg(feature = "identity")]
mod manage_sessions_body_action;
#[cfg(feature = "identity")]
pub use self::manage_sessions_body_action::ManageSessionsBodyAction;

#[cfg(feature = "identity")]
mod manage_sessions_response;
#[cfg(feature = "identity")]
pub use self::manage_sessions_response::ManageSessionsResponse;

#[cfg(feature = "full")]
mod managed_identity_schema;
#[cfg(feature = "full")]
pub use self::managed_identity_schema::ManagedIdentitySchema;

#[cfg(feature = "full")]
mod managed_identity_schema_validation_result;
#[cfg(feature = "full")]
pub use self::managed_identity_schema_validation_result::ManagedIdentitySchemaValidationResult;

#[cfg(feature = "full")]
mod managed_identity_schemas;
#[cfg(feature = "full")]
pub use self::managed_identity_schemas::ManagedIdentitySchemas;

#[cfg(feature = "full")]
mod member_invite;
#[cfg(feature = "full")]
pub use self::member_invite::MemberInvite;

#[cfg(feature = "full")]
mod member_invite_status;
#[cfg(feature = "full")]
pub use self::member_invite_status::MemberInviteStatus;

#[cfg(feature = "full")]
mod member_invites;
#[cfg(feature = "full")]
pub use self::member_invites::MemberInvites;

#[cfg(feature = "courier")]
mod message;
#[cfg(feature = "courier")]
pub use self::message::Message;

#[cfg(feature = "courier")]
mod message_dispatch;
#[cfg(feature = "courier")]
pub use self::message_dispatch::MessageDispatch;

#[cfg(feature = "courier")]
mod message_dispatch_status;
#[cfg(feature = "courier")]
pub use self::message_dispatch_status::MessageDispatchStatus;

#[cfg(feature = "courier")]
mod message_template_type;
#[cfg(feature = "courier")]
pub use self::message_template_type::MessageTemplateType;

#[cfg(feature = "full")]
mod metrics_datapoint;
#[cfg(feature = "full")]
pub use self::metrics_datapoint::MetricsDatapoint;

#[cfg(feature = "full")]
mod money;
#[cfg(feature = "full")]
pub use self::money::Money;

#[cfg(feature = "relationship")]
mod namespace;
#[cfg(feature = "relationship")]
pub use self::namespace::Namespace;

#[cfg(feature = "full")]
mod needs_privileged_session_error;
#[cfg(feature = "full")]
pub use self::needs_privileged_session_error::NeedsPrivilegedSessionError;

#[cfg(feature = "full")]
mod normalized_project;
#[cfg(feature = "full")]
pub use self::normalized_project::NormalizedProject;

#[cfg(feature = "full")]
mod normalized_project_environment;
#[cfg(feature = "full")]
pub use self::normalized_project_environment::NormalizedProjectEnvironment;

#[cfg(feature = "full")]
mod normalized_project_home_region;
#[cfg(feature = "full")]
pub use self::normalized_project_home_region::NormalizedProjectHomeRegion;

#[cfg(feature = "full")]
mod normalized_project_revision;
#[cfg(feature = "full")]
pub use self::normalized_project_revision::NormalizedProjectRevision;

#[cfg(feature = "full")]
mod normalized_project_revision_courier_channel;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_courier_channel::NormalizedProjectRevisionCourierChannel;

#[cfg(feature = "full")]
mod normalized_project_revision_courier_channel_request_config_auth_type;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_courier_channel_request_config_auth_type::NormalizedProjectRevisionCourierChannelRequestConfigAuthType;

#[cfg(feature = "full")]
mod normalized_project_revision_hook;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_hook::NormalizedProjectRevisionHook;

#[cfg(feature = "full")]
mod normalized_project_revision_hydra_oauth2_device_authorization_user_code_entropy_preset;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_hydra_oauth2_device_authorization_user_code_entropy_preset::NormalizedProjectRevisionHydraOAuth2DeviceAuthorizationUserCodeEntropyPreset;

#[cfg(feature = "full")]
mod normalized_project_revision_hydra_strategies_access_token;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_hydra_strategies_access_token::NormalizedProjectRevisionHydraStrategiesAccessToken;

#[cfg(feature = "full")]
mod normalized_project_revision_hydra_strategies_jwt_scope_claim;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_hydra_strategies_jwt_scope_claim::NormalizedProjectRevisionHydraStrategiesJwtScopeClaim;

#[cfg(feature = "full")]
mod normalized_project_revision_hydra_strategies_scope;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_hydra_strategies_scope::NormalizedProjectRevisionHydraStrategiesScope;

#[cfg(feature = "full")]
mod normalized_project_revision_identity_schema;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_identity_schema::NormalizedProjectRevisionIdentitySchema;

#[cfg(feature = "full")]
mod normalized_project_revision_identity_schemas;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_identity_schemas::NormalizedProjectRevisionIdentitySchemas;

#[cfg(feature = "full")]
mod normalized_project_revision_kratos_selfservice_flows_recovery_use;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_kratos_selfservice_flows_recovery_use::NormalizedProjectRevisionKratosSelfserviceFlowsRecoveryUse;

#[cfg(feature = "full")]
mod normalized_project_revision_kratos_selfservice_flows_verification_use;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_kratos_selfservice_flows_verification_use::NormalizedProjectRevisionKratosSelfserviceFlowsVerificationUse;

#[cfg(feature = "full")]
mod normalized_project_revision_saml_provider;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_saml_provider::NormalizedProjectRevisionSamlProvider;

#[cfg(feature = "full")]
mod normalized_project_revision_saml_provider_binding;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_saml_provider_binding::NormalizedProjectRevisionSamlProviderBinding;

#[cfg(feature = "full")]
mod normalized_project_revision_saml_provider_engine;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_saml_provider_engine::NormalizedProjectRevisionSamlProviderEngine;

#[cfg(feature = "full")]
mod normalized_project_revision_saml_provider_state;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_saml_provider_state::NormalizedProjectRevisionSamlProviderState;

#[cfg(feature = "full")]
mod normalized_project_revision_saml_provider_update_identity_on_login;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_saml_provider_update_identity_on_login::NormalizedProjectRevisionSamlProviderUpdateIdentityOnLogin;

#[cfg(feature = "full")]
mod normalized_project_revision_scim_client;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_scim_client::NormalizedProjectRevisionScimClient;

#[cfg(feature = "full")]
mod normalized_project_revision_scim_client_state;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_scim_client_state::NormalizedProjectRevisionScimClientState;

#[cfg(feature = "full")]
mod normalized_project_revision_third_party_provider;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_third_party_provider::NormalizedProjectRevisionThirdPartyProvider;

#[cfg(feature = "full")]
mod normalized_project_revision_third_party_provider_account_linking_mode;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_third_party_provider_account_linking_mode::NormalizedProjectRevisionThirdPartyProviderAccountLinkingMode;

#[cfg(feature = "full")]
mod normalized_project_revision_third_party_provider_pkce;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_third_party_provider_pkce::NormalizedProjectRevisionThirdPartyProviderPkce;

#[cfg(feature = "full")]
mod normalized_project_revision_third_party_provider_state;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_third_party_provider_state::NormalizedProjectRevisionThirdPartyProviderState;

#[cfg(feature = "full")]
mod normalized_project_revision_third_party_provider_update_identity_on_login;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_third_party_provider_update_identity_on_login::NormalizedProjectRevisionThirdPartyProviderUpdateIdentityOnLogin;

#[cfg(feature = "full")]
mod normalized_project_revision_tokenizer_template;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_tokenizer_template::NormalizedProjectRevisionTokenizerTemplate;

#[cfg(feature = "full")]
mod normalized_project_revision_tokenizer_template_subject_source;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_tokenizer_template_subject_source::NormalizedProjectRevisionTokenizerTemplateSubjectSource;

#[cfg(feature = "full")]
mod normalized_project_revision_tokenizer_templates;
#[cfg(feature = "full")]
pub use self::normalized_project_revision_tokenizer_templates::NormalizedProjectRevisionTokenizerTemplates;

#[cfg(feature = "full")]
mod normalized_project_state;
#[cfg(feature = "full")]
pub use self::normalized_project_state::NormalizedProjectState;

#[cfg(feature = "full")]
mod normalized_projects;
#[cfg(feature = "full")]
pub use self::normalized_projects::NormalizedProjects;

#[cfg(feature = "full")]
mod null_bool;
#[cfg(feature = "full")]
pub use self::null_bool::NullBool;

mod null_duration;
pub use self::null_duration::NullDuration;

#[cfg(feature = "full")]
mod null_int;
#[cfg(feature = "full")]
pub use self::null_int::NullInt;

#[cfg(feature = "full")]
mod null_int64;
#[cfg(feature = "full")]
pub use self::null_int64::NullInt64;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod null_json_raw_message;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::null_json_raw_message::NullJsonRawMessage;

#[cfg(any(feature = "project", feature = "workspace"))]
mod null_string;
#[cfg(any(feature = "project", feature = "workspace"))]
pub use self::null_string::NullString;

#[cfg(any(feature = "project", feature = "workspace"))]
mod null_time;
#[cfg(any(feature = "project", feature = "workspace"))]
pub use self::null_time::NullTime;

mod null_uuid;
pub use self::null_uuid::NullUuid;

#[cfg(feature = "full")]
mod null_value;
#[cfg(feature = "full")]
pub use self::null_value::NullValue;

mod oauth2_client;
pub use self::oauth2_client::OAuth2Client;

#[cfg(feature = "oauth2")]
mod oauth2_client_token_lifespans;
#[cfg(feature = "oauth2")]
pub use self::oauth2_client_token_lifespans::OAuth2ClientTokenLifespans;

#[cfg(feature = "oauth2")]
mod oauth2_consent_request;
#[cfg(feature = "oauth2")]
pub use self::oauth2_consent_request::OAuth2ConsentRequest;

#[cfg(any(feature = "frontend", feature = "identity", feature = "oauth2"))]
mod oauth2_consent_request_openid_connect_context;
#[cfg(any(feature = "frontend", feature = "identity", feature = "oauth2"))]
pub use self::oauth2_consent_request_openid_connect_context::OAuth2ConsentRequestOpenIdConnectContext;

#[cfg(feature = "oauth2")]
mod oauth2_consent_session;
#[cfg(feature = "oauth2")]
pub use self::oauth2_consent_session::OAuth2ConsentSession;

#[cfg(feature = "oauth2")]
mod oauth2_consent_sessions;
#[cfg(feature = "oauth2")]
pub use self::oauth2_consent_sessions::OAuth2ConsentSessions;

#[cfg(feature = "full")]
mod oauth2_login_challenge_params;
#[cfg(feature = "full")]
pub use self::oauth2_login_challenge_params::OAuth2LoginChallengeParams;

#[cfg(any(feature = "frontend", feature = "identity", feature = "oauth2"))]
mod oauth2_login_request;
#[cfg(any(feature = "frontend", feature = "identity", feature = "oauth2"))]
pub use self::oauth2_login_request::OAuth2LoginRequest;

#[cfg(feature = "oauth2")]
mod oauth2_logout_request;
#[cfg(feature = "oauth2")]
pub use self::oauth2_logout_request::OAuth2LogoutRequest;

#[cfg(feature = "oauth2")]
mod oauth2_redirect_to;
#[cfg(feature = "oauth2")]
pub use self::oauth2_redirect_to::OAuth2RedirectTo;

#[cfg(feature = "oauth2")]
mod oauth2_token_exchange;
#[cfg(feature = "oauth2")]
pub use self::oauth2_token_exchange::OAuth2TokenExchange;

#[cfg(feature = "oidc")]
mod oidc_configuration;
#[cfg(feature = "oidc")]
pub use self::oidc_configuration::OidcConfiguration;

#[cfg(feature = "oidc")]
mod oidc_user_info;
#[cfg(feature = "oidc")]
pub use self::oidc_user_info::OidcUserInfo;

#[cfg(feature = "project")]
mod onboarding_portal_link;
#[cfg(feature = "project")]
pub use self::onboarding_portal_link::OnboardingPortalLink;

#[cfg(feature = "full")]
mod onboarding_portal_organization;
#[cfg(feature = "full")]
pub use self::onboarding_portal_organization::OnboardingPortalOrganization;

#[cfg(feature = "full")]
mod onboarding_portal_test_login_flow;
#[cfg(feature = "full")]
pub use self::onboarding_portal_test_login_flow::OnboardingPortalTestLoginFlow;

#[cfg(feature = "project")]
mod opl_parse_error;
#[cfg(feature = "project")]
pub use self::opl_parse_error::OplParseError;

#[cfg(feature = "project")]
mod opl_source_position;
#[cfg(feature = "project")]
pub use self::opl_source_position::OplSourcePosition;

#[cfg(feature = "project")]
mod opl_validate_result;
#[cfg(feature = "project")]
pub use self::opl_validate_result::OplValidateResult;

#[cfg(feature = "project")]
mod organization;
#[cfg(feature = "project")]
pub use self::organization::Organization;

#[cfg(feature = "project")]
mod organization_body;
#[cfg(feature = "project")]
pub use self::organization_body::OrganizationBody;

#[cfg(feature = "project")]
mod organization_body_default_region;
#[cfg(feature = "project")]
pub use self::organization_body_default_region::OrganizationBodyDefaultRegion;

#[cfg(feature = "full")]
mod organization_by_hostname;
#[cfg(feature = "full")]
pub use self::organization_by_hostname::OrganizationByHostname;

#[cfg(feature = "project")]
mod organization_default_region;
#[cfg(feature = "project")]
pub use self::organization_default_region::OrganizationDefaultRegion;

#[cfg(feature = "project")]
mod organization_onboarding_portal_links_response;
#[cfg(feature = "project")]
pub use self::organization_onboarding_portal_links_response::OrganizationOnboardingPortalLinksResponse;

#[cfg(feature = "full")]
mod organizations;
#[cfg(feature = "full")]
pub use self::organizations::Organizations;

#[cfg(feature = "relationship")]
mod parse_error;
#[cfg(feature = "relationship")]
pub use self::parse_error::ParseError;

#[cfg(feature = "identity")]
mod patch_identities_body;
#[cfg(feature = "identity")]
pub use self::patch_identities_body::PatchIdentitiesBody;

#[cfg(feature = "full")]
mod patch_workspace_contact_body;
#[cfg(feature = "full")]
pub use self::patch_workspace_contact_body::PatchWorkspaceContactBody;

#[cfg(feature = "full")]
mod patch_workspace_member_body;
#[cfg(feature = "full")]
pub use self::patch_workspace_member_body::PatchWorkspaceMemberBody;

#[cfg(feature = "frontend")]
mod perform_native_logout_body;
#[cfg(feature = "frontend")]
pub use self::perform_native_logout_body::PerformNativeLogoutBody;

#[cfg(feature = "full")]
mod permissions_on_project;
#[cfg(feature = "full")]
pub use self::permissions_on_project::PermissionsOnProject;

#[cfg(feature = "full")]
mod permissions_on_workspace;
#[cfg(feature = "full")]
pub use self::permissions_on_workspace::PermissionsOnWorkspace;

#[cfg(feature = "full")]
mod pin_config;
#[cfg(feature = "full")]
pub use self::pin_config::PinConfig;

#[cfg(feature = "full")]
mod plan_details;
#[cfg(feature = "full")]
pub use self::plan_details::PlanDetails;

#[cfg(feature = "full")]
mod plan_features;
#[cfg(feature = "full")]
pub use self::plan_features::PlanFeatures;

#[cfg(feature = "full")]
mod plans;
#[cfg(feature = "full")]
pub use self::plans::Plans;

#[cfg(feature = "permission")]
mod post_check_permission_body;
#[cfg(feature = "permission")]
pub use self::post_check_permission_body::PostCheckPermissionBody;

#[cfg(feature = "permission")]
mod post_check_permission_or_error_body;
#[cfg(feature = "permission")]
pub use self::post_check_permission_or_error_body::PostCheckPermissionOrErrorBody;

#[cfg(feature = "full")]
mod pricing;
#[cfg(feature = "full")]
pub use self::pricing::Pricing;

#[cfg(feature = "project")]
mod project;
#[cfg(feature = "project")]
pub use self::project::Project;

#[cfg(feature = "project")]
mod project_api_key;
#[cfg(feature = "project")]
pub use self::project_api_key::ProjectApiKey;

#[cfg(feature = "project")]
mod project_api_keys;
#[cfg(feature = "project")]
pub use self::project_api_keys::ProjectApiKeys;

#[cfg(feature = "full")]
mod project_branding;
#[cfg(feature = "full")]
pub use self::project_branding::ProjectBranding;

#[cfg(feature = "full")]
mod project_branding_colors;
#[cfg(feature = "full")]
pub use self::project_branding_colors::ProjectBrandingColors;

#[cfg(feature = "full")]
mod project_branding_theme;
#[cfg(feature = "full")]
pub use self::project_branding_theme::ProjectBrandingTheme;

#[cfg(feature = "full")]
mod project_branding_themes;
#[cfg(feature = "full")]
pub use self::project_branding_themes::ProjectBrandingThemes;

#[cfg(feature = "project")]
mod project_cors;
#[cfg(feature = "project")]
pub use self::project_cors::ProjectCors;

#[cfg(feature = "project")]
mod project_environment;
#[cfg(feature = "project")]
pub use self::project_environment::ProjectEnvironment;

#[cfg(feature = "full")]
mod project_events_datapoint;
#[cfg(feature = "full")]
pub use self::project_events_datapoint::ProjectEventsDatapoint;

#[cfg(feature = "project")]
mod project_home_region;
#[cfg(feature = "project")]
pub use self::project_home_region::ProjectHomeRegion;

#[cfg(feature = "full")]
mod project_host;
#[cfg(feature = "full")]
pub use self::project_host::ProjectHost;

#[cfg(feature = "project")]
mod project_member;
#[cfg(feature = "project")]
pub use self::project_member::ProjectMember;

#[cfg(feature = "project")]
mod project_member_role;
#[cfg(feature = "project")]
pub use self::project_member_role::ProjectMemberRole;

#[cfg(feature = "project")]
mod project_member_source;
#[cfg(feature = "project")]
pub use self::project_member_source::ProjectMemberSource;

#[cfg(feature = "project")]
mod project_members;
#[cfg(feature = "project")]
pub use self::project_members::ProjectMembers;

#[cfg(any(feature = "project", feature = "workspace"))]
mod project_metadata;
#[cfg(any(feature = "project", feature = "workspace"))]
pub use self::project_metadata::ProjectMetadata;

#[cfg(any(feature = "project", feature = "workspace"))]
mod project_metadata_environment;
#[cfg(any(feature = "project", feature = "workspace"))]
pub use self::project_metadata_environment::ProjectMetadataEnvironment;

#[cfg(any(feature = "project", feature = "workspace"))]
mod project_metadata_home_region;
#[cfg(any(feature = "project", feature = "workspace"))]
pub use self::project_metadata_home_region::ProjectMetadataHomeRegion;

#[cfg(feature = "project")]
mod project_metadata_list;
#[cfg(feature = "project")]
pub use self::project_metadata_list::ProjectMetadataList;

#[cfg(any(feature = "project", feature = "workspace"))]
mod project_metadata_state;
#[cfg(any(feature = "project", feature = "workspace"))]
pub use self::project_metadata_state::ProjectMetadataState;

#[cfg(feature = "full")]
mod project_revision_hooks;
#[cfg(feature = "full")]
pub use self::project_revision_hooks::ProjectRevisionHooks;

#[cfg(feature = "full")]
mod project_revision_identity_schemas;
#[cfg(feature = "full")]
pub use self::project_revision_identity_schemas::ProjectRevisionIdentitySchemas;

#[cfg(feature = "full")]
mod project_revision_saml_providers;
#[cfg(feature = "full")]
pub use self::project_revision_saml_providers::ProjectRevisionSamlProviders;

#[cfg(feature = "full")]
mod project_revision_scim_clients;
#[cfg(feature = "full")]
pub use self::project_revision_scim_clients::ProjectRevisionScimClients;

#[cfg(feature = "full")]
mod project_revision_third_party_login_providers;
#[cfg(feature = "full")]
pub use self::project_revision_third_party_login_providers::ProjectRevisionThirdPartyLoginProviders;

#[cfg(feature = "full")]
mod project_revisions;
#[cfg(feature = "full")]
pub use self::project_revisions::ProjectRevisions;

#[cfg(feature = "project")]
mod project_service_account_experience;
#[cfg(feature = "project")]
pub use self::project_service_account_experience::ProjectServiceAccountExperience;

#[cfg(feature = "project")]
mod project_service_identity;
#[cfg(feature = "project")]
pub use self::project_service_identity::ProjectServiceIdentity;

#[cfg(feature = "project")]
mod project_service_oauth2;
#[cfg(feature = "project")]
pub use self::project_service_oauth2::ProjectServiceOAuth2;

#[cfg(feature = "project")]
mod project_service_permission;
#[cfg(feature = "project")]
pub use self::project_service_permission::ProjectServicePermission;

#[cfg(feature = "project")]
mod project_service_talos;
#[cfg(feature = "project")]
pub use self::project_service_talos::ProjectServiceTalos;

#[cfg(feature = "project")]
mod project_services;
#[cfg(feature = "project")]
pub use self::project_services::ProjectServices;

#[cfg(feature = "project")]
mod project_state;
#[cfg(feature = "project")]
pub use self::project_state::ProjectState;

#[cfg(feature = "frontend")]
mod provider;
#[cfg(feature = "frontend")]
pub use self::provider::Provider;

#[cfg(feature = "full")]
mod public_member_invite;
#[cfg(feature = "full")]
pub use self::public_member_invite::PublicMemberInvite;

#[cfg(feature = "full")]
mod quota_usage;
#[cfg(feature = "full")]
pub use self::quota_usage::QuotaUsage;

#[cfg(feature = "full")]
mod quota_usage_feature;
#[cfg(feature = "full")]
pub use self::quota_usage_feature::QuotaUsageFeature;

#[cfg(feature = "api-keys")]
mod rate_limit_policy;
#[cfg(feature = "api-keys")]
pub use self::rate_limit_policy::RateLimitPolicy;

#[cfg(feature = "identity")]
mod recovery_code_for_identity;
#[cfg(feature = "identity")]
pub use self::recovery_code_for_identity::RecoveryCodeForIdentity;

#[cfg(feature = "frontend")]
mod recovery_flow;
#[cfg(feature = "frontend")]
pub use self::recovery_flow::RecoveryFlow;

#[cfg(feature = "frontend")]
mod recovery_flow_state;
#[cfg(feature = "frontend")]
pub use self::recovery_flow_state::RecoveryFlowState;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod recovery_identity_address;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::recovery_identity_address::RecoveryIdentityAddress;

#[cfg(feature = "identity")]
mod recovery_link_for_identity;
#[cfg(feature = "identity")]
pub use self::recovery_link_for_identity::RecoveryLinkForIdentity;

#[cfg(feature = "frontend")]
mod registration_flow;
#[cfg(feature = "frontend")]
pub use self::registration_flow::RegistrationFlow;

#[cfg(feature = "frontend")]
mod registration_flow_active;
#[cfg(feature = "frontend")]
pub use self::registration_flow_active::RegistrationFlowActive;

#[cfg(feature = "frontend")]
mod registration_flow_state;
#[cfg(feature = "frontend")]
pub use self::registration_flow_state::RegistrationFlowState;

#[cfg(feature = "oauth2")]
mod reject_oauth2_request;
#[cfg(feature = "oauth2")]
pub use self::reject_oauth2_request::RejectOAuth2Request;

#[cfg(feature = "full")]
mod relation_query;
#[cfg(feature = "full")]
pub use self::relation_query::RelationQuery;

#[cfg(any(feature = "permission", feature = "relationship"))]
mod relationship;
#[cfg(any(feature = "permission", feature = "relationship"))]
pub use self::relationship::Relationship;

#[cfg(feature = "relationship")]
mod relationship_namespaces;
#[cfg(feature = "relationship")]
pub use self::relationship_namespaces::RelationshipNamespaces;

#[cfg(feature = "relationship")]
mod relationship_patch;
#[cfg(feature = "relationship")]
pub use self::relationship_patch::RelationshipPatch;

#[cfg(feature = "relationship")]
mod relationship_patch_action;
#[cfg(feature = "relationship")]
pub use self::relationship_patch_action::RelationshipPatchAction;

#[cfg(feature = "relationship")]
mod relationships;
#[cfg(feature = "relationship")]
pub use self::relationships::Relationships;

#[cfg(feature = "full")]
mod revision_account_experience_custom_translation;
#[cfg(feature = "full")]
pub use self::revision_account_experience_custom_translation::RevisionAccountExperienceCustomTranslation;

#[cfg(feature = "full")]
mod revision_courier_channels;
#[cfg(feature = "full")]
pub use self::revision_courier_channels::RevisionCourierChannels;

#[cfg(feature = "api-keys")]
mod revocation_reason;
#[cfg(feature = "api-keys")]
pub use self::revocation_reason::RevocationReason;

#[cfg(feature = "full")]
mod rfc6749_error_json;
#[cfg(feature = "full")]
pub use self::rfc6749_error_json::Rfc6749ErrorJson;

#[cfg(feature = "api-keys")]
mod rotate_issued_api_key_response;
#[cfg(feature = "api-keys")]
pub use self::rotate_issued_api_key_response::RotateIssuedApiKeyResponse;

#[cfg(feature = "oauth2")]
mod rotate_oauth2_client_secret_body;
#[cfg(feature = "oauth2")]
pub use self::rotate_oauth2_client_secret_body::RotateOAuth2ClientSecretBody;

#[cfg(feature = "full")]
mod rotate_talos_key_body;
#[cfg(feature = "full")]
pub use self::rotate_talos_key_body::RotateTalosKeyBody;

#[cfg(feature = "full")]
mod rotate_talos_key_body_mode;
#[cfg(feature = "full")]
pub use self::rotate_talos_key_body_mode::RotateTalosKeyBodyMode;

#[cfg(feature = "full")]
mod schema_patch;
#[cfg(feature = "full")]
pub use self::schema_patch::SchemaPatch;

#[cfg(feature = "api-keys")]
mod self_revoke_api_key_request;
#[cfg(feature = "api-keys")]
pub use self::self_revoke_api_key_request::SelfRevokeApiKeyRequest;

#[cfg(feature = "api-keys")]
mod self_revoke_api_key_response;
#[cfg(feature = "api-keys")]
pub use self::self_revoke_api_key_response::SelfRevokeApiKeyResponse;

#[cfg(feature = "full")]
mod self_service_flow_expired_error;
#[cfg(feature = "full")]
pub use self::self_service_flow_expired_error::SelfServiceFlowExpiredError;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod self_service_flow_type;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::self_service_flow_type::SelfServiceFlowType;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod session;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::session::Session;

#[cfg(feature = "full")]
mod session_activity_datapoint;
#[cfg(feature = "full")]
pub use self::session_activity_datapoint::SessionActivityDatapoint;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod session_authentication_method;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::session_authentication_method::SessionAuthenticationMethod;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod session_authentication_method_method;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::session_authentication_method_method::SessionAuthenticationMethodMethod;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod session_authentication_methods;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::session_authentication_methods::SessionAuthenticationMethods;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod session_device;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::session_device::SessionDevice;

#[cfg(feature = "full")]
mod set_custom_domain_body;
#[cfg(feature = "full")]
pub use self::set_custom_domain_body::SetCustomDomainBody;

#[cfg(feature = "events")]
mod set_event_stream_body;
#[cfg(feature = "events")]
pub use self::set_event_stream_body::SetEventStreamBody;

#[cfg(feature = "events")]
mod set_event_stream_body_https_auth_type;
#[cfg(feature = "events")]
pub use self::set_event_stream_body_https_auth_type::SetEventStreamBodyHttpsAuthType;

#[cfg(feature = "events")]
mod set_event_stream_body_status;
#[cfg(feature = "events")]
pub use self::set_event_stream_body_status::SetEventStreamBodyStatus;

#[cfg(feature = "events")]
mod set_event_stream_body_type;
#[cfg(feature = "events")]
pub use self::set_event_stream_body_type::SetEventStreamBodyType;

#[cfg(feature = "full")]
mod set_organization_from_onboarding_portal_link_body;
#[cfg(feature = "full")]
pub use self::set_organization_from_onboarding_portal_link_body::SetOrganizationFromOnboardingPortalLinkBody;

#[cfg(feature = "project")]
mod set_project;
#[cfg(feature = "project")]
pub use self::set_project::SetProject;

#[cfg(feature = "full")]
mod set_project_branding_theme_body;
#[cfg(feature = "full")]
pub use self::set_project_branding_theme_body::SetProjectBrandingThemeBody;

#[cfg(feature = "frontend")]
mod settings_flow;
#[cfg(feature = "frontend")]
pub use self::settings_flow::SettingsFlow;

#[cfg(feature = "frontend")]
mod settings_flow_state;
#[cfg(feature = "frontend")]
pub use self::settings_flow_state::SettingsFlowState;

#[cfg(feature = "relationship")]
mod source_position;
#[cfg(feature = "relationship")]
pub use self::source_position::SourcePosition;

#[cfg(feature = "full")]
mod sql_null_bool;
#[cfg(feature = "full")]
pub use self::sql_null_bool::SqlNullBool;

#[cfg(feature = "full")]
mod sql_null_string;
#[cfg(feature = "full")]
pub use self::sql_null_string::SqlNullString;

#[cfg(any(feature = "frontend", feature = "identity", feature = "oauth2"))]
mod sql_null_time;
#[cfg(any(feature = "frontend", feature = "identity", feature = "oauth2"))]
pub use self::sql_null_time::SqlNullTime;

#[cfg(feature = "api-keys")]
mod status;
#[cfg(feature = "api-keys")]
pub use self::status::Status;

#[cfg(any(feature = "permission", feature = "relationship"))]
mod subject_set;
#[cfg(any(feature = "permission", feature = "relationship"))]
pub use self::subject_set::SubjectSet;

#[cfg(feature = "full")]
mod subscription;
#[cfg(feature = "full")]
pub use self::subscription::Subscription;

#[cfg(feature = "full")]
mod subscription_currency;
#[cfg(feature = "full")]
pub use self::subscription_currency::SubscriptionCurrency;

#[cfg(feature = "full")]
mod subscription_current_interval;
#[cfg(feature = "full")]
pub use self::subscription_current_interval::SubscriptionCurrentInterval;

#[cfg(feature = "full")]
mod subscription_status;
#[cfg(feature = "full")]
pub use self::subscription_status::SubscriptionStatus;

#[cfg(feature = "full")]
mod successful_code_exchange_response;
#[cfg(feature = "full")]
pub use self::successful_code_exchange_response::SuccessfulCodeExchangeResponse;

#[cfg(feature = "frontend")]
mod successful_native_login;
#[cfg(feature = "frontend")]
pub use self::successful_native_login::SuccessfulNativeLogin;

#[cfg(feature = "frontend")]
mod successful_native_registration;
#[cfg(feature = "frontend")]
pub use self::successful_native_registration::SuccessfulNativeRegistration;

#[cfg(feature = "project")]
mod successful_project_update;
#[cfg(feature = "project")]
pub use self::successful_project_update::SuccessfulProjectUpdate;

#[cfg(feature = "full")]
mod talos_retired_value;
#[cfg(feature = "full")]
pub use self::talos_retired_value::TalosRetiredValue;

#[cfg(feature = "full")]
mod talos_retired_values;
#[cfg(feature = "full")]
pub use self::talos_retired_values::TalosRetiredValues;

#[cfg(feature = "full")]
mod tax_line_item;
#[cfg(feature = "full")]
pub use self::tax_line_item::TaxLineItem;

#[cfg(any(feature = "project", feature = "workspace"))]
mod time;
#[cfg(any(feature = "project", feature = "workspace"))]
pub use self::time::Time;

#[cfg(feature = "full")]
mod time_interval;
#[cfg(feature = "full")]
pub use self::time_interval::TimeInterval;

#[cfg(feature = "api-keys")]
mod token;
#[cfg(feature = "api-keys")]
pub use self::token::Token;

#[cfg(feature = "api-keys")]
mod token_algorithm;
#[cfg(feature = "api-keys")]
pub use self::token_algorithm::TokenAlgorithm;

#[cfg(feature = "full")]
mod token_pagination;
#[cfg(feature = "full")]
pub use self::token_pagination::TokenPagination;

#[cfg(feature = "full")]
mod token_pagination_headers;
#[cfg(feature = "full")]
pub use self::token_pagination_headers::TokenPaginationHeaders;

#[cfg(feature = "full")]
mod token_pagination_request_parameters;
#[cfg(feature = "full")]
pub use self::token_pagination_request_parameters::TokenPaginationRequestParameters;

#[cfg(feature = "full")]
mod token_pagination_response_headers;
#[cfg(feature = "full")]
pub use self::token_pagination_response_headers::TokenPaginationResponseHeaders;

#[cfg(feature = "oauth2")]
mod trust_oauth2_jwt_grant_issuer;
#[cfg(feature = "oauth2")]
pub use self::trust_oauth2_jwt_grant_issuer::TrustOAuth2JwtGrantIssuer;

#[cfg(feature = "oauth2")]
mod trusted_oauth2_jwt_grant_issuer;
#[cfg(feature = "oauth2")]
pub use self::trusted_oauth2_jwt_grant_issuer::TrustedOAuth2JwtGrantIssuer;

#[cfg(feature = "oauth2")]
mod trusted_oauth2_jwt_grant_issuers;
#[cfg(feature = "oauth2")]
pub use self::trusted_oauth2_jwt_grant_issuers::TrustedOAuth2JwtGrantIssuers;

#[cfg(feature = "oauth2")]
mod trusted_oauth2_jwt_grant_json_web_key;
#[cfg(feature = "oauth2")]
pub use self::trusted_oauth2_jwt_grant_json_web_key::TrustedOAuth2JwtGrantJsonWebKey;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_container;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_container::UiContainer;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node::UiNode;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_anchor_attributes;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_anchor_attributes::UiNodeAnchorAttributes;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_attributes;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_attributes::UiNodeAttributes;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_division_attributes;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_division_attributes::UiNodeDivisionAttributes;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_group;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_group::UiNodeGroup;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_image_attributes;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_image_attributes::UiNodeImageAttributes;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_input_attributes;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_input_attributes::UiNodeInputAttributes;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_input_attributes_autocomplete;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_input_attributes_autocomplete::UiNodeInputAttributesAutocomplete;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_input_attributes_inputmode;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_input_attributes_inputmode::UiNodeInputAttributesInputmode;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_input_attributes_onclick_trigger;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_input_attributes_onclick_trigger::UiNodeInputAttributesOnclickTrigger;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_input_attributes_onload_trigger;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_input_attributes_onload_trigger::UiNodeInputAttributesOnloadTrigger;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_input_attributes_option;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_input_attributes_option::UiNodeInputAttributesOption;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_input_attributes_type;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_input_attributes_type::UiNodeInputAttributesType;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_meta;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_meta::UiNodeMeta;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_script_attributes;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_script_attributes::UiNodeScriptAttributes;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_text_attributes;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_text_attributes::UiNodeTextAttributes;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_node_type;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_node_type::UiNodeType;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_nodes;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_nodes::UiNodes;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_text;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_text::UiText;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_text_type;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_text_type::UiTextType;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod ui_texts;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::ui_texts::UiTexts;

#[cfg(feature = "full")]
mod unexpected_error;
#[cfg(feature = "full")]
pub use self::unexpected_error::UnexpectedError;

#[cfg(feature = "frontend")]
mod update_fedcm_flow_body;
#[cfg(feature = "frontend")]
pub use self::update_fedcm_flow_body::UpdateFedcmFlowBody;

#[cfg(feature = "identity")]
mod update_identity_body;
#[cfg(feature = "identity")]
pub use self::update_identity_body::UpdateIdentityBody;

#[cfg(feature = "identity")]
mod update_identity_body_region;
#[cfg(feature = "identity")]
pub use self::update_identity_body_region::UpdateIdentityBodyRegion;

#[cfg(feature = "identity")]
mod update_identity_body_state;
#[cfg(feature = "identity")]
pub use self::update_identity_body_state::UpdateIdentityBodyState;

#[cfg(feature = "frontend")]
mod update_login_flow_body;
#[cfg(feature = "frontend")]
pub use self::update_login_flow_body::UpdateLoginFlowBody;

#[cfg(feature = "frontend")]
mod update_login_flow_with_code_method;
#[cfg(feature = "frontend")]
pub use self::update_login_flow_with_code_method::UpdateLoginFlowWithCodeMethod;

#[cfg(feature = "frontend")]
mod update_login_flow_with_deviceauthn_method;
#[cfg(feature = "frontend")]
pub use self::update_login_flow_with_deviceauthn_method::UpdateLoginFlowWithDeviceAuthnMethod;

#[cfg(feature = "frontend")]
mod update_login_flow_with_identifier_first_method;
#[cfg(feature = "frontend")]
pub use self::update_login_flow_with_identifier_first_method::UpdateLoginFlowWithIdentifierFirstMethod;

#[cfg(feature = "frontend")]
mod update_login_flow_with_lookup_secret_method;
#[cfg(feature = "frontend")]
pub use self::update_login_flow_with_lookup_secret_method::UpdateLoginFlowWithLookupSecretMethod;

#[cfg(feature = "frontend")]
mod update_login_flow_with_oidc_method;
#[cfg(feature = "frontend")]
pub use self::update_login_flow_with_oidc_method::UpdateLoginFlowWithOidcMethod;

#[cfg(feature = "frontend")]
mod update_login_flow_with_passkey_method;
#[cfg(feature = "frontend")]
pub use self::update_login_flow_with_passkey_method::UpdateLoginFlowWithPasskeyMethod;

#[cfg(feature = "frontend")]
mod update_login_flow_with_password_method;
#[cfg(feature = "frontend")]
pub use self::update_login_flow_with_password_method::UpdateLoginFlowWithPasswordMethod;

#[cfg(feature = "frontend")]
mod update_login_flow_with_saml_method;
#[cfg(feature = "frontend")]
pub use self::update_login_flow_with_saml_method::UpdateLoginFlowWithSamlMethod;

#[cfg(feature = "frontend")]
mod update_login_flow_with_totp_method;
#[cfg(feature = "frontend")]
pub use self::update_login_flow_with_totp_method::UpdateLoginFlowWithTotpMethod;

#[cfg(feature = "frontend")]
mod update_login_flow_with_webauthn_method;
#[cfg(feature = "frontend")]
pub use self::update_login_flow_with_webauthn_method::UpdateLoginFlowWithWebAuthnMethod;

#[cfg(feature = "project")]
mod update_organization_onboarding_portal_link_body;
#[cfg(feature = "project")]
pub use self::update_organization_onboarding_portal_link_body::UpdateOrganizationOnboardingPortalLinkBody;

#[cfg(feature = "frontend")]
mod update_recovery_flow_body;
#[cfg(feature = "frontend")]
pub use self::update_recovery_flow_body::UpdateRecoveryFlowBody;

#[cfg(feature = "frontend")]
mod update_recovery_flow_with_code_method;
#[cfg(feature = "frontend")]
pub use self::update_recovery_flow_with_code_method::UpdateRecoveryFlowWithCodeMethod;

#[cfg(feature = "frontend")]
mod update_recovery_flow_with_link_method;
#[cfg(feature = "frontend")]
pub use self::update_recovery_flow_with_link_method::UpdateRecoveryFlowWithLinkMethod;

#[cfg(feature = "frontend")]
mod update_registration_flow_body;
#[cfg(feature = "frontend")]
pub use self::update_registration_flow_body::UpdateRegistrationFlowBody;

#[cfg(feature = "frontend")]
mod update_registration_flow_with_code_method;
#[cfg(feature = "frontend")]
pub use self::update_registration_flow_with_code_method::UpdateRegistrationFlowWithCodeMethod;

#[cfg(feature = "frontend")]
mod update_registration_flow_with_oidc_method;
#[cfg(feature = "frontend")]
pub use self::update_registration_flow_with_oidc_method::UpdateRegistrationFlowWithOidcMethod;

#[cfg(feature = "frontend")]
mod update_registration_flow_with_passkey_method;
#[cfg(feature = "frontend")]
pub use self::update_registration_flow_with_passkey_method::UpdateRegistrationFlowWithPasskeyMethod;

#[cfg(feature = "frontend")]
mod update_registration_flow_with_password_method;
#[cfg(feature = "frontend")]
pub use self::update_registration_flow_with_password_method::UpdateRegistrationFlowWithPasswordMethod;

#[cfg(feature = "frontend")]
mod update_registration_flow_with_profile_method;
#[cfg(feature = "frontend")]
pub use self::update_registration_flow_with_profile_method::UpdateRegistrationFlowWithProfileMethod;

#[cfg(feature = "frontend")]
mod update_registration_flow_with_profile_method_screen;
#[cfg(feature = "frontend")]
pub use self::update_registration_flow_with_profile_method_screen::UpdateRegistrationFlowWithProfileMethodScreen;

#[cfg(feature = "frontend")]
mod update_registration_flow_with_saml_method;
#[cfg(feature = "frontend")]
pub use self::update_registration_flow_with_saml_method::UpdateRegistrationFlowWithSamlMethod;

#[cfg(feature = "frontend")]
mod update_registration_flow_with_webauthn_method;
#[cfg(feature = "frontend")]
pub use self::update_registration_flow_with_webauthn_method::UpdateRegistrationFlowWithWebAuthnMethod;

#[cfg(feature = "frontend")]
mod update_settings_flow_body;
#[cfg(feature = "frontend")]
pub use self::update_settings_flow_body::UpdateSettingsFlowBody;

#[cfg(feature = "frontend")]
mod update_settings_flow_with_deviceauthn_method;
#[cfg(feature = "frontend")]
pub use self::update_settings_flow_with_deviceauthn_method::UpdateSettingsFlowWithDeviceAuthnMethod;

#[cfg(feature = "frontend")]
mod update_settings_flow_with_deviceauthn_method_register;
#[cfg(feature = "frontend")]
pub use self::update_settings_flow_with_deviceauthn_method_register::UpdateSettingsFlowWithDeviceAuthnMethodRegister;

#[cfg(feature = "frontend")]
mod update_settings_flow_with_deviceauthn_method_rotate_secret;
#[cfg(feature = "frontend")]
pub use self::update_settings_flow_with_deviceauthn_method_rotate_secret::UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret;

#[cfg(feature = "frontend")]
mod update_settings_flow_with_lookup_method;
#[cfg(feature = "frontend")]
pub use self::update_settings_flow_with_lookup_method::UpdateSettingsFlowWithLookupMethod;

#[cfg(feature = "frontend")]
mod update_settings_flow_with_oidc_method;
#[cfg(feature = "frontend")]
pub use self::update_settings_flow_with_oidc_method::UpdateSettingsFlowWithOidcMethod;

#[cfg(feature = "frontend")]
mod update_settings_flow_with_passkey_method;
#[cfg(feature = "frontend")]
pub use self::update_settings_flow_with_passkey_method::UpdateSettingsFlowWithPasskeyMethod;

#[cfg(feature = "frontend")]
mod update_settings_flow_with_password_method;
#[cfg(feature = "frontend")]
pub use self::update_settings_flow_with_password_method::UpdateSettingsFlowWithPasswordMethod;

#[cfg(feature = "frontend")]
mod update_settings_flow_with_profile_method;
#[cfg(feature = "frontend")]
pub use self::update_settings_flow_with_profile_method::UpdateSettingsFlowWithProfileMethod;

#[cfg(feature = "frontend")]
mod update_settings_flow_with_saml_method;
#[cfg(feature = "frontend")]
pub use self::update_settings_flow_with_saml_method::UpdateSettingsFlowWithSamlMethod;

#[cfg(feature = "frontend")]
mod update_settings_flow_with_totp_method;
#[cfg(feature = "frontend")]
pub use self::update_settings_flow_with_totp_method::UpdateSettingsFlowWithTotpMethod;

#[cfg(feature = "frontend")]
mod update_settings_flow_with_webauthn_method;
#[cfg(feature = "frontend")]
pub use self::update_settings_flow_with_webauthn_method::UpdateSettingsFlowWithWebAuthnMethod;

#[cfg(feature = "full")]
mod update_subscription_body;
#[cfg(feature = "full")]
pub use self::update_subscription_body::UpdateSubscriptionBody;

#[cfg(feature = "full")]
mod update_subscription_body_interval;
#[cfg(feature = "full")]
pub use self::update_subscription_body_interval::UpdateSubscriptionBodyInterval;

#[cfg(feature = "frontend")]
mod update_verification_flow_body;
#[cfg(feature = "frontend")]
pub use self::update_verification_flow_body::UpdateVerificationFlowBody;

#[cfg(feature = "frontend")]
mod update_verification_flow_with_code_method;
#[cfg(feature = "frontend")]
pub use self::update_verification_flow_with_code_method::UpdateVerificationFlowWithCodeMethod;

#[cfg(feature = "frontend")]
mod update_verification_flow_with_link_method;
#[cfg(feature = "frontend")]
pub use self::update_verification_flow_with_link_method::UpdateVerificationFlowWithLinkMethod;

#[cfg(feature = "workspace")]
mod update_workspace_body;
#[cfg(feature = "workspace")]
pub use self::update_workspace_body::UpdateWorkspaceBody;

#[cfg(feature = "workspace")]
mod update_workspace_body_access_policy;
#[cfg(feature = "workspace")]
pub use self::update_workspace_body_access_policy::UpdateWorkspaceBodyAccessPolicy;

#[cfg(feature = "full")]
mod update_workspace_organization_body;
#[cfg(feature = "full")]
pub use self::update_workspace_organization_body::UpdateWorkspaceOrganizationBody;

#[cfg(feature = "full")]
mod usage;
#[cfg(feature = "full")]
pub use self::usage::Usage;

#[cfg(feature = "frontend")]
mod user_verification;
#[cfg(feature = "frontend")]
pub use self::user_verification::UserVerification;

#[cfg(feature = "full")]
mod uuid;
#[cfg(feature = "full")]
pub use self::uuid::Uuid;

#[cfg(feature = "full")]
mod validate_base_url_rewrite_request;
#[cfg(feature = "full")]
pub use self::validate_base_url_rewrite_request::ValidateBaseUrlRewriteRequest;

#[cfg(feature = "full")]
mod validate_base_url_rewrite_response;
#[cfg(feature = "full")]
pub use self::validate_base_url_rewrite_response::ValidateBaseUrlRewriteResponse;

#[cfg(feature = "oidc")]
mod verifiable_credential_priming_response;
#[cfg(feature = "oidc")]
pub use self::verifiable_credential_priming_response::VerifiableCredentialPrimingResponse;

#[cfg(feature = "oidc")]
mod verifiable_credential_proof;
#[cfg(feature = "oidc")]
pub use self::verifiable_credential_proof::VerifiableCredentialProof;

#[cfg(feature = "oidc")]
mod verifiable_credential_response;
#[cfg(feature = "oidc")]
pub use self::verifiable_credential_response::VerifiableCredentialResponse;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod verifiable_identity_address;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::verifiable_identity_address::VerifiableIdentityAddress;

#[cfg(any(feature = "frontend", feature = "identity"))]
mod verifiable_identity_address_via;
#[cfg(any(feature = "frontend", feature = "identity"))]
pub use self::verifiable_identity_address_via::VerifiableIdentityAddressVia;

#[cfg(feature = "api-keys")]
mod verification_error_code;
#[cfg(feature = "api-keys")]
pub use self::verification_error_code::VerificationErrorCode;

#[cfg(feature = "frontend")]
mod verification_flow;
#[cfg(feature = "frontend")]
pub use self::verification_flow::VerificationFlow;

#[cfg(feature = "frontend")]
mod verification_flow_state;
#[cfg(feature = "frontend")]
pub use self::verification_flow_state::VerificationFlowState;

#[cfg(feature = "api-keys")]
mod verify_api_key_request;
#[cfg(feature = "api-keys")]
pub use self::verify_api_key_request::VerifyApiKeyRequest;

#[cfg(feature = "api-keys")]
mod verify_api_key_response;
#[cfg(feature = "api-keys")]
pub use self::verify_api_key_response::VerifyApiKeyResponse;

#[cfg(feature = "full")]
mod verify_user_code_request;
#[cfg(feature = "full")]
pub use self::verify_user_code_request::VerifyUserCodeRequest;

#[cfg(feature = "full")]
mod version;
#[cfg(feature = "full")]
pub use self::version::Version;

#[cfg(feature = "project")]
mod warning;
#[cfg(feature = "project")]
pub use self::warning::Warning;

#[cfg(feature = "frontend")]
mod webauthn_javascript;
#[cfg(feature = "frontend")]
pub use self::webauthn_javascript::WebAuthnJavaScript;

#[cfg(feature = "frontend")]
mod webauthn_related_origins;
#[cfg(feature = "frontend")]
pub use self::webauthn_related_origins::WebAuthnRelatedOrigins;

#[cfg(any(feature = "project", feature = "workspace"))]
mod workspace;
#[cfg(any(feature = "project", feature = "workspace"))]
pub use self::workspace::Workspace;

#[cfg(any(feature = "project", feature = "workspace"))]
mod workspace_access_policy;
#[cfg(any(feature = "project", feature = "workspace"))]
pub use self::workspace_access_policy::WorkspaceAccessPolicy;

#[cfg(feature = "workspace")]
mod workspace_api_key;
#[cfg(feature = "workspace")]
pub use self::workspace_api_key::WorkspaceApiKey;

#[cfg(feature = "workspace")]
mod workspace_api_keys;
#[cfg(feature = "workspace")]
pub use self::workspace_api_keys::WorkspaceApiKeys;

#[cfg(feature = "full")]
mod workspace_contact;
#[cfg(feature = "full")]
pub use self::workspace_contact::WorkspaceContact;

#[cfg(feature = "full")]
mod workspace_contact_recipient;
#[cfg(feature = "full")]
pub use self::workspace_contact_recipient::WorkspaceContactRecipient;

#[cfg(feature = "full")]
mod workspace_contact_recipient_input;
#[cfg(feature = "full")]
pub use self::workspace_contact_recipient_input::WorkspaceContactRecipientInput;

#[cfg(feature = "full")]
mod workspace_organization;
#[cfg(feature = "full")]
pub use self::workspace_organization::WorkspaceOrganization;

#[cfg(feature = "full")]
mod workspace_organization_default_region;
#[cfg(feature = "full")]
pub use self::workspace_organization_default_region::WorkspaceOrganizationDefaultRegion;

#[cfg(feature = "full")]
mod workspaces;
#[cfg(feature = "full")]
pub use self::workspaces::Workspaces;

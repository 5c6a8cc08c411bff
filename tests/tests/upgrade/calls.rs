//! The calls of `UPGRADING.md`, one a statement, each as it stands there. Nothing runs them: that they
//! compile is the proof.

use ory_sdk::{Error, Ory, models};

pub(crate) async fn sessions(
    ory: &Ory,
    id: &str,
    cookie: &str,
    token: &str,
) -> Result<(), Error> {
    ory.frontend().to_session().cookie(cookie).await?;
    ory.frontend().to_session().x_session_token(token).await?;
    ory.frontend().list_my_sessions().page_size(100).cookie(cookie).await?;
    ory.frontend().disable_my_session(id).cookie(cookie).await?;
    ory.identity().list_identity_sessions(id).active(true).await?;
    ory.identity().disable_session(id).await?;
    ory.identity().delete_identity_sessions(id).await?;
    Ok(())
}

pub(crate) async fn begin_flows(
    ory: &Ory,
    flow: &str,
    cookie: &str,
    url: &str,
) -> Result<(), Error> {
    ory.frontend().create_browser_login_flow().return_to(url).cookie(cookie).await?;
    ory.frontend().create_native_login_flow().refresh(true).await?;
    ory.frontend().get_login_flow(flow).cookie(cookie).await?;
    ory.frontend().create_browser_registration_flow().return_to(url).await?;
    ory.frontend().get_registration_flow(flow).cookie(cookie).await?;
    ory.frontend().create_browser_settings_flow().cookie(cookie).await?;
    ory.frontend().create_native_recovery_flow().await?;
    ory.frontend().create_browser_verification_flow().return_to(url).await?;
    Ok(())
}

pub(crate) async fn submit_flows(
    ory: &Ory,
    flow: &str,
    cookie: &str,
    body: Submissions,
) -> Result<(), Error> {
    let Submissions {
        login,
        registration,
        settings,
        recovery,
        verification,
    } = body;
    ory.frontend().update_login_flow(flow, login).cookie(cookie).await?;
    ory.frontend().update_registration_flow(flow, registration).cookie(cookie).await?;
    ory.frontend().update_settings_flow(flow, settings).cookie(cookie).await?;
    ory.frontend().update_recovery_flow(flow, recovery).cookie(cookie).await?;
    ory.frontend().update_verification_flow(flow, verification).cookie(cookie).await?;
    Ok(())
}

pub(crate) struct Submissions {
    login: models::UpdateLoginFlowBody,
    registration: models::UpdateRegistrationFlowBody,
    settings: models::UpdateSettingsFlowBody,
    recovery: models::UpdateRecoveryFlowBody,
    verification: models::UpdateVerificationFlowBody,
}

pub(crate) async fn log_out(
    ory: &Ory,
    cookie: &str,
    token: &str,
    body: models::PerformNativeLogoutBody,
) -> Result<(), Error> {
    ory.frontend().create_browser_logout_flow().cookie(cookie).await?;
    ory.frontend().update_logout_flow().token(token).cookie(cookie).await?;
    ory.frontend().perform_native_logout(body).await?;
    Ok(())
}

pub(crate) async fn identities(
    ory: &Ory,
    id: &str,
    email: &str,
    identity: models::CreateIdentityBody,
    update: models::UpdateIdentityBody,
    change: models::JsonPatch,
) -> Result<(), Error> {
    ory.identity().create_identity().body(identity).await?;
    ory.identity().get_identity(id).await?;
    ory.identity().list_identities().page_size(500).await?;
    ory.identity().list_identities().credentials_identifier(email).await?;
    ory.identity().update_identity(id).body(update).await?;
    ory.identity().patch_identity(id).body([change]).await?;
    ory.identity().delete_identity(id).await?;
    Ok(())
}

pub(crate) async fn many_identities(
    ory: &Ory,
    batch: models::PatchIdentitiesBody,
    code: models::CreateRecoveryCodeForIdentityBody,
) -> Result<(), Error> {
    ory.identity().batch_patch_identities().body(batch).await?;
    ory.identity().create_recovery_code_for_identity().body(code).await?;
    ory.identity().list_identity_schemas().await?;
    Ok(())
}

pub(crate) async fn permissions(
    ory: &Ory,
    user: &str,
    question: models::PostCheckPermissionBody,
    questions: models::BatchCheckPermissionBody,
) -> Result<(), Error> {
    ory.permission()
        .check_permission()
        .namespace("Document")
        .object("plan")
        .relation("edit")
        .subject_id(user)
        .await?;
    ory.permission().post_check_permission().body(question).await?;
    ory.permission().batch_check_permission().body(questions).await?;
    ory.permission().expand_permissions("Document", "plan", "editors").await?;
    Ok(())
}

pub(crate) async fn relationships(
    ory: &Ory,
    relationship: models::CreateRelationshipBody,
    change: models::RelationshipPatch,
) -> Result<(), Error> {
    ory.relationship().create_relationship().body(relationship).await?;
    ory.relationship().patch_relationships().body([change]).await?;
    ory.relationship().get_relationships().namespace("Document").object("plan").await?;
    ory.relationship()
        .delete_relationships()
        .namespace("Document")
        .object("plan")
        .await?;
    Ok(())
}

pub(crate) async fn clients(
    ory: &Ory,
    id: &str,
    client: models::OAuth2Client,
    replaced: models::OAuth2Client,
    change: models::JsonPatch,
) -> Result<(), Error> {
    ory.oauth2().create_oauth2_client(client).await?;
    ory.oauth2().get_oauth2_client(id).await?;
    ory.oauth2().list_oauth2_clients().page_size(250).await?;
    ory.oauth2().set_oauth2_client(id, replaced).await?;
    ory.oauth2().patch_oauth2_client(id, [change]).await?;
    ory.oauth2().delete_oauth2_client(id).await?;
    Ok(())
}

pub(crate) async fn login_and_consent(
    ory: &Ory,
    challenge: &str,
    login: models::AcceptOAuth2LoginRequest,
    consent: models::AcceptOAuth2ConsentRequest,
    reason: models::RejectOAuth2Request,
) -> Result<(), Error> {
    ory.oauth2().get_oauth2_login_request(challenge).await?;
    ory.oauth2().accept_oauth2_login_request(challenge).body(login).await?;
    ory.oauth2().get_oauth2_consent_request(challenge).await?;
    ory.oauth2().accept_oauth2_consent_request(challenge).body(consent).await?;
    ory.oauth2().reject_oauth2_consent_request(challenge).body(reason).await?;
    ory.oauth2().accept_oauth2_logout_request(challenge).await?;
    Ok(())
}

pub(crate) async fn tokens_and_keys(
    ory: &Ory,
    token: &str,
    subject: &str,
    keys: models::CreateJsonWebKeySet,
) -> Result<(), Error> {
    ory.oauth2().introspect_oauth2_token(token).await?;
    ory.oauth2().revoke_oauth2_token(token).await?;
    ory.oauth2().revoke_oauth2_consent_sessions().subject(subject).all(true).await?;
    ory.jwk().create_json_web_key_set("my-set", keys).await?;
    ory.jwk().get_json_web_key_set("my-set").await?;
    ory.wellknown().discover_json_web_keys().await?;
    Ok(())
}

pub(crate) async fn projects(
    ory: &Ory,
    id: &str,
    revision: &str,
    change: models::JsonPatch,
    key: models::CreateProjectApiKeyBody,
) -> Result<(), Error> {
    ory.project().list_projects().await?;
    ory.project().get_project(id).await?;
    ory.project().patch_project_with_revision(id, revision).body([change]).await?;
    ory.project().create_project_api_key(id).body(key).await?;
    ory.workspace().list_workspaces().await?;
    Ok(())
}

use ory_sdk::api::identity::ExtendSessionResponse;
use ory_sdk::api::permission::CheckPermissionOrErrorError;
use ory_sdk::models::VerifyApiKeyRequest;
use ory_sdk::{Error, Ory};

const CONSOLE: &str = "https://api.console.ory.sh";

pub async fn two_successes(ory: &Ory) {
    match ory.identity().extend_session("s").await.expect("200") {
        ExtendSessionResponse::Ok(session) => assert_eq!(session.id, "s"),
        other => panic!("200 is not {other:?}"),
    }
    let nothing = ory.identity().extend_session("s").await.expect("204");
    assert_eq!(nothing, ExtendSessionResponse::NoContent);
}

pub async fn permissions(ory: &Ory) {
    let check = || {
        let call = ory.permission().check_permission_or_error().namespace("n");
        call.subject_set_object("o").max_depth(3)
    };
    assert!(check().await.expect("200").allowed);
    let error = check().await.expect_err("403");
    match error.body() {
        Some(CheckPermissionOrErrorError::Forbidden(result)) => assert!(!result.allowed),
        other => panic!("403 is not {other:?}"),
    }
}

pub async fn text(ory: &Ory) {
    let call =
        ory.relationship().check_opl_syntax().body("class A implements \"ä\" {}\n");
    assert_eq!(call.await.expect("a result").errors, Some(Vec::new()));
}

pub async fn verbs(ory: &Ory) {
    let request = VerifyApiKeyRequest::new().credential("k");
    let call = ory.api_keys().admin_verify_api_key(request);
    call.cache_control("no-cache").pragma("no-cache").await.expect("a result");
    ory.api_keys().admin_get_issued_api_key("a:b/c").await.expect("a key");
}

pub async fn two_hosts() {
    let builder = || crate::builder().server_url(CONSOLE, crate::env("CONSOLE_URL"));
    let both = builder().ory_access_token("of-project");
    let both = both.ory_workspace_api_key("of-workspace").build().expect("a client");
    both.identity().extend_session("s").await.expect("204");
    both.workspace().list_workspaces().await.expect("a page");
    both.project().list_projects().await.expect("a list");

    // The key of a project opens nothing at the console, and is not even shown there.
    let one = builder().ory_access_token("of-project").build().expect("a client");
    let error = one.workspace().list_workspaces().await.expect_err("no credential");
    assert!(matches!(error, Error::MissingCredential(_)), "{error:?}");
    // Nor the other way round.
    let other =
        builder().ory_workspace_api_key("of-workspace").build().expect("a client");
    let error = other.identity().extend_session("s").await.expect_err("no credential");
    assert!(matches!(error, Error::MissingCredential(_)), "{error:?}");
}

use ory_sdk::Ory;
use ory_sdk::api::frontend::UpdateLoginFlowError;
use ory_sdk::models::{
    UpdateLoginFlowWithPasswordMethod, UpdateSettingsFlowWithTotpMethod,
};

fn password() -> UpdateLoginFlowWithPasswordMethod {
    UpdateLoginFlowWithPasswordMethod::new("me", "pass & word")
}

pub async fn login(ory: &Ory) {
    let call = || ory.frontend().update_login_flow("f", password());
    let call_with_cookie = call().cookie("csrf=1; session=2").x_session_token("t");
    let told = format!("{call_with_cookie:?}");
    assert!(!told.contains("session=2") && !told.contains("pass"), "{told}");
    let login = call_with_cookie.await.expect("signed in");
    assert_eq!(login.session_token.as_deref(), Some("st"));
    let error = call().await.expect_err("400");
    match error.body() {
        Some(UpdateLoginFlowError::BadRequest(flow)) => {
            assert_eq!((flow.id.as_str(), flow.ui.nodes.len()), ("f", 0));
        }
        other => panic!("400 is not {other:?}"),
    }
    let error = call().await.expect_err("422");
    match error.body() {
        Some(UpdateLoginFlowError::UnprocessableEntity(body)) => {
            let inner = body.error.as_ref().expect("an error");
            assert_eq!(inner.id.as_deref(), Some("browser_location_change_required"));
            assert_eq!((inner.code, inner.message.as_str()), (Some(422), "go on"));
            assert_eq!(
                body.redirect_browser_to.as_deref(),
                Some("https://idp.example.com/")
            );
        }
        other => panic!("422 is not {other:?}"),
    }
    let error = call().await.expect_err("410");
    assert!(matches!(error.body(), Some(UpdateLoginFlowError::Gone(_))), "{error:?}");
}

pub async fn redirect(ory: &Ory) {
    let call = ory.frontend().create_browser_login_flow().refresh(true);
    let error = call.cookie("session=2").await.expect_err("a redirect");
    let to = error.redirect().expect("a `Location`");
    assert_eq!((to.status, to.location), (303, crate::env("LOCATION")));
}

pub async fn json_or_form(ory: &Ory) {
    let call = || ory.frontend().update_login_flow("f", password());
    call().await.expect("as JSON");
    call().as_form().await.expect("as a form");
}

pub async fn settings() {
    let body = || UpdateSettingsFlowWithTotpMethod::new().totp_code("123456");
    let ory = crate::builder().build().expect("a client without any credential");
    let call = ory.frontend().update_settings_flow("f", body()).x_session_token("st");
    let error = call.await.expect_err("303");
    assert!(error.redirect().is_some(), "{error:?}");
    let ory = crate::builder().session_token("st").build().expect("a client");
    let error = ory.frontend().update_settings_flow("f", body()).await.expect_err("303");
    assert_eq!(error.status(), Some(303));
}

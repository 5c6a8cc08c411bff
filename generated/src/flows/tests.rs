//! Errors of calls, answered by a mock, and what they ask for.

use super::{Flow, FlowKind, Outcome, Step, outcome};
use crate::api::frontend::{
    CreateBrowserLoginFlowCall, GetLoginFlowCall, UpdateFedcmFlowCall,
    UpdateLoginFlowCall, UpdateRecoveryFlowCall, UpdateRegistrationFlowCall,
    UpdateSettingsFlowCall, UpdateVerificationFlowCall,
};
use crate::runtime::testing::{Answer, MockTransport, TransportErrorKind};
use crate::{Error, Json, Ory, models};
use serde_json::json;

/// The IDs that decide, each with the variant, and the step where there is no URL.
const IDS: [(&str, &str, &str); 15] = [
    ("session_refresh_required", "PrivilegedSessionRequired", "Start"),
    ("session_aal1_required", "FirstFactorRequired", "Start"),
    ("session_aal2_required", "SecondFactorRequired", "Start"),
    ("session_aal2_enrollment_required", "SecondFactorMissing", "Start"),
    ("session_aal_already_fulfilled", "SecondFactorDone", "Done"),
    ("session_credential_required", "CredentialRequired", "Start"),
    ("session_verified_address_required", "AddressNotVerified", "Start"),
    ("session_already_available", "AlreadySignedIn", "Done"),
    ("session_inactive", "NoSession", "Start"),
    ("security_csrf_violation", "CsrfViolation", "StartAnew"),
    ("security_identity_mismatch", "IdentityMismatch", "StartAnew"),
    ("self_service_flow_expired", "Expired", "StartAnew"),
    ("self_service_flow_replaced", "Replaced", "StartAnew"),
    ("self_service_flow_disabled", "Disabled", "Fail"),
    ("self_service_flow_return_to_forbidden", "ReturnToNotAllowed", "Fail"),
];

pub(super) const STATUSES: [u16; 11] =
    [400, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503];

pub(super) fn client(mock: &MockTransport) -> Ory {
    let built = Ory::builder()
        .base_url("https://example.com")
        .transport(mock.clone())
        .session_token("token")
        .no_retries()
        .build();
    built.expect("a client")
}

/// Returns the error of a login that is submitted and answered so.
pub(super) async fn submitted(answer: Answer) -> Error {
    let mock = MockTransport::new();
    mock.on::<UpdateLoginFlowCall>().answers(answer);
    let body = json!({ "method": "password", "identifier": "a", "password": "b" });
    let body: models::UpdateLoginFlowBody =
        serde_json::from_value(body).expect("a body");
    let call = client(&mock).frontend().update_login_flow("flow-1", body).await;
    call.expect_err("an error").into()
}

/// Returns the error of a login that is read and answered so.
async fn got(answer: Answer) -> Error {
    let mock = MockTransport::new();
    mock.on::<GetLoginFlowCall>().answers(answer);
    client(&mock).frontend().get_login_flow("flow-1").await.expect_err("an error").into()
}

/// Returns the error of a login that is created and answered so.
async fn created(answer: Answer) -> Error {
    let mock = MockTransport::new();
    mock.on::<CreateBrowserLoginFlowCall>().answers(answer);
    client(&mock)
        .frontend()
        .create_browser_login_flow()
        .await
        .expect_err("an error")
        .into()
}

pub(super) fn name(shown: &impl std::fmt::Debug) -> String {
    let shown = format!("{shown:?}");
    shown.split([' ', '(']).next().unwrap_or_default().to_owned()
}

fn found(error: Error) -> Outcome {
    outcome(error).expect("an answer")
}

pub(super) fn flow(kind: &str) -> Json {
    json!({
        "id": "flow-1", "type": "browser", "state": "choose_method",
        "expires_at": "2030-01-01T00:00:00Z", "issued_at": "2030-01-01T00:00:00Z",
        "request_url": "https://example.com/",
        "identity": {
            "id": "identity-1", "schema_id": "default", "schema_url": "https://example.com/s",
            "traits": {},
        },
        "ui": {
            "action": format!("https://example.com/self-service/{kind}?flow=flow-1"),
            "method": "POST", "nodes": [],
            "messages": [{ "id": 4_000_006, "type": "error", "text": "No." }],
        },
    })
}

#[tokio::test]
async fn an_id_decides_whatever_the_status_and_the_operation() {
    for (id, variant, step) in IDS {
        for status in STATUSES {
            let body = json!({ "error": { "id": id, "message": "m", "reason": "r" } });
            let answer = Answer::status(status).json(&body);
            for error in [
                submitted(answer.clone()).await,
                got(answer.clone()).await,
                created(answer).await,
            ] {
                let outcome = found(error);
                assert_eq!(name(&outcome), variant, "{id} with {status}");
                let answer = outcome.answer();
                assert_eq!((answer.status(), answer.id()), (status, Some(id)));
                assert_eq!(answer.message(), Some("m"));
                assert_eq!(answer.reason(), Some("r"));
                assert_eq!(answer.text(), body.to_string());
                assert_eq!(outcome.into_error().status(), Some(status));
            }
            let outcome = found(got(Answer::status(status).json(&body)).await);
            assert_eq!(name(&outcome.step()), step, "{id}");
        }
    }
}

#[tokio::test]
async fn a_url_beside_the_error_is_where_to_go() {
    let with_url = [
        "session_refresh_required",
        "session_aal2_required",
        "session_aal2_enrollment_required",
        "session_credential_required",
        "session_inactive",
        "session_already_available",
        "session_aal_already_fulfilled",
        "browser_location_change_required",
        "an_id_that_comes_later",
    ];
    for id in with_url {
        let body = json!({ "error": { "id": id }, "redirect_browser_to": "/next?a=b" });
        let Step::Redirect(to) =
            found(submitted(Answer::status(403).json(&body)).await).step()
        else {
            panic!("{id} does not redirect")
        };
        assert_eq!(to.as_str(), "/next?a=b");
        let body =
            json!({ "error": { "id": id }, "redirect_browser_to": "javascript:x" });
        let outcome = found(submitted(Answer::status(422).json(&body)).await);
        assert!(!matches!(outcome.step(), Step::Redirect(_)), "{id} redirects anywhere");
    }
}

#[tokio::test]
async fn a_flow_id_is_what_to_go_on_with() {
    for id in ["self_service_flow_expired", "self_service_flow_replaced", "unknown"] {
        let body = json!({ "error": { "id": id }, "use_flow_id": "flow-2" });
        let step = found(submitted(Answer::status(410).json(&body)).await).step();
        assert!(matches!(&step, Step::UseFlow(id) if id == "flow-2"), "{id}: {step:?}");
    }
}

#[tokio::test]
async fn statuses_decide_where_there_is_no_id() {
    let by_status = [
        (400, "Unknown"),
        (401, "NoSession"),
        (403, "Unknown"),
        (404, "StartAnew"),
        (410, "StartAnew"),
        (422, "Unknown"),
        (429, "Unknown"),
        (500, "Unknown"),
    ];
    for (status, variant) in by_status {
        let bodies = [
            Answer::status(status),
            Answer::status(status).text("<html>gone</html>"),
            Answer::status(status).json(&json!({ "error": { "id": "what_is_this" } })),
            Answer::status(status).json(&json!({ "error": "text" })),
        ];
        for body in bodies {
            for error in [submitted(body.clone()).await, got(body).await] {
                assert_eq!(name(&found(error)), variant, "{status}");
            }
        }
    }
    let moved = Answer::status(303).header("location", "https://example.com/x");
    assert!(
        matches!(found(got(moved).await), Outcome::Redirect { to, .. } if to.host().is_some())
    );
}

#[tokio::test]
async fn a_flow_is_shown_again_as_its_type() {
    let mock = MockTransport::new();
    let refused = |kind| Answer::status(400).json(&flow(kind));
    mock.on::<UpdateLoginFlowCall>().answers(refused("login"));
    mock.on::<UpdateRegistrationFlowCall>().answers(refused("registration"));
    mock.on::<UpdateRecoveryFlowCall>().answers(refused("recovery"));
    mock.on::<UpdateVerificationFlowCall>().answers(refused("verification"));
    mock.on::<UpdateSettingsFlowCall>().answers(refused("settings"));
    mock.on::<UpdateFedcmFlowCall>().answers(refused("login"));
    let client = client(&mock);
    let api = client.frontend();
    macro_rules! error {
        ($call:ident, $body:expr, $type:ident) => {{
            let body: models::$type = serde_json::from_value($body).expect("a body");
            Error::from(api.$call("flow-1", body).await.expect_err("an error"))
        }};
    }
    let code = || json!({ "method": "code", "code": "1" });
    let password = json!({ "method": "password", "password": "b", "traits": {} });
    let login = json!({ "method": "password", "identifier": "a", "password": "b" });
    let errors = [
        (FlowKind::Login, error!(update_login_flow, login, UpdateLoginFlowBody)),
        (
            FlowKind::Registration,
            error!(
                update_registration_flow,
                password.clone(),
                UpdateRegistrationFlowBody
            ),
        ),
        (
            FlowKind::Recovery,
            error!(update_recovery_flow, code(), UpdateRecoveryFlowBody),
        ),
        (
            FlowKind::Verification,
            error!(update_verification_flow, code(), UpdateVerificationFlowBody),
        ),
        (
            FlowKind::Settings,
            error!(update_settings_flow, password, UpdateSettingsFlowBody),
        ),
    ];
    let body = models::UpdateFedcmFlowBody::new("csrf", "token");
    let fedcm = Error::from(api.update_fedcm_flow(body).await.expect_err("an error"));
    for (kind, error) in errors.into_iter().chain([(FlowKind::Login, fedcm)]) {
        let Outcome::ShowAgain { flow, .. } = found(error) else { panic!("no {kind}") };
        assert!(!matches!(flow, Flow::Other(_)), "{kind} is not typed");
        assert_eq!((flow.kind(), flow.id()), (Some(kind), "flow-1"));
        assert_eq!(flow.ui().messages.iter().flatten().count(), 1);
    }
}

#[tokio::test]
async fn a_flow_that_is_not_typed_is_shown_all_the_same() {
    // An operation whose errors are not documented as flows, and a flow that lost a required member.
    let mut lacking = flow("settings");
    lacking.as_object_mut().expect("an object").remove("expires_at");
    let errors = [
        (FlowKind::Login, got(Answer::status(400).json(&flow("login"))).await),
        (FlowKind::Settings, submitted(Answer::status(400).json(&lacking)).await),
    ];
    for (kind, error) in errors {
        let Outcome::ShowAgain { flow, .. } = found(error) else { panic!("no {kind}") };
        assert!(matches!(flow, Flow::Other(_)));
        assert_eq!((flow.kind(), flow.id()), (Some(kind), "flow-1"));
    }
    let elsewhere = found(submitted(Answer::status(500).json(&flow("login"))).await);
    assert!(matches!(elsewhere, Outcome::Unknown { .. }), "only 400 is the flow again");
}

#[tokio::test]
async fn the_steps_of_an_error_are_followed() {
    let verify = json!({ "action": "show_verification_ui", "flow": {
        "id": "v", "verifiable_address": "a@example.com", "url": "https://example.com/v" } });
    let recover = json!({ "action": "show_recovery_ui", "flow": { "id": "r" } });
    for (id, is_verification) in
        [("session_verified_address_required", true), ("later", false)]
    {
        let steps = json!([{ "action": 7 }, "x", recover, verify]);
        let body =
            json!({ "error": { "id": id, "details": { "continue_with": steps } } });
        let step = found(submitted(Answer::status(400).json(&body)).await).step();
        let Step::Follow(super::NextStep::ShowFlow(page)) = step else {
            panic!("{step:?}")
        };
        let kind =
            if is_verification { FlowKind::Verification } else { FlowKind::Recovery };
        assert_eq!(page.kind, kind);
    }
}

#[tokio::test]
async fn what_is_no_answer_stays_an_error() {
    let kinds = [
        TransportErrorKind::Connect,
        TransportErrorKind::Tls,
        TransportErrorKind::Interrupted,
    ];
    for kind in kinds {
        let error = submitted(Answer::failure(kind)).await;
        let told = error.to_string();
        assert_eq!(outcome(error).expect_err("no answer").to_string(), told);
    }
    let unreadable = got(Answer::status(200).json(&json!({ "id": 7 }))).await;
    assert!(matches!(outcome(unreadable), Err(Error::Decode(_))));
}

#[tokio::test]
async fn no_output_shows_a_secret() {
    let body = json!({
        "error": { "id": "session_refresh_required", "debug": "hush" },
        "redirect_browser_to": "https://example.com/login?code=hush",
    });
    let outcome = found(submitted(Answer::status(403).json(&body)).await);
    let shown = format!("{outcome:?} {outcome:#?}");
    assert!(!shown.contains("hush"), "{shown}");
}

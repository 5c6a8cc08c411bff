//! URLs that begin flows are those of the operations.

use super::tests::client;
use super::{FlowKind, StartUrl};
use crate::runtime::testing::MockTransport;

const RETURN_TO: &str = "https://example.com/ü?a=b&c=d+e%20#f";

#[tokio::test]
#[allow(deprecated, reason = "`via` is still a parameter")]
async fn the_operations_have_the_same_urls() {
    let mock = MockTransport::new();
    let client = client(&mock);
    let api = client.frontend();
    // The mock answers none of them, and records them all.
    macro_rules! send {
        ($start:ident, $kind:ident, $call:expr, $($method:ident($value:expr)),*) => {{
            let _ = $call$(.$method($value))*.await.is_err();
            StartUrl::$start(FlowKind::$kind)$(.$method($value))*.build("https://example.com/")
        }};
    }
    let ours = [
        send!(
            browser,
            Login,
            api.create_browser_login_flow(),
            refresh(true),
            aal("aal2"),
            return_to(RETURN_TO),
            login_challenge("a=b"),
            organization("o"),
            via("a@b"),
            identity_schema("s")
        ),
        send!(
            browser,
            Registration,
            api.create_browser_registration_flow(),
            return_to(RETURN_TO),
            login_challenge("c"),
            after_verification_return_to(RETURN_TO),
            organization("o"),
            identity_schema("s")
        ),
        send!(
            browser,
            Verification,
            api.create_browser_verification_flow(),
            return_to(RETURN_TO)
        ),
        send!(
            browser,
            Settings,
            api.create_browser_settings_flow(),
            return_to(RETURN_TO),
            organization("o")
        ),
        send!(
            native,
            Login,
            api.create_native_login_flow(),
            refresh(false),
            aal("aal1"),
            return_session_token_exchange_code(true),
            return_to(RETURN_TO),
            organization("o"),
            via("v"),
            identity_schema("s")
        ),
        send!(
            native,
            Registration,
            api.create_native_registration_flow(),
            return_session_token_exchange_code(true),
            return_to(RETURN_TO),
            organization("o"),
            identity_schema("s")
        ),
        send!(native, Recovery, api.create_native_recovery_flow(),),
        send!(
            native,
            Verification,
            api.create_native_verification_flow(),
            return_to(RETURN_TO)
        ),
        send!(native, Settings, api.create_native_settings_flow(), organization("o")),
    ];
    let theirs: Vec<_> =
        mock.requests().iter().map(|request| Ok(request.url())).collect();
    assert_eq!(ours.to_vec(), theirs);
    let _ = api
        .create_browser_recovery_flow()
        .return_to("r")
        .skip_settings("true")
        .await
        .is_err();
    let ours = StartUrl::browser(FlowKind::Recovery).return_to("r").skip_settings(true);
    let last = mock.requests().pop().map(|request| request.url());
    assert_eq!(ours.build("https://example.com").ok(), last);
}

#[test]
fn slashes_and_paths_of_the_base_are_kept_right() {
    for (base, expected) in [
        ("https://example.com", "https://example.com/self-service/settings/browser"),
        ("https://example.com//", "https://example.com/self-service/settings/browser"),
        (
            "http://localhost:4433/kratos/",
            "http://localhost:4433/kratos/self-service/settings/browser",
        ),
    ] {
        assert_eq!(
            StartUrl::browser(FlowKind::Settings).build(base).as_deref(),
            Ok(expected)
        );
    }
    for base in [
        "",
        "/",
        "example.com",
        "ftp://example.com",
        "https://example.com?a",
        "https://a b",
        "https://a#b",
    ] {
        assert!(StartUrl::browser(FlowKind::Settings).build(base).is_err(), "{base}");
    }
}

#[test]
fn what_an_operation_does_not_take_is_an_error() {
    let base = "https://example.com";
    let told = StartUrl::browser(FlowKind::Recovery)
        .aal("aal2")
        .build(base)
        .expect_err("no `aal`");
    assert!(told.to_string().contains("`aal`"), "{told}");
    assert!(StartUrl::native(FlowKind::Login).login_challenge("c").build(base).is_err());
    assert!(StartUrl::browser(FlowKind::Error).build(base).is_err());
    let url = StartUrl::browser(FlowKind::Login)
        .aal("aal1")
        .aal("aal2")
        .login_challenge("hush");
    assert!(!format!("{url:?}").contains("hush"));
    assert!(url.build(base).is_ok_and(|url| url.contains("?aal=aal2&")));
}

#[test]
fn kinds_have_names_and_pages() {
    for kind in FlowKind::ALL {
        assert_eq!(FlowKind::from_name(kind.as_str()), Some(kind));
    }
    assert_eq!(FlowKind::from_name("Login"), None);
    assert_eq!(FlowKind::Recovery.page("a&b=c/ü"), "/recovery?flow=a%26b%3Dc%2F%C3%BC");
    assert_eq!(FlowKind::Error.page("1"), "/error?id=1");
    assert_eq!(FlowKind::OAuth2Consent.page("1"), "/consent?consent_challenge=1");
}

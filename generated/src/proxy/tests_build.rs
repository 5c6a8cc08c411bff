use super::OryProxy;
use super::tests::{BASE, Upstream};
use crate::Ory;

#[test]
fn each_problem_is_named_and_no_secret() {
    let ory = Upstream::ok(&[], "");
    let error = ory
        .builder(BASE)
        .token("a secret\r\nx: y")
        .public_url("https://user:secret@localhost/x")
        .paths(["", "ui", "//evil.test", "/a/../b", "/a?b", "/a b", "/%2e%2e"])
        .page("/ui/login", "login")
        .forward_header("Transfer-Encoding")
        .forward_header("Host")
        .forward_header("Ory-Base-URL-Rewrite")
        .forward_header("a b")
        .cookie_domain("a; Path=/")
        .build()
        .expect_err("not valid");
    assert_eq!(error.problems().len(), 15, "{error}");
    assert!(!format!("{error:?} {error}").contains("secret"));
}

#[test]
fn debug_shows_no_token() {
    let ory = Upstream::ok(&[], "");
    let builder = ory.builder(BASE).token("a secret");
    assert!(!format!("{builder:?}").contains("secret"));
    let proxy = builder.build().expect("valid");
    let shown = format!("{proxy:?}");
    assert!(shown.contains("[redacted]") && !shown.contains("secret"), "{shown}");
}

#[test]
fn the_app_is_not_its_own_project() {
    let ory = Upstream::ok(&[], "");
    let own = ory.builder("https://a.example:443").public_url("https://A.example/");
    assert!(own.build().is_err());
    let other = ory.builder("https://a.example:8443").public_url("https://a.example");
    assert!(other.build().is_ok());
}

#[test]
fn cookies_do_not_travel_over_plain_http_unless_that_is_allowed() {
    let ory = Upstream::ok(&[], "");
    assert!(ory.builder("http://ory.example").build().is_err());
    assert!(ory.builder("http://127.0.0.1:4433").build().is_ok());
    let client = Ory::builder().base_url("http://ory.example").transport(ory);
    let client = client.danger_allow_plain_http().build().expect("a client");
    assert!(OryProxy::builder(&client).build().is_ok());
}

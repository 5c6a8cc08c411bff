use http::StatusCode;

use super::tests::{BASE, Upstream, get, map, send};
use crate::runtime::{TransportErrorKind, TransportResponse};

fn redirect(location: &'static str) -> Upstream {
    Upstream::new(move || {
        let headers = map(&[("location", location), ("content-length", "0")]);
        Ok(TransportResponse::new(StatusCode::SEE_OTHER, headers, ""))
    })
}

#[tokio::test]
async fn redirects_to_ory_stay_at_the_app_and_others_as_they_are() {
    for (from, to) in [
        ("/self-service/x?y=1", "http://localhost:3000/self-service/x?y=1"),
        ("../self-service/login", "http://localhost:3000/self-service/login"),
        ("./../self-service/login", "http://localhost:3000/self-service/login"),
        ("https://my-project.ory.example/a?b#c", "http://localhost:3000/a?b#c"),
        ("HTTPS://My-Project.Ory.Example", "http://localhost:3000/"),
        ("https://my-project.ory.example?b", "http://localhost:3000/?b"),
        ("//my-project.ory.example/a", "http://localhost:3000/a"),
        (
            "https://my-project.ory.example/ui/login?flow=1",
            "http://localhost:3000/login?flow=1",
        ),
        ("/ui/login", "http://localhost:3000/login"),
        ("?flow=2", "http://localhost:3000/self-service/login/browser?flow=2"),
        ("other", "http://localhost:3000/self-service/login/other"),
        ("../../../../x/./y", "http://localhost:3000/x/y"),
        ("/\\evil.test", "http://localhost:3000/\\evil.test"),
        (
            "https://my-project.ory.example.evil.test/",
            "https://my-project.ory.example.evil.test/",
        ),
        ("https://my-project.ory.example:8443/", "https://my-project.ory.example:8443/"),
        (
            "https://my-project.ory.example@evil.test/",
            "https://my-project.ory.example@evil.test/",
        ),
        ("http://my-project.ory.example/", "http://my-project.ory.example/"),
        ("//evil.test/my-project.ory.example", "//evil.test/my-project.ory.example"),
        (
            "https://accounts.example/?to=https://my-project.ory.example/",
            "https://accounts.example/?to=https://my-project.ory.example/",
        ),
        ("myapp:callback", "myapp:callback"),
    ] {
        let ory = redirect(from);
        let proxy =
            ory.builder(BASE).page("/ui/login", "/login").build().expect("valid");
        let got = send(&proxy, get("/self-service/login/browser"), "").await;
        assert_eq!((got.status, got.header("location").as_str()), (303, to), "{from}");
    }
}

#[tokio::test]
async fn a_base_url_with_a_path_loses_it() {
    let ory = redirect("https://host.example/kratos/ui/x");
    let proxy = ory.builder("https://host.example/kratos/").build().expect("valid");
    let got = send(&proxy, get("/ui/login"), "").await;
    assert_eq!(got.header("location"), "http://localhost:3000/ui/x");
    assert_eq!(*ory.sent()[0].uri(), *"https://host.example/kratos/ui/login");
}

#[tokio::test]
async fn text_is_rewritten_and_anything_else_is_not() {
    const TEXT: &str =
        "https://my-project.ory.example/a https://my-project.ory.example.evil.test";
    for (kind, is_text) in [
        ("text/html; charset=utf-8", true),
        ("TEXT/plain", true),
        ("application/json", true),
        ("application/json;charset=utf-8", true),
        ("application/octet-stream", false),
        ("application/jsonx", false),
        ("image/svg+xml", false),
        ("", false),
    ] {
        let ory = Upstream::new(move || {
            let length = TEXT.len().to_string();
            let headers = map(&[
                ("content-type", kind),
                ("content-length", &length),
                ("digest", "x"),
                ("etag", "\"1\""),
            ]);
            Ok(TransportResponse::new(StatusCode::OK, headers, TEXT))
        });
        let proxy = ory.builder(BASE).build().expect("valid");
        let got = send(&proxy, get("/ui"), "").await;
        let length = if is_text { String::new() } else { TEXT.len().to_string() };
        let expected =
            "http://localhost:3000/a https://my-project.ory.example.evil.test";
        assert_eq!(got.body, if is_text { expected } else { TEXT }, "{kind}");
        assert_eq!(got.header("content-length"), length, "{kind}");
        assert_eq!(got.header("digest"), if is_text { "" } else { "x" });
        assert_eq!(got.header("etag"), "\"1\"");
    }
}

#[tokio::test]
async fn what_is_of_the_connection_to_ory_is_dropped() {
    let ory = Upstream::ok(
        &[
            ("connection", "keep-alive, X-Hop"),
            ("keep-alive", "timeout=5"),
            ("x-hop", "1"),
            ("transfer-encoding", "chunked"),
            ("content-length", "3"),
            ("strict-transport-security", "max-age=1"),
            ("alt-svc", "h3=\":443\""),
            ("content-encoding", "br"),
            ("x-kept", "1"),
        ],
        "abc",
    );
    let proxy = ory.builder(BASE).build().expect("valid");
    let got = send(&proxy, get("/ui"), "").await;
    let names: Vec<_> = got.headers.keys().map(|name| name.as_str()).collect();
    assert_eq!(names, ["content-encoding", "x-kept"]);
    assert_eq!(got.body, "abc");
}

#[tokio::test]
async fn what_cannot_be_passed_on_says_so() {
    let packed = Upstream::ok(
        &[("content-type", "text/html"), ("content-encoding", "gzip")],
        "x",
    );
    let switched = Upstream::new(|| {
        let status = StatusCode::SWITCHING_PROTOCOLS;
        Ok(TransportResponse::new(status, map(&[]), ""))
    });
    let slow = Upstream::new(|| Err(TransportErrorKind::Timeout.into()));
    let down = Upstream::new(|| {
        let cause = format!("{BASE}/?code=secret");
        Err(crate::TransportError::new(TransportErrorKind::Connect, cause))
    });
    for (ory, status) in [(packed, 502), (switched, 502), (slow, 504), (down, 502)] {
        let proxy = ory.builder(BASE).build().expect("valid");
        let got = send(&proxy, get("/ui"), "").await;
        assert_eq!(got.status, status);
        assert_eq!(got.header("cache-control"), "no-store");
        assert!(
            got.body.contains("Ory") && !got.body.contains("secret"),
            "{}",
            got.body
        );
    }
}

#[tokio::test]
async fn cookies_are_those_of_the_app() {
    let ory = Upstream::ok(
        &[
            (
                "set-cookie",
                "ory_session=a=b; Path=/; Domain=ory.example; HttpOnly; Secure; SameSite=None",
            ),
            ("set-cookie", "csrf=c; domain=.ory.example; Max-Age=60"),
        ],
        "",
    );
    let proxy = ory.builder(BASE).build().expect("valid");
    let got = send(&proxy, get("/ui"), "").await;
    let plain = "ory_session=a=b; Path=/; HttpOnly; SameSite=Lax|csrf=c; Max-Age=60";
    assert_eq!(got.header("set-cookie"), plain);
    let proxy =
        ory.builder(BASE).public_url("https://a.example").cookie_domain("example");
    let got = send(&proxy.build().expect("valid"), get("/ui"), "").await;
    let secure = "ory_session=a=b; Path=/; HttpOnly; SameSite=None; Domain=example; Secure\
                  |csrf=c; Max-Age=60; Domain=example; Secure";
    assert_eq!(got.header("set-cookie"), secure);
}

use super::tests::{BASE, Got, Upstream, get, send};

/// Sends a request that must not reach Ory.
async fn refused(request: http::request::Builder) -> Got {
    let ory = Upstream::ok(&[], "ory");
    let proxy = ory.builder(BASE).token("a secret").build().expect("valid");
    let got = send(&proxy, request, "").await;
    assert!(ory.sent().is_empty());
    assert!(!got.body.contains("secret") && !got.body.contains("evil"), "{}", got.body);
    got
}

#[tokio::test]
async fn paths_that_lead_elsewhere_are_refused() {
    for path in [
        "/self-service/../admin",
        "/self-service/./x",
        "/self-service/..",
        "/self-service/%2e%2E/admin",
        "/self-service/.%2e/admin",
        "/self-service/%252e%252e/admin",
        "/self-service/%25252e%25252e/admin",
        "/self-service/..;x=1/admin",
        "/self-service/..%2fadmin",
        "/self-service/..%5cadmin",
        "/self-service/x%5c..%5cy",
        "/self-service/x%2Fy",
        "/self-service/x%252fy",
        "/self-service/x%0d%0aHost:%20evil.test",
        "/self-service/x%00",
        "/self-service/x%7f",
    ] {
        assert_eq!(refused(get(path)).await.status, 400, "{path}");
    }
}

#[tokio::test]
async fn no_target_names_another_host() {
    let ory = Upstream::ok(&[], "ory");
    let proxy = ory.builder(BASE).build().expect("valid");
    // What does not begin with a path of Ory's is the app's.
    for target in ["//evil.test/self-service/x", "/@evil.test/ui", "/..//evil.test/ui"] {
        assert_eq!(send(&proxy, get(target), "").await.body, "app", "{target}");
    }
    // The host of an absolute target is where the request came in.
    for target in ["http://evil.test/ui", "http://localhost:3000@evil.test/ui"] {
        let got = send(&proxy, get(target), "").await;
        assert!(matches!(got.status, 400 | 421), "{target}: {}", got.status);
    }
    assert!(ory.sent().is_empty());
    for (target, query) in [
        (
            "http://localhost:3000/ui//evil.test?a=//evil.test",
            "/ui//evil.test?a=//evil.test",
        ),
        ("/ui/@evil.test?@evil.test", "/ui/@evil.test?@evil.test"),
        ("/ui/x?return_to='%27", "/ui/x?return_to=%27%27"),
    ] {
        assert_eq!(send(&proxy, get(target), "").await.body, "ory", "{target}");
        assert_eq!(ory.sent()[0].uri().to_string(), format!("{BASE}{query}"));
    }
}

#[tokio::test]
async fn a_stranger_does_not_choose_the_host() {
    for host in
        ["evil.test", "localhost.evil.test", "127.0.0.1.evil.test", "10.0.0.1", "[::2]"]
    {
        let request = http::Request::get("/ui").header("host", host);
        assert_eq!(refused(request).await.status, 421, "{host}");
    }
    for host in [
        "",
        "a@localhost",
        "localhost:x",
        "localhost:99999",
        "local'host",
        "localhost, b",
    ] {
        let request = http::Request::get("/ui").header("host", host);
        assert_eq!(refused(request).await.status, 400, "{host}");
    }
    let twice = get("/ui").header("host", "evil.test");
    assert_eq!(refused(twice).await.status, 400);
    assert_eq!(refused(http::Request::get("/ui")).await.status, 400);
    let ory = Upstream::ok(&[], "ory");
    let proxy = ory.builder(BASE).build().expect("valid");
    for host in
        ["localhost", "LOCALHOST:80", "app.localhost:3000", "127.0.0.1:1", "[::1]:3000"]
    {
        let request = http::Request::get("/ui").header("host", host);
        assert_eq!(send(&proxy, request, "").await.status, 200, "{host}");
        let own = format!("http://{}", host.to_lowercase().trim_end_matches(":80"));
        assert_eq!(ory.header("ory-base-url-rewrite"), own);
        ory.sent();
    }
}

#[tokio::test]
async fn forwarded_headers_count_only_where_they_are_trusted() {
    let request = || {
        get("/ui")
            .header("x-forwarded-host", "tunnel.example")
            .header("x-forwarded-proto", "https")
    };
    let ory = Upstream::ok(&[("set-cookie", "a=b")], "");
    let proxy = ory.builder(BASE).build().expect("valid");
    let got = send(&proxy, request(), "").await;
    assert_eq!(ory.header("ory-base-url-rewrite"), "http://localhost:3000");
    assert_eq!(got.header("set-cookie"), "a=b");
    ory.sent();
    let proxy = ory.builder(BASE).trust_forwarded_headers().build().expect("valid");
    let got = send(&proxy, request(), "").await;
    assert_eq!(ory.header("ory-base-url-rewrite"), "https://tunnel.example");
    assert_eq!(got.header("set-cookie"), "a=b; Secure");
    ory.sent();
    for (name, value) in [
        ("x-forwarded-host", "a.example, b.example"),
        ("x-forwarded-host", "a.example/x"),
        ("x-forwarded-host", "<script>"),
        ("x-forwarded-proto", "javascript"),
    ] {
        let got = send(&proxy, get("/ui").header(name, value), "").await;
        assert_eq!(got.status, 400, "{name}: {value}");
    }
    // Without them, a stranger's host is still a stranger's.
    let request = http::Request::get("/ui").header("host", "evil.test");
    assert_eq!(send(&proxy, request, "").await.status, 421);
    assert!(ory.sent().is_empty());
    let proxy =
        ory.builder(BASE).trust_forwarded_headers().public_url("http://a.example");
    send(
        &proxy.build().expect("valid"),
        self::get("/ui").header("x-forwarded-host", "b"),
        "",
    )
    .await;
    assert_eq!(ory.header("ory-base-url-rewrite"), "http://a.example");
}

#[tokio::test]
async fn tunnels_methods_and_lengths_that_are_not_clear_are_refused() {
    let socket =
        get("/ui").header("connection", "Upgrade").header("upgrade", "WebSocket");
    assert_eq!(refused(socket).await.status, 501);
    let listed = get("/ui").header("upgrade", "h2c, websocket/13");
    assert_eq!(refused(listed).await.status, 501);
    assert_eq!(refused(get("/ui").method("CONNECT")).await.status, 501);
    for method in ["TRACE", "PROPFIND", "get"] {
        let got = refused(get("/ui").method(method)).await;
        assert_eq!(got.status, 405, "{method}");
        assert!(got.header("allow").contains("GET"));
    }
    for lengths in [
        [("content-length", "1"), ("transfer-encoding", "chunked")],
        [("content-length", "1"), ("content-length", "2")],
        [("transfer-encoding", "chunked"), ("transfer-encoding", "identity")],
        [("transfer-encoding", "xchunked"), ("x", "")],
        [("transfer-encoding", "gzip, chunked"), ("x", "")],
    ] {
        let mut request = get("/ui").method("POST");
        for (name, value) in lengths {
            request = request.header(name, value);
        }
        assert_eq!(refused(request).await.status, 400, "{lengths:?}");
    }
}

#[tokio::test]
async fn loops_are_detected() {
    for name in ["ory-base-url-rewrite", "ory-no-custom-domain-redirect"] {
        assert_eq!(refused(get("/ui").header(name, "x")).await.status, 508);
    }
    let ory = Upstream::ok(&[], "");
    let proxy = ory.builder("http://localhost:3000").build().expect("valid");
    assert_eq!(send(&proxy, get("/ui"), "").await.status, 508);
    assert!(ory.sent().is_empty());
}

#[tokio::test]
async fn a_connection_may_keep_headers_to_itself() {
    let ory = Upstream::ok(&[], "");
    let proxy = ory.builder(BASE).build().expect("valid");
    let request = get("/ui")
        .header("connection", "close, Authorization")
        .header("authorization", "x")
        .header("cookie", "a=b");
    assert_eq!(send(&proxy, request, "").await.status, 200);
    assert_eq!(ory.header("authorization"), "");
    assert_eq!(ory.header("cookie"), "a=b");
}

#[tokio::test]
async fn large_requests_are_refused() {
    let ory = Upstream::ok(&[], "");
    let proxy = ory.builder(BASE).max_request_size(4).build().expect("valid");
    assert_eq!(send(&proxy, get("/ui").method("POST"), "12345").await.status, 413);
    assert!(ory.sent().is_empty());
    assert_eq!(send(&proxy, get("/ui").method("POST"), "1234").await.status, 200);
}

#[tokio::test]
async fn what_is_the_app_s_is_not_looked_at() {
    let ory = Upstream::ok(&[], "ory");
    let proxy = ory.builder(BASE).max_request_size(0).build().expect("valid");
    for request in [
        get("/chat").header("upgrade", "websocket"),
        get("/a/../b%2f").method("TRACE"),
        http::Request::post("/").header("host", "shop.example"),
        get("/").header("ory-base-url-rewrite", "x"),
        get("*").method("OPTIONS"),
    ] {
        assert_eq!(send(&proxy, request, "any body").await.body, "app");
    }
    assert!(ory.sent().is_empty());
}

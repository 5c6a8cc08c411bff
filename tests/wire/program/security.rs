use fixture_security::{Client, ClientBuilder, Error};

const CONSOLE: &str = "https://console.example.com";

fn builder(url: &str) -> ClientBuilder {
    Client::builder().base_url(url)
}

pub async fn credentials(url: &str) {
    let client = builder(url)
        .server_url(CONSOLE, format!("{}/c", crate::env("CONSOLE_URL")))
        .token("of-tenant")
        .console_token("of-console")
        .login("me", "pass:wörd")
        .header_key("of-header")
        .query_key("of-query")
        .cookie_key("of-cookie")
        .flows("of-flows")
        .missing("Custom as-it-is")
        .build()
        .expect("a client");
    let api = client.api();
    api.use_default().await.expect("the document's own scheme");
    api.use_none().await.expect("none");
    api.use_optional().await.expect("an optional credential");
    api.use_either().await.expect("the first alternative");
    api.use_scoped().await.expect("an OAuth2 token");
    api.use_cookie().await.expect("a cookie");
    api.use_undefined().await.expect("a scheme that is only named");
    api.use_elsewhere().await.expect("another server");
}

pub async fn alternatives(url: &str) {
    let keys = builder(url).header_key("of-header").query_key("k&y=1");
    let client = keys.build().expect("a client");
    client.api().use_either().await.expect("the second alternative");
    client.api().use_optional().await.expect("anonymous access");
    client.api().use_undefined().await.expect("nobody can have what is not defined");
}

pub async fn refused(url: &str) {
    // Half of a pair is none.
    let client = builder(url).header_key("hush").build().expect("a client");
    let error = client.api().use_either().await.expect_err("no credential");
    let Error::MissingCredential(missing) = &error else { panic!("{error:?}") };
    let alternatives: Vec<_> = missing.alternatives().collect();
    assert_eq!(alternatives, [vec!["login"], vec!["headerKey", "queryKey"]]);
    let told = error.to_string();
    for setter in ["`login`", "`header_key`", "`query_key`"] {
        assert!(told.contains(setter), "{told}");
    }
    let error = client.api().use_default().await.expect_err("no credential");
    assert!(error.to_string().contains("call `token`"), "{error}");

    // A credential that breaks out of its header is refused, and not repeated.
    let broken = [
        builder(url).token("hush\r\nX-Evil: 1"),
        builder(url).header_key("hush\n"),
        builder(url).login("hush:hush", "hush"),
        builder(url).token(""),
        builder(url).cookie_key("hush; admin=1"),
    ];
    for (builder, setter) in
        broken.into_iter().zip(["token", "header_key", "login", "token", "cookie_key"])
    {
        let error = builder.build().expect_err("a bad credential");
        let told = format!("{error} {error:?}");
        assert!(told.contains(setter) && !told.contains("hush"), "{told}");
    }

    // Nor does one travel in plain sight.
    let client =
        builder("http://example.invalid").token("hush").build().expect("a client");
    let error = client.api().use_default().await.expect_err("plain HTTP");
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
}

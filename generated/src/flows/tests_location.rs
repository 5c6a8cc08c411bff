//! Which URLs are safe to follow.

use super::Location;

#[test]
fn web_urls_and_paths_are_taken_as_they_are() {
    for url in [
        "https://example.com",
        "HTTPS://example.com/a?b=c#d",
        "http://localhost:4455/login?return_to=https%3A%2F%2Fx",
        "https://[2001:db8::1]:8443/x",
        "https://bücher.example/ä",
        "https://127.0.0.1/",
        "https://example.com/?a=b@c",
        "https://example.com?a://b",
        "/",
        "/login?flow=1&a=//b",
    ] {
        let location =
            Location::parse(url).unwrap_or_else(|| panic!("{url} is refused"));
        assert_eq!(location.as_str(), url);
        assert_eq!(location.is_path(), url.starts_with('/'));
    }
    let host = Location::parse("https://example.com:8443/x");
    assert_eq!(host.as_ref().and_then(Location::host), Some("example.com:8443"));
}

#[test]
fn anything_else_is_refused() {
    for url in [
        "",
        " ",
        "login",
        "../login",
        "?flow=1",
        "#a",
        "//example.com",
        "///example.com",
        "/\\example.com",
        "\\\\example.com",
        "/\t/example.com",
        "/a\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "JavaScript://example.com/%0aalert(1)",
        "data:text/html,x",
        "ftp://example.com",
        "file:///etc/passwd",
        "intent://example.com",
        "https:",
        "https:/example.com",
        "https:///example.com",
        "https://",
        "https://?x",
        "https://:443",
        "https://user@example.com",
        "https://example.com:pass@evil.example",
        "https://example.com\\@evil.example",
        "https://example.com:",
        "https://example.com:99999",
        "https://example.com:+80",
        "https://[::1",
        "https://[x]",
        "https://[::1]x",
        "https://exa mple.com",
        "https://example.com/\u{0}",
        "https://example.com/\u{2028}",
        " https://example.com",
        "https://%65xample.com",
        "https://example.com\u{ff0f}evil.example",
        "example.com/https://",
    ] {
        assert!(Location::parse(url).is_none(), "{url:?} is taken");
    }
}

#[test]
fn a_query_is_not_shown() {
    let location =
        Location::parse("https://example.com/x?code=hush#hush").expect("a URL");
    assert_eq!(format!("{location:?}"), r#""https://example.com/x""#);
}

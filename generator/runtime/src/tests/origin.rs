//! Where requests may go.

use crate::runtime::Server;
use crate::runtime::origin::{Origin, has_dot_segment};

#[test]
fn base_urls_keep_their_prefix() {
    for (url, base) in [
        ("https://a.example", "https://a.example"),
        ("https://a.example/", "https://a.example"),
        ("https://a.example:8443/api/v1/", "https://a.example:8443/api/v1"),
        ("http://[::1]:80", "http://[::1]:80"),
    ] {
        assert_eq!(Origin::parse(url).unwrap().as_str(), base);
    }
}

#[test]
fn base_urls_that_mislead_are_refused() {
    for url in [
        "",
        "a.example",
        "/api",
        "ftp://a.example",
        "https://",
        "https://u:p@a.example",
        "https://a.example?x=1",
        "https://a.example#x",
        "https://a.example/../x",
        "https://a.example/%2E%2e/x",
        "https://a example",
        "https:///x",
    ] {
        assert!(Origin::parse(url).is_err(), "{url}");
    }
}

#[test]
fn only_loopback_may_do_without_tls() {
    for url in
        ["https://a.example", "http://localhost:1", "http://127.0.0.9", "http://[::1]"]
    {
        assert!(Origin::parse(url).unwrap().is_secure(), "{url}");
    }
    for url in [
        "http://a.example",
        "http://localhost.a.example",
        "http://127.0.0.1.a.example",
        "http://0.0.0.0",
        "http://[::2]",
        "http://10.0.0.1",
    ] {
        assert!(!Origin::parse(url).unwrap().is_secure(), "{url}");
    }
}

#[test]
fn server_variables_stay_within_the_host_name() {
    const SERVER: Server = Server {
        url: "https://{slug}.a.example/{version}",
        variables: &[("slug", "playground")],
    };
    let fill = |slug: &'static str| {
        Origin::from_template(&SERVER, None, |name| match name {
            "slug" => Some(slug),
            "version" => Some("v2"),
            _ => None,
        })
    };
    assert_eq!(fill("my-project").unwrap().as_str(), "https://my-project.a.example/v2");
    for slug in ["", "evil.example/", "a@b", "a:1", "a?", "a#", "{slug}", "é"] {
        assert!(fill(slug).is_err(), "{slug}");
    }
    assert!(
        Origin::from_template(&SERVER, None, |_| None).unwrap_err().contains("`slug`")
    );
}

#[test]
fn dot_segments_are_seen_in_every_spelling() {
    for segment in [".", "..", "%2e", "%2E", ".%2e", "%2e.", "%2E%2e"] {
        assert!(has_dot_segment(segment), "{segment}");
    }
    for segment in ["", "a", "...", "%2e%2e%2e", "%252e", "%2", "é", "a."] {
        assert!(!has_dot_segment(segment), "{segment}");
    }
}

//! Where requests may go.

use crate::runtime::origin::{Origin, has_dot_segment};
use crate::runtime::{Server, Variable};

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
        variables: &[variable("slug", None, &[]), variable("version", Some("v1"), &[])],
    };
    let fill = |slug: &'static str| {
        Origin::from_template(&SERVER, None, &|name| match name {
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
        Origin::from_template(&SERVER, None, &|_| None).unwrap_err().contains("`slug`")
    );
}

const fn variable(
    name: &'static str,
    default: Option<&'static str>,
    values: &'static [&'static str],
) -> Variable {
    Variable { name, default, values }
}

#[test]
fn a_server_variable_has_its_default_and_its_values() {
    const SERVER: Server = Server {
        url: "https://{stage}api.example/{version}",
        variables: &[
            variable("stage", Some(""), &["", "test."]),
            variable("version", Some("v1"), &[]),
        ],
    };
    let fill = |stage| {
        let origin = Origin::from_template(&SERVER, None, &|name| {
            if name == "stage" { stage } else { None }
        });
        origin.map(|origin| origin.as_str().to_owned())
    };
    assert_eq!(fill(None).unwrap(), "https://api.example/v1");
    assert_eq!(fill(Some("test.")).unwrap(), "https://test.api.example/v1");
    assert_eq!(
        fill(Some("stage.")).unwrap_err(),
        "the value of `stage` is none of ``, `test.`"
    );
}

#[test]
fn a_server_variable_can_be_an_origin_or_a_host_with_its_port() {
    let fill = |url: &'static str, value: &'static str| {
        let variables = [variable("it", None, &[])];
        let server = Server {
            url,
            variables: Box::leak(Box::new(variables)),
        };
        let base = Origin::parse("https://base.example/x").unwrap();
        let origin = Origin::from_template(&server, Some(&base), &|_| Some(value));
        origin.map(|origin| origin.as_str().to_owned())
    };
    for (template, value, expected) in [
        ("{it}", "https://up.example", "https://up.example"),
        ("{it}/v1", "http://localhost:80/a", "http://localhost:80/a/v1"),
        ("{it}", "/v2", "https://base.example/v2"),
        ("{it}://h.example/v1", "http", "http://h.example/v1"),
        ("https://{it}", "h.example:81/v1", "https://h.example:81/v1"),
        ("https://{it}/v1", "[::1]:81", "https://[::1]:81/v1"),
    ] {
        assert_eq!(fill(template, value).unwrap(), expected, "{template} {value}");
    }
    for (template, value) in [
        ("{it}/v1", "https://a@evil.example"),
        ("{it}/v1", "https://evil.example?"),
        ("{it}/v1", "evil.example"),
        ("{it}://h.example", "https://evil.example/"),
        ("https://{it}/v1", "evil.example/x"),
        ("https://{it}", "a@evil.example"),
        ("https://{it}.example", "evil:81"),
    ] {
        assert!(fill(template, value).is_err(), "{template} {value}");
    }
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

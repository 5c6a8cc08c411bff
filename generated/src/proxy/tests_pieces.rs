use std::collections::VecDeque;
use std::future::ready;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};

use super::body::ProxyBody;
use super::cookie::rewritten;
use super::rewrite::Rewriter;
use crate::runtime::{ResponseBody, TransportErrorKind};
use crate::{BoxFuture, TransportError};

const FROM: &str = "https://ory.example";
const TO: &str = "http://localhost";

const TEXTS: [(&str, &str); 13] = [
    ("", ""),
    ("https://ory.example", "http://localhost"),
    (
        "<https://ory.example/a>https://ory.example\"",
        "<http://localhost/a>http://localhost\"",
    ),
    (r#"{"a":"https:\/\/ory.example\/b"}"#, r#"{"a":"http:\/\/localhost\/b"}"#),
    ("https://ory.example.", "http://localhost."),
    ("See https://ory.example. Or", "See http://localhost. Or"),
    ("https://ory.example.evil.test", "https://ory.example.evil.test"),
    ("https://ory.example:8443/", "https://ory.example:8443/"),
    ("https://ory.example: x", "http://localhost: x"),
    ("https://ory.example@evil.test", "https://ory.example@evil.test"),
    (
        "https://ory.examples hhttps://ory.example",
        "https://ory.examples hhttp://localhost",
    ),
    ("https://ory.examplé", "https://ory.examplé"),
    ("hhhhttps://ory.exa", "hhhhttps://ory.exa"),
];

#[test]
fn a_text_is_rewritten_however_it_is_cut() {
    for (text, expected) in TEXTS {
        for size in 1..=text.len().max(1) {
            let mut rewriter = Rewriter::new(FROM, TO);
            let mut out = Vec::new();
            for piece in text.as_bytes().chunks(size) {
                out.extend(rewriter.push(piece));
            }
            out.extend(rewriter.finish());
            assert_eq!(String::from_utf8_lossy(&out), expected, "{size}");
        }
    }
}

#[test]
fn little_of_a_text_is_held_back() {
    let mut rewriter = Rewriter::new(FROM, TO);
    let text = "https://ory.exampl".repeat(1000);
    let passed = rewriter.push(text.as_bytes()).len();
    assert_eq!(passed + "https://ory.exampl".len(), text.len());
    assert_eq!(rewriter.finish().len(), "https://ory.exampl".len());
}

/// A body of these pieces, and an error behind them.
struct Broken(VecDeque<&'static str>);

impl ResponseBody for Broken {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let piece = self.0.pop_front().map(|piece| Some(piece.into()));
        let broken = TransportErrorKind::Interrupted;
        Box::pin(ready(piece.ok_or_else(|| broken.into())))
    }
}

#[tokio::test]
async fn pieces_come_one_by_one_and_a_break_shows() {
    let pieces = VecDeque::from(["a ", "https", "://ory.example", "/b"]);
    let rewriter = Some(Rewriter::new(FROM, TO));
    let mut body = ProxyBody::<Full<Bytes>>::pieces(Box::new(Broken(pieces)), rewriter);
    for expected in ["a ", "http://localhost/b"] {
        let frame = body.frame().await.expect("a piece").expect("no error");
        assert_eq!(frame.into_data().expect("data"), expected);
    }
    assert!(body.frame().await.expect("the error").is_err());
    assert!(body.frame().await.is_none());
}

#[test]
fn cookies_keep_what_does_not_tell_of_the_host() {
    for (cookie, secure, domain, expected) in [
        ("a=\"b c\"; Path=/x", false, None, "a=\"b c\"; Path=/x"),
        ("a=%0d%0a; DOMAIN = x ;; secure;", false, None, "a=%0d%0a"),
        ("a=b; SameSite = NONE; Partitioned", false, None, "a=b; SameSite=Lax"),
        (
            "a=b; SameSite=None; Partitioned",
            true,
            None,
            "a=b; SameSite=None; Partitioned; Secure",
        ),
        ("a=b; SameSite=Strict", false, Some("x.y"), "a=b; SameSite=Strict; Domain=x.y"),
        ("__Host-a=b; Path=/; Secure", false, Some("x.y"), "__Host-a=b; Path=/; Secure"),
        (
            "__secure-a=b; Domain=z",
            false,
            Some("x.y"),
            "__secure-a=b; Domain=x.y; Secure",
        ),
        (
            "a=Domain=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
            false,
            None,
            "a=Domain=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        ),
        ("", false, None, ""),
    ] {
        let out = rewritten(cookie.as_bytes(), secure, domain);
        assert_eq!(String::from_utf8_lossy(&out), expected, "{cookie}");
    }
}

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::json;

use super::address;
use super::cache::{Cache, Known};
use super::credential::Credential;
use super::outcome::{Outcome, StepUp};
use crate::models::Session;

fn headers(pairs: &[(&'static str, &[u8])]) -> HeaderMap {
    let pairs = pairs.iter().map(|(name, value)| {
        let value = HeaderValue::from_bytes(value).expect("a header value");
        (HeaderName::from_static(name), value)
    });
    pairs.collect()
}

fn found(pairs: &[(&'static str, &[u8])]) -> Option<(bool, String)> {
    Some(match Credential::find(&headers(pairs), Some("my_session"))? {
        Credential::Token(secret) => (true, secret.expose().to_owned()),
        Credential::Cookies(secret) => (false, secret.expose().to_owned()),
    })
}

fn cookies(header: &[u8]) -> Option<String> {
    found(&[("cookie", header)]).map(|(_, cookies)| cookies)
}

#[test]
fn only_session_cookies_are_passed_on() {
    let theirs =
        b"theme=dark; ory_session_lucid=a=b;csrf_token_1=x ; ory_kratos_session=c";
    assert_eq!(
        cookies(theirs).as_deref(),
        Some("ory_session_lucid=a=b; ory_kratos_session=c")
    );
    assert_eq!(
        cookies(b"my_session=1; my_session_2=2").as_deref(),
        Some("my_session=1")
    );
    for none in [
        b"".as_slice(),
        b"theme=dark",
        b"xory_session_a=1",
        b"ory_kratos_continuity=1; ORY_SESSION_a=1",
        b"ory_session_a; ory_session_b=",
        b"a=ory_session_b=1",
        b"ory_session_a=\xe4",
        b"ory_session_a=b c",
    ] {
        assert_eq!(cookies(none), None, "{none:?}");
    }
}

#[test]
fn bytes_of_other_cookies_are_no_hindrance() {
    assert_eq!(
        cookies(b"a=\xff\xfe; ory_session_a=1").as_deref(),
        Some("ory_session_a=1")
    );
    let pieces: &[(&'static str, &[u8])] =
        &[("cookie", b"a=1; ory_session_a=1"), ("cookie", b"ory_session_b=2")];
    assert_eq!(
        found(pieces),
        Some((false, "ory_session_a=1; ory_session_b=2".to_owned()))
    );
}

#[test]
fn a_token_is_looked_for_where_kratos_does() {
    let token = ("x-session-token", b"t".as_slice());
    let cookie = ("cookie", b"ory_session_a=1".as_slice());
    let bearer = ("authorization", b"bEARER  b ".as_slice());
    let is = |token, text: &str| Some((token, text.to_owned()));
    assert_eq!(found(&[token, cookie, bearer]), is(true, "t"));
    assert_eq!(found(&[bearer, cookie]), is(false, "ory_session_a=1"));
    assert_eq!(found(&[bearer]), is(true, "b"));
    assert_eq!(found(&[("x-session-token", b" "), bearer]), is(true, "b"));
    for none in [
        b"Basic dTpw".as_slice(),
        b"Bearer",
        b"Bearer  ",
        b"Bearerb",
        b"Bearer a b",
        b"Bearer a\"b",
    ] {
        assert_eq!(found(&[("authorization", none)]), None, "{none:?}");
    }
    // Of two, nobody knows which one counts.
    let mut both = headers(&[bearer]);
    both.append("authorization", HeaderValue::from_static("Bearer c"));
    assert_eq!(Credential::find(&both, None), None);
}

#[test]
fn keys_tell_credentials_apart_and_hold_none() {
    let token = Credential::Token("ory_session_a=1".into());
    let cookie = Credential::Cookies("ory_session_a=1".into());
    assert_ne!(token.key(), cookie.key());
    assert_eq!(token.key(), token.clone().key());
    assert_ne!(token.key(), Credential::Token("ory_session_a=2".into()).key());
    assert!(!format!("{token:?} {cookie:?}").contains("ory_session"));
}

#[test]
fn browsers_are_sent_to_urls_that_are_what_they_seem() {
    for good in [
        "https://auth.example.com/self-service/login/browser?aal=aal2",
        "HTTPS://auth.example.com:8443",
        "http://localhost:4433/a#b",
        "http://[::1]:4433/",
        "http://127.0.0.1/",
    ] {
        assert_eq!(address::check(good, false), Ok(()), "{good}");
    }
    assert_eq!(address::check("http://kratos:4433/", true), Ok(()));
    for bad in [
        "http://example.com/",
        "javascript:alert(1)",
        "javascript://example.com/%0aalert(1)",
        "//example.com/",
        "/login",
        "",
        "https://",
        "https:///path",
        "https://example.com@evil.test/",
        "https://example.com\\@evil.test/",
        "https://example.com/a\r\nset-cookie: a=b",
        "https://example.com/a b",
        "https://ex\u{e4}mple.com/",
        "https://example.com:port/",
        "https://[::1/",
        "https://[::1]x/",
        "http://localhost.evil.test/",
        "http://127.0.0.1.evil.test/",
    ] {
        assert!(address::check(bad, false).is_err(), "{bad}");
    }
    assert!(address::base("https://a.test/?b").is_err());
    assert_eq!(address::base("https://a.test/b/").as_deref(), Ok("https://a.test/b"));
}

#[test]
fn a_step_up_comes_back() {
    let at = |url: &str| StepUp::new("session_aal2_required", url.to_owned());
    let back = "https://app.test/a?b=c&d";
    let flow = "https://o.test/self-service/login/browser";
    let encoded = "return_to=https%3A%2F%2Fapp%2Etest%2Fa%3Fb%3Dc%26d";
    for (url, expected) in [
        (flow.to_owned(), format!("{flow}?{encoded}")),
        (format!("{flow}?aal=aal2#x"), format!("{flow}?aal=aal2&{encoded}#x")),
        (format!("{flow}?return_to=x"), format!("{flow}?return_to=x")),
        ("https://o.test/ui".to_owned(), "https://o.test/ui".to_owned()),
    ] {
        let step_up = at(&url).returning_to(back).expect("a URL");
        assert_eq!(step_up.location(), expected);
    }
    let step_up = at(flow).returning_to(back).expect("a URL");
    assert!(!format!("{step_up:?}").contains("return_to"));
    assert!(at(flow).returning_to("javascript:alert(1)").is_err());
}

fn session(id: &str, end: Option<&str>) -> Outcome {
    let session = json!({ "id": id, "expires_at": end });
    Outcome::Session(Arc::new(serde_json::from_value::<Session>(session).expect("one")))
}

const SECOND: Duration = Duration::from_secs(1);

/// Returns the ID of the session that is known, or an empty text for nobody.
fn known(cache: &Known, key: u8, now: Duration) -> Option<String> {
    let (outcome, _) = cache.get(&[key; 32], now);
    Some(outcome?.session().map(|it| it.id.clone()).unwrap_or_default())
}

fn put(cache: &Known, key: u8, outcome: &Outcome, now: Duration) {
    let (_, begun) = cache.get(&[key; 32], now);
    cache.put([key; 32], outcome, begun);
}

#[test]
fn a_cache_ends_by_time_and_by_number() {
    let cache = Known::new(Cache::new(SECOND * 10).entries(2));
    for key in 1..=3 {
        put(&cache, key, &session(&key.to_string(), None), SECOND);
    }
    assert_eq!(known(&cache, 1, SECOND), None, "the oldest one gave way");
    assert_eq!(known(&cache, 2, SECOND * 10).as_deref(), Some("2"));
    assert_eq!(known(&cache, 2, SECOND * 11), None);
    // One that is asked for again is new again, and takes one place.
    put(&cache, 2, &session("2", None), SECOND * 2);
    put(&cache, 4, &session("4", None), SECOND * 2);
    assert_eq!(known(&cache, 3, SECOND * 2), None);
    assert_eq!(known(&cache, 2, SECOND * 2).as_deref(), Some("2"));
}

#[test]
fn what_is_beyond_its_time_does_not_stay() {
    let cache = Known::new(Cache::new(SECOND * 10));
    let old = session("old", None);
    put(&cache, 1, &old, SECOND);
    let Outcome::Session(old) = old else { panic!("a session") };
    assert_eq!(Arc::strong_count(&old), 2);
    put(&cache, 2, &session("new", None), SECOND * 11);
    assert_eq!(Arc::strong_count(&old), 1);
}

#[test]
fn no_session_is_known_beyond_its_end() {
    let cache = Known::new(Cache::new(SECOND * 10));
    for (key, end, remembered) in [
        (1, Some("2001-01-01T00:00:00Z"), false),
        (2, Some("2999-01-01T00:00:00Z"), true),
        (3, Some("0001-01-01T00:00:00Z"), true),
        (4, None, true),
    ] {
        put(&cache, key, &session("s", end), SECOND);
        assert_eq!(known(&cache, key, SECOND).is_some(), remembered, "{end:?}");
    }
}

#[test]
fn nobody_is_remembered_on_request_alone() {
    let cache = Known::new(Cache::new(SECOND * 10));
    put(&cache, 1, &session("s", None), SECOND);
    put(&cache, 1, &Outcome::Nobody, SECOND);
    assert_eq!(known(&cache, 1, SECOND), None);

    let cache = Known::new(Cache::new(SECOND * 10).nobody_for(SECOND).entries(1));
    put(&cache, 1, &session("s", None), SECOND);
    put(&cache, 2, &Outcome::Nobody, SECOND);
    assert_eq!(known(&cache, 2, SECOND).as_deref(), Some(""));
    assert_eq!(known(&cache, 2, SECOND * 2), None);
    assert_eq!(known(&cache, 1, SECOND).as_deref(), Some("s"), "not displaced");
    let more = StepUp::new("session_aal2_required", String::new());
    put(&cache, 1, &Outcome::StepUp(more), SECOND);
    assert_eq!(known(&cache, 1, SECOND), None);
}

#[test]
fn what_was_under_way_is_forgotten_too() {
    let cache = Known::new(Cache::new(SECOND * 10));
    let (_, begun) = cache.get(&[1; 32], SECOND);
    cache.forget(&[1; 32]);
    cache.put([1; 32], &session("s", None), begun);
    assert_eq!(known(&cache, 1, SECOND), None);
    put(&cache, 1, &session("s", None), SECOND);
    assert!(known(&cache, 1, SECOND).is_some());
    cache.forget(&[1; 32]);
    assert_eq!(known(&cache, 1, SECOND), None);
}

//! The parts that need no server.

use std::time::Duration;

use super::*;
use crate::models::OAuth2ConsentRequest;

fn request() -> OAuth2ConsentRequest {
    OAuth2ConsentRequest::new("c")
        .requested_scope(["openid", "email"])
        .requested_access_token_audience(["https://a.test"])
        .requested_resources(["https://a.test", "https://b.test"])
}

#[test]
fn a_grant_is_never_more_than_was_requested() {
    let grant = Grant::new(&request()).only(["email", "admin"]);
    assert_eq!(grant.scopes(), ["email"]);
    assert!(grant.has("email") && !grant.has("admin") && !grant.has("openid"));
    assert_eq!(grant.audiences(), ["https://a.test"]);
    let grant = grant.with_resources();
    assert_eq!(grant.audiences(), ["https://a.test", "https://b.test"]);
    let grant = grant.only_audiences(["https://b.test", "https://c.test"]);
    assert_eq!(grant.audiences(), ["https://b.test"]);
}

#[test]
fn a_grant_says_how_long_it_is_remembered() {
    let body = Grant::new(&request()).into_body();
    assert_eq!((body.remember, body.remember_for), (None, None));
    let body = Grant::new(&request()).remember(Duration::from_millis(1999)).into_body();
    assert_eq!((body.remember, body.remember_for), (Some(true), Some(1)));
    let body = Grant::new(&request()).remember(Duration::MAX).into_body();
    assert_eq!(body.remember_for, Some(i64::MAX));
}

#[test]
fn a_token_is_kept_or_made_anew() {
    let csrf = Csrf::new();
    let first = csrf.token(None).unwrap();
    assert_eq!(first.expose().len(), 43);
    assert_ne!(first, csrf.token(None).unwrap());
    let set = csrf.set_cookie(&first);
    assert!(set.ends_with("; Path=/; HttpOnly; SameSite=Lax; Secure"), "{set}");
    let cookie = format!("a=b; {}; c", set.split(';').next().unwrap());
    assert_eq!(csrf.token(Some(&cookie)).unwrap(), first);
    assert!(csrf.matches(Some(&cookie), first.expose()));
    assert!(!format!("{first:?}").contains(first.expose()));
}

#[test]
fn a_cookie_of_another_is_no_token() {
    let csrf = Csrf::new();
    let name = csrf.cookie_name();
    let (one, two) = ("a".repeat(43), "b".repeat(43));
    let hostile = [
        String::new(),
        format!("{name}="),
        format!("{name}=short"),
        format!("{name}={one}; {name}={two}"),
        format!("{name}={}", "ä".repeat(21) + "a"),
        format!("x{name}={one}"),
        format!("ory_consent_csrf={one}"),
    ];
    for cookie in hostile {
        for field in ["", "short", &one, &two] {
            assert!(!csrf.matches(Some(&cookie), field), "{cookie} {field}");
        }
        let token = csrf.token(Some(&cookie)).unwrap();
        assert!(token.expose() != one && token.expose() != two);
    }
    // The other name is for pages without TLS alone.
    let plain = format!("ory_consent_csrf={one}");
    assert!(Csrf::danger_plain_http().matches(Some(&plain), &one));
}

#[test]
fn a_form_is_read_as_browsers_write_it() {
    let form = Form::parse(b"a=1+2&b=%C3%A4%26&c&a=3&&=x").unwrap();
    assert_eq!(form.get("a"), None, "of two, neither counts");
    assert_eq!(form.all("a").collect::<Vec<_>>(), ["1 2", "3"]);
    assert_eq!((form.get("b"), form.get("c")), (Some("ä&"), Some("")));
    assert_eq!((form.get(""), form.get("d")), (Some("x"), None));
    assert_eq!(Form::parse(b"a=%FF"), Err(BadForm));
    assert_eq!(Form::parse(b"a=\xFF"), Err(BadForm));
    assert_eq!(Form::parse(&b"a&".repeat(1001)), Err(BadForm));
    assert_eq!(Form::parse(&b"a&".repeat(1000)).unwrap().all("a").count(), 1000);
    let shown = format!("{:?}", Form::parse(b"password=hidden").unwrap());
    assert!(shown.contains("password") && !shown.contains("hidden"), "{shown}");
}

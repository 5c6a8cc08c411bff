//! Settings that do not go together, and headers.

use http::HeaderMap;
use http::header::{AUTHORIZATION, HeaderValue};

use super::{ISSUER, Setting};
use crate::verifier::{Verifier, VerifyError, bearer_token};

#[test]
fn a_verifier_that_would_let_anybody_in_is_not_built() {
    let setting = Setting::new();
    let access = || Verifier::access_tokens(&setting.ory, ISSUER);
    let session = || Verifier::session_tokens(&setting.ory, ISSUER);
    for (builder, told) in [
        (access(), "audience"),
        (Verifier::access_tokens(&setting.ory, "").any_audience(), "issuer"),
        (access().any_audience().algorithms([]), "algorithm"),
        (access().any_audience().types([""; 0]), "type"),
        (access().any_audience().keys_at("jwks"), "path"),
        (access().any_audience().keys_at("/jwks/{id}"), "path"),
        (access().any_audience().keys_at("/jwks?x=1"), "path"),
        (access().any_audience().keys(r#"{"keys":[]}"#), "keys"),
        (session(), "keys_at"),
        (session().keys_at("/jwks").opaque_tokens(), "opaque"),
        (Verifier::id_tokens(&setting.ory, ISSUER, "app").opaque_tokens(), "opaque"),
    ] {
        let error = builder.build().expect_err(told).to_string();
        assert!(error.contains(told), "{told}: {error}");
    }
}

fn read(values: &[&str]) -> Result<String, VerifyError> {
    let mut headers = HeaderMap::new();
    for value in values {
        headers.append(AUTHORIZATION, HeaderValue::from_str(value).expect("a value"));
    }
    bearer_token(&headers).map(str::to_owned)
}

#[test]
fn the_token_is_in_the_header() {
    for value in ["Bearer a.b-c_~+/==", "bearer a.b-c_~+/==", "BEARER   a.b-c_~+/== "] {
        assert_eq!(read(&[value]).expect("a token"), "a.b-c_~+/==");
    }
    for values in [&[][..], &["Basic abc"], &["Bearerabc"], &[""]] {
        assert!(matches!(read(values), Err(VerifyError::Missing)), "{values:?}");
    }
    let twice = ["Bearer a", "Bearer b"];
    for values in [
        &["Bearer"][..],
        &["Bearer "],
        &["Bearer a b"],
        &["Bearer a,b"],
        &["Bearer =="],
        &twice,
    ] {
        assert!(matches!(read(values), Err(VerifyError::Malformed(_))), "{values:?}");
    }
}

#[test]
fn each_refusal_has_its_answer() {
    let missing = VerifyError::Missing;
    assert_eq!((missing.status().as_u16(), missing.challenge()), (401, Some("Bearer")));
    let scope = VerifyError::Scope;
    let told = scope.challenge().expect("a challenge");
    assert_eq!(
        (scope.status().as_u16(), told),
        (403, r#"Bearer error="insufficient_scope""#)
    );
    let expired = VerifyError::Expired.challenge().expect("a challenge");
    assert!(expired.starts_with(r#"Bearer error="invalid_token""#), "{expired}");
}

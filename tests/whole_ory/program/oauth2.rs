use ory_sdk::api::oauth2::GetOAuth2LoginRequestError;
use ory_sdk::{Error, Ory};

pub async fn by_status(ory: &Ory) {
    // The same body both times: only the status tells what it is.
    let error = ory.oauth2().get_oauth2_login_request("c").await.expect_err("404");
    assert_eq!(error.status(), Some(404));
    match error.body() {
        Some(GetOAuth2LoginRequestError::Default(body)) => {
            assert_eq!(body.error.as_deref(), None);
        }
        other => panic!("404 is not {other:?}"),
    }
    let error = ory.oauth2().get_oauth2_login_request("c").await.expect_err("410");
    match error.body() {
        Some(GetOAuth2LoginRequestError::Gone(body)) => {
            assert_eq!(body.redirect_to, "https://elsewhere.example.com/");
        }
        other => panic!("410 is not {other:?}"),
    }
}

pub async fn one_body_two_ways(ory: &Ory) {
    let call = ory.oauth2().introspect_oauth2_token("t=1&x").scope("a b");
    assert!(call.await.expect("a token").active);
    let error = ory.oauth2().introspect_oauth2_token("t").await.expect_err("plain text");
    assert!(matches!(error, Error::Api(_) | Error::Decode(_)), "{error:?}");
}

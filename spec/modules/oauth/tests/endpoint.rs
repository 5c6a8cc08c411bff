//! The token endpoint.

use std::time::Duration;

use super::Setting;
use crate::oauth::{OAuthClient, OAuthError};

const TOKEN: &str =
    r#"{"access_token":"AT-SECRET","token_type":"Bearer","expires_in":60}"#;

#[tokio::test]
async fn a_client_says_who_it_is() -> Result<(), OAuthError> {
    let setting = Setting::new();
    let public = OAuthClient::public(&setting.ory, "app");
    let basic = OAuthClient::confidential(&setting.ory, "a:b", "s+%ü");
    let post = OAuthClient::confidential(&setting.ory, "app", "s3cret").secret_in_body();
    for client in [&public, &basic, &post] {
        setting.server.says(200, TOKEN);
        client.refresh(&"RT-SECRET".into()).await?;
        assert!(!format!("{client:?}").contains("s3cret"));
    }
    let [public, basic, post] = &setting.server.requests()[..] else { panic!("three") };
    for sent in [public, basic, post] {
        assert_eq!(sent.get("grant_type"), Some("refresh_token"));
        assert_eq!(sent.get("refresh_token"), Some("RT-SECRET"));
    }
    assert_eq!(
        (public.authorization.as_deref(), public.get("client_id")),
        (None, Some("app"))
    );
    assert_eq!(public.get("client_secret"), None);
    // `a%3Ab:s%2B%25%C3%BC`
    let header = Some("Basic YSUzQWI6cyUyQiUyNSVDMyVCQw==");
    assert_eq!(
        (basic.authorization.as_deref(), basic.get("client_secret")),
        (header, None)
    );
    assert_eq!(
        (post.authorization.as_deref(), post.get("client_id")),
        (None, Some("app"))
    );
    assert_eq!(post.get("client_secret"), Some("s3cret"));
    Ok(())
}

#[tokio::test]
async fn an_application_gets_a_token_for_itself() -> Result<(), OAuthError> {
    let setting = Setting::new();
    let client = OAuthClient::confidential(&setting.ory, "app", "s3cret");
    setting.server.says(200, TOKEN);
    let token = client.own_token(["read", "write"], ["https://api.example"]).await?;
    assert_eq!(token.expires_in, Some(Duration::from_secs(60)));
    setting.server.says(200, TOKEN);
    client.own_token([""; 0], [""; 0]).await?;
    let [first, second] = &setting.server.requests()[..] else { panic!("two") };
    assert_eq!(first.get("scope"), Some("read write"));
    assert_eq!(first.get("audience"), Some("https://api.example"));
    assert_eq!((second.get("scope"), second.get("audience")), (None, None));
    Ok(())
}

#[tokio::test]
async fn what_is_no_token_is_an_error() {
    let setting = Setting::new();
    let client = setting.public();
    for body in [
        "{}",
        r#"{"access_token":"AT-SECRET"}"#,
        r#"{"access_token":"AT-SECRET","token_type":"mac"}"#,
        r#"{"token_type":"bearer"}"#,
        r#"{"access_token":"","token_type":"bearer"}"#,
    ] {
        setting.server.says(200, body);
        let error = client.refresh(&"RT-SECRET".into()).await.expect_err(body);
        assert!(matches!(error, OAuthError::Answer(_)), "{body}: {error:?}");
        assert!(!format!("{error:?} {error}").contains("SECRET"));
    }
    setting.server.says(400, r#"{"error":"invalid_grant"}"#);
    let error = client.refresh(&"RT-SECRET".into()).await.expect_err("it is used");
    assert_eq!(error.code(), Some("invalid_grant"));
    assert!(!format!("{error:?} {error}").contains("SECRET"));
}

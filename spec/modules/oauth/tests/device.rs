//! The device flow, on a clock that skips what is waited for.

use std::time::Duration;

use super::Setting;
use crate::Secret;
use crate::oauth::{DeviceLogin, OAuthClient, OAuthError};
use crate::runtime::Clock as _;

const TOKEN: &str = r#"{"access_token":"AT-SECRET","token_type":"bearer"}"#;
const PENDING: &str = r#"{"error":"authorization_pending"}"#;
const SLOW: &str = r#"{"error":"slow_down"}"#;

async fn begin(setting: &Setting, more: &str) -> Result<DeviceLogin, OAuthError> {
    let body = format!(
        r#"{{"device_code":"DC-SECRET","user_code":"ABCD-1234",
        "verification_uri":"https://issuer.example/device"{more}}}"#
    );
    setting.server.says(200, &body);
    setting.public().device(["openid"]).await
}

/// Returns when each request for tokens came, in seconds.
async fn wait(
    setting: &Setting,
    login: &DeviceLogin,
) -> (Result<Secret, OAuthError>, Vec<u64>) {
    let before = setting.clock.waits().len();
    let outcome = setting.public().wait(login).await.map(|tokens| tokens.access_token);
    let waits = &setting.clock.waits()[before..];
    // Those of a client's own time-outs are far longer.
    let polls = waits.iter().map(Duration::as_secs).filter(|wait| *wait < 1000);
    (outcome, polls.collect())
}

#[tokio::test]
async fn it_is_polled_as_often_as_allowed() -> Result<(), OAuthError> {
    let setting = Setting::new();
    let login = begin(&setting, r#","interval":3,"expires_in":600"#).await?;
    assert_eq!(login.user_code.expose(), "ABCD-1234");
    assert_eq!(login.expires_in, Duration::from_secs(600));
    assert!(!format!("{login:?}").contains("DC-SECRET"));
    for body in [PENDING, PENDING, SLOW, PENDING, SLOW] {
        setting.server.says(400, body);
    }
    setting.server.says(200, TOKEN);
    let start = setting.clock.now();
    let (token, _) = wait(&setting, &login).await;
    assert_eq!(token?.expose(), "AT-SECRET");
    assert_eq!(setting.clock.now() - start, Duration::from_secs(3 + 3 + 3 + 8 + 8 + 13));
    let requests = setting.server.requests();
    assert_eq!(requests.len(), 7);
    assert_eq!(
        (requests[0].path.as_str(), requests[0].get("client_id")),
        ("/oauth2/device/auth", Some("my app"))
    );
    for sent in &requests[1..] {
        assert_eq!(
            sent.get("grant_type"),
            Some("urn:ietf:params:oauth:grant-type:device_code")
        );
        assert_eq!(sent.get("device_code"), Some("DC-SECRET"));
        assert_eq!(sent.authorization, None);
    }
    Ok(())
}

#[tokio::test]
async fn the_interval_has_a_default_and_a_floor() -> Result<(), OAuthError> {
    for (more, seconds) in [("", 5), (r#","interval":0"#, 1), (r#","interval":-4"#, 5)] {
        let setting = Setting::new();
        let login = begin(&setting, more).await?;
        setting.server.says(200, TOKEN);
        let start = setting.clock.now();
        wait(&setting, &login).await.0?;
        assert_eq!(setting.clock.now() - start, Duration::from_secs(seconds), "{more}");
    }
    Ok(())
}

#[tokio::test]
async fn it_ends() -> Result<(), OAuthError> {
    let setting = Setting::new();
    let login = begin(&setting, r#","interval":5,"expires_in":20"#).await?;
    for _ in 0..3 {
        setting.server.says(400, PENDING);
    }
    let (error, polls) = wait(&setting, &login).await;
    assert!(matches!(error, Err(OAuthError::Expired)), "{error:?}");
    assert_eq!(polls.len(), 3, "{polls:?}");
    // The code is not good any more, also for one who asks again.
    assert!(matches!(wait(&setting, &login).await.0, Err(OAuthError::Expired)));
    for (body, code) in
        [("expired_token", None), ("access_denied", Some("access_denied"))]
    {
        let setting = Setting::new();
        let login = begin(&setting, "").await?;
        setting.server.says(400, &format!(r#"{{"error":"{body}"}}"#));
        let error = wait(&setting, &login).await.0.expect_err("no");
        assert_eq!(error.code(), code);
        assert_eq!(matches!(error, OAuthError::Expired), code.is_none());
    }
    Ok(())
}

#[tokio::test]
async fn a_server_that_is_away_is_asked_less_often() -> Result<(), OAuthError> {
    let setting = Setting::new();
    let login = begin(&setting, r#","interval":2"#).await?;
    for (status, body) in [(0, ""), (503, "{}"), (400, PENDING), (200, TOKEN)] {
        setting.server.says(status, body);
    }
    let start = setting.clock.now();
    wait(&setting, &login).await.0?;
    assert_eq!(setting.clock.now() - start, Duration::from_secs(2 + 4 + 8 + 8));
    Ok(())
}

#[tokio::test]
async fn a_device_may_have_a_secret() -> Result<(), OAuthError> {
    let setting = Setting::new();
    setting
        .server
        .says(200, r#"{"device_code":"d","user_code":"u","verification_uri":"v"}"#);
    let client = OAuthClient::confidential(&setting.ory, "app", "s3cret");
    client.device(["openid"]).await?;
    let sent = &setting.server.requests()[0];
    assert_eq!(sent.authorization.as_deref(), Some("Basic YXBwOnMzY3JldA=="));
    setting.server.says(200, r#"{"user_code":"u","verification_uri":"v"}"#);
    let error = client.device(["openid"]).await.expect_err("no code");
    assert!(matches!(error, OAuthError::Answer(_)), "{error:?}");
    Ok(())
}

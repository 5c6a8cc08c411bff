//! The client's side of OAuth 2.0, over the wire: one person signs in, on the machine and on a device.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context as _, Result};
use ory_sdk::oauth::{OAuthClient, OAuthError, SignIn};
use ory_sdk::testing::TestClock;
use ory_sdk::{Clock as _, Ory};
use tests::server::{Reply, Request, Server};

const TOKENS: &str = r#"{"access_token": "AT", "token_type": "bearer", "expires_in": 60, "refresh_token": "RT"}"#;

fn field(request: &Request, name: &str) -> Option<String> {
    let text = request.text();
    let found = text.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")));
    found.map(str::to_owned)
}

/// Gives tokens for one code, and takes the refresh token once.
fn endpoint(request: &Request) -> Reply {
    let refused = Reply::json(400, r#"{"error": "invalid_grant"}"#);
    match (request.path(), field(request, "grant_type").as_deref()) {
        ("/oauth2/token", Some("authorization_code"))
            if field(request, "code").as_deref() == Some("c-1") =>
        {
            Reply::json(200, TOKENS)
        }
        ("/oauth2/token", _) => refused,
        _ => Reply::json(404, "{}"),
    }
}

#[tokio::test]
async fn a_code_goes_over_the_wire_with_its_verifier() -> Result<()> {
    let server = Server::replying(endpoint)?;
    let ory =
        Ory::builder().base_url(server.url()).ory_access_token("the-key").build()?;
    let client = OAuthClient::confidential(&ory, "app", "s+cret")
        .redirect_uri("https://app.example.test/back");
    let begun = client.authorize(["openid"]).begin()?;
    let (_, rest) = begun.url.split_once("&state=").context("a state")?;
    let state = rest.split('&').next().unwrap_or_default();
    let (_, rest) = begun.url.split_once("&code_challenge=").context("a challenge")?;
    let challenge = rest.split('&').next().unwrap_or_default();
    let kept = SignIn::from_secret(&begun.sign_in.to_secret())?;

    let tokens = client.finish(&kept, &format!("code=c-1&state={state}")).await?;
    assert_eq!(tokens.access_token.expose(), "AT");
    let error = client.finish(&kept, &format!("code=c-2&state={state}")).await;
    let error = error.expect_err("another code");
    assert_eq!(error.code(), Some("invalid_grant"));
    let refresh = tokens.refresh_token.context("a refresh token")?;
    let error = client.refresh(&refresh).await.expect_err("the server takes none");
    assert_eq!(error.code(), Some("invalid_grant"));

    let requests = server.requests();
    assert_eq!(requests.len(), 3, "what is refused is not tried again: {requests:?}");
    for sent in &requests {
        // `app:s%2Bcret`
        assert_eq!(sent.header("authorization"), Some("Basic YXBwOnMlMkJjcmV0"));
        assert_eq!(field(sent, "client_secret"), None);
    }
    let verifier = field(&requests[0], "code_verifier").context("a verifier")?;
    assert_eq!(ory_sdk::oauth::Pkce::from_verifier(verifier)?.challenge(), challenge);
    Ok(())
}

/// Waits until the device has gone to sleep so often, and what was sent before has come.
async fn sleeps(clock: &TestClock, count: usize) {
    let own = |wait: &&Duration| matches!(wait.as_secs(), 7 | 12);
    for _ in 0..5000 {
        if clock.waits().iter().filter(own).count() >= count {
            break;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    assert!(clock.waits().iter().filter(own).count() >= count, "{:?}", clock.waits());
    tokio::time::sleep(Duration::from_millis(20)).await;
}

#[tokio::test]
async fn a_device_waits_as_long_as_it_is_told() -> Result<()> {
    let polls = AtomicUsize::new(0);
    let server = Server::replying(move |request| {
        if request.path() == "/oauth2/device/auth" {
            let told = r#"{"device_code": "DC", "user_code": "UC", "verification_uri": "https://x.example.test",
                "interval": 7, "expires_in": 100}"#;
            return Reply::json(200, told);
        }
        match polls.fetch_add(1, Ordering::SeqCst) {
            0 => Reply::json(400, r#"{"error": "authorization_pending"}"#),
            1 => Reply::json(400, r#"{"error": "slow_down"}"#),
            2 => Reply::json(200, TOKENS),
            _ => Reply::json(400, r#"{"error": "access_denied"}"#),
        }
    })?;
    let clock = TestClock::new();
    let builder = Ory::builder().base_url(server.url()).clock(clock.clone());
    let client = OAuthClient::public(&builder.build()?, "device");
    let login = client.device(["openid"]).await?;
    let waiting = tokio::spawn({
        let (client, login) = (client.clone(), login.clone());
        async move { client.wait(&login).await }
    });
    // One poll at 7, one at 14, and one at 26 seconds.
    sleeps(&clock, 1).await;
    for (seconds, polls) in [(6, 0), (1, 1), (6, 1), (1, 2), (11, 2)] {
        clock.advance(Duration::from_secs(seconds));
        sleeps(&clock, 1 + polls).await;
        assert_eq!(server.requests().len(), 1 + polls, "at {:?}", clock.now());
    }
    clock.advance(Duration::from_secs(1));
    assert_eq!(waiting.await??.access_token.expose(), "AT");
    let denied = tokio::spawn(async move { client.wait(&login).await });
    sleeps(&clock, 4).await;
    clock.advance(Duration::from_secs(7));
    let error = denied.await?.expect_err("the user says no");
    assert!(matches!(&error, OAuthError::Call(_)), "{error:?}");
    assert_eq!(error.code(), Some("access_denied"));
    Ok(())
}

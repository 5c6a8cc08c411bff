//! The story of machines and a person, told with a certified OAuth2 server.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use ory_sdk::models::{ErrorOAuth2, OAuth2TokenExchange};
use ory_sdk::{ClientCredentials, Error, Ory, OryBuilder};
use xtask::conformance::server::NodeServer;

use crate::tokens;

const DEVICE_CODE: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// How long a token that lives for a second may be good.
const PATIENCE: Duration = Duration::from_secs(15);

/// Tells the story. What is not as it should be is the error.
pub(crate) fn check() -> Result<()> {
    let server = NodeServer::start::<&str>("provider", "provider.mjs", &[])?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let story = Story { url: server.url() };
        story.machine().await.context("client credentials")?;
        story.refused().await.context("a wrong secret")?;
        story.expired().await.context("a token that expires")?;
        story.source().await.context("a source of tokens")?;
        story.person().await.context("device flow and refresh")?;
        tokens::check(server.url()).await
    })?;
    println!(
        "provider: machine, wrong secret, expiry, source of tokens, device, refresh, tokens, sign-in"
    );
    Ok(())
}

struct Story<'s> {
    url: &'s str,
}

impl Story<'_> {
    fn builder(&self) -> OryBuilder {
        Ory::builder().base_url(self.url).no_retries()
    }

    /// Returns a client that is a machine to the server.
    fn client(&self, id: &str, secret: &str) -> Result<Ory> {
        Ok(self.builder().basic(id, secret).build()?)
    }

    /// Returns a client for the administration, which gets its tokens by itself.
    fn admin(&self, id: &str) -> Result<Ory> {
        let source =
            ClientCredentials::new("/oauth2/token", id, "s3cret").scopes(["read"]);
        Ok(self.builder().ory_access_token(source).build()?)
    }

    /// A token by client credentials: it is good, until it is revoked.
    async fn machine(&self) -> Result<()> {
        let (client, admin) =
            (self.client("machine", "s3cret")?, self.admin("machine")?);
        let call = client.oauth2().oauth2_token_exchange("client_credentials");
        let got = call.scope("read write").await?;
        ensure!(got.token_type.as_deref() == Some("Bearer"), "{:?}", got.token_type);
        ensure!(got.scope.as_deref() == Some("read write"), "{:?}", got.scope);
        ensure!(got.expires_in == Some(600), "{:?}", got.expires_in);
        let token = access_token(&got)?;

        let told = admin.oauth2().introspect_oauth2_token(token).await?;
        ensure!(told.active && told.client_id.as_deref() == Some("machine"), "{told:?}");
        let (issued, expires) = (told.iat.context("iat")?, told.exp.context("exp")?);
        ensure!(expires - issued == 600, "{told:?}");
        ensure!(told.scope.as_deref() == Some("read write"), "{told:?}");

        client.oauth2().revoke_oauth2_token(token).await?;
        let told = admin.oauth2().introspect_oauth2_token(token).await?;
        ensure!(!told.active, "a revoked token is active: {told:?}");
        // Revoking is done when the token is gone, whoever did it (RFC 7009, section 2.2).
        client.oauth2().revoke_oauth2_token(token).await?;
        Ok(())
    }

    async fn refused(&self) -> Result<()> {
        let client = self.client("machine", "wrong")?;
        let call = client.oauth2().oauth2_token_exchange("client_credentials").await;
        is_refused(call, 401, "invalid_client")?;
        let client = self.client("machine", "s3cret")?;
        let call = client.oauth2().oauth2_token_exchange("client_credentials");
        is_refused(call.scope("openid").await, 400, "invalid_scope")?;
        let call = client.oauth2().oauth2_token_exchange("no-such-grant").await;
        is_refused(call, 400, "unsupported_grant_type")
    }

    /// A token that lives for a second is good, and then it is not.
    async fn expired(&self) -> Result<()> {
        let (client, admin) = (self.client("brief", "s3cret")?, self.admin("machine")?);
        let call = client.oauth2().oauth2_token_exchange("client_credentials").await?;
        ensure!(call.expires_in == Some(1), "{:?}", call.expires_in);
        let (token, started) = (access_token(&call)?, Instant::now());
        while admin.oauth2().introspect_oauth2_token(token).await?.active {
            ensure!(started.elapsed() < PATIENCE, "the token does not expire");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        // Whoever calls with it is told so.
        let late = self.builder().ory_access_token(token).build()?;
        let error = late.oauth2().introspect_oauth2_token(token).await;
        is_refused(error, 401, "request_unauthorized")
    }

    /// A source whose tokens expire at once gets a new one for each call, and none is refused.
    async fn source(&self) -> Result<()> {
        let admin = self.admin("brief")?;
        for _ in 0..3 {
            let told = admin.oauth2().introspect_oauth2_token("no-such-token").await?;
            ensure!(!told.active, "{told:?}");
            tokio::time::sleep(Duration::from_millis(600)).await;
        }
        let source = ClientCredentials::new("/oauth2/token", "machine", "wrong");
        let wrong = self.builder().ory_access_token(source).build()?;
        let error = wrong.oauth2().introspect_oauth2_token("t").await;
        let error = error.expect_err("the secret is wrong");
        ensure!(matches!(error, Error::Token(_)), "{error:?}");
        ensure!(!format!("{error:?} {error}").contains("wrong"), "{error:?}");
        Ok(())
    }

    /// A person approves a device, whose refresh token is good once.
    async fn person(&self) -> Result<()> {
        let (device, admin) = (self.builder().build()?, self.admin("machine")?);
        let oauth2 = device.oauth2();
        let asked = oauth2.oauth2_device_flow("device").scope("openid offline_access");
        let asked = asked.await?;
        let uri = asked.verification_uri_complete.context("a URI")?;
        let user_code = asked.user_code.context("a user code")?;
        ensure!(uri.starts_with(self.url) && uri.contains(&user_code), "{uri}");
        let device_code = asked.device_code.context("a device code")?;
        let poll = || {
            let call = oauth2.oauth2_token_exchange(DEVICE_CODE).client_id("device");
            call.device_code(&device_code)
        };
        is_refused(poll().await, 400, "authorization_pending")?;
        approve(self.url, &user_code)?;
        let first = poll().await?;
        ensure!(first.id_token.is_some(), "openid was granted: {first:?}");
        let told = admin.oauth2().introspect_oauth2_token(access_token(&first)?).await?;
        ensure!(told.active && told.sub.as_deref() == Some("alice"), "{told:?}");

        let refresh = |token: &str| {
            let call = oauth2.oauth2_token_exchange("refresh_token").client_id("device");
            call.refresh_token(token)
        };
        let old = first.refresh_token.as_deref().context("a refresh token")?;
        let second = refresh(old).await?;
        let new = second.refresh_token.as_deref().context("a new refresh token")?;
        ensure!(new != old, "the refresh token is not rotated");
        // One that is used again was stolen: it is refused, and so is all that came of it.
        is_refused(refresh(old).await, 400, "invalid_grant")?;
        is_refused(refresh(new).await, 400, "invalid_grant")?;
        let told =
            admin.oauth2().introspect_oauth2_token(access_token(&second)?).await?;
        ensure!(!told.active, "{told:?}");
        Ok(())
    }
}

/// Does what the person does in a browser.
pub(crate) fn approve(url: &str, user_code: &str) -> Result<()> {
    let plain = user_code.replace('-', "");
    let answer = get(url, &format!("/approve?user_code={plain}"), "")?;
    ensure!(answer.starts_with("HTTP/1.1 204"), "{answer}");
    Ok(())
}

/// Returns the answer that a browser with these cookies gets.
pub(crate) fn get(url: &str, target: &str, cookies: &str) -> Result<String> {
    let host = url.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host)?;
    write!(
        stream,
        "GET {target} HTTP/1.1\r\nhost: {host}\r\ncookie: {cookies}\r\nconnection: close\r\n\r\n"
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

fn access_token(got: &OAuth2TokenExchange) -> Result<&str> {
    got.access_token.as_deref().context("an access token")
}

/// Says whether a call was refused so, with an error of the type that the document has for it.
fn is_refused<T: std::fmt::Debug>(
    result: Result<T, Error<ErrorOAuth2>>,
    status: u16,
    code: &str,
) -> Result<()> {
    let error = result.err().with_context(|| format!("{code} is due"))?;
    let found = error.body().and_then(|body| body.error.as_deref());
    ensure!(error.status() == Some(status) && found == Some(code), "{error:?}");
    Ok(())
}

//! What the server signs, checked by the verifier; and people who sign in.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};
use ory_sdk::oauth::{OAuthClient, OAuthError};
use ory_sdk::verifier::{Verifier, VerifyError};
use ory_sdk::{ClientCredentials, Ory};

use crate::provider::{approve, get};

const API: &str = "https://api.example.test";
const BACK: &str = "https://app.example.test/back";

/// Tells the story. What is not as it should be is the error.
pub(crate) async fn check(url: &str) -> Result<()> {
    let source = ClientCredentials::new("/oauth2/token", "machine", "s3cret");
    let builder = Ory::builder().base_url(url).no_retries();
    let ory = builder.ory_access_token(source.scopes(["read"])).build()?;
    machine(&ory, url).await.context("access tokens")?;
    device(&ory, url).await.context("a device")?;
    browser(&ory, url).await.context("a browser")
}

/// Access tokens of both kinds, by client credentials.
async fn machine(ory: &Ory, url: &str) -> Result<()> {
    let client = OAuthClient::confidential(ory, "machine", "s3cret");
    let exchange = || {
        let ory = Ory::builder().base_url(url).basic("machine", "s3cret").build();
        ory.map(|ory| {
            ory.oauth2().oauth2_token_exchange("client_credentials").scope("read")
        })
    };
    let jwt = exchange()?.resource([API]).await?.access_token.context("a JWT")?;
    let api = || Verifier::access_tokens(ory, url);
    let verifier = api().audience(API).scope("read").types(["at+jwt"]).build()?;
    let claims = verifier.verify(&jwt).await?;
    ensure!(claims.client_id.as_deref() == Some("machine"), "{claims:?}");
    ensure!(claims.audience == [API] && claims.scopes == ["read"], "{claims:?}");

    let other = api().audience("https://other.example.test").build()?.verify(&jwt).await;
    ensure!(matches!(other, Err(VerifyError::Audience)), "{other:?}");
    let other = Verifier::access_tokens(ory, "https://other.example.test").audience(API);
    let other = other.build()?.verify(&jwt).await;
    ensure!(matches!(other, Err(VerifyError::Issuer)), "{other:?}");
    let (message, signature) = jwt.rsplit_once('.').context("a signature")?;
    let reversed: String = signature.chars().rev().collect();
    let forged = verifier.verify(&format!("{message}.A{}", &reversed[1..])).await;
    ensure!(forged.is_err(), "{forged:?}");

    let opaque = client.own_token(["read", "write"], [""; 0]).await?;
    let verifier = api().any_audience().opaque_tokens().build()?;
    let claims = verifier.verify(opaque.access_token.expose()).await?;
    ensure!(claims.has_scope("write"), "{claims:?}");
    let bad = verifier.verify("no-such-token").await;
    ensure!(matches!(bad, Err(VerifyError::Inactive)), "{bad:?}");
    Ok(())
}

/// A person who approves a device while it waits.
async fn device(ory: &Ory, url: &str) -> Result<()> {
    let client = OAuthClient::public(ory, "device");
    let login = client.device(["openid", "offline_access"]).await?;
    approve(url, login.user_code.expose())?;
    let tokens = client.wait(&login).await?;
    let id_token = tokens.id_token.context("openid was granted")?;
    let verifier = Verifier::id_tokens(ory, url, "device").build()?;
    let claims = verifier.verify(id_token.expose()).await?;
    ensure!(claims.subject.as_deref() == Some("alice"), "{claims:?}");
    // It is no access token, and not for another client.
    let access = Verifier::access_tokens(ory, url).any_audience().build()?;
    let error = access.verify(id_token.expose()).await;
    ensure!(matches!(error, Err(VerifyError::Claim("client_id"))), "{error:?}");
    let error = Verifier::id_tokens(ory, url, "other").build()?;
    let error = error.verify(id_token.expose()).await;
    ensure!(matches!(error, Err(VerifyError::Audience)), "{error:?}");

    let old = tokens.refresh_token.context("a refresh token")?;
    client.refresh(&old).await?;
    let error = client.refresh(&old).await.expect_err("it was used");
    ensure!(error.code() == Some("invalid_grant"), "{error:?}");
    Ok(())
}

/// A person who signs in with a browser, from the address to the ID token.
async fn browser(ory: &Ory, url: &str) -> Result<()> {
    let client =
        OAuthClient::confidential(ory, "web app", "s3cret+%").redirect_uri(BACK);
    let client = client.issuer(url);
    let request = client.authorize(["openid", "offline_access"]).prompt("consent");
    let begun = request.begin()?;
    let query = sign_in(url, &begun.url)?;
    let other = client.authorize(["openid"]).begin()?;
    let error = client.finish(&other.sign_in, &query).await;
    ensure!(matches!(error, Err(OAuthError::State)), "{error:?}");

    let tokens = client.finish(&begun.sign_in, &query).await?;
    let id_token = tokens.id_token.context("openid was granted")?;
    let verifier = Verifier::id_tokens(ory, url, "web app").build()?;
    let claims = verifier.verify(id_token.expose()).await?;
    ensure!(claims.subject.as_deref() == Some("alice"), "{claims:?}");
    begun.sign_in.check_nonce(claims.nonce.as_deref())?;
    let error = other.sign_in.check_nonce(claims.nonce.as_deref());
    ensure!(matches!(error, Err(OAuthError::Nonce)), "{error:?}");
    // A code is good once.
    let error = client.finish(&begun.sign_in, &query).await.expect_err("it was used");
    ensure!(error.code() == Some("invalid_grant"), "{error:?}");

    // A code without its verifier is nothing to whoever has stolen it.
    let begun = client.authorize(["openid"]).prompt("consent").begin()?;
    let query = sign_in(url, &begun.url)?;
    let code =
        query.split('&').find(|pair| pair.starts_with("code=")).context("a code")?;
    let state = |url: &str| -> Option<String> {
        Some(url.split_once("&state=")?.1.split('&').next()?.to_owned())
    };
    let own = state(&other.url).context("a state")?;
    let stolen = client.finish(&other.sign_in, &format!("{code}&state={own}")).await;
    let error = stolen.expect_err("it has another challenge");
    ensure!(error.code() == Some("invalid_grant"), "{error:?}");
    Ok(())
}

/// Follows a browser through the pages of the server, and returns the query with which it comes back.
fn sign_in(url: &str, begin: &str) -> Result<String> {
    let mut cookies = BTreeMap::new();
    let mut next = begin.to_owned();
    for _ in 0..10 {
        let target = next.strip_prefix(url).unwrap_or(&next);
        let pairs: Vec<String> =
            cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let answer = get(url, target, &pairs.join("; "))?;
        let head = answer.split("\r\n\r\n").next().unwrap_or_default();
        let mut location = None;
        for line in head.lines() {
            let Some((name, value)) = line.split_once(": ") else { continue };
            if name.eq_ignore_ascii_case("location") {
                location = Some(value.to_owned());
            } else if name.eq_ignore_ascii_case("set-cookie")
                && let Some((name, value)) =
                    value.split(';').next().and_then(|it| it.split_once('='))
            {
                cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        next = location.with_context(|| format!("no redirect: {answer}"))?;
        if let Some(query) = next.strip_prefix(BACK) {
            return Ok(query.trim_start_matches('?').to_owned());
        }
    }
    bail!("the browser goes in circles: {next}")
}

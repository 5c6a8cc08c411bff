//! Signs a user in on a machine without a browser, such as a television or a server: by a code for the phone.
//!
//! Reads `ORY_SDK_URL`, the app from `OAUTH_CLIENT_ID`, which has no secret, and who issues its tokens from `TOKEN_ISSUER`
//! (`ORY_SDK_URL`, unless set).

use std::env;

use ory_sdk::Ory;
use ory_sdk::oauth::{OAuthClient, OAuthError};
use ory_sdk::verifier::Verifier;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = env::var("ORY_SDK_URL").expect("ORY_SDK_URL");
    let ory = Ory::builder().base_url(&url).build()?;
    let id = env::var("OAUTH_CLIENT_ID").expect("OAUTH_CLIENT_ID");
    // Whoever has the program could read a secret in it.
    let client = OAuthClient::public(&ory, &id);
    let issuer = env::var("TOKEN_ISSUER").unwrap_or(url);
    let verifier = Verifier::id_tokens(&ory, issuer, id).build()?;

    let login = client.device(["openid", "offline_access"]).await?;
    println!("Please go to {}", login.verification_uri);
    println!("and type {}", login.user_code.expose());
    println!("within {} minutes.", login.expires_in.as_secs().div_ceil(60));

    // It asks the server again and again, as often as the server allows.
    let tokens = match client.wait(&login).await {
        Ok(tokens) => tokens,
        Err(OAuthError::Expired) => {
            return Err("That took too long. Please try again.".into());
        }
        Err(error) if error.code() == Some("access_denied") => {
            return Err("You have said no.".into());
        }
        Err(error) => return Err(error.into()),
    };
    // There is no nonce in this flow: the tokens came straight from the server, and through no browser.
    let id_token = tokens.id_token.ok_or("there is no ID token")?;
    let claims = verifier.verify(id_token.expose()).await?;
    println!("You are {}.", claims.subject.as_deref().unwrap_or("somebody"));

    // A program that runs again keeps this one, as safely as a password, and begins with `client.refresh`.
    if tokens.refresh_token.is_none() {
        println!("This is for once: the app may not ask for `offline_access`.");
    }
    Ok(())
}

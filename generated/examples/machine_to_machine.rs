//! Gets a token for one service, lets another service check it, and renews tokens by itself.
//!
//! Reads `ORY_SDK_URL` and `ORY_ACCESS_TOKEN`, and `CLIENT_ID` and `CLIENT_SECRET` of an OAuth 2.0
//! client that may use the grant `client_credentials`.

use std::env;

use ory_sdk::{ClientCredentials, Error, Ory};

const SCOPE: &str = "photos.read";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (id, secret) = (
        env::var("CLIENT_ID").expect("CLIENT_ID"),
        env::var("CLIENT_SECRET").expect("CLIENT_SECRET"),
    );

    // The service that calls: it gets a token for itself, without any user.
    let caller = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .basic(&*id, &*secret)
        .build()?;
    let tokens =
        caller.oauth2().oauth2_token_exchange("client_credentials").scope(SCOPE).await?;
    let token = tokens.access_token.unwrap_or_default();
    println!("a token for {} seconds", tokens.expires_in.unwrap_or_default());

    // The service that is called: it has an API key, and asks what the token is good for.
    let callee = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .ory_access_token(env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
        .build()?;
    match caller_of(&callee, &token).await? {
        Some(client) => println!("{client} may read photos"),
        None => println!("nobody may read photos with this token"),
    }

    // A client of this crate can hold such tokens by itself: it fetches one when it needs one, keeps
    // it for its lifetime, and renews it early, by one request for all calls that run.
    let credentials =
        ClientCredentials::new("/oauth2/token", id, secret).scopes(["admin"]);
    let admin = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .ory_access_token(credentials)
        .build()?;
    for _ in 0..2 {
        let clients = admin.oauth2().list_oauth2_clients().await?;
        println!("{} clients", clients.len());
    }
    Ok(())
}

/// Returns the id of the client that a token was given to, if it is valid for [`SCOPE`].
async fn caller_of(ory: &Ory, token: &str) -> Result<Option<String>, Error> {
    let token = ory.oauth2().introspect_oauth2_token(token).await?;
    let scopes = token.scope.unwrap_or_default();
    let allowed = token.active && scopes.split(' ').any(|scope| scope == SCOPE);
    Ok(token.client_id.filter(|_| allowed))
}

//! Registers an OAuth 2.0 client, lists all of an owner, and deletes it again, without `async`.
//!
//! Reads `ORY_SDK_URL` and `ORY_ACCESS_TOKEN`.

use std::env;

use ory_sdk::Ory;
use ory_sdk::models::OAuth2Client;

const OWNER: &str = "the-example";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .ory_access_token(env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
        .build()?;
    let oauth2 = ory.oauth2();

    let wanted = OAuth2Client::new()
        .client_name("Holiday Photos")
        .owner(OWNER)
        .grant_types(["client_credentials"]);
    let created = oauth2.create_oauth2_client(wanted).send_blocking()?;
    let id = created.client_id.unwrap_or_default();
    // Shown once: keep it in a safe place. `Debug` does not show it.
    let secret = created.client_secret.unwrap_or_default();
    println!("created {id}, with a secret of {} characters", secret.len());

    for client in oauth2.list_oauth2_clients().owner(OWNER).items_blocking() {
        println!("found {}", client?.client_id.unwrap_or_default());
    }

    let deleted = oauth2.delete_oauth2_client(&*id).send_with_meta().wait()?;
    println!("deleted {id}: status {}", deleted.meta.status);
    Ok(())
}

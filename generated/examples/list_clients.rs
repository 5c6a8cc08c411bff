//! Lists all OAuth 2.0 clients, page after page, and says where to go on if it is interrupted.
//!
//! Reads `ORY_SDK_URL` and `ORY_ACCESS_TOKEN`, and the token of a page as an argument:
//!
//! ```sh
//! cargo run --example list_clients
//! cargo run --example list_clients -- TOKEN
//! ```

use std::env;

use ory_sdk::Ory;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .ory_access_token(env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
        .build()?;

    let mut list = ory.oauth2().list_oauth2_clients().page_size(250);
    if let Some(token) = env::args().nth(1) {
        list = list.page_token(token);
    }

    // Nothing is sent yet. A page is fetched when the items of the one before are used up.
    let mut clients = list.items();
    loop {
        match clients.try_next().await {
            Ok(Some(client)) => {
                let id = client.client_id.unwrap_or_default();
                println!("{id}: {}", client.client_name.unwrap_or_default());
            }
            Ok(None) => return Ok(()),
            Err(error) => {
                // That of the page that did not come, good for a new walk.
                if let Some(token) = clients.next_token() {
                    println!("to go on: list_clients {token}");
                }
                return Err(error.into());
            }
        }
    }
}

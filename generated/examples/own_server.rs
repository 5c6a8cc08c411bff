//! Registers and lists clients of an Ory Hydra of your own, over plain HTTP inside a cluster.
//!
//! Reads `HYDRA_ADMIN_URL`, which is `http://hydra:4445` if it is not set. `HYDRA_ADDRESS` gives the address of that
//! host where no name server knows it, for example `127.0.0.1:4445` with a forwarded port:
//!
//! ```sh
//! HYDRA_ADDRESS=127.0.0.1:4445 cargo run --example own_server
//! ```

use std::env;
use std::net::SocketAddr;

use ory_sdk::{Ory, models};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = env::var("HYDRA_ADMIN_URL").unwrap_or("http://hydra:4445".to_owned());
    // The administrative port asks for no credential: the network keeps others away from it.
    let mut builder = Ory::builder().base_url(&url).anonymous();
    if let Ok(address) = env::var("HYDRA_ADDRESS") {
        let address: SocketAddr = address.parse()?;
        let host = url.split('/').nth(2).unwrap_or_default();
        let host = host.split(':').next().unwrap_or_default().to_owned();
        builder = builder.reqwest(move |http| http.resolve(&host, address));
    }
    // A gateway that checks a key in front of it would need these two as well:
    //     .danger_allow_plain_http().ory_access_token(key)
    let hydra = builder.build()?;

    let photos = models::OAuth2Client::new().client_name("Holiday Photos");
    let created = hydra.oauth2().create_oauth2_client(photos).await?;
    println!("registered {}", created.client_id.unwrap_or_default());

    let mut clients = hydra.oauth2().list_oauth2_clients().items();
    while let Some(client) = clients.try_next().await? {
        println!("{}", client.client_id.unwrap_or_default());
    }
    Ok(())
}

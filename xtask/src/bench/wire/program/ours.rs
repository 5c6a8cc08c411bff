//! The calls by the generated crate, with its settings as they are.

use std::hint::black_box;

pub use sdk::Client as Sdk;
use sdk::Error;

use crate::calls::{AGENT, CLIENT, MISSING, TOKEN, Calls};

/// The generated client.
pub struct Ours(pub Sdk);

impl Ours {
    /// Returns a client of the server at `base`.
    pub fn new(base: &str) -> Self {
        let builder = Sdk::builder().base_url(base).ory_access_token(TOKEN).user_agent(AGENT);
        Self(builder.build().unwrap())
    }
}

impl Calls for Ours {
    async fn get(&self) {
        black_box(self.0.oauth2().get_oauth2_client(CLIENT).await.unwrap());
    }

    async fn introspect(&self) {
        let call = self.0.oauth2().introspect_oauth2_token(TOKEN).scope("openid profile");
        black_box(call.await.unwrap());
    }

    async fn list(&self) {
        black_box(self.0.oauth2().list_oauth2_clients().page_size(250).await.unwrap());
    }

    async fn missing(&self) {
        match self.0.oauth2().get_oauth2_client(MISSING).await {
            Err(Error::Api(error)) if error.status() == 404 => {
                black_box(error.body().unwrap());
            }
            other => panic!("{other:?}"),
        }
    }
}

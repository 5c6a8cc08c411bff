//! Tests: what goes over the wire, and what attackers bring along.

mod device;
mod endpoint;
mod server;
mod sign_in;

use super::OAuthClient;
use crate::Ory;
use crate::runtime::TestClock;
use server::Server;

/// A server, a clock, and a client of both.
struct Setting {
    server: Server,
    clock: TestClock,
    ory: Ory,
}

impl Setting {
    fn new() -> Self {
        let (server, clock) = (Server::default(), TestClock::skipping());
        let builder = Ory::builder().base_url("https://issuer.example/");
        let builder = builder.transport(server.clone()).clock(clock.clone());
        // Credentials for other purposes, which have no business here.
        let builder = builder.basic("wrong", "WRONG").ory_access_token("WRONG");
        let ory = builder.oauth2("WRONG").build().expect("settings of a client");
        Self { server, clock, ory }
    }

    fn public(&self) -> OAuthClient {
        OAuthClient::public(&self.ory, "my app")
            .redirect_uri("https://app.example/back?x=1")
    }
}

//! Tests: what is accepted, what attackers try, what servers do.

mod attacks;
mod claims;
mod forge;
mod frameworks;
mod keys;
mod opaque;
mod server;
mod settings;

use std::time::Duration;

use serde_json::{Value, json};

use super::{Verifier, VerifierBuilder, VerifyError};
use crate::Ory;
use crate::runtime::TestClock;
use forge::Forge;
use server::Server;

const ISSUER: &str = "https://issuer.example";
const API: &str = "https://api.example";
/// What the test clock shows at its start.
const NOW: i64 = 1_000_000_000;

/// A server with a key, a clock, and a client of both.
struct Setting {
    server: Server,
    clock: TestClock,
    forge: Forge,
    ory: Ory,
}

impl Setting {
    fn new() -> Self {
        let (server, clock, forge) =
            (Server::default(), TestClock::new(), Forge::es256("k1"));
        server.keys(&[forge.public()]);
        let builder = Ory::builder().base_url("https://issuer.example");
        let builder =
            builder.transport(server.clone()).clock(clock.clone()).no_retries();
        let ory =
            builder.ory_access_token("the-key").build().expect("settings of a client");
        Self { server, clock, forge, ory }
    }

    fn builder(&self) -> VerifierBuilder {
        Verifier::access_tokens(&self.ory, ISSUER).audience(API)
    }

    fn verifier(&self) -> Verifier {
        self.builder().build().expect("settings of a verifier")
    }

    fn pass(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }
}

/// The claims of a good access token.
fn good() -> Value {
    json!({
        "iss": ISSUER, "sub": "alice", "aud": [API], "client_id": "app", "scp": ["read", "write"],
        "iat": NOW, "nbf": NOW, "exp": NOW + 600, "jti": "t-1", "ext": {"tenant": "blue"},
    })
}

/// The claims of a good access token, with one of them changed.
fn with(name: &str, value: Value) -> Value {
    let mut claims = good();
    claims[name] = value;
    claims
}

/// The claims of a good access token, without one of them.
fn without(name: &str) -> Value {
    let mut claims = good();
    claims.as_object_mut().expect("an object").remove(name);
    claims
}

/// Returns the name of what is wrong.
async fn fault(verifier: &Verifier, token: &str) -> String {
    let error = verifier.verify(token).await.expect_err("the token is bad");
    let (shown, told) = (format!("{error:?}"), error.to_string());
    // Nothing of a token is in a message.
    for part in token.split('.').filter(|part| part.len() > 8) {
        assert!(!shown.contains(part) && !told.contains(part), "{shown} {told}");
    }
    shown
}

#[tokio::test]
async fn a_good_token_is_accepted() -> Result<(), VerifyError> {
    let setting = Setting::new();
    let verifier = setting.verifier();
    let claims = verifier.verify(&setting.forge.token(&good())).await?;
    assert_eq!(claims.subject.as_deref(), Some("alice"));
    assert_eq!(claims.issuer.as_deref(), Some(ISSUER));
    assert_eq!(
        (claims.expires_at, claims.client_id.as_deref()),
        (Some(NOW + 600), Some("app"))
    );
    assert!(
        claims.has_scope("read")
            && claims.has_scope("write")
            && !claims.has_scope("rea")
    );
    assert_eq!(claims.rest["ext"]["tenant"], "blue");
    let shown = format!("{claims:?}");
    assert!(shown.contains("alice") && !shown.contains("blue"), "{shown}");
    Ok(())
}

#[tokio::test]
async fn each_algorithm_is_known() -> Result<(), VerifyError> {
    for forge in Forge::all() {
        let setting = Setting::new();
        setting.server.keys(&[forge.public()]);
        let token = forge.token(&good());
        let only =
            setting.builder().algorithms([forge.algorithm]).build().expect("settings");
        only.verify(&token).await?;
        let others = Forge::all().into_iter().map(|forge| forge.algorithm);
        let others = others.filter(|other| *other != forge.algorithm);
        let others = setting.builder().algorithms(others).build().expect("settings");
        assert_eq!(fault(&others, &token).await, "Algorithm");
    }
    Ok(())
}

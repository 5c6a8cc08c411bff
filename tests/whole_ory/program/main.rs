//! The calls of the tests of the whole Ory API: one scenario a run, named by the argument.
//!
//! Copied into a crate that depends on the generated one. What is not as expected panics.

mod flows;
mod oauth2;
mod services;

use ory_sdk::{Ory, OryBuilder};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let scenario = std::env::args().nth(1).expect("a scenario");
    match scenario.as_str() {
        "by_status" => oauth2::by_status(&client()).await,
        "one_body_two_ways" => oauth2::one_body_two_ways(&client()).await,
        "login" => flows::login(&client()).await,
        "redirect" => flows::redirect(&client()).await,
        "json_or_form" => flows::json_or_form(&client()).await,
        "settings" => flows::settings().await,
        "two_successes" => services::two_successes(&client()).await,
        "permissions" => services::permissions(&client()).await,
        "text" => services::text(&client()).await,
        "verbs" => services::verbs(&client()).await,
        "two_hosts" => services::two_hosts().await,
        other => panic!("no such scenario: {other}"),
    }
}

/// Returns a client with the key of a project.
fn client() -> Ory {
    builder().ory_access_token("of-project").build().expect("a client")
}

/// Returns what knows the server and no credential.
fn builder() -> OryBuilder {
    Ory::builder().base_url(env("SERVER_URL"))
}

/// Returns an environment variable that the test sets.
fn env(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}

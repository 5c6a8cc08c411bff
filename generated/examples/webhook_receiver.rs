//! Receives what Ory calls: a webhook that decides who may register, and a stream of events.
//!
//! Reads the secret from `WEBHOOK_SECRET`, the one before it from `WEBHOOK_SECRET_BEFORE` as long as it is still in
//! use, the domain of your company from `COMPANY_DOMAIN`, and the address to listen at from `LISTEN` (`127.0.0.1:3000`).
//!
//! In your project, add an event stream to `/events` with the secret as `api_key`, and a webhook after registrations: with
//! `response.parse`, the URL `/registration`, the secret as `api_key` in the header `X-Api-Key`, and this body:
//!
//! ```jsonnet
//! function(ctx) {
//!   identity: ctx.identity,
//!   transient_payload: if std.objectHas(ctx.flow, "transient_payload") then ctx.flow.transient_payload else null,
//! }
//! ```

use std::env;

use axum::Router;
use axum::extract::{FromRef, State};
use axum::routing::post;
use ory_sdk::webhooks::{
    Answer, Delivery, EventName, Field, IdentityChange, Message, Receiver, Rejected,
};
use serde::Deserialize;
use serde_json::json;
use tokio::net::TcpListener;

/// Numbers of our own, by which pages can translate the messages. Ory's have seven digits, too, and lie elsewhere.
const NOT_OURS: u64 = 9_000_001;
const NO_TERMS: u64 = 9_000_002;

#[derive(Clone)]
struct App {
    receiver: Receiver,
    domain: String,
}

/// Where the extractor finds the secret.
impl FromRef<App> for Receiver {
    fn from_ref(app: &App) -> Self {
        app.receiver.clone()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let of = |secret: String| Receiver::api_key("X-Api-Key", secret);
    let mut receiver = of(env::var("WEBHOOK_SECRET").expect("WEBHOOK_SECRET"));
    if let Ok(before) = env::var("WEBHOOK_SECRET_BEFORE") {
        receiver = receiver.or(of(before));
    }
    let app = App {
        receiver,
        domain: env::var("COMPANY_DOMAIN").expect("COMPANY_DOMAIN"),
    };
    let router = Router::new()
        .route("/registration", post(registration))
        .route("/events", post(event))
        .with_state(app);
    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening at http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, router).await?)
}

// -- The webhook ------------------------------------------------------------------------------------

/// What the registration page sends along as `transient_payload`. Ory does not store it.
#[derive(Deserialize)]
struct Extra {
    /// A checkbox that is not checked is not sent.
    #[serde(default)]
    accepts_terms: bool,
}

/// Ory waits for the answer: the user sees the messages in the form, and registers once they are gone.
async fn registration(
    State(app): State<App>,
    delivery: Delivery,
) -> Result<Answer, Rejected> {
    let context = delivery.context()?;
    let missing = || Rejected::malformed("the template sends no identity");
    let identity = context.identity.as_ref().ok_or_else(missing)?;
    let extra: Option<Extra> = context.payload()?;

    let email = identity.traits["email"].as_str().unwrap_or_default().to_lowercase();
    let is_ours = email.rsplit_once('@').is_some_and(|(_, domain)| domain == app.domain);
    // Ory stores this with the identity. The user can see it, and cannot change it.
    let plan = IdentityChange::new().metadata_public(json!({"plan": "trial"}));
    let mut answer = Answer::change(plan);
    // A message stops the flow. The user sees all at once, and not one after the other.
    if !is_ours {
        let text = format!("Please use an address of {}.", app.domain);
        let message =
            Message::new(NOT_OURS, text).context(json!({"domain": app.domain}));
        answer = answer.also(Field::new(["traits", "email"]), message);
    }
    if !extra.is_some_and(|extra| extra.accepts_terms) {
        let message = Message::new(NO_TERMS, "Please accept the terms of use.");
        answer = answer.also(Field::whole(), message);
    }
    Ok(answer)
}

// -- The stream of events ---------------------------------------------------------------------------

/// Events come out of order, and some more than once: what is done here has to stand being done twice.
async fn event(delivery: Delivery) -> Result<(), Rejected> {
    let event = delivery.event()?;
    let who = event.attribute("IdentityID").unwrap_or("somebody");
    match &event.name {
        EventName::IdentityDeleted => {
            eprintln!("{}: delete what {who} has stored", event.timestamp)
        }
        EventName::LoginFailed | EventName::RecoveryFailed => {
            eprintln!("{}: {}, count the attempts", event.timestamp, event.name);
        }
        EventName::OAuth2AccessTokenRevoked | EventName::SessionRevoked => {
            eprintln!("{}: forget what is remembered of {who}", event.timestamp);
        }
        // There are many more, and new names come at any time.
        _ => {}
    }
    Ok(())
}

//! An app with a page for whoever is signed in, and one for those who have a permission and a second factor.
//!
//! Reads `ORY_SDK_URL`, where browsers and this app reach Ory, `ORY_ACCESS_TOKEN`, the address to listen at from `LISTEN`
//! (`127.0.0.1:3000`), and where browsers reach this app from `APP_URL`. The permission model of the project needs the
//! namespace `Document` with `editors`.
//!
//! ```sh
//! cargo run --example app --features axum,permissions,session
//! ```

use std::env;
use std::time::Duration;

use axum::extract::{FromRef, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, serve};
use ory_sdk::Ory;
use ory_sdk::permissions::{Permissions, RelationTuple, Subject};
use ory_sdk::session::{Cache, Outcome, Rejection, SecondFactor, Sessions, SignedIn};
use tokio::net::TcpListener;

#[derive(Clone)]
struct App {
    sessions: Sessions,
    permissions: Permissions,
}

impl FromRef<App> for Sessions {
    fn from_ref(app: &App) -> Self {
        app.sessions.clone()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .ory_access_token(env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
        .build()?;
    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    let address = format!("http://{}", listener.local_addr()?);
    let app_url = env::var("APP_URL").unwrap_or_else(|_| address.clone());
    let app = App {
        // Short: a session that is revoked is good for as long.
        sessions: Sessions::new(&ory)
            .app_url(&app_url)?
            .cache(Cache::new(Duration::from_secs(5))),
        permissions: Permissions::new(&ory),
    };
    let router = Router::new()
        .route("/", get(home))
        .route("/account", get(account))
        .route("/documents/{document}/edit", get(edit))
        .with_state(app);
    println!("listening at {address}");
    Ok(serve(listener, router).await?)
}

/// Everybody sees this page. Only that Ory cannot be asked keeps it from them.
async fn home(session: Option<SignedIn>) -> &'static str {
    if session.is_some() { "Welcome back." } else { "Welcome." }
}

/// The rejection is shown as the app would have it.
async fn account(session: Result<SignedIn, Rejection>) -> Response {
    match session {
        Ok(SignedIn(session)) => {
            let id = session.identity.as_ref().map(|it| it.id.as_str());
            format!("You are {}.", id.unwrap_or("somebody")).into_response()
        }
        Err(rejection) => match rejection.outcome() {
            Outcome::Failed(error) => {
                // The message has neither cookie nor token.
                eprintln!("{error}");
                (StatusCode::BAD_GATEWAY, "Please come back in a minute.")
                    .into_response()
            }
            _ => rejection.into_response(),
        },
    }
}

/// Whoever has no second factor in this session is sent to it, and comes back.
async fn edit(
    State(app): State<App>,
    SecondFactor(session): SecondFactor,
    Path(document): Path<String>,
) -> Result<String, StatusCode> {
    let user = session.identity.as_ref().ok_or(StatusCode::FORBIDDEN)?;
    let user = Subject::id(&user.id);
    let question = RelationTuple::new("Document", &document, "editors", user);
    match app.permissions.check(question).await {
        Ok(true) => Ok(format!("You edit {document}.")),
        Ok(false) => Err(StatusCode::FORBIDDEN),
        // Neither yes nor no.
        Err(error) => {
            eprintln!("{error}");
            Err(StatusCode::BAD_GATEWAY)
        }
    }
}

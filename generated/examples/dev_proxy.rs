//! Serves an app for development with Ory under its own origin, so that Ory's cookies are those of `localhost`.
//!
//! Reads `ORY_SDK_URL`, the address to listen at from `LISTEN` (`127.0.0.1:3000`), the URL under which browsers see
//! the app from `APP_URL` if that is not this machine, and a token of the project from `ORY_PROJECT_API_TOKEN` if it asks
//! for one. Then open `http://127.0.0.1:3000`, and register. In production, a custom domain of the project takes the
//! place of the proxy.

use std::collections::HashMap;
use std::env;

use axum::Router;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use ory_sdk::Ory;
use ory_sdk::proxy::OryProxy;
use ory_sdk::session::{Outcome, Rejection, Sessions, SignedIn};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .build()?;
    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    let address = format!("http://{}", listener.local_addr()?);

    let public = env::var("APP_URL").ok();
    // Browsers reach Ory where they reach the app, so that is where the login begins and ends.
    let url = public.as_deref().unwrap_or(&address);
    let sessions = Sessions::new(&ory).browser_url(url)?.app_url(url)?;
    // Where Ory sends browsers to its page for errors, they see the one of the app.
    let mut proxy = OryProxy::builder(&ory).page("/ui/error", "/oops");
    if let Some(url) = public {
        proxy = proxy.public_url(url);
    }
    if let Ok(token) = env::var("ORY_PROJECT_API_TOKEN") {
        proxy = proxy.token(token);
    }
    let router = Router::new()
        .route("/", get(home))
        .route("/account", get(account))
        .route("/oops", get(oops))
        .with_state(sessions)
        // Outside of all routes: the paths of Ory are none of the app's.
        .layer(proxy.build()?);
    println!("listening at {address}");
    Ok(axum::serve(listener, router).await?)
}

/// Everybody sees this page.
async fn home(session: Option<SignedIn>) -> Html<&'static str> {
    Html(match session {
        Some(_) => "<p>Welcome back. <a href=\"/account\">Your account</a></p>",
        // Paths of the app's own origin, which the proxy answers.
        None => {
            "<p><a href=\"/self-service/login/browser\">Sign in</a> or \
             <a href=\"/self-service/registration/browser\">register</a>.</p>"
        }
    })
}

/// Whoever is not signed in goes to the login and comes back.
async fn account(session: Result<SignedIn, Rejection>) -> Response {
    match session {
        Ok(SignedIn(session)) => {
            let id = session.identity.as_ref().map(|it| it.id.as_str());
            format!("You are {}.", id.unwrap_or("somebody")).into_response()
        }
        Err(rejection) => {
            if let Outcome::Failed(error) = rejection.outcome() {
                eprintln!("{error}");
            }
            rejection.into_response()
        }
    }
}

/// The ID is for the log alone: by it, `get_flow_error` tells what went wrong.
async fn oops(
    Query(query): Query<HashMap<String, String>>,
) -> (StatusCode, Html<&'static str>) {
    eprintln!("Ory has sent a browser here, error {:?}", query.get("id"));
    (
        StatusCode::BAD_REQUEST,
        Html("<p>That did not work. <a href=\"/\">Start again</a></p>"),
    )
}

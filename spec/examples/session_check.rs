//! Protects the pages of an app: asks Ory with each request who is signed in, and what is missing if nobody is.
//!
//! Reads `ORY_SDK_URL`, where browsers and apps reach Ory, and the address to listen at from `LISTEN`
//! (`127.0.0.1:3000`). Then open `http://127.0.0.1:3000/account`, or ask for it with a token:
//!
//! ```sh
//! curl -H "X-Session-Token: $TOKEN" http://127.0.0.1:3000/account
//! ```
//!
//! The browser sends this app the cookies of Ory if both are on one domain. They are passed on as
//! they come, and never logged.

use std::env;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Extension, Router};
use ory_sdk::models::Session;
use ory_sdk::{Error, Ory};
use tokio::net::TcpListener;

#[derive(Clone)]
struct App {
    ory: Ory,
    /// Where a browser begins to sign in.
    login: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = env::var("ORY_SDK_URL").expect("ORY_SDK_URL");
    let app = App {
        ory: Ory::builder().base_url(&url).build()?,
        login: format!("{}/self-service/login/browser", url.trim_end_matches('/')),
    };
    let protected = Router::new()
        .route("/account", get(account))
        .route_layer(middleware::from_fn_with_state(app, protect));
    let open = Router::new().route("/", get(async || "Everybody may see this."));
    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening at http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, open.merge(protected)).await?)
}

/// A page behind [`protect`], which has put the session into the request.
async fn account(Extension(session): Extension<Session>) -> String {
    let id = session.identity.map(|identity| identity.id);
    format!("You are {}.", id.as_deref().unwrap_or("somebody"))
}

// -- The check --------------------------------------------------------------------------------------

/// What Ory says of a request.
enum Access {
    SignedIn(Box<Session>),
    Nobody,
    /// Somebody, who has to do more before this session suffices: most often, use a second factor.
    MoreNeeded {
        code: String,
        /// Where a browser goes for it.
        url: String,
    },
}

/// Returns who makes a request. That Ory cannot be asked is an error, and not an answer: a user who is
/// sent to the login while Ory is down comes back for ever, and one who is let in was not checked.
async fn check(ory: &Ory, headers: &HeaderMap) -> Result<Access, Error> {
    let call = ory.frontend().to_session();
    let call = match (token(headers), cookies(headers)) {
        (Some(token), _) => call.x_session_token(token),
        (None, Some(cookies)) => call.cookie(cookies),
        (None, None) => return Ok(Access::Nobody),
    };
    let error = match call.await {
        Ok(session) => return Ok(Access::SignedIn(Box::new(session))),
        Err(error) => error,
    };
    let url = error.body().and_then(|body| body.redirect_browser_to.clone());
    match (error.status(), error.code(), url) {
        (Some(401), ..) => Ok(Access::Nobody),
        (Some(403), Some(code), Some(url)) => Ok(Access::MoreNeeded {
            code: code.into_owned(),
            url,
        }),
        _ => Err(error.into()),
    }
}

/// Returns the session token of an app, from either header in which Ory takes it.
fn token(headers: &HeaderMap) -> Option<&str> {
    let text = |name: &str| headers.get(name)?.to_str().ok();
    let bearer = || {
        let (scheme, token) = text("authorization")?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
    };
    text("x-session-token").or_else(bearer)
}

/// Returns the browser's own `Cookie` header. Some servers hand it out in pieces.
fn cookies(headers: &HeaderMap) -> Option<String> {
    let pieces = headers.get_all(header::COOKIE).iter();
    let pieces: Vec<&str> = pieces.filter_map(|piece| piece.to_str().ok()).collect();
    (!pieces.is_empty()).then(|| pieces.join("; "))
}

// -- What becomes of it -----------------------------------------------------------------------------

async fn protect(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let is_browser = token(request.headers()).is_none();
    match check(&app.ory, request.headers()).await {
        Ok(Access::SignedIn(session)) => {
            request.extensions_mut().insert(*session);
            next.run(request).await
        }
        // An app reads the status, and signs in by itself.
        Ok(Access::Nobody) if is_browser => Redirect::to(&app.login).into_response(),
        Ok(Access::Nobody) => StatusCode::UNAUTHORIZED.into_response(),
        Ok(Access::MoreNeeded { url, .. }) if is_browser => {
            Redirect::to(&url).into_response()
        }
        Ok(Access::MoreNeeded { code, .. }) => {
            (StatusCode::FORBIDDEN, code).into_response()
        }
        Err(error) => {
            // The message has neither cookie nor token.
            eprintln!("{error}");
            StatusCode::BAD_GATEWAY.into_response()
        }
    }
}

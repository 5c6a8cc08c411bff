//! Protects an API with bearer tokens: JWTs are checked here, opaque tokens by asking Ory.
//!
//! Reads `ORY_SDK_URL` and `ORY_ACCESS_TOKEN`, a key of the project for opaque tokens; who issues the tokens from
//! `TOKEN_ISSUER` (`ORY_SDK_URL`, unless set), for whom they have to be from `TOKEN_AUDIENCE`, and the address to
//! listen at from `LISTEN` (`127.0.0.1:3000`). Then call it with a token:
//!
//! ```sh
//! curl -H "Authorization: Bearer $TOKEN" http://127.0.0.1:3000/notes
//! ```

use std::env;
use std::error::Error as _;
use std::iter;

use axum::extract::{FromRef, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use ory_sdk::Ory;
use ory_sdk::verifier::{Claims, Verifier, VerifyError};
use tokio::net::TcpListener;

#[derive(Clone)]
struct App {
    verifier: Verifier,
    greeting: &'static str,
}

/// Where the extractor finds the verifier.
impl FromRef<App> for Verifier {
    fn from_ref(app: &App) -> Self {
        app.verifier.clone()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = env::var("ORY_SDK_URL").expect("ORY_SDK_URL");
    let ory = Ory::builder()
        .base_url(&url)
        .ory_access_token(env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
        .build()?;
    let issuer = env::var("TOKEN_ISSUER").unwrap_or(url);
    // One for the whole program: it keeps the keys of the server.
    let verifier = Verifier::access_tokens(&ory, issuer)
        .audience(env::var("TOKEN_AUDIENCE").expect("TOKEN_AUDIENCE"))
        .opaque_tokens()
        .build()?;
    let app = Router::new()
        .route("/", get(async || "Everybody may call this."))
        .route("/notes", get(read).post(write))
        .with_state(App {
            verifier,
            greeting: "These are the notes of",
        });
    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening at http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, app).await?)
}

/// Whoever has a good token. Others get the plain answer of the extractor: 401 and a challenge.
async fn read(State(app): State<App>, claims: Claims) -> String {
    let subject = claims.subject.as_deref().unwrap_or("somebody");
    format!("{} {subject}.", app.greeting)
}

/// As above, with an answer of our own to others, and for those only who may write.
async fn write(claims: Result<Claims, VerifyError>) -> Result<&'static str, Refused> {
    if !claims?.has_scope("notes.write") {
        return Err(Refused(VerifyError::Scope));
    }
    Ok("It is written.")
}

struct Refused(VerifyError);

impl From<VerifyError> for Refused {
    fn from(error: VerifyError) -> Self {
        Self(error)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let Self(error) = self;
        if error.is_unavailable() {
            // No fault of the caller's. The messages hold no token.
            let causes = iter::successors(error.source(), |&error| error.source());
            let causes: String = causes.map(|error| format!(": {error}")).collect();
            eprintln!("{error}{causes}");
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
        let why = Json(serde_json::json!({"error": error.to_string()}));
        let challenge =
            [(header::WWW_AUTHENTICATE, error.challenge().unwrap_or("Bearer"))];
        (error.status(), challenge, why).into_response()
    }
}

//! Serves login and consent with the kit, and a page that asks for a second factor and a permission.
//!
//! Reads `ORY_SDK_URL` and `ORY_ACCESS_TOKEN`, the account that may sign in from `LOGIN_EMAIL` and
//! `LOGIN_PASSWORD`, and the address to listen at from `LISTEN` (`127.0.0.1:3000`). Then tell your
//! project that these are its pages: `http://127.0.0.1:3000/login`, `/consent`, `/logout` and
//! `/device`. `/documents/ID` needs `view`, and an Ory Identities session with `aal2`.

use std::env;
use std::time::Duration;

use axum::Router;
use axum::extract::{FromRef, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use ory_sdk::Ory;
use ory_sdk::consent::{Failure, Form, Grant, Kit, Pages, Refusal};
use ory_sdk::models::{
    AcceptOAuth2LoginRequest, OAuth2ConsentRequest, OAuth2LoginRequest,
    RejectOAuth2Request,
};
use ory_sdk::permissions::{Permissions, RelationTuple, Subject};
use ory_sdk::session::{SecondFactor, Sessions};
use tokio::net::TcpListener;

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .ory_access_token(env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
        .build()?;
    let pages = Accounts {
        email: env::var("LOGIN_EMAIL").expect("LOGIN_EMAIL"),
        password: env::var("LOGIN_PASSWORD").expect("LOGIN_PASSWORD"),
    };
    let app = App {
        sessions: Sessions::new(&ory),
        permissions: Permissions::new(&ory),
    };
    // At `https://`, leave out `danger_plain_http`.
    let kit = Kit::new(ory, pages).danger_plain_http();
    let router = Router::new()
        .route("/documents/{id}", get(document))
        .with_state(app)
        .merge(kit.router());
    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening at http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, router).await?)
}

// -- Login and consent ------------------------------------------------------------------------------

struct Accounts {
    email: String,
    password: String,
}

impl Pages for Accounts {
    async fn authenticate(
        &self,
        _request: &OAuth2LoginRequest,
        form: &Form,
    ) -> Result<AcceptOAuth2LoginRequest, Refusal> {
        // Ask your own accounts here, which hold hashes and no passwords.
        let (email, password) = (form.get("email"), form.get("password"));
        if email != Some(&self.email) || password != Some(&self.password) {
            return Err(Refusal::again("E-mail or password is wrong."));
        }
        let answer = AcceptOAuth2LoginRequest::new(&self.email).amr(["pwd"]);
        let remember = form.get("remember").is_some();
        Ok(answer.remember(remember).remember_for(HOUR.as_secs() as i64))
    }

    async fn claims(
        &self,
        request: &OAuth2ConsentRequest,
        grant: Grant,
    ) -> Result<Grant, RejectOAuth2Request> {
        let email = request.subject.as_deref().filter(|_| grant.has("email"));
        Ok(match email {
            Some(email) => grant.id_token(serde_json::json!({ "email": email })),
            None => grant,
        }
        .remember(HOUR))
    }

    fn failed(&self, failure: &Failure) -> Response {
        eprintln!("{failure}");
        let status = StatusCode::from_u16(failure.page_status());
        let status = status.unwrap_or(StatusCode::BAD_GATEWAY);
        (status, "This page cannot be shown. Please start again.").into_response()
    }
}

// -- A page that not everybody may see --------------------------------------------------------------

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

/// Whoever is not signed in, or has no second factor in this session, does not come here.
async fn document(
    State(app): State<App>,
    SecondFactor(session): SecondFactor,
    Path(id): Path<String>,
) -> Result<String, StatusCode> {
    let user = session.identity.as_ref().ok_or(StatusCode::FORBIDDEN)?;
    let question = RelationTuple::new("Document", &id, "view", Subject::id(&user.id));
    match app.permissions.check(question).await {
        Ok(true) => Ok(format!("This is {id}.")),
        Ok(false) => Err(StatusCode::FORBIDDEN),
        // Neither yes nor no.
        Err(error) => {
            eprintln!("{error}");
            Err(StatusCode::BAD_GATEWAY)
        }
    }
}

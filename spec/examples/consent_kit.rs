//! Serves login and consent with the kit, and a page that asks for a second factor and a permission.
//!
//! Reads `ORY_SDK_URL` and `ORY_ACCESS_TOKEN`, the account that may sign in from `LOGIN_EMAIL` and
//! `LOGIN_PASSWORD`, and the address to listen at from `LISTEN` (`127.0.0.1:3000`). Then tell your
//! project that these are its pages: `http://127.0.0.1:3000/login`, `/consent`, `/logout` and
//! `/device`. `/documents/ID` is for those who may `view` the document.

use std::env;
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use ory_sdk::consent::{Failure, Form, Grant, Kit, Pages, Refusal};
use ory_sdk::models::{
    AcceptOAuth2LoginRequest, OAuth2ConsentRequest, OAuth2LoginRequest,
    RejectOAuth2Request,
};
use ory_sdk::{Error, Ory};
use serde::Deserialize;
use tokio::net::TcpListener;

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL")?)
        .ory_access_token(env::var("ORY_ACCESS_TOKEN")?)
        .build()?;
    let pages = Accounts {
        email: env::var("LOGIN_EMAIL")?,
        password: env::var("LOGIN_PASSWORD")?,
    };
    // At `https://`, leave out `danger_plain_http`.
    let kit = Kit::new(ory.clone(), pages).danger_plain_http();
    let router = Router::new()
        .route("/documents/{id}", get(document))
        .with_state(ory)
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

/// What stands beside the error if the session has to be stronger.
#[derive(Deserialize)]
struct StepUp {
    redirect_browser_to: String,
}

async fn document(
    State(ory): State<Ory>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failed> {
    let cookie = headers.get(header::COOKIE).and_then(|it| it.to_str().ok());
    let call = ory.frontend().to_session().cookie(cookie.unwrap_or_default());
    let session = match call.await {
        Ok(session) => session,
        Err(error) if error.status() == Some(401) => {
            return Ok((StatusCode::UNAUTHORIZED, "Please sign in.").into_response());
        }
        Err(error) if error.status() == Some(403) => {
            let body = error.raw_body().map(|it| serde_json::from_slice::<StepUp>(it));
            return match body {
                Some(Ok(to)) => {
                    Ok(Redirect::to(&to.redirect_browser_to).into_response())
                }
                _ => Err(error.into()),
            };
        }
        Err(error) => return Err(error.into()),
    };
    let user = session.identity.map(|it| it.id).unwrap_or_default();
    let check = ory.permission().check_permission().namespace("Document");
    let check = check.object(&id).relation("view").subject_id(user).await?;
    Ok(match check.allowed {
        true => format!("This is {id}.").into_response(),
        false => (StatusCode::FORBIDDEN, "You may not see this.").into_response(),
    })
}

struct Failed(Error);

impl<E> From<E> for Failed
where
    Error: From<E>,
{
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        eprintln!("{}", self.0);
        (StatusCode::BAD_GATEWAY, "Please try again later.").into_response()
    }
}

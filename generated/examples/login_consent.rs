//! Serves the login, consent and logout pages that Ory sends browsers to.
//!
//! Reads `ORY_SDK_URL` and `ORY_ACCESS_TOKEN`, the account that may sign in from `LOGIN_EMAIL` and
//! `LOGIN_PASSWORD`, and the address to listen at from `LISTEN` (`127.0.0.1:3000`). Then tell your
//! project that these are its pages: `http://127.0.0.1:3000/login`, `/consent` and `/logout`.
//!
//! Each page gets a challenge, which stands for the request of a client. The page fetches the
//! request, asks the user, accepts or rejects, and sends the browser where Ory says. The challenge
//! is a secret of this browser, so it also keeps other sites from posting these forms.

use std::env;
use std::sync::Arc;

use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Form, Router};
use ory_sdk::api::oauth2::{GetOAuth2ConsentRequestError, GetOAuth2LoginRequestError};
use ory_sdk::models::{
    AcceptOAuth2ConsentRequest, AcceptOAuth2ConsentRequestSession,
    AcceptOAuth2LoginRequest, OAuth2Client, OAuth2ConsentRequest, RejectOAuth2Request,
};
use ory_sdk::{Error, Ory};
use serde::Deserialize;
use tokio::net::TcpListener;

/// An hour.
const REMEMBER_FOR: i64 = 3600;

struct App {
    ory: Ory,
    email: String,
    password: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .ory_access_token(env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
        .build()?;
    let app = App {
        ory,
        email: env::var("LOGIN_EMAIL").expect("LOGIN_EMAIL"),
        password: env::var("LOGIN_PASSWORD").expect("LOGIN_PASSWORD"),
    };
    let router = Router::new()
        .route("/login", get(show_login).post(login))
        .route("/consent", get(show_consent).post(consent))
        .route("/logout", get(logout))
        .with_state(Arc::new(app));
    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening at http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, router).await?)
}

// -- Login: who is it? ------------------------------------------------------------------------------

#[derive(Deserialize)]
struct LoginQuery {
    login_challenge: String,
}

async fn show_login(
    State(app): State<Arc<App>>,
    Query(LoginQuery { login_challenge }): Query<LoginQuery>,
) -> Result<Response, Failure> {
    let request =
        match app.ory.oauth2().get_oauth2_login_request(&*login_challenge).await {
            Ok(request) => request,
            // Answered before, for example after the back button: start again.
            Err(error) => match error.body() {
                Some(GetOAuth2LoginRequestError::Gone(to)) => {
                    return Ok(go(&to.redirect_to));
                }
                _ => return Err(error.into()),
            },
        };
    // Ory knows this browser: nobody is to be asked.
    if request.skip {
        return accept_login(&app, &login_challenge, &request.subject).await;
    }
    Ok(login_page(&login_challenge, &request.client, ""))
}

#[derive(Deserialize)]
struct LoginForm {
    login_challenge: String,
    email: String,
    password: String,
}

async fn login(
    State(app): State<Arc<App>>,
    Form(form): Form<LoginForm>,
) -> Result<Response, Failure> {
    // Ask your own accounts here, which hold hashes and no passwords.
    if form.email != app.email || form.password != app.password {
        let request =
            app.ory.oauth2().get_oauth2_login_request(&*form.login_challenge).await?;
        let wrong = "E-mail or password is wrong.";
        return Ok(login_page(&form.login_challenge, &request.client, wrong));
    }
    accept_login(&app, &form.login_challenge, &form.email).await
}

async fn accept_login(
    app: &App,
    challenge: &str,
    subject: &str,
) -> Result<Response, Failure> {
    let answer =
        AcceptOAuth2LoginRequest::new(subject).remember(true).remember_for(REMEMBER_FOR);
    let call = app.ory.oauth2().accept_oauth2_login_request(challenge).body(answer);
    Ok(go(&call.await?.redirect_to))
}

// -- Consent: what may the client do? ---------------------------------------------------------------

#[derive(Deserialize)]
struct ConsentQuery {
    consent_challenge: String,
}

async fn show_consent(
    State(app): State<Arc<App>>,
    Query(ConsentQuery { consent_challenge }): Query<ConsentQuery>,
) -> Result<Response, Failure> {
    let call = app.ory.oauth2().get_oauth2_consent_request(&*consent_challenge);
    let request = match call.await {
        Ok(request) => request,
        Err(error) => match error.body() {
            Some(GetOAuth2ConsentRequestError::Gone(to)) => {
                return Ok(go(&to.redirect_to));
            }
            _ => return Err(error.into()),
        },
    };
    // The user has agreed before, or the client is one of ours.
    let ours = request.client.as_ref().and_then(|client| client.skip_consent);
    if request.skip == Some(true) || ours == Some(true) {
        return accept_consent(&app, &consent_challenge, request).await;
    }
    Ok(consent_page(&consent_challenge, &request))
}

#[derive(Deserialize)]
struct ConsentForm {
    consent_challenge: String,
    answer: String,
}

async fn consent(
    State(app): State<Arc<App>>,
    Form(form): Form<ConsentForm>,
) -> Result<Response, Failure> {
    let (oauth2, challenge) = (app.ory.oauth2(), &*form.consent_challenge);
    if form.answer == "allow" {
        // What was requested comes from Ory, and never from the form.
        let request = oauth2.get_oauth2_consent_request(challenge).await?;
        return accept_consent(&app, challenge, request).await;
    }
    let reason = RejectOAuth2Request::new()
        .error("access_denied")
        .error_description("The user does not agree.");
    let call = oauth2.reject_oauth2_consent_request(challenge).body(reason);
    Ok(go(&call.await?.redirect_to))
}

async fn accept_consent(
    app: &App,
    challenge: &str,
    request: OAuth2ConsentRequest,
) -> Result<Response, Failure> {
    let scopes = request.requested_scope.unwrap_or_default();
    let mut session = AcceptOAuth2ConsentRequestSession::new();
    if scopes.iter().any(|scope| scope == "email") {
        // Claims of the ID token.
        session = session.id_token(serde_json::json!({ "email": app.email }));
    }
    let audience = request.requested_access_token_audience.unwrap_or_default();
    let answer = AcceptOAuth2ConsentRequest::new()
        .grant_scope(scopes)
        .grant_access_token_audience(audience)
        .remember(true)
        .remember_for(REMEMBER_FOR)
        .session(session);
    let call = app.ory.oauth2().accept_oauth2_consent_request(challenge).body(answer);
    Ok(go(&call.await?.redirect_to))
}

// -- Logout -----------------------------------------------------------------------------------------

#[derive(Deserialize)]
struct LogoutQuery {
    logout_challenge: String,
}

async fn logout(
    State(app): State<Arc<App>>,
    Query(LogoutQuery { logout_challenge }): Query<LogoutQuery>,
) -> Result<Response, Failure> {
    let call = app.ory.oauth2().accept_oauth2_logout_request(logout_challenge);
    Ok(go(&call.await?.redirect_to))
}

// -- Pages ------------------------------------------------------------------------------------------

fn login_page(challenge: &str, client: &OAuth2Client, message: &str) -> Response {
    page(&format!(
        r#"<h1>Sign in to {client}</h1>
<p>{message}</p>
<form method="post" action="/login">
<input type="hidden" name="login_challenge" value="{challenge}">
<input type="email" name="email" placeholder="E-mail" required>
<input type="password" name="password" placeholder="Password" required>
<button>Sign in</button>
</form>"#,
        client = escape(client.client_name.as_deref().unwrap_or("a client")),
        challenge = escape(challenge),
    ))
}

fn consent_page(challenge: &str, request: &OAuth2ConsentRequest) -> Response {
    let client =
        request.client.as_ref().and_then(|client| client.client_name.as_deref());
    let scopes = request.requested_scope.iter().flatten();
    let scopes: String =
        scopes.map(|scope| format!("<li>{}</li>", escape(scope))).collect();
    page(&format!(
        r#"<h1>{client} would like to use</h1>
<ul>{scopes}</ul>
<form method="post" action="/consent">
<input type="hidden" name="consent_challenge" value="{challenge}">
<button name="answer" value="allow">Allow</button>
<button name="answer" value="deny">Deny</button>
</form>"#,
        client = escape(client.unwrap_or("A client")),
        challenge = escape(challenge),
    ))
}

/// A page that no other site may frame, that is not kept, and that tells no other site its URL.
fn page(content: &str) -> Response {
    let headers = [
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (headers, Html(format!("<!doctype html><meta charset=\"utf-8\">\n{content}\n")))
        .into_response()
}

fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;")
}

fn go(url: &str) -> Response {
    Redirect::to(url).into_response()
}

/// What the browser is told when a call fails. The log has the rest, and no secret is in it.
struct Failure(Error);

impl<E> From<E> for Failure
where
    Error: From<E>,
{
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        eprintln!("{}", self.0);
        // A challenge that is unknown or too old.
        let status = match self.0.status() {
            Some(400..=499) => StatusCode::BAD_REQUEST,
            _ => StatusCode::BAD_GATEWAY,
        };
        (status, "This page cannot be shown. Please start again.").into_response()
    }
}

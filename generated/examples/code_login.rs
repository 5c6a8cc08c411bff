//! Signs people in to an app with OAuth 2.0 and OpenID Connect, keeps their tokens fresh, and signs them out.
//!
//! Reads `ORY_SDK_URL`, the app from `OAUTH_CLIENT_ID` and `OAUTH_CLIENT_SECRET`, who issues its tokens from
//! `TOKEN_ISSUER` (`ORY_SDK_URL`, unless set), the address to listen at from `LISTEN` (`127.0.0.1:3000`), and where
//! browsers reach the app from `APP_URL`. The server has to know `APP_URL/callback` as the redirect URI, and `APP_URL/`
//! as a place to go after a logout.

use std::collections::HashMap;
use std::env;
use std::iter;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use ory_sdk::oauth::{OAuthClient, OAuthError, SignIn, Tokens};
use ory_sdk::verifier::Verifier;
use ory_sdk::{Ory, Secret};
use tokio::net::TcpListener;

type Anything = Box<dyn std::error::Error>;

struct App {
    client: OAuthClient,
    verifier: Verifier,
    url: String,
    /// What is known of each browser, by its cookie. An app that is restarted now and then has a database here, which
    /// also forgets those who have not come back for weeks.
    browsers: Mutex<HashMap<String, Browser>>,
}

enum Browser {
    SigningIn(SignIn, Instant),
    SignedIn(Arc<User>),
}

struct User {
    subject: String,
    id_token: Secret,
    /// Behind a lock that is held during a refresh: a refresh token that is used twice counts as stolen.
    tokens: tokio::sync::Mutex<Held>,
}

struct Held {
    tokens: Tokens,
    good_until: Option<Instant>,
}

#[tokio::main]
async fn main() -> Result<(), Anything> {
    let base = env::var("ORY_SDK_URL").expect("ORY_SDK_URL");
    let ory = Ory::builder().base_url(&base).build()?;
    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    let address = format!("http://{}", listener.local_addr()?);
    let url = env::var("APP_URL").unwrap_or_else(|_| address.clone());
    let issuer = env::var("TOKEN_ISSUER").unwrap_or(base);
    let id = env::var("OAUTH_CLIENT_ID").expect("OAUTH_CLIENT_ID");
    let app = App {
        client: OAuthClient::confidential(
            &ory,
            &id,
            env::var("OAUTH_CLIENT_SECRET").expect("OAUTH_CLIENT_SECRET"),
        )
        .redirect_uri(format!("{url}/callback"))
        .issuer(&issuer),
        verifier: Verifier::id_tokens(&ory, issuer, id).build()?,
        url,
        browsers: Mutex::default(),
    };
    let router = Router::new()
        .route("/", get(home))
        .route("/login", get(login))
        .route("/callback", get(callback))
        // Not by GET, or an image of another site could sign people out.
        .route("/logout", post(logout))
        .with_state(Arc::new(app));
    println!("listening at {address}");
    Ok(axum::serve(listener, router).await?)
}

async fn login(State(app): State<Arc<App>>) -> Result<Response, Failure> {
    let begun = app.client.authorize(["openid", "offline_access"]).begin()?;
    let cookie = app.keep(Browser::SigningIn(begun.sign_in, Instant::now()))?;
    Ok((cookie, Redirect::to(&begun.url)).into_response())
}

async fn callback(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    // It is taken away, whatever comes of it: a sign-in can be finished once. Whoever is signed in stays so.
    let begun = app.user(&headers).is_none().then(|| app.forget(&headers)).flatten();
    let Some(Browser::SigningIn(sign_in, _)) = begun else {
        return Err(OAuthError::State.into());
    };
    let tokens = app.client.finish(&sign_in, &query.unwrap_or_default()).await?;
    let id_token = tokens.id_token.clone().ok_or("there is no ID token")?;
    let claims = app.verifier.verify(id_token.expose()).await?;
    sign_in.check_nonce(claims.nonce.as_deref())?;
    let user = User {
        subject: claims.subject.ok_or("the ID token names nobody")?,
        id_token,
        tokens: Held::new(tokens).into(),
    };
    // Under another cookie than before, which somebody else may have put into this browser.
    let cookie = app.keep(Browser::SignedIn(Arc::new(user)))?;
    Ok((cookie, Redirect::to("/")).into_response())
}

async fn home(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<String, Failure> {
    let Some(user) = app.user(&headers) else {
        return Ok("Please go to /login.".to_owned());
    };
    // In a task of its own: a browser that goes away ends this one, and would take the new tokens along.
    match tokio::spawn(access_token(Arc::clone(&app), Arc::clone(&user))).await? {
        // Here the app would call an API with it.
        Ok(_token) => Ok(format!("You are {}.", user.subject)),
        Err(error) if error.code() == Some("invalid_grant") => {
            app.forget(&headers);
            Ok("That was too long ago. Please go to /login.".to_owned())
        }
        Err(error) => Err(error.into()),
    }
}

async fn logout(State(app): State<Arc<App>>, headers: HeaderMap) -> Redirect {
    let user = app.user(&headers);
    app.forget(&headers);
    let Some(user) = user else { return Redirect::to("/") };
    // The server has a session of its own, without which the next login asks for nothing.
    let logout = app.client.logout().id_token(&user.id_token);
    Redirect::to(logout.then(&format!("{}/", app.url)).url().expose())
}

/// Returns a token that is good for some seconds at least.
async fn access_token(app: Arc<App>, user: Arc<User>) -> Result<Secret, OAuthError> {
    let mut held = user.tokens.lock().await;
    let is_old = held.good_until.is_some_and(|until| until <= Instant::now());
    if let Some(refresh) = held.tokens.refresh_token.clone().filter(|_| is_old) {
        *held = Held::new(app.client.refresh(&refresh).await?);
    }
    Ok(held.tokens.access_token.clone())
}

impl Held {
    fn new(tokens: Tokens) -> Self {
        let margin = Duration::from_secs(30);
        let time = tokens.expires_in.map(|time| time.saturating_sub(margin));
        let good_until = time.and_then(|time| Instant::now().checked_add(time));
        Self { tokens, good_until }
    }
}

// -- Browsers ---------------------------------------------------------------------------------------

const COOKIE: &str = "photos_session";

impl App {
    /// Keeps what is known of a browser, and returns the cookie for it.
    fn keep(
        &self,
        browser: Browser,
    ) -> Result<[(header::HeaderName, String); 1], Failure> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)?;
        let id: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut all = self.lock();
        // Those who never came back.
        let time = Duration::from_secs(600);
        all.retain(
            |_, it| !matches!(it, Browser::SigningIn(_, at) if at.elapsed() > time),
        );
        all.insert(id.clone(), browser);
        let secure = if self.url.starts_with("https:") { "; Secure" } else { "" };
        let cookie = format!("{COOKIE}={id}; Path=/; HttpOnly; SameSite=Lax{secure}");
        Ok([(header::SET_COOKIE, cookie)])
    }

    fn forget(&self, headers: &HeaderMap) -> Option<Browser> {
        self.lock().remove(id(headers)?)
    }

    fn user(&self, headers: &HeaderMap) -> Option<Arc<User>> {
        match self.lock().get(id(headers)?)? {
            Browser::SignedIn(user) => Some(Arc::clone(user)),
            Browser::SigningIn(..) => None,
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Browser>> {
        self.browsers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn id(headers: &HeaderMap) -> Option<&str> {
    let cookies =
        headers.get_all(header::COOKIE).iter().filter_map(|it| it.to_str().ok());
    let mut cookies =
        cookies.flat_map(|it| it.split("; ")).filter_map(|it| it.split_once('='));
    cookies.find(|(name, _)| *name == COOKIE).map(|(_, value)| value)
}

/// What keeps somebody from signing in.
struct Failure(Anything);

impl<E: Into<Anything>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self.0.downcast_ref() {
            // Somebody has pressed "no", or comes from another sign-in than that of this browser.
            Some(OAuthError::Denied(_) | OAuthError::State) => {
                (StatusCode::FORBIDDEN, "You are not signed in. Please go to /login.")
                    .into_response()
            }
            _ => {
                // The messages have neither token nor code.
                let causes = iter::successors(self.0.source(), |&error| error.source());
                let causes: String = causes.map(|error| format!(": {error}")).collect();
                eprintln!("{}{causes}", self.0);
                (StatusCode::BAD_GATEWAY, "Nobody can sign in at the moment.")
                    .into_response()
            }
        }
    }
}

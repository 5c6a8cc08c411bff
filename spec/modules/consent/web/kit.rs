//! Pages and the API behind them.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::get;

use super::{Pages, routes};
use crate::Ory;
use crate::consent::Csrf;

/// The pages of an application, as a router: `/login`, `/consent`, `/logout` and `/device`.
///
/// Nest it where you like, and tell your project the URLs. Bodies may have 64 KiB.
///
/// ```no_run
/// use axum::Router;
/// use ory_sdk::Ory;
/// use ory_sdk::consent::{Form, Kit, Pages, Refusal};
/// use ory_sdk::models::{AcceptOAuth2LoginRequest, OAuth2LoginRequest};
///
/// struct App;
///
/// impl Pages for App {
///     async fn authenticate(
///         &self,
///         _request: &OAuth2LoginRequest,
///         form: &Form,
///     ) -> Result<AcceptOAuth2LoginRequest, Refusal> {
///         match (form.get("email"), form.get("password")) {
///             // Ask your accounts, which hold hashes and no passwords.
///             (Some("me@example.com"), Some("secret")) => Ok(AcceptOAuth2LoginRequest::new("user-1")),
///             _ => Err(Refusal::again("E-mail or password is wrong.")),
///         }
///     }
/// }
///
/// fn router(ory: Ory) -> Router {
///     Router::new().nest("/oauth", Kit::new(ory, App).router())
/// }
/// ```
#[derive(Debug)]
pub struct Kit<P> {
    pub(super) ory: Ory,
    pub(super) pages: P,
    pub(super) csrf: Csrf,
}

impl<P: Pages> Kit<P> {
    /// Returns the pages of an application.
    pub fn new(ory: Ory, pages: P) -> Self {
        Self {
            ory,
            pages,
            csrf: Csrf::new(),
        }
    }

    /// Lets the pages work at `http://`, where others can set the cookie that protects the forms. For
    /// `http://localhost` while you develop, and never where users are.
    #[must_use]
    pub fn danger_plain_http(mut self) -> Self {
        self.csrf = Csrf::danger_plain_http();
        self
    }

    /// Returns the router.
    pub fn router(self) -> Router {
        Router::new()
            .route("/login", get(login::<P>).post(login::<P>))
            .route("/consent", get(consent::<P>).post(consent::<P>))
            .route("/logout", get(logout::<P>).post(logout::<P>))
            .route("/device", get(device::<P>).post(device::<P>))
            .with_state(Arc::new(self))
    }
}

async fn login<P: Pages>(State(kit): State<Arc<Kit<P>>>, request: Request) -> Response {
    routes::answer(&kit, routes::login(&kit, request).await)
}

async fn consent<P: Pages>(
    State(kit): State<Arc<Kit<P>>>,
    request: Request,
) -> Response {
    routes::answer(&kit, routes::consent(&kit, request).await)
}

async fn logout<P: Pages>(State(kit): State<Arc<Kit<P>>>, request: Request) -> Response {
    routes::answer(&kit, routes::logout(&kit, request).await)
}

async fn device<P: Pages>(State(kit): State<Arc<Kit<P>>>, request: Request) -> Response {
    routes::answer(&kit, routes::device(&kit, request).await)
}

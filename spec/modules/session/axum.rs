//! Extractors of axum: arguments of handlers.

use std::convert::Infallible;
use std::sync::Arc;

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequestParts, OptionalFromRequestParts};
use axum_core::response::{IntoResponse, Response};
use http::request::Parts;

use super::outcome::Outcome;
use super::rejection::Rejection;
use super::sessions::Sessions;
use crate::models::Session;

/// The session of whoever makes the request. Nobody gets past it.
///
/// The state of the router gives the [`Sessions`], by `FromRef`. `Option<SignedIn>` is for pages that everybody may see:
/// nobody, and a session that does not suffice, are `None`, and an error is a [`Rejection`] still. To render
/// rejections yourself, take `Result<SignedIn, Rejection>`; to see everything, take [`Outcome`].
///
/// ```no_run
/// use axum::{Router, extract::FromRef, routing::get};
/// use ory_sdk::session::{Sessions, SignedIn};
///
/// #[derive(Clone)]
/// struct App {
///     sessions: Sessions,
/// }
///
/// impl FromRef<App> for Sessions {
///     fn from_ref(app: &App) -> Self {
///         app.sessions.clone()
///     }
/// }
///
/// async fn account(SignedIn(session): SignedIn) -> String {
///     format!("Your session is {}.", session.id)
/// }
///
/// fn router(app: App) -> Router {
///     Router::new().route("/account", get(account)).with_state(app)
/// }
/// ```
#[derive(Debug, Clone)]
pub struct SignedIn(pub Arc<Session>);

/// The session of whoever makes the request, with a second factor (`aal2` or higher). A user without is sent to
/// the login that asks for it.
#[derive(Debug, Clone)]
pub struct SecondFactor(pub Arc<Session>);

impl<S> FromRequestParts<S> for SignedIn
where
    Sessions: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &S,
    ) -> Result<Self, Rejection> {
        Sessions::from_ref(state).guard(parts).await.map(Self)
    }
}

impl<S> OptionalFromRequestParts<S> for SignedIn
where
    Sessions: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &S,
    ) -> Result<Option<Self>, Rejection> {
        match Sessions::from_ref(state).guard(parts).await {
            Ok(session) => Ok(Some(Self(session))),
            Err(rejection) if matches!(rejection.outcome(), Outcome::Failed(_)) => {
                Err(rejection)
            }
            Err(_) => Ok(None),
        }
    }
}

impl<S> FromRequestParts<S> for SecondFactor
where
    Sessions: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &S,
    ) -> Result<Self, Rejection> {
        Sessions::from_ref(state).require_aal2().guard(parts).await.map(Self)
    }
}

impl<S> FromRequestParts<S> for Outcome
where
    Sessions: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &S,
    ) -> Result<Self, Infallible> {
        Ok(Sessions::from_ref(state).check(&parts.headers).await)
    }
}

/// The [plain response](Rejection::response): a redirect for browsers, and otherwise 401, 403 or 502.
impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        self.response::<Body>()
    }
}

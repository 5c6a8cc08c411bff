//! A layer of tower: requests are checked before a service sees them.

use std::task::{Context, Poll};

use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use super::outcome::Outcome;
use super::rejection::Rejection;
use super::sessions::Sessions;
use crate::{BoxFuture, guarded};

/// Checks each request. The [`Outcome`] is in the extensions of those that go on, and so is the session, as
/// `Arc<Session>`, if there is one.
///
/// ```no_run
/// use ory_sdk::session::{Rejection, SessionLayer, Sessions};
///
/// # fn example(sessions: Sessions) {
/// // The body is the one of your service.
/// let layer = SessionLayer::new(sessions, |rejection: Rejection| rejection.response::<String>());
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct SessionLayer<F> {
    sessions: Sessions,
    render: F,
    lets_nobody_through: bool,
}

impl<F> SessionLayer<F> {
    /// Returns a layer that lets only requests with a session through, and answers all others with what `render` makes
    /// of their [`Rejection`].
    pub fn new(sessions: Sessions, render: F) -> Self {
        Self {
            sessions,
            render,
            lets_nobody_through: false,
        }
    }

    /// Lets those through who have no session, or one that does not suffice. Look at the [`Outcome`] then. Where Ory
    /// could not be asked, `render` still answers.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.lets_nobody_through = true;
        self
    }
}

impl<S, F: Clone> Layer<S> for SessionLayer<F> {
    type Service = SessionService<S, F>;

    fn layer(&self, inner: S) -> SessionService<S, F> {
        SessionService { layer: self.clone(), inner }
    }
}

/// A service behind a [`SessionLayer`].
#[derive(Debug, Clone)]
pub struct SessionService<S, F> {
    layer: SessionLayer<F>,
    inner: S,
}

impl<S, F, B, R> Service<Request<B>> for SessionService<S, F>
where
    S: Service<Request<B>, Response = Response<R>, Future: Send>
        + Clone
        + Send
        + 'static,
    F: Fn(Rejection) -> Response<R> + Clone + Send + 'static,
    B: Send + 'static,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = BoxFuture<'static, Result<Response<R>, S::Error>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let layer = self.layer.clone();
        guarded::call(&mut self.inner, request, |mut parts| async move {
            let outcome = match layer.sessions.guard(&parts).await {
                Ok(session) => {
                    parts.extensions.insert(session.clone());
                    Outcome::Session(session)
                }
                Err(rejection) => match rejection.outcome() {
                    Outcome::Nobody | Outcome::StepUp(_)
                        if layer.lets_nobody_through =>
                    {
                        rejection.outcome().clone()
                    }
                    _ => return Err((layer.render)(rejection)),
                },
            };
            parts.extensions.insert(outcome);
            Ok(parts)
        })
    }
}

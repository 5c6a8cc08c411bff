//! A layer of tower.

use std::fmt;
use std::task::{Context, Poll};

use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use super::{Verifier, VerifyError, bearer_token};
use crate::{BoxFuture, guarded};

/// Lets only requests with a good bearer token through, and puts their [`Claims`](super::Claims) into the extensions.
///
/// What is answered to others is the application's to say.
///
/// ```
/// use http::Response;
/// use ory_sdk::verifier::{Verifier, VerifierLayer, VerifyError};
///
/// fn protect(verifier: Verifier) -> VerifierLayer<fn(VerifyError) -> Response<String>> {
///     VerifierLayer::new(verifier, |error| {
///         let mut answer = Response::new(error.to_string());
///         *answer.status_mut() = error.status();
///         answer
///     })
/// }
/// ```
#[derive(Clone)]
pub struct VerifierLayer<F> {
    verifier: Verifier,
    reject: F,
}

/// What [`VerifierLayer`] makes of a service.
#[derive(Clone)]
pub struct VerifierService<S, F> {
    inner: S,
    verifier: Verifier,
    reject: F,
}

impl<F> VerifierLayer<F> {
    /// Returns a layer with a verifier, and what becomes of a request without a good token.
    pub fn new<C>(verifier: Verifier, reject: F) -> Self
    where
        F: Fn(VerifyError) -> Response<C>,
    {
        Self { verifier, reject }
    }
}

impl<S, F: Clone> Layer<S> for VerifierLayer<F> {
    type Service = VerifierService<S, F>;

    fn layer(&self, inner: S) -> Self::Service {
        VerifierService {
            inner,
            verifier: self.verifier.clone(),
            reject: self.reject.clone(),
        }
    }
}

impl<S, F, B, C> Service<Request<B>> for VerifierService<S, F>
where
    S: Service<Request<B>, Response = Response<C>> + Clone + Send + 'static,
    S::Future: Send,
    F: Fn(VerifyError) -> Response<C> + Clone + Send + 'static,
    B: Send + 'static,
    C: 'static,
{
    type Response = Response<C>;
    type Error = S::Error;
    type Future = BoxFuture<'static, Result<Response<C>, S::Error>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let (verifier, reject) = (self.verifier.clone(), self.reject.clone());
        guarded::call(&mut self.inner, request, |mut parts| async move {
            let claims = match bearer_token(&parts.headers) {
                Ok(token) => verifier.verify(token).await,
                Err(error) => Err(error),
            };
            parts.extensions.insert(claims.map_err(reject)?);
            Ok(parts)
        })
    }
}

impl<F> fmt::Debug for VerifierLayer<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifierLayer")
            .field("verifier", &self.verifier)
            .finish_non_exhaustive()
    }
}

impl<S, F> fmt::Debug for VerifierService<S, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifierService")
            .field("verifier", &self.verifier)
            .finish_non_exhaustive()
    }
}

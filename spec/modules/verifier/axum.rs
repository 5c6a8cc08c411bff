//! An extractor of axum.

use axum_core::extract::{FromRef, FromRequestParts};
use axum_core::response::{IntoResponse, Response};
use http::header::WWW_AUTHENTICATE;
use http::request::Parts;
use http::{HeaderMap, HeaderValue};

use super::{Claims, Verifier, VerifyError, bearer_token};

/// The claims of the bearer token of a request. The state of the application has to hold a [`Verifier`].
///
/// Take `Result<Claims, VerifyError>` to answer a request without a good token in your own way. What a
/// layer has found is not asked for, as it may have used another verifier: for that, take `Extension<Claims>`.
impl<S> FromRequestParts<S> for Claims
where
    S: Send + Sync,
    Verifier: FromRef<S>,
{
    type Rejection = VerifyError;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &S,
    ) -> Result<Self, VerifyError> {
        let token = bearer_token(&parts.headers)?;
        Verifier::from_ref(state).verify(token).await
    }
}

/// The plain answer: status and challenge, without a body.
impl IntoResponse for VerifyError {
    fn into_response(self) -> Response {
        let mut headers = HeaderMap::new();
        if let Some(challenge) = self.challenge() {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
        }
        (self.status(), headers).into_response()
    }
}

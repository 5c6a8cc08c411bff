//! Deliveries as an extractor, answers as responses.

use ::axum::body::{Body, to_bytes};
use ::axum::extract::{FromRef, FromRequest, Request};
use ::axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};

use super::{Answer, Delivery, Receiver, Rejected};

/// Takes what Ory delivers. The state of the router is or has a [`Receiver`]
/// (`impl FromRef<AppState> for Receiver`).
///
/// Who calls is checked before the body is read, and no more of it is read than the receiver takes.
impl<S> FromRequest<S> for Delivery
where
    Receiver: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Rejected;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejected> {
        let receiver = Receiver::from_ref(state);
        let (head, body) = request.into_parts();
        receiver.check(&head.headers)?;
        let limit = receiver.body_limit();
        let length = head.headers.get(header::CONTENT_LENGTH);
        let length = length.and_then(|it| it.to_str().ok()?.parse::<usize>().ok());
        if length.is_some_and(|length| length > limit) {
            return Err(Rejected::TooLarge { limit });
        }
        match to_bytes(body, limit).await {
            Ok(body) => receiver.receive(&head.headers, body),
            // The server reads no more than the length that was given, so it was not the limit.
            Err(_) if length.is_some() => Err(Rejected::Interrupted),
            Err(_) => Err(Rejected::TooLarge { limit }),
        }
    }
}

impl IntoResponse for Rejected {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status());
        (status.unwrap_or(StatusCode::BAD_REQUEST), format!("{self}\n")).into_response()
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body().to_string()));
        *response.status_mut() = StatusCode::from_u16(self.status()).unwrap_or_default();
        let json = HeaderValue::from_static("application/json");
        response.headers_mut().insert(header::CONTENT_TYPE, json);
        response
    }
}

//! Services of tower as transports.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

use bytes::{Buf, Bytes};
use http_body::Body;
use tower_service::Service;

use super::extra;
use super::transport::{
    BoxFuture, MaybeSend, Request, ResponseBody, Transport, TransportError,
    TransportErrorKind, TransportResponse, cause,
};

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A transport that hands requests to a [`Service`].
///
/// The service is cloned for each request, and called when that clone is ready. It takes a request with
/// any body that can be made from [`Bytes`], and may answer with any [`Body`]. An error that is a
/// [`TransportError`], or that was caused by an [`io::Error`](std::io::Error), keeps its kind; any
/// other is of kind [`TransportErrorKind::Other`]. Errors of hyper's client are recognised by their
/// messages.
///
/// A service must keep the [`Deadline`](super::Deadline) that it finds in the extensions of the
/// request, must not follow redirects, and must not add credentials.
///
/// The caller names the type of the request's body: `TowerTransport::<_, Full<Bytes>>::new(service)`,
/// with `Full` from the crate http-body-util.
pub struct TowerTransport<S, B> {
    service: Mutex<S>,
    body: PhantomData<fn() -> B>,
}

impl<S, B> TowerTransport<S, B> {
    /// Returns a transport for a service that takes requests with bodies of type `B`.
    pub fn new(service: S) -> Self {
        Self {
            service: Mutex::new(service),
            body: PhantomData,
        }
    }
}

impl<S, B, R> Transport for TowerTransport<S, B>
where
    S: Service<http::Request<B>, Response = http::Response<R>> + Clone + Send + 'static,
    S::Future: MaybeSend + 'static,
    S::Error: Into<BoxError>,
    B: From<Bytes> + MaybeSend + 'static,
    R: Body + MaybeSend + 'static,
    R::Data: MaybeSend,
    R::Error: Into<BoxError>,
{
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let mut service =
            self.service.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            let failed = |error: S::Error| transport_error(error.into());
            poll_fn(|cx| service.poll_ready(cx)).await.map_err(failed)?;
            let (head, body) = request.into_parts();
            let request = http::Request::from_parts(head, extra::given(body).await?);
            let response = service.call(request).await.map_err(failed)?;
            let (head, body) = response.into_parts();
            Ok(TransportResponse {
                status: head.status,
                headers: head.headers,
                body: Box::new(Frames(Box::pin(body))),
            })
        })
    }
}

/// A body that is read frame by frame.
struct Frames<R>(Pin<Box<R>>);

impl<R> ResponseBody for Frames<R>
where
    R: Body + MaybeSend,
    R::Data: MaybeSend,
    R::Error: Into<BoxError>,
{
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move {
            while let Some(frame) = poll_fn(|cx| self.0.as_mut().poll_frame(cx)).await {
                let frame = frame.map_err(|error| interrupted(error.into()))?;
                // Trailers are not data.
                if let Ok(mut data) = frame.into_data() {
                    return Ok(Some(data.copy_to_bytes(data.remaining())));
                }
            }
            Ok(None)
        })
    }
}

/// Classifies an error that came before the head of the response.
fn transport_error(error: BoxError) -> TransportError {
    let error = match error.downcast::<TransportError>() {
        Ok(error) => return *error,
        Err(error) => error,
    };
    let connecting = cause::is_connecting(&*error);
    let timed_out = cause::is_timed_out(&*error);
    cause::sort(error, connecting, timed_out)
}

/// Classifies an error of the body.
fn interrupted(error: BoxError) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) if cause::is_timed_out(&*error) => {
            TransportError::new(TransportErrorKind::Timeout, error)
        }
        Err(error) => TransportError::new(TransportErrorKind::Interrupted, error),
    }
}

impl<S, B> fmt::Debug for TowerTransport<S, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}

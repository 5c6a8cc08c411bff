//! Services of tower as transports.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

use bytes::{Buf, Bytes};
use http_body::Body;
use tower_service::Service;

use super::transport::{
    BoxFuture, MaybeSend, Request, ResponseBody, Transport, TransportError,
    TransportErrorKind, TransportResponse,
};

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A transport that hands requests to a [`Service`].
///
/// The service is cloned for each request, and called when that clone is ready. It takes a request
/// with [`Body`](super::Body) or any other body that is made of [`Bytes`], and may answer with any [`Body`]. An error that is a
/// [`TransportError`], or that an [`io::Error`] caused, keeps its kind; any other is one of
/// [`TransportErrorKind::Other`].
///
/// A service must keep the [`Deadline`](super::Deadline) that it finds in the extensions of the request, follow no
/// redirect and add no credential.
///
/// ```ignore
/// let service = ServiceBuilder::new().concurrency_limit(10).service(http_client);
/// let client = Client::builder().transport(TowerTransport::<_, Full<Bytes>>::new(service));
/// ```
pub struct TowerTransport<S, B> {
    service: Mutex<S>,
    body: PhantomData<fn() -> B>,
}

impl<S, B> TowerTransport<S, B> {
    /// Returns a transport over a service which takes requests with bodies of type `B`.
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
            let request = with_body(request).await?;
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

/// Gives the body the type that the service takes: as it is if that is [`Body`](super::Body), else as
/// bytes, for which a stream is read as a whole.
async fn with_body<B: From<Bytes> + 'static>(
    request: Request,
) -> Result<http::Request<B>, TransportError> {
    let (head, body) = request.into_parts();
    let mut body = Some(body);
    let same: &mut dyn std::any::Any = &mut body;
    let body = match same.downcast_mut::<Option<B>>().and_then(Option::take) {
        Some(body) => body,
        None => {
            let body = body.unwrap_or_default().collect().await;
            let broken = |error| TransportError::new(TransportErrorKind::Other, error);
            B::from(body.map_err(broken)?)
        }
    };
    Ok(http::Request::from_parts(head, body))
}

/// A body that is pulled frame by frame.
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

/// Sorts an error that came before the head of the response.
fn transport_error(error: BoxError) -> TransportError {
    let error = match error.downcast::<TransportError>() {
        Ok(error) => return *error,
        Err(error) => error,
    };
    let kind = match io_kind(&*error) {
        Some(io::ErrorKind::TimedOut) => TransportErrorKind::Timeout,
        Some(_) => TransportErrorKind::Connect,
        None => TransportErrorKind::Other,
    };
    TransportError::new(kind, error)
}

/// Sorts an error of the body.
fn interrupted(error: BoxError) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) if io_kind(&*error) == Some(io::ErrorKind::TimedOut) => {
            TransportError::new(TransportErrorKind::Timeout, error)
        }
        Err(error) => TransportError::new(TransportErrorKind::Interrupted, error),
    }
}

fn io_kind(error: &(dyn std::error::Error + 'static)) -> Option<io::ErrorKind> {
    let causes = std::iter::successors(Some(error), |error| error.source());
    let mut found = causes.filter_map(|cause| cause.downcast_ref::<io::Error>());
    found.next().map(io::Error::kind)
}

impl<S, B> fmt::Debug for TowerTransport<S, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}

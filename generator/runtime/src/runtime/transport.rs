//! The boundary to the network: one request goes out, one response comes back.

use std::fmt;
use std::pin::Pin;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub(crate) use carrier::Carrier;
pub(crate) use deadline::Window;
pub use deadline::{Deadline, TimeoutKind};
pub use error::{TransportError, TransportErrorKind};
pub(crate) use timeouts::Timeouts;

use super::extra::Body;

mod carrier;
#[cfg(any(feature = "reqwest", feature = "tower"))]
pub(crate) mod cause;
mod deadline;
mod error;
mod timeouts;

/// A boxed future. It is `Send`, except on wasm32, where the browser's objects are not.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
/// A boxed future. It is `Send`, except on wasm32, where the browser's objects are not.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// A request as the transport gets it: an absolute URI, all headers, the whole body. Its extensions
/// hold the [`Deadline`] of the attempt, unless the response is read while it arrives: in that case the
/// client itself enforces the time limits.
pub type Request = http::Request<Body>;

/// What sends requests: an HTTP library, a mock, or a wrapper of another transport.
///
/// An implementation must send the request as it is, must not follow redirects, must not store cookies,
/// and must not add credentials. It returns as soon as the head of the response is there; the caller
/// reads the body and stops if it is too large or too late.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request.
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>>;

    /// Returns whether the transport itself ends a request at its [`Deadline`], including the body.
    /// Otherwise the client does.
    fn keeps_deadline(&self) -> bool {
        false
    }
}

/// The head of a response, with a body that is still to arrive.
pub struct TransportResponse {
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Box<dyn ResponseBody>,
}

/// `Send`, except on wasm32.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSend: Send {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + ?Sized> MaybeSend for T {}
/// `Send`, except on wasm32.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSend for T {}

/// `Send` and `Sync`, except on wasm32, where the browser's objects are neither.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) trait MaybeShared: Send + Sync {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + Sync + ?Sized> MaybeShared for T {}
/// `Send` and `Sync`, except on wasm32, where the browser's objects are neither.
#[cfg(target_arch = "wasm32")]
pub(crate) trait MaybeShared {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeShared for T {}

/// A body that is read piece by piece.
pub trait ResponseBody: MaybeSend {
    /// Returns the next piece; `None` when the body is complete. A body that breaks off is an error.
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>>;

    /// Returns whether the whole body is in memory. Otherwise it ends with the runtime in which its
    /// request was sent.
    fn is_whole(&self) -> bool {
        false
    }
}

/// A body in memory.
impl ResponseBody for Bytes {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let all = std::mem::take(self);
        Box::pin(std::future::ready(Ok((!all.is_empty()).then_some(all))))
    }

    fn is_whole(&self) -> bool {
        true
    }
}

impl TransportResponse {
    /// Returns a response with a body in memory, for example the answer of a mock.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers,
            body: Box::new(body.into()),
        }
    }
}

impl fmt::Debug for TransportResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportResponse")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

//! The body of a request: bytes in memory, or a stream of them.

mod chain;
#[cfg(any(feature = "reqwest", feature = "tower"))]
mod frames;
mod part;
#[cfg(feature = "blocking")]
mod reader;
mod source;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

pub use part::{Multipart, Part};
use source::Source;

use crate::runtime::transport::{
    BoxFuture, MaybeSend, TransportError, TransportErrorKind,
};

pub(crate) use chain::chain;

/// The error of the source that a stream reads from.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The body of a request: bytes, or a stream that is read while it is sent.
///
/// Bytes and text convert into it. A stream can be read only once, so a call with one is never retried;
/// a clone shares the stream. The time limit of an attempt covers the whole upload. `Debug` shows the
/// length but no content.
///
/// For example, `Body::from("text")`, or `Body::stream(file).length(size)`.
#[derive(Clone)]
pub struct Body(Content);

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Stream(Arc<Mutex<Option<Source>>>, Option<u64>),
}

impl Body {
    /// Returns a body that is read from a stream. Where the transport cannot send a stream, as in a
    /// browser, read it into memory first with [`collect`](Self::collect).
    #[must_use]
    pub fn stream<B, E>(
        stream: impl Stream<Item = Result<B, E>> + MaybeSend + 'static,
    ) -> Self
    where
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        let source = Source::new(Box::pin(Converted(Box::pin(stream))));
        Self(Content::Stream(Arc::new(Mutex::new(Some(source))), None))
    }

    /// Sets how many bytes a stream has; the number is sent as `Content-Length`.
    ///
    /// If the stream has more or fewer bytes, that is an error, and the request is not completed: the
    /// last piece is sent only when the stream has ended.
    #[must_use]
    pub fn length(self, bytes: u64) -> Self {
        match self.0 {
            Content::Bytes(_) => self,
            Content::Stream(source, _) => Self(Content::Stream(source, Some(bytes))),
        }
    }

    /// Returns the bytes; `None` for a stream.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes),
            Content::Stream(..) => None,
        }
    }

    /// Returns the number of bytes, if it is known.
    #[must_use]
    pub fn known_length(&self) -> Option<u64> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::Stream(_, length) => *length,
        }
    }

    /// Reads the next piece; `None` at the end.
    pub fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, BoxError>>> {
        match &mut self.0 {
            Content::Bytes(bytes) => {
                let all = std::mem::take(bytes);
                Poll::Ready((!all.is_empty()).then_some(Ok(all)))
            }
            Content::Stream(source, length) => {
                let mut source = source.lock().unwrap_or_else(PoisonError::into_inner);
                let Some(stream) = source.as_mut() else { return Poll::Ready(None) };
                let chunk = ready!(stream.poll_chunk(*length, cx));
                if !matches!(chunk, Some(Ok(_))) {
                    *source = None;
                }
                Poll::Ready(chunk)
            }
        }
    }

    /// Reads all of it into memory.
    ///
    /// # Errors
    ///
    /// If the stream fails.
    pub async fn collect(mut self) -> Result<Bytes, BoxError> {
        if let Content::Bytes(bytes) = self.0 {
            return Ok(bytes);
        }
        let mut all = BytesMut::new();
        while let Some(chunk) = poll_fn(|cx| self.poll_chunk(cx)).await {
            all.extend_from_slice(&chunk?);
        }
        Ok(all.freeze())
    }

    /// Returns whether the body is a stream that has already been read.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.0 {
            Content::Bytes(_) => false,
            Content::Stream(source, _) => {
                source.lock().unwrap_or_else(PoisonError::into_inner).is_none()
            }
        }
    }

    /// Takes the stream out of a body that has clones, so that it is not sent twice.
    pub(crate) fn taken(&self) -> Self {
        match &self.0 {
            Content::Bytes(bytes) => Self(Content::Bytes(bytes.clone())),
            Content::Stream(source, length) => {
                let mut source = source.lock().unwrap_or_else(PoisonError::into_inner);
                Self(Content::Stream(Arc::new(Mutex::new(source.take())), *length))
            }
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::from(Bytes::new())
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Content::Bytes(bytes))
    }
}

/// Converts as [`Bytes`] does.
macro_rules! from_bytes {
    ($($ty:ty),*) => {$(
        impl From<$ty> for Body {
            fn from(content: $ty) -> Self {
                Self::from(Bytes::from(content))
            }
        }
    )*};
}

from_bytes! { Vec<u8>, String, &'static [u8], &'static str }

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.as_bytes().is_some() { "Bytes" } else { "Stream" };
        f.debug_struct(kind).field("length", &self.known_length()).finish()
    }
}

/// Returns the bytes of a body, if it is no stream.
pub(crate) fn known(body: &Body) -> Option<&Bytes> {
    body.as_bytes()
}

/// Checks that a stream of declared length 0 is empty, since no transport reads from it.
pub(crate) fn said_empty(
    body: &Body,
) -> Option<BoxFuture<'static, Result<(), TransportError>>> {
    if body.as_bytes().is_some() || body.known_length() != Some(0) {
        return None;
    }
    let mut body = body.clone();
    Some(Box::pin(async move {
        // Any byte is an error.
        while let Some(piece) = poll_fn(|cx| body.poll_chunk(cx)).await {
            let broken = |error| TransportError::new(TransportErrorKind::Other, error);
            piece.map_err(broken)?;
        }
        Ok(())
    }))
}

/// Converts the body into the type that a service takes: unchanged if that is [`Body`], otherwise into
/// bytes, for which a stream is read into memory.
#[cfg(feature = "tower")]
pub(crate) async fn given<B: From<Bytes> + 'static>(
    body: Body,
) -> Result<B, TransportError> {
    let mut body = Some(body);
    let same: &mut dyn std::any::Any = &mut body;
    if let Some(body) = same.downcast_mut::<Option<B>>().and_then(Option::take) {
        return Ok(body);
    }
    let bytes = body.unwrap_or_default().collect().await;
    let broken = |error| TransportError::new(TransportErrorKind::Other, error);
    bytes.map(B::from).map_err(broken)
}

/// A stream whose items are converted.
struct Converted<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Converted<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        let item = ready!(self.0.as_mut().poll_next(cx));
        Poll::Ready(item.map(|item| item.map(Into::into).map_err(Into::into)))
    }
}

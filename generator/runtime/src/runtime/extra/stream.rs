//! Responses that are read while they arrive: bytes, events, lines.
//!
//! The size limit does not apply to such a response. The time limit of an attempt applies to its head
//! and then to each piece, because an event stream may never end.

mod again;
#[cfg(feature = "blocking")]
mod blocking;
mod events;
mod lines;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

#[cfg(feature = "blocking")]
pub use blocking::{BlockingStream, ByteReader};
pub use events::{Event, EventStream};
pub use lines::Lines;

use super::body::Body;
use crate::runtime::clock::{Clock, until};
use crate::runtime::error::{Error, Failure, TooLarge, TransportFailure};
use crate::runtime::home::{Home, Kept};
use crate::runtime::response::Response;
use crate::runtime::transport::{
    BoxFuture, ResponseBody, TimeoutKind, TransportError, TransportErrorKind,
};

/// The outcome of waiting for a piece: the body, and the piece unless the time was up.
type Pulled = (Box<dyn ResponseBody>, Option<Result<Option<Bytes>, TransportError>>);

/// The body of a response, piece by piece as it arrives.
///
/// It is a `Stream` of pieces; [`chunk`](Self::chunk) and [`collect`](Self::collect) read it without a
/// library for streams. After an error it is at its end. Dropping it closes the connection, and so does
/// the end of the runtime in which the call was sent. It converts into a [`Body`], which can be sent
/// on.
///
/// For example, `while let Some(chunk) = stream.chunk().await? { file.write_all(&chunk)?; }`.
#[must_use = "a stream does nothing unless it is read"]
pub struct ByteStream {
    state: State,
    /// The response without its body, for errors.
    response: Response,
    patience: Option<Patience>,
    /// The runtime that the connection belongs to.
    home: Home,
}

enum State {
    Idle(Box<dyn ResponseBody>),
    Busy(Kept<Pulled>),
    Over,
}

/// How long a piece may take, on which clock, and how large an event or a line may be.
#[derive(Clone)]
pub(crate) struct Patience {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) piece: Duration,
    pub(crate) limit: usize,
}

impl ByteStream {
    /// Returns the stream of a body that belongs to this response.
    pub(crate) fn new(
        response: Response,
        body: Box<dyn ResponseBody>,
        patience: Option<Patience>,
        home: Home,
    ) -> Self {
        Self {
            state: State::Idle(body),
            response,
            patience,
            home,
        }
    }

    /// Returns the next piece; `None` at the end.
    ///
    /// # Errors
    ///
    /// If the response breaks off, or if a piece takes longer than an attempt may take.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|cx| self.poll_piece(cx)).await.transpose().map_err(Failure::widen)
    }

    /// Reads the rest, whatever its size.
    ///
    /// # Errors
    ///
    /// The same as for [`chunk`](Self::chunk).
    pub async fn collect(mut self) -> Result<Bytes, Error> {
        let mut all = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    /// Returns the headers of the response.
    #[must_use]
    pub fn headers(&self) -> &http::HeaderMap {
        self.response.headers()
    }

    /// Returns the total number of bytes, if the response states it and is not compressed.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        let headers = self.headers();
        if headers.contains_key(http::header::CONTENT_ENCODING) {
            return None;
        }
        headers.get(http::header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
    }

    pub(crate) fn poll_piece(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Failure>>> {
        // Over until there is something to go on with, whatever happens in between.
        let mut pulling = match std::mem::replace(&mut self.state, State::Over) {
            State::Idle(body) => {
                Kept::at(self.home.clone(), pull(body, self.patience.clone()))
            }
            State::Busy(pulling) => pulling,
            State::Over => return Poll::Ready(None),
        };
        let error = match pulling.poll(cx) {
            Poll::Pending => {
                self.state = State::Busy(pulling);
                return Poll::Pending;
            }
            Poll::Ready(Ok((body, Some(Ok(Some(piece)))))) => {
                self.state = State::Idle(body);
                return Poll::Ready(Some(Ok(piece)));
            }
            Poll::Ready(Ok((_, Some(Ok(None))))) => return Poll::Ready(None),
            Poll::Ready(Ok((_, Some(Err(error))))) => error,
            Poll::Ready(Ok((_, None))) => TransportErrorKind::Timeout.into(),
            Poll::Ready(Err(lost)) => lost.error(TransportErrorKind::Interrupted),
        };
        let timeout = TimeoutKind::Attempt;
        Poll::Ready(Some(Err(TransportFailure::within(&self.response, error, timeout))))
    }

    /// Returns the error for an event or a line that is larger than the client allows, if it is.
    pub(crate) fn check(&mut self, length: usize) -> Result<(), Failure> {
        let limit = self.patience.as_ref().map_or(usize::MAX, |patience| patience.limit);
        if length <= limit {
            return Ok(());
        }
        self.state = State::Over;
        Err(TooLarge::failure(&self.response, limit))
    }

    /// Returns the response without its body.
    pub(crate) fn response(&self) -> &Response {
        &self.response
    }
}

fn pull(
    mut body: Box<dyn ResponseBody>,
    patience: Option<Patience>,
) -> BoxFuture<'static, Pulled> {
    Box::pin(async move {
        let pulled = match patience {
            Some(Patience { clock, piece, .. }) => {
                let end = clock.now().saturating_add(piece);
                until(&*clock, Some(end), body.chunk()).await
            }
            None => Some(body.chunk().await),
        };
        (body, pulled)
    })
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll_piece(cx).map(|piece| piece.map(|piece| piece.map_err(Failure::widen)))
    }
}

impl From<ByteStream> for Body {
    fn from(stream: ByteStream) -> Self {
        let length = stream.content_length();
        let body = Self::stream(stream);
        match length {
            Some(length) => body.length(length),
            None => body,
        }
    }
}

/// Shows no content.
impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ByteStream").field(&self.response).finish()
    }
}

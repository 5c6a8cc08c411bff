//! The stream that a body is read from, and how much of it has been read.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::BoxError;

#[cfg(not(target_arch = "wasm32"))]
type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;
#[cfg(target_arch = "wasm32")]
type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>>>>;

/// A stream of pieces, which may have a required total length.
pub(super) struct Source {
    /// `None` when it has ended.
    pieces: Option<Pieces>,
    read: u64,
    /// The latest piece, held back until it is known whether it is the last: with it, the request would
    /// be complete.
    held: Option<Bytes>,
}

impl Source {
    pub(super) fn new(pieces: Pieces) -> Self {
        Self {
            pieces: Some(pieces),
            read: 0,
            held: None,
        }
    }

    /// Reads the next piece; `None` at the end. It is an error if the length of the stream differs.
    pub(super) fn poll_chunk(
        &mut self,
        length: Option<u64>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, BoxError>>> {
        while let Some(pieces) = &mut self.pieces {
            let Some(piece) = ready!(pieces.as_mut().poll_next(cx)) else {
                self.pieces = None;
                if length.is_some_and(|length| self.read < length) {
                    let error = "the stream has fewer bytes than its length says";
                    return Poll::Ready(Some(Err(error.into())));
                }
                break;
            };
            let (Some(length), Ok(bytes)) = (length, &piece) else {
                return Poll::Ready(Some(piece));
            };
            self.read = self.read.saturating_add(bytes.len() as u64);
            if self.read > length {
                self.pieces = None;
                self.held = None;
                let error = "the stream has more bytes than its length says";
                return Poll::Ready(Some(Err(error.into())));
            }
            if self.read < length || bytes.is_empty() {
                return Poll::Ready(Some(piece));
            }
            self.held = piece.ok();
        }
        Poll::Ready(self.held.take().map(Ok))
    }
}

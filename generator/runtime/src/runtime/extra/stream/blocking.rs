//! Streams for callers without `async`: the thread that drives blocking calls waits for each piece.

use std::fmt;
use std::future::poll_fn;
use std::io::{self, Read};
use std::pin::Pin;

use bytes::{Buf as _, Bytes};
use futures_core::Stream;

use super::{ByteStream, EventStream, Lines};
use crate::runtime::blocking;
use crate::runtime::error::{Error, TransportFailure};
use crate::runtime::operation::Operation;
use crate::runtime::transport::{TimeoutKind, TransportError, TransportErrorKind};

/// A blocking iterator over the events or lines of a response.
#[must_use = "an iterator does nothing unless it is used"]
pub struct BlockingStream<S> {
    stream: Option<S>,
    operation: &'static Operation,
}

impl<T: Send + 'static> EventStream<T> {
    /// Returns the events as a blocking iterator. The call must have been sent with `send_blocking` or
    /// a similar method.
    pub fn blocking(self) -> BlockingStream<Self> {
        let operation = self.operation();
        BlockingStream {
            stream: Some(self),
            operation,
        }
    }
}

impl<T: Send + 'static> Lines<T> {
    /// Returns the lines as a blocking iterator. The call must have been sent with `send_blocking` or a
    /// similar method.
    pub fn blocking(self) -> BlockingStream<Self> {
        let operation = self.operation();
        BlockingStream {
            stream: Some(self),
            operation,
        }
    }
}

impl ByteStream {
    /// Returns the bytes as a blocking reader. The call must have been sent with `send_blocking` or a
    /// similar method.
    pub fn blocking(self) -> ByteReader {
        let operation = self.response().operation();
        let pieces = BlockingStream {
            stream: Some(self),
            operation,
        };
        ByteReader {
            pieces,
            piece: Bytes::new(),
        }
    }
}

impl<S, T> Iterator for BlockingStream<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin + Send + 'static,
    T: Send + 'static,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut stream = self.stream.take()?;
        let next = blocking::wait(Box::pin(async move {
            let item = poll_fn(|cx| Pin::new(&mut stream).poll_next(cx)).await;
            (stream, item)
        }));
        match next {
            Ok((stream, item)) => {
                self.stream = item.is_some().then_some(stream);
                item
            }
            Err(reason) => {
                let error = TransportError::new(TransportErrorKind::Other, reason);
                let timeout = TimeoutKind::Attempt;
                let failure =
                    TransportFailure::failure(self.operation, error, timeout, 1);
                Some(Err(failure.widen()))
            }
        }
    }
}

/// The bytes of a response, read with blocking calls.
#[must_use = "a reader does nothing unless it is read"]
pub struct ByteReader {
    pieces: BlockingStream<ByteStream>,
    piece: Bytes,
}

impl Read for ByteReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.piece.is_empty() && !buffer.is_empty() {
            match self.pieces.next() {
                Some(piece) => self.piece = piece.map_err(io::Error::other)?,
                None => return Ok(0),
            }
        }
        let length = self.piece.len().min(buffer.len());
        self.piece.copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}

impl<S> fmt::Debug for BlockingStream<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BlockingStream").field(&self.operation.id).finish()
    }
}

impl fmt::Debug for ByteReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ByteReader").field(&self.pieces).finish()
    }
}

//! Several bodies, one after the other.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::{Body, BoxError};

/// Joins bodies. If all of them are bytes, so is the result, and it can be sent twice.
pub(crate) fn chain(bodies: Vec<Body>) -> Body {
    let lengths: Option<Vec<u64>> = bodies.iter().map(Body::known_length).collect();
    let whole: Option<Vec<&Bytes>> = bodies.iter().map(Body::as_bytes).collect();
    if let Some(pieces) = whole {
        let mut all = BytesMut::new();
        pieces.into_iter().for_each(|piece| all.extend_from_slice(piece));
        return all.freeze().into();
    }
    let body = Body::stream(Chain(bodies.into()));
    match lengths {
        Some(lengths) => body.length(lengths.iter().sum()),
        None => body,
    }
}

struct Chain(VecDeque<Body>);

impl Stream for Chain {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        while let Some(first) = self.0.front_mut() {
            if let Some(chunk) = ready!(first.poll_chunk(cx)) {
                return Poll::Ready(Some(chunk));
            }
            self.0.pop_front();
        }
        Poll::Ready(None)
    }
}

//! Bodies from sources that are read with blocking calls, for example files.

use std::io::{self, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;

use bytes::Bytes;
use futures_core::Stream;

use super::Body;

/// How much is read at once.
const PIECE: usize = 64 << 10;

const PANICKED: &str = "the reader panicked";

impl Body {
    /// Returns a body that a thread reads from a reader while it is sent. At most one piece of 64 KiB
    /// is kept in memory.
    #[must_use]
    pub fn reader(reader: impl Read + Send + 'static) -> Self {
        let shared = Arc::new(Shared::default());
        Self::stream(Pieces {
            shared,
            reader: Some(Box::new(reader)),
        })
    }
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    /// Tells the thread that there is room, or that nobody reads any longer.
    room: Condvar,
}

#[derive(Default)]
struct State {
    piece: Option<io::Result<Bytes>>,
    waker: Option<Waker>,
    /// Whether the thread, or the side that reads from it, is done.
    over: bool,
}

struct Pieces {
    shared: Arc<Shared>,
    /// The reader, until the thread takes it. The thread starts when the first piece is requested.
    reader: Option<Box<dyn Read + Send>>,
}

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        let start = self.reader.take();
        let mut state = self.shared.lock();
        if let Some(piece) = state.piece.take() {
            self.shared.room.notify_one();
            return Poll::Ready(Some(piece));
        }
        if state.over {
            return Poll::Ready(None);
        }
        state.waker = Some(cx.waker().clone());
        drop(state);
        if let Some(reader) = start {
            let shared = Arc::clone(&self.shared);
            let builder = thread::Builder::new().name("body-reader".to_owned());
            if let Err(error) = builder.spawn(move || shared.read(reader)) {
                self.shared.lock().over = true;
                return Poll::Ready(Some(Err(error)));
            }
        }
        Poll::Pending
    }
}

impl Drop for Pieces {
    fn drop(&mut self) {
        self.shared.lock().over = true;
        self.shared.room.notify_one();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(&self, mut reader: Box<dyn Read + Send>) {
        let mut buffer = vec![0; PIECE];
        loop {
            // Whoever waits for the piece is to know of a panic.
            let read = catch_unwind(AssertUnwindSafe(|| reader.read(&mut buffer)));
            let read = read.unwrap_or_else(|_| Err(io::Error::other(PANICKED)));
            let piece = match read {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Ok(0) => None,
                Ok(length) => Some(match buffer.get(..length) {
                    Some(piece) => Ok(Bytes::copy_from_slice(piece)),
                    None => Err(io::Error::other("the reader read more than it may")),
                }),
                Err(error) => Some(Err(error)),
            };
            let is_last = !matches!(piece, Some(Ok(_)));
            let mut state = self.lock();
            while state.piece.is_some() && !state.over {
                state = self.room.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
            if state.over {
                return;
            }
            state.piece = piece;
            state.over = is_last;
            if let Some(waker) = state.waker.take() {
                waker.wake();
            }
            if is_last {
                return;
            }
        }
    }
}

//! A server for a crowd: many connections at once, each of which it knows to be open or closed.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;

use super::spawned::Spawned;

/// Answers `/things/answer` when the gate is open, begins to answer `/things/begin`, and keeps silent
/// otherwise. A connection stays until the client closes it.
pub struct Crowd {
    pub url: String,
    state: Arc<State>,
    server: Spawned,
}

struct State {
    accepted: AtomicUsize,
    open: AtomicUsize,
    answers: AtomicUsize,
    begun: AtomicUsize,
    silent: AtomicUsize,
    gate: Semaphore,
}

impl Crowd {
    pub fn new() -> Self {
        let state = Arc::new(State {
            accepted: AtomicUsize::new(0),
            open: AtomicUsize::new(0),
            answers: AtomicUsize::new(0),
            begun: AtomicUsize::new(0),
            silent: AtomicUsize::new(0),
            gate: Semaphore::new(0),
        });
        let shared = state.clone();
        let server = Spawned::new(move |stream| {
            let state = shared.clone();
            state.accepted.fetch_add(1, Ordering::SeqCst);
            state.open.fetch_add(1, Ordering::SeqCst);
            async move {
                serve(stream, &state).await;
                state.open.fetch_sub(1, Ordering::SeqCst);
            }
        });
        Self {
            url: server.url.clone(),
            state,
            server,
        }
    }

    /// Lets answers out, now and from now on.
    pub fn open_the_gate(&self) {
        self.state.gate.close();
    }

    pub fn address(&self) -> SocketAddr {
        self.server.address
    }

    /// Returns how many connections have been made.
    pub fn accepted(&self) -> usize {
        self.state.accepted.load(Ordering::SeqCst)
    }

    /// Returns how many of them are open.
    pub fn open(&self) -> usize {
        self.state.open.load(Ordering::SeqCst)
    }

    /// Returns how many requests came for an answer, for the beginning of one, and for none.
    pub fn heard(&self) -> [usize; 3] {
        let State { answers, begun, silent, .. } = &*self.state;
        [answers, begun, silent].map(|count| count.load(Ordering::SeqCst))
    }
}

/// Goes on until the client closes the connection.
async fn serve(mut stream: TcpStream, state: &State) {
    let mut bytes = Vec::new();
    while let Ok(1..) = stream.read_buf(&mut bytes).await {
        if !bytes.ends_with(b"\r\n\r\n") {
            continue;
        }
        let is = |path: &[u8]| bytes.starts_with(&[b"GET /things/", path].concat());
        let answer: &[u8] = if is(b"answer ") {
            state.answers.fetch_add(1, Ordering::SeqCst);
            // To be closed is to be open for all.
            let _ = state.gate.acquire().await;
            b"HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\n{\"name\":\"ann\"}"
        } else if is(b"begin ") {
            b"HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\n{\"name\""
        } else {
            state.silent.fetch_add(1, Ordering::SeqCst);
            b""
        };
        if stream.write_all(answer).await.is_err() {
            return;
        }
        if is(b"begin ") {
            state.begun.fetch_add(1, Ordering::SeqCst);
        }
        bytes.clear();
    }
}

//! A small HTTP/1.1 server on loopback that says what it is told to and remembers what it is sent.
//!
//! It is a crate of its own, and a small one, so that the tests of each crate can use it. What a server does that
//! misbehaves is up to the test: [`Server::telling`] and [`Server::connected`] hand the connection over.

mod reply;
mod request;

use std::io::Write as _;
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::Result;

pub use reply::Reply;
pub use request::Request;

/// How long a client may be silent before the server hangs up.
const SILENCE: Duration = Duration::from_secs(10);

/// A running server. One that gives replies stops when it is dropped; one that hands its connections over goes on until the
/// process ends, since nobody knows what a test does with them.
///
/// ```
/// # use test_server::{Reply, Server};
/// # fn main() -> anyhow::Result<()> {
/// let server = Server::scripted([Reply::json(200, "[]"), Reply::json(404, "{}")])?;
/// // … calls to server.url() …
/// assert_eq!(server.requests().len(), 0);
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    stopped: AtomicBool,
    requests: Mutex<Vec<Request>>,
}

impl Server {
    /// Starts a server that gives these replies, one a request, in order, and then status 599.
    pub fn scripted(replies: impl IntoIterator<Item = Reply>) -> Result<Self> {
        let replies: Mutex<Vec<Reply>> = Mutex::new(replies.into_iter().collect());
        Self::replying(move |request| {
            let mut replies = lock(&replies);
            if replies.is_empty() {
                let what = format!("unexpected: {} {}", request.method, request.target);
                return Reply::text(599, what);
            }
            replies.remove(0)
        })
    }

    /// Starts a server that asks `reply` for each of its replies.
    pub fn replying(
        reply: impl Fn(&Request) -> Reply + Send + Sync + 'static,
    ) -> Result<Self> {
        let (address, listener) = listen()?;
        let reply = Arc::new(reply);
        let (shared, thread) = accept(listener, move |stream, shared| {
            let (shared, reply) = (Arc::clone(shared), Arc::clone(&reply));
            // A client that breaks off is a client's affair.
            thread::spawn(move || serve(&stream, &shared, &*reply));
        });
        Ok(Self {
            address,
            shared,
            thread: Some(thread),
        })
    }

    /// Starts a server that does this with each request and its connection, with one after another. There is no request
    /// where the client goes away without one. Of a body in chunks nothing has been read.
    pub fn telling(
        listener: TcpListener,
        then: impl Fn(Option<&Request>, TcpStream) + Send + 'static,
    ) -> Result<Self> {
        let address = listener.local_addr()?;
        let (shared, _) = accept(listener, move |mut stream, shared| {
            let request = Request::read_with_length(&mut stream).ok().flatten();
            if let Some(request) = &request {
                lock(&shared.requests).push(request.clone());
            }
            then(request.as_ref(), stream);
        });
        Ok(Self {
            address,
            shared,
            thread: None,
        })
    }

    /// Starts a server that does this with each connection from its first byte on, with one after another.
    pub fn connected(then: impl Fn(TcpStream) + Send + 'static) -> Result<Self> {
        let (address, listener) = listen()?;
        let (shared, _) = accept(listener, move |stream, _| then(stream));
        Ok(Self {
            address,
            shared,
            thread: None,
        })
    }

    /// Returns its address.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the base URL, without a slash at its end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the requests so far, in the order of their arrival.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.shared.requests).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let Some(thread) = self.thread.take() else { return };
        self.shared.stopped.store(true, Ordering::SeqCst);
        // The thread waits for a connection: this is the last one.
        if TcpStream::connect(self.address).is_ok() {
            _ = thread.join();
        }
    }
}

/// Returns a free port of this machine, listened to, and its address.
fn listen() -> Result<(SocketAddr, TcpListener)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    Ok((listener.local_addr()?, listener))
}

/// Does this with each connection, until it is told to stop.
fn accept(
    listener: TcpListener,
    then: impl Fn(TcpStream, &Arc<Shared>) + Send + 'static,
) -> (Arc<Shared>, JoinHandle<()>) {
    let shared = Arc::new(Shared::default());
    let worker = Arc::clone(&shared);
    let thread = thread::spawn(move || {
        for stream in listener.incoming() {
            if worker.stopped.load(Ordering::SeqCst) {
                break;
            }
            if let Ok(stream) = stream {
                then(stream, &worker);
            }
        }
    });
    (shared, thread)
}

/// Answers one request and closes the connection.
fn serve(
    mut stream: &TcpStream,
    shared: &Shared,
    reply: &dyn Fn(&Request) -> Reply,
) -> std::io::Result<()> {
    stream.set_read_timeout(Some(SILENCE))?;
    let Some(request) = Request::read(&mut stream)? else { return Ok(()) };
    lock(&shared.requests).push(request.clone());
    let bytes = reply(&request).into_bytes(request.method == "HEAD");
    stream.write_all(&bytes)?;
    stream.shutdown(Shutdown::Write)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;

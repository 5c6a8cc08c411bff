//! A small HTTP/1.1 server on loopback that says what it is told to and remembers what it is sent.

pub mod keto;
pub mod kratos;
mod reply;
mod request;

use std::io::{BufReader, Write as _};
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

/// A running server. It stops when it is dropped.
///
/// ```
/// # use tests::server::{Reply, Server};
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
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::default());
        let worker = Arc::clone(&shared);
        let reply = Arc::new(reply);
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if worker.stopped.load(Ordering::SeqCst) {
                    break;
                }
                let (worker, reply) = (Arc::clone(&worker), Arc::clone(&reply));
                // A client that breaks off is a client's affair.
                thread::spawn(move || {
                    stream.and_then(|it| serve(&it, &worker, &*reply))
                });
            }
        });
        Ok(Self {
            address,
            shared,
            thread: Some(thread),
        })
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
        self.shared.stopped.store(true, Ordering::SeqCst);
        // The thread waits for a connection: this is the last one.
        if TcpStream::connect(self.address).is_ok()
            && let Some(thread) = self.thread.take()
        {
            _ = thread.join();
        }
    }
}

/// Answers one request and closes the connection.
fn serve(
    mut stream: &TcpStream,
    shared: &Shared,
    reply: &dyn Fn(&Request) -> Reply,
) -> std::io::Result<()> {
    stream.set_read_timeout(Some(SILENCE))?;
    let Some(request) = Request::read(&mut BufReader::new(stream))? else {
        return Ok(());
    };
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

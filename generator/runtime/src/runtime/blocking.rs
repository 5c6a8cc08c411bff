//! Calls for callers without `async`: the same futures, driven by one thread for all clients.
//!
//! The thread starts with the first such call and has a runtime of its own. The caller's thread may
//! therefore be part of another runtime; it is merely blocked.

use std::sync::{OnceLock, mpsc};
use std::thread::{self, ThreadId};

use tokio::runtime::{Builder, Handle};

use super::call::Call;
use super::error::{Failure, Trail, TransportFailure};
use super::operation::Operation;
use super::response::Response;
use super::transport::{BoxFuture, TimeoutKind, TransportError, TransportErrorKind};

/// The thread that drives all calls, or why there is none.
static WORKER: OnceLock<Result<Worker, String>> = OnceLock::new();

/// What is known about a call that never returned.
const PANICKED: &str = "the transport panicked";

pub(crate) struct Worker {
    runtime: Handle,
    pub(crate) thread: ThreadId,
    /// A forked process has a copy of all this, but not the thread.
    process: u32,
}

impl Worker {
    /// Returns why this thread of this process cannot wait for the worker; `None` if it can.
    pub(crate) fn check(&self, thread: ThreadId, process: u32) -> Result<(), String> {
        let reason = if self.thread == thread {
            "a blocking call inside of another one would wait for itself"
        } else if self.process != process {
            "the process was forked after its first blocking call, and has no thread for them"
        } else {
            return Ok(());
        };
        Err(reason.to_owned())
    }
}

/// Sends a call and blocks until its response is there.
pub(crate) fn execute(call: Box<Call>) -> Result<Response, Failure> {
    run(call.operation, super::execute::execute(call))
}

/// Blocks until a call is done.
pub(crate) fn run(
    operation: &'static Operation,
    call: BoxFuture<'static, Result<Response, Failure>>,
) -> Result<Response, Failure> {
    wait(call).unwrap_or_else(|reason| {
        let sent = reason == PANICKED;
        let error = TransportError::new(TransportErrorKind::Other, reason).sent(sent);
        let trail = Trail { attempts: 0, sent };
        Err(TransportFailure::failure(operation, error, TimeoutKind::Attempt, trail))
    })
}

/// Blocks until a future is done, or returns why it cannot.
pub(crate) fn wait<T: Send + 'static>(
    future: BoxFuture<'static, T>,
) -> Result<T, String> {
    let worker = WORKER.get_or_init(start).as_ref().map_err(String::clone)?;
    worker.check(thread::current().id(), std::process::id())?;
    let (sender, receiver) = mpsc::sync_channel(1);
    worker.runtime.spawn(async move {
        // The receiver waits.
        let _ = sender.send(future.await);
    });
    receiver.recv().map_err(|_| PANICKED.to_owned())
}

/// Returns whether this is the thread that drives blocking calls.
#[cfg(feature = "reqwest")]
pub(crate) fn is_worker() -> bool {
    let worker = WORKER.get().and_then(|worker| worker.as_ref().ok());
    worker.is_some_and(|worker| worker.thread == thread::current().id())
}

pub(crate) fn start() -> Result<Worker, String> {
    let failed = |error| format!("no thread for blocking calls: {error}");
    let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let handle = runtime.handle().clone();
    let name = concat!(env!("CARGO_PKG_NAME"), "-blocking");
    let thread = thread::Builder::new()
        .name(name.to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))
        .map_err(failed)?;
    Ok(Worker {
        runtime: handle,
        thread: thread.thread().id(),
        process: std::process::id(),
    })
}

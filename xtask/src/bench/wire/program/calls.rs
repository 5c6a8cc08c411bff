//! The calls that both make.

use tokio::runtime::{Builder, Runtime};

/// `User-Agent` of both.
pub const AGENT: &str = "bench/1.0";
/// The client that is there.
pub const CLIENT: &str = "the-client";
/// One that is not.
pub const MISSING: &str = "no-such-client";
/// The access token of the caller, and the one that is looked into.
pub const TOKEN: &str = "ory_at_0123456789abcdefghijklmnopqrstuvwxyz";

/// Somebody who makes the calls.
#[allow(async_fn_in_trait)]
pub trait Calls {
    /// Gets one client.
    async fn get(&self);
    /// Looks into a token: a form that is posted.
    async fn introspect(&self);
    /// Lists all clients.
    async fn list(&self);
    /// Asks for what is not there, and reads the error.
    async fn missing(&self);

    /// Makes the call of this number.
    async fn call(&self, number: usize) {
        match number {
            0 => self.get().await,
            1 => self.introspect().await,
            2 => self.missing().await,
            _ => self.list().await,
        }
    }
}

/// What each call is, by its number, and how many of them are one batch.
pub const ALL: [(&str, usize); 4] = [
    ("get one client", 500),
    ("introspect a token (form)", 500),
    ("get what is not there (404)", 500),
    ("list 250 clients", 10),
];

/// Returns a runtime of one thread, so that what the process uses is what the calls use.
pub fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

//! Calls over a real socket, against a server that is told what to say and shows what it heard.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(unreachable_pub, reason = "nothing of a test is reachable")]

mod api;

mod blocking;
mod credentials;
mod faults;
mod paging;
mod requests;
mod results;
mod server;
mod testing;
mod tower;
mod transports;

//! Calls over a real socket, against a server that is told what to say and shows what it heard.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(unreachable_pub, reason = "nothing of a test is reachable")]

mod api;

mod blocking;
mod budget;
mod build;
mod client_credentials;
mod credentials;
mod defaults;
mod faults;
mod http2;
mod idle;
mod interceptors;
mod load;
mod own_server;
mod paging;
mod proxies;
mod requests;
mod results;
mod retries;
mod runtimes;
mod sent;
mod server;
mod shared_client;
mod spans;
mod streams;
mod testing;
mod timeouts;
mod tokens;
mod tower;
mod transports;
mod uploads;
mod via;

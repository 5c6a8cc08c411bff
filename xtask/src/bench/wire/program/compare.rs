//! Whether the calls are the same, whoever makes them.

use std::net::TcpListener;
use std::sync::mpsc;
use std::time::Duration;

use crate::calls::{ALL, Calls, runtime};
use crate::server;

/// Checks that both send the same, or says what differs. Each is made for the server at an address.
pub fn compare<A: Calls, B: Calls>(a: fn(&str) -> A, b: fn(&str) -> B) {
    let (sender, seen) = mpsc::channel();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || server::serve(listener, Some(sender)));
    let (a, b) = (a(&base), b(&base));
    let next = || seen.recv_timeout(Duration::from_secs(10)).unwrap();
    runtime().block_on(async {
        for (number, (name, _)) in ALL.iter().enumerate() {
            a.call(number).await;
            b.call(number).await;
            assert_eq!(next(), next(), "{name}: the requests differ");
        }
    });
}

//! Calls that nobody waits for any more.
//!
//! A future is dropped; where a thread waits, the time of its call runs out. What is left open is
//! counted at the server's end, and among the files of this process.

use std::sync::atomic::{AtomicUsize, Ordering};

use ory_sdk_runtime::runtime::{Call, Client};

use super::full::FullPort;
use crate::api::{GET_THING, get_thing, parse};
use crate::server::crowd::Crowd;
use crate::server::sockets::{allow_many, eventually, sockets_to};
use crate::via::{Fate, Via};

fn call(client: &Client, id: &str) -> Box<Call> {
    let mut call = Call::new(client, &GET_THING);
    call.path("id", id);
    call
}

/// Checks that so many connections stay, at both ends.
fn stay_open(crowd: &Crowd, connections: usize) {
    eventually("connections are closed", || crowd.open() == connections);
    eventually("sockets are closed", || {
        sockets_to(crowd.address()).is_none_or(|sockets| sockets == connections)
    });
}

pub fn before_connecting(via: &Via) {
    let port = FullPort::new();
    let client = via.builder(&port.url).build().unwrap();
    let (address, before) = (port.address, sockets_to(port.address));
    let polls = AtomicUsize::new(0);
    let connecting = move || {
        // A thread's call is over when it is looked at.
        let polled = polls.fetch_add(1, Ordering::SeqCst) >= 3;
        let open = sockets_to(address).is_none_or(|now| Some(now) > before);
        via.blocks() || (polled && open)
    };
    via.abandon(get_thing(&client), &connecting);
    eventually("the socket is closed", || sockets_to(address) == before);
    let _server = port.serve();
    assert_eq!(via.send(get_thing(&client), parse).unwrap().name, "ann");
}

/// Gives up a call when the server has got so far with it, and makes another.
fn is_given_up(via: &Via, id: &str, reached: impl Fn([usize; 3]) -> bool) {
    let crowd = Crowd::new();
    crowd.open_the_gate();
    let client = via.builder(&crowd.url).build().unwrap();
    via.abandon(call(&client, id), &|| reached(crowd.heard()));
    stay_open(&crowd, 0);
    assert_eq!(via.send(call(&client, "answer"), parse).unwrap().name, "ann");
    drop(client);
    stay_open(&crowd, 0);
}

pub fn in_the_head(via: &Via) {
    is_given_up(via, "silent", |[_, _, silent]| silent > 0);
}

pub fn in_the_body(via: &Via) {
    is_given_up(via, "begin", |[_, begun, _]| begun > 0);
}

/// A quarter each gets an answer, is left in the head, is left in the body, and is left at once.
pub fn a_thousand_at_once(via: &Via) {
    allow_many();
    let crowd = Crowd::new();
    let client = via.builder(&crowd.url).build().unwrap();
    let calls = (0..250).flat_map(|_| {
        [
            (call(&client, "answer"), Fate::Answered),
            (call(&client, "silent"), Fate::LeftLater),
            (call(&client, "begin"), Fate::LeftLater),
            (call(&client, "silent"), Fate::LeftAtOnce),
        ]
    });
    let answered = via.crowd(calls.collect(), |waits| {
        let [answers, begun, silent] = crowd.heard();
        let all = answers == 250 && (!waits || (begun == 250 && silent >= 250));
        if all {
            crowd.open_the_gate();
        }
        all
    });
    assert_eq!(answered, 250);

    // What is left are connections that wait for the next call.
    let kept = if via.keeps_connections() { 250 } else { 0 };
    eventually("given up calls are closed", || crowd.open() <= kept);
    stay_open(&crowd, crowd.open());
    let accepted = crowd.accepted();
    assert_eq!(via.send(call(&client, "answer"), parse).unwrap().name, "ann");
    let made = crowd.accepted() - accepted;
    assert_eq!(made, usize::from(!via.keeps_connections()));
    drop(client);
    stay_open(&crowd, 0);
}

//! Calls that are begun in one runtime and awaited on in another.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use ory_sdk_runtime::runtime::{Client, Error};

use super::{FLAVORS, Flavor, THEN, Then, over, part, until, wait, without_panic};
use crate::api::{get_thing, parse};
use crate::server::Server;

/// Answers each request after a while, and counts them.
pub fn slow(wait: Duration) -> (Server, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let server = Server::does(move |mut stream| {
        counted.fetch_add(1, Ordering::SeqCst);
        thread::spawn(move || {
            thread::sleep(wait);
            let thing = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 14\r\n\r\n\
                         {\"name\":\"ann\"}";
            // The client may be gone already, which is then what the test is about.
            let _ = std::io::Write::write_all(&mut stream, thing.as_bytes());
        });
    });
    (server, count)
}

fn client(server: &Server, own: bool) -> Client {
    over(&server.url, own).build().unwrap()
}

/// Whether it was sent is not known, so it is not sent again.
#[test]
fn a_call_ends_with_the_runtime_that_it_began_in() {
    without_panic(|| {
        for own in [false, true] {
            for (flavor, blocking) in
                FLAVORS.into_iter().flat_map(|it| [(it, false), (it, true)])
            {
                let (server, count) = slow(Duration::from_millis(50));
                let client = client(&server, own);
                let first = flavor.runtime();
                let call = get_thing(&client).send(parse);
                let mut call = until(&first, call, || count.load(Ordering::SeqCst) == 1);
                drop(first);
                let second = Flavor::Current.runtime();
                let error = if blocking {
                    call.wait().unwrap_err()
                } else {
                    let error = wait(&second, &mut call).unwrap_err();
                    // Once more than one may.
                    assert!(matches!(wait(&second, call), Err(Error::Transport(_))));
                    error
                };
                assert!(matches!(error, Error::Connect(_)), "{error:?}");
                assert!(error.is_retryable());
                let cause = std::error::Error::source(&error).unwrap().to_string();
                assert_eq!(cause, "the runtime that it began in has ended");
                assert_eq!(
                    wait(&second, get_thing(&client).send(parse)).unwrap().name,
                    "ann"
                );
                assert_eq!(get_thing(&client).send(parse).wait().unwrap().name, "ann");
                assert_eq!(count.load(Ordering::SeqCst), 3);
            }
        }
    });
}

#[test]
fn a_call_can_go_on_elsewhere_while_its_runtime_runs() {
    without_panic(|| {
        for own in [false, true] {
            for blocking in [false, true] {
                let (server, count) = slow(Duration::from_millis(50));
                let client = client(&server, own);
                let first = Flavor::Multi.runtime();
                let call = get_thing(&client).send(parse);
                let call = until(&first, call, || count.load(Ordering::SeqCst) == 1);
                let thing = match blocking {
                    true => call.wait(),
                    false => wait(&Flavor::Current.runtime(), call),
                };
                assert_eq!(thing.unwrap().name, "ann");
                assert_eq!(count.load(Ordering::SeqCst), 1);
            }
        }
    });
}

/// The clock of the client wakes a call wherever it is.
#[test]
fn a_call_that_waits_to_try_again_can_change_runtimes() {
    without_panic(|| {
        for then in THEN {
            let server = Server::script(&[
                (503, "Retry-After: 1\r\n", ""),
                (200, "", r#"{"name":"ann"}"#),
            ]);
            let client = client(&server, true);
            let first = Flavor::Multi.runtime();
            let call = get_thing(&client).send(parse);
            let seen = AtomicUsize::new(0);
            let call = until(&first, call, || {
                seen.fetch_add(server.count(), Ordering::SeqCst);
                seen.load(Ordering::SeqCst) == 1
            });
            let first = part(first, then);
            let result = wait(&Flavor::Multi.runtime(), call);
            match then {
                Then::Ends => assert!(matches!(result, Err(Error::Connect(_)))),
                Then::Stays => assert_eq!(result.unwrap().name, "ann"),
            }
            drop(first);
        }
    });
}

/// A call that nobody has polled lives nowhere yet.
#[test]
fn a_call_can_be_made_in_a_runtime_that_ends() {
    without_panic(|| {
        let server = Server::json(200, r#"{"name":"ann"}"#);
        let client = client(&server, false);
        let ended = Flavor::Current.runtime();
        let call = {
            let _context = ended.enter();
            get_thing(&client).send(parse)
        };
        drop(ended);
        assert_eq!(wait(&Flavor::Current.runtime(), call).unwrap().name, "ann");
    });
}

/// One client, a runtime a call, and connections that are kept.
#[test]
fn a_connection_that_ended_with_its_runtime_is_not_used() {
    without_panic(|| {
        let server = crate::server::crowd::Crowd::new();
        server.open_the_gate();
        let client = over(&server.url, false).build().unwrap();
        for flavor in FLAVORS.into_iter().cycle().take(20) {
            let mut call = get_thing(&client);
            call.path("id", "answer");
            assert_eq!(wait(&flavor.runtime(), call.send(parse)).unwrap().name, "ann");
        }
    });
}

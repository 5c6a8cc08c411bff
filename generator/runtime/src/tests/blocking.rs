//! The thread that blocking calls wait for.

use std::thread;

use crate::runtime::blocking::start;

/// No test can fork without unsafe code: the number of the process is what tells.
#[test]
fn a_forked_process_has_none() {
    let worker = start().unwrap();
    let (other, own) = (thread::current().id(), std::process::id());
    assert_eq!(worker.check(other, own), Ok(()));
    let forked = worker.check(other, own + 1).unwrap_err();
    assert!(forked.contains("forked"), "{forked}");
    let inside = worker.check(worker.thread, own).unwrap_err();
    assert!(inside.contains("wait for itself"), "{inside}");
}

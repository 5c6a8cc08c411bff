//! What a server says of when to come back. The clock skips every wait.

use std::time::Duration;

use ory_sdk_runtime::runtime::{RetryPolicy, TestClock};

use crate::api::get_thing;
use crate::server::Server;
use crate::via::Via;

/// Returns the wait after an answer with these headers.
fn wait_after(via: &Via, headers: &str) -> Duration {
    let waits = [429, 503].map(|status| {
        let server = Server::script(&[(status, headers, ""), (200, "", "{}")]);
        let clock = TestClock::skipping();
        let client = via.builder(&server.url).retries(RetryPolicy::new());
        let client = client.clock(clock.clone()).build().unwrap();
        assert_eq!(via.raw(get_thing(&client)).unwrap().attempts(), 2);
        assert_eq!(clock.waits().len(), 1);
        clock.waits()[0]
    });
    waits[0].max(waits[1])
}

/// Checks that the wait is what it would be without the header.
fn is_ignored(via: &Via, value: &str) {
    let wait = wait_after(via, &format!("retry-after: {value}\r\n"));
    assert!(wait <= Duration::from_millis(250), "{value}: {wait:?}");
}

pub fn seconds(via: &Via) {
    assert_eq!(wait_after(via, "retry-after: 7\r\n"), Duration::from_secs(7));
    assert_eq!(wait_after(via, "retry-after: 0\r\n"), Duration::ZERO);
}

pub fn date(via: &Via) {
    let by_server = "date: Sun, 06 Nov 1994 08:49:37 GMT\r\n\
                     retry-after: Sun, 06 Nov 1994 08:50:07 GMT\r\n";
    assert_eq!(wait_after(via, by_server), Duration::from_secs(30));
    let past = "date: Sun, 06 Nov 1994 08:49:37 GMT\r\n\
                retry-after: Sun, 06 Nov 1994 08:49:07 GMT\r\n";
    assert_eq!(wait_after(via, past), Duration::ZERO);
    let far = "date: Sun, 06 Nov 1994 08:49:37 GMT\r\n\
               retry-after: Sun, 06 Nov 1994 12:00:00 GMT\r\n";
    assert_eq!(wait_after(via, far), Duration::from_secs(60));
}

pub fn too_long(via: &Via) {
    assert_eq!(wait_after(via, "retry-after: 3600\r\n"), Duration::from_secs(60));
}

pub fn absurd(via: &Via) {
    for value in ["999999999", "99999999999999999999999", "1.5", "soon", ""] {
        is_ignored(via, value);
    }
    is_ignored(via, "Fri, 31 Dec 9999 23:59:59 GMT");
}

pub fn negative(via: &Via) {
    is_ignored(via, "-5");
}

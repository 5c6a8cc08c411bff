//! What a server says of when to come back. The clock skips every wait.

use std::time::Duration;

use ory_sdk_runtime::runtime::{RetryPolicy, TestClock};

use crate::api::{get_thing, parse};
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

/// Checks that nobody waits so long: the call fails at once, and says how long the server asked for.
fn ends_the_call(via: &Via, headers: &str, asked: Duration) {
    let server = Server::script(&[(503, headers, ""), (200, "", "{}")]);
    let clock = TestClock::skipping();
    let client = via.builder(&server.url).retries(RetryPolicy::new());
    let client = client.clock(clock.clone()).build().unwrap();
    let error = via.send(get_thing(&client), parse).unwrap_err();
    assert_eq!((error.status(), error.attempts(), server.count()), (Some(503), 1, 1));
    assert_eq!(error.retry_after(), Some(asked), "{headers}");
    let told = format!("(status 503, retry after {} s)", asked.as_secs());
    assert!(error.to_string().ends_with(&told), "{error}");
    assert!(error.is_retryable() && clock.waits().is_empty());
}

pub fn seconds(via: &Via) {
    assert_eq!(wait_after(via, "retry-after: 7\r\n"), Duration::from_secs(7));
    assert_eq!(wait_after(via, "retry-after: 0\r\n"), Duration::ZERO);
    assert_eq!(wait_after(via, "retry-after: 60\r\n"), Duration::from_secs(60));
}

/// The three forms of RFC 9110, 5.6.7, in both headers.
pub fn date(via: &Via) {
    let dates = [
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
    ];
    let later = [
        "Sun, 06 Nov 1994 08:50:07 GMT",
        "Sunday, 06-Nov-94 08:50:07 GMT",
        "Sun Nov  6 08:50:07 1994",
    ];
    for (date, then) in dates.iter().zip(later.iter().rev()).chain(dates.iter().zip(&later)) {
        let headers = format!("date: {date}\r\nretry-after: {then}\r\n");
        assert_eq!(wait_after(via, &headers), Duration::from_secs(30), "{headers}");
    }
    for past in ["Sun, 06 Nov 1994 08:49:07 GMT", "Sunday, 06-Nov-94 08:49:07 GMT"] {
        let headers = format!("date: {}\r\nretry-after: {past}\r\n", dates[0]);
        assert_eq!(wait_after(via, &headers), Duration::ZERO);
        // By the client's own clock, it is past as well.
        assert_eq!(wait_after(via, &format!("retry-after: {past}\r\n")), Duration::ZERO);
    }
    let far = "date: Sun, 06 Nov 1994 08:49:37 GMT\r\n\
               retry-after: Sun, 06 Nov 1994 12:00:00 GMT\r\n";
    ends_the_call(via, far, Duration::from_secs(3 * 3600 + 10 * 60 + 23));
}

/// What looks like a date and is none.
pub fn no_date(via: &Via) {
    for value in [
        "Sun, 06 Nov 1994 08:49:37",
        "Sun, 06 Nov 1994 24:49:37 GMT",
        "Sun, 31 Feb 1994 08:49:37 GMT",
        "Sun, 06 nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49 GMT",
        "Sun Nov 6 1994",
        "1994-11-06T08:49:37Z",
    ] {
        is_ignored(via, value);
    }
}

pub fn too_long(via: &Via) {
    for seconds in [61, 3600] {
        let headers = format!("retry-after: {seconds}\r\n");
        ends_the_call(via, &headers, Duration::from_secs(seconds));
    }
}

pub fn absurd(via: &Via) {
    for value in ["1.5", "soon", ""] {
        is_ignored(via, value);
    }
    let seconds = "retry-after: 999999999\r\n";
    ends_the_call(via, seconds, Duration::from_secs(999_999_999));
    let seconds = "retry-after: 99999999999999999999999\r\n";
    ends_the_call(via, seconds, Duration::from_secs(u64::MAX));
    let never = "date: Thu, 01 Jan 1970 00:00:00 GMT\r\n\
                 retry-after: Fri, 31 Dec 9999 23:59:59 GMT\r\n";
    ends_the_call(via, never, Duration::from_secs(253_402_300_799));
}

pub fn negative(via: &Via) {
    is_ignored(via, "-5");
}

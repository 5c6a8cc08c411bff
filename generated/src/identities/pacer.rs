//! Not faster than the rate limit.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::HeaderMap;

use crate::runtime::{Request, Response};
use crate::{Attempt, BoxFuture, Clock, Interceptor, TransportError};

/// An interceptor that waits where a call would be one too many for the rate limit.
///
/// Ory says with its answers how many requests are left (`x-ratelimit-remaining`), and for how many
/// seconds (`x-ratelimit-reset`). When none are left, calls of that operation wait until then, on the
/// client's clock, and as many of them go on as the window has room for (`x-ratelimit-limit`).
/// `Retry-After` of a 429 is heeded for all calls of the operation.
///
/// The wait belongs to the time of the attempt. One that would take longer than
/// [`longest`](Self::longest) is not made: the server is asked, and answers for itself.
///
/// Operations that share a limit are not known to do so; each waits by what it was told itself.
///
/// ```no_run
/// # use ory_sdk::{Ory, identities::Pacer};
/// # fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let ory = Ory::builder()
///     .project_slug("my-project")
///     .ory_access_token("ory_pat_…")
///     .interceptor(Pacer::new())
///     .build()?;
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Pacer {
    longest: Duration,
    windows: Mutex<HashMap<&'static str, Window>>,
}

/// What is known of the limit of an operation.
#[derive(Debug, Clone, Copy)]
struct Window {
    left: u64,
    /// When it ends, on the client's clock.
    end: Duration,
    /// How many there are in the next one.
    room: u64,
    /// How long the next one is taken to be.
    length: Duration,
}

impl Default for Pacer {
    fn default() -> Self {
        Self::new()
    }
}

impl Pacer {
    /// Returns a pacer that waits for 10 seconds at most.
    #[must_use]
    pub fn new() -> Self {
        Self {
            longest: Duration::from_secs(10),
            windows: Mutex::default(),
        }
    }

    /// Sets the longest time to wait.
    #[must_use]
    pub fn longest(mut self, time: Duration) -> Self {
        self.longest = time;
        self
    }

    /// Takes a place in the window. Returns how long to wait before asking again, if there is none.
    fn take(&self, operation: &'static str, now: Duration) -> Option<Duration> {
        let mut windows = self.windows();
        let window = windows.get_mut(operation)?;
        if now >= window.end {
            window.left = window.room;
            window.end = now.saturating_add(window.length);
        }
        match window.left.checked_sub(1) {
            Some(left) => {
                window.left = left;
                None
            }
            None => Some(window.end - now),
        }
    }

    fn learn(&self, operation: &'static str, now: Duration, told: Window) {
        let mut windows = self.windows();
        let window = windows.entry(operation).or_insert(told);
        let earlier = *window;
        *window = told;
        // Others have been sent since the server counted.
        if now < earlier.end && told.left > 0 {
            window.left = told.left.min(earlier.left);
        }
    }

    fn windows(&self) -> MutexGuard<'_, HashMap<&'static str, Window>> {
        self.windows.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Interceptor for Pacer {
    fn before<'a>(
        &'a self,
        attempt: &'a Attempt,
        _request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), TransportError>> {
        Box::pin(async move {
            let clock: &dyn Clock = attempt.clock();
            let start = clock.now();
            while let Some(wait) = self.take(attempt.operation(), clock.now()) {
                let waited = clock.now().saturating_sub(start);
                if waited.saturating_add(wait) > self.longest {
                    break;
                }
                clock.sleep(wait).await;
            }
            Ok(())
        })
    }

    fn after<'a>(
        &'a self,
        attempt: &'a Attempt,
        response: &'a Response,
    ) -> BoxFuture<'a, ()> {
        let now = attempt.clock().now();
        if let Some(told) = told(response.status(), response.headers(), now) {
            self.learn(attempt.operation(), now, told);
        }
        Box::pin(std::future::ready(()))
    }
}

/// Returns what a response says of the limit.
fn told(status: u16, headers: &HeaderMap, now: Duration) -> Option<Window> {
    let number = |name: &str| -> Option<u64> {
        let text = headers.get(name)?.to_str().ok()?;
        let first = text.split([',', ';']).next()?;
        first.trim().parse().ok()
    };
    let room = number("x-ratelimit-limit").unwrap_or(1).max(1);
    let refused = number("retry-after").filter(|_| status == 429);
    let (left, reset) = match refused {
        Some(seconds) => (0, seconds),
        None => (number("x-ratelimit-remaining")?, number("x-ratelimit-reset")?),
    };
    let length = Duration::from_secs(reset);
    let end = now.saturating_add(length);
    Some(Window {
        left,
        end,
        room,
        length: length.max(Duration::from_secs(1)),
    })
}

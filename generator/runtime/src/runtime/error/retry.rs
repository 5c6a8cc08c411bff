//! What an error says about trying again.

use std::fmt;
use std::time::Duration;

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

use super::date::http_date;
use crate::runtime::clock::since_epoch;
use crate::runtime::text;

/// The statuses that indicate a temporary state.
pub(crate) const TRANSIENT: &[u16] = &[408, 429, 502, 503, 504];

/// Returns whether a status indicates a temporary state.
pub(crate) fn is_transient(status: u16) -> bool {
    TRANSIENT.contains(&status)
}

/// Reads `Retry-After`, in seconds or as a date (RFC 9110, 10.2.3). A date in the past means no wait. A
/// date is compared with the server's own clock, if the response shows that.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?;
    let text = text::trim(text);
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More seconds than can be counted are too many, too.
        return Some(Duration::from_secs(text::integer(text).unwrap_or(u64::MAX)));
    }
    let clock = since_epoch();
    let then = Duration::from_secs(http_date(text, clock)?);
    let sent = headers.get(DATE).and_then(|date| date.to_str().ok());
    let sent = sent.and_then(|date| http_date(text::trim(date), clock));
    let now = sent.map_or(clock, Duration::from_secs);
    Some(then.saturating_sub(now))
}

/// Writes after a message how long the server asks the client to wait.
pub(crate) fn write_retry_after(
    f: &mut fmt::Formatter<'_>,
    asked: Option<Duration>,
) -> fmt::Result {
    match asked {
        Some(asked) if !asked.is_zero() => {
            write!(f, ", retry after {} s", asked.as_secs())
        }
        _ => Ok(()),
    }
}

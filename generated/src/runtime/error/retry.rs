//! What an error says about trying again.

use std::time::Duration;

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

use crate::runtime::Date;
use crate::runtime::clock::since_epoch;

/// Returns whether a status tells of a state that passes.
pub(crate) fn is_transient(status: u16) -> bool {
    matches!(status, 408 | 429 | 502 | 503 | 504)
}

/// Reads `Retry-After`, in seconds or as a date (RFC 9110, 10.2.3). A date that is past is no wait
/// at all. It is compared with the server's own clock, where the response shows that.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().map(Duration::from_secs);
    }
    let then = Duration::from_secs(http_date(text)?);
    let sent = headers.get(DATE).and_then(|date| http_date(date.to_str().ok()?));
    let now = sent.map_or_else(since_epoch, Duration::from_secs);
    Some(then.saturating_sub(now))
}

/// Reads `Sun, 06 Nov 1994 08:49:37 GMT` as seconds since 1970.
fn http_date(text: &str) -> Option<u64> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
        "Dec",
    ];
    let (_weekday, text) = text.split_once(", ")?;
    let mut parts = text.split(' ');
    let day = parts.next()?.parse().ok()?;
    let month_name = parts.next()?;
    let month = (1..=12_u8).zip(MONTHS).find(|(_, name)| *name == month_name)?.0;
    let year = parts.next()?.parse().ok()?;
    let mut clock = parts.next()?.splitn(3, ':').map(|part| part.parse::<u64>().ok());
    let (hours, minutes, seconds) = (clock.next()??, clock.next()??, clock.next()??);
    if parts.next() != Some("GMT") || hours > 23 || minutes > 59 || seconds > 60 {
        return None;
    }
    let days = u64::try_from(Date::new(year, month, day)?.days_since_epoch()).ok()?;
    Some(days * 86_400 + hours * 3600 + minutes * 60 + seconds)
}

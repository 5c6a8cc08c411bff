//! HTTP dates, in all three forms that a recipient must accept (RFC 9110, 5.6.7).

use std::time::Duration;

use crate::runtime::Date;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const YEAR: u64 = 365 * DAY + DAY / 4;
const DAY: u64 = 86_400;

/// Reads a date as seconds since 1970. The current time of day, also in seconds since 1970, decides the
/// century of a year with two digits.
pub(super) fn http_date(text: &str, now: Duration) -> Option<u64> {
    match text.split_once(", ") {
        Some((_weekday, rest)) if rest.contains('-') => rfc850(rest, now),
        Some((_weekday, rest)) => imf_fixdate(rest),
        None => asctime(text),
    }
}

/// Reads `06 Nov 1994 08:49:37 GMT`.
fn imf_fixdate(text: &str) -> Option<u64> {
    let parts: Vec<_> = text.split(' ').collect();
    let [day, month, year, time, "GMT"] = parts[..] else { return None };
    Some(midnight(year.parse().ok()?, month, day)? + seconds(time)?)
}

/// Reads `06-Nov-94 08:49:37 GMT`. A date that would be more than 50 years ahead is the latest past one
/// with the same digits.
fn rfc850(text: &str, now: Duration) -> Option<u64> {
    let parts: Vec<_> = text.split([' ', '-']).collect();
    let [day, month, year, time, "GMT"] = parts[..] else { return None };
    if year.len() != 2 {
        return None;
    }
    let year: u16 = year.parse().ok()?;
    let time = seconds(time)?;
    let this_year = 1970 + u16::try_from(now.as_secs() / YEAR).ok()?;
    let latest = now.as_secs() + 50 * YEAR;
    let centuries = (0..=this_year / 100 + 1).rev().map(|century| century * 100 + year);
    // 29 February is in some of them only.
    let mut dates =
        centuries.filter_map(|year| Some(midnight(year, month, day)? + time));
    dates.find(|date| *date <= latest)
}

/// Reads `Sun Nov  6 08:49:37 1994`.
fn asctime(text: &str) -> Option<u64> {
    let parts: Vec<_> = text.split_ascii_whitespace().collect();
    let [_weekday, month, day, time, year] = parts[..] else { return None };
    Some(midnight(year.parse().ok()?, month, day)? + seconds(time)?)
}

fn midnight(year: u16, month: &str, day: &str) -> Option<u64> {
    let month = (1..=12_u8).zip(MONTHS).find(|(_, name)| *name == month)?.0;
    let days = Date::new(year, month, day.parse().ok()?)?.days_since_epoch();
    Some(u64::try_from(days).ok()? * DAY)
}

/// Second 60 is allowed, because it is a leap second.
fn seconds(time: &str) -> Option<u64> {
    let mut parts = time.splitn(3, ':').map(|part| part.parse::<u64>().ok());
    let (hours, minutes, seconds) = (parts.next()??, parts.next()??, parts.next()??);
    let fits = hours <= 23 && minutes <= 59 && seconds <= 60;
    fits.then_some(hours * 3600 + minutes * 60 + seconds)
}

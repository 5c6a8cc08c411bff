//! HTTP dates, in all three forms that a recipient must accept (RFC 9110, 5.6.7).

use std::time::Duration;

use crate::runtime::Date;
use crate::runtime::text::{cut, cut_part, find, integer};

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const YEAR: u64 = 365 * DAY + DAY / 4;
const DAY: u64 = 86_400;

/// Reads a date as seconds since 1970. The current time of day, also in seconds since 1970, decides the
/// century of a year with two digits.
pub(super) fn http_date(text: &str, now: Duration) -> Option<u64> {
    match cut_part(text, ", ") {
        Some((_weekday, rest)) if find(rest, b"-").is_some() => rfc850(rest, now),
        Some((_weekday, rest)) => imf_fixdate(rest),
        None => asctime(text),
    }
}

/// Reads `06 Nov 1994 08:49:37 GMT`.
fn imf_fixdate(text: &str) -> Option<u64> {
    let [day, month, year, time, "GMT"] = parts(text, b" ")? else { return None };
    Some(midnight(integer(year)?, month, day)? + seconds(time)?)
}

/// Reads `06-Nov-94 08:49:37 GMT`. A date that would be more than 50 years ahead is the latest past one
/// with the same digits.
fn rfc850(text: &str, now: Duration) -> Option<u64> {
    let [day, month, year, time, "GMT"] = parts(text, b" -")? else { return None };
    if year.len() != 2 {
        return None;
    }
    let year = integer(year)?;
    let time = seconds(time)?;
    let latest = now.as_secs() + 50 * YEAR;
    let mut century = (1970 + now.as_secs() / YEAR) / 100 + 1;
    loop {
        // 29 February is in some of them only.
        match midnight(century * 100 + year, month, day) {
            Some(date) if date + time <= latest => return Some(date + time),
            _ => century = century.checked_sub(1)?,
        }
    }
}

/// Reads `Sun Nov  6 08:49:37 1994`.
fn asctime(text: &str) -> Option<u64> {
    let [_weekday, month, day, time, year] = parts(text, b" ")?;
    Some(midnight(integer(year)?, month, day)? + seconds(time)?)
}

fn midnight(year: u64, month: &str, day: &str) -> Option<u64> {
    let mut number = 1;
    while *MONTHS.get(number - 1)? != month {
        number += 1;
    }
    let year = u16::try_from(year).ok()?;
    let month = u8::try_from(number).ok()?;
    let day = u8::try_from(integer(day)?).ok()?;
    let days = Date::new(year, month, day)?.days_since_epoch();
    Some(u64::try_from(days).ok()? * DAY)
}

/// Second 60 is allowed, because it is a leap second.
fn seconds(time: &str) -> Option<u64> {
    let (hours, rest) = cut(time, b":")?;
    let (minutes, seconds) = cut(rest, b":")?;
    let (hours, minutes, seconds) =
        (integer(hours)?, integer(minutes)?, integer(seconds)?);
    let fits = hours <= 23 && minutes <= 59 && seconds <= 60;
    fits.then_some(hours * 3600 + minutes * 60 + seconds)
}

/// Returns the five parts of a date. Where a number is short, there may be more than one space.
fn parts<'t>(text: &'t str, between: &[u8]) -> Option<[&'t str; 5]> {
    let (mut all, mut count) = ([""; 5], 0);
    let mut rest = Some(text);
    while let Some(text) = rest {
        let (part, after) = match cut(text, between) {
            Some((part, after)) => (part, Some(after)),
            None => (text, None),
        };
        if !part.is_empty() {
            *all.get_mut(count)? = part;
            count += 1;
        }
        rest = after;
    }
    (count == all.len()).then_some(all)
}

//! Reading RFC 3339.

use super::{Timestamp, Zone};
use crate::runtime::Date;
use crate::runtime::date::number;

impl Timestamp {
    /// Reads a date-time, with `T` and `Z` in either case, a space instead of `T`, any number of
    /// fractional digits (of which nanoseconds are kept), and second 60.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let date = Date::parse(text.get(..10)?)?;
        let (time, rest) = text.as_bytes()[10..].split_first_chunk::<9>()?;
        let [b'T' | b't' | b' ', h1, h2, b':', m1, m2, b':', s1, s2] = *time else {
            return None;
        };
        let hour = number(&[h1, h2]).filter(|hour| *hour < 24)?;
        let minute = number(&[m1, m2]).filter(|minute| *minute < 60)?;
        let second = number(&[s1, s2]).filter(|second| *second <= 60)?;
        let (nanos, digits, rest) = fraction(rest)?;
        let zone = zone(rest)?;
        let local = date.days_since_epoch() * 86_400
            + i64::from(hour) * 3600
            + i64::from(minute) * 60
            + i64::from(second);
        let seconds = match zone {
            Zone::Utc | Zone::Unknown => local,
            Zone::East(minutes) => local - i64::from(minutes) * 60,
        };
        Some(Self {
            seconds,
            nanos,
            zone,
            digits,
            leap: second == 60,
        })
    }
}

/// Reads `.123`, if present: nanoseconds, the number of digits that are kept, and the rest of the text.
fn fraction(text: &[u8]) -> Option<(u32, u8, &[u8])> {
    let Some((b'.', tail)) = text.split_first() else {
        return Some((0, 0, text));
    };
    let count = tail.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = tail.split_at(count);
    let kept = digits.get(..9).unwrap_or(digits);
    if kept.is_empty() {
        return None;
    }
    let value =
        kept.iter().fold(0_u32, |value, digit| value * 10 + u32::from(digit - b'0'));
    let scale = u8::try_from(kept.len()).ok()?;
    Some((value * 10_u32.pow(9 - u32::from(scale)), scale, rest))
}

fn zone(text: &[u8]) -> Option<Zone> {
    let [sign, h1, h2, b':', m1, m2] = *text else {
        return matches!(text, b"Z" | b"z").then_some(Zone::Utc);
    };
    let hours = number(&[h1, h2]).filter(|hours| *hours < 24)?;
    let minutes = number(&[m1, m2]).filter(|minutes| *minutes < 60)?;
    let offset = i16::try_from(hours * 60 + minutes).ok()?;
    match sign {
        b'+' => Some(Zone::East(offset)),
        b'-' if offset == 0 => Some(Zone::Unknown),
        b'-' => Some(Zone::East(-offset)),
        _ => None,
    }
}

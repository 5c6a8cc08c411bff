//! Instants.

mod parse;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use super::Date;
use super::ascii::Ascii;
use super::clock::since_epoch;
use super::json::{self, Decode, Encode, Fault, Reader, Writer};

/// The instant of `9999-12-31T23:59:59Z`.
const MAX_SECONDS: i64 = 253_402_300_799;
/// The instant of `0000-01-01T00:00:00Z`.
const MIN_SECONDS: i64 = -62_167_219_200;
/// The instant of `0001-01-01T00:00:00Z`.
const ZERO_SECONDS: i64 = -62_135_596_800;

/// An instant, written as defined by RFC 3339: `2024-02-29T12:30:00Z`.
///
/// A timestamp that was read is written back as it was, with the same offset and the same number of
/// fractional digits. Two timestamps are equal if they are the same instant. The resolution is one
/// nanosecond; years range from 0 to 9999.
#[derive(Clone, Copy)]
pub struct Timestamp {
    /// Seconds from 1970-01-01T00:00:00Z, without leap seconds.
    seconds: i64,
    nanos: u32,
    zone: Zone,
    /// The number of fractional digits of the second, at most 9.
    digits: u8,
    /// Written as second 60; `seconds` is then that of the following second.
    leap: bool,
}

/// How the offset from UTC is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Zone {
    /// `Z`
    Utc,
    /// `-00:00`: UTC, with an unknown local offset.
    Unknown,
    /// Minutes east of UTC.
    East(i16),
}

impl Timestamp {
    /// The instant `1970-01-01T00:00:00Z`.
    pub const UNIX_EPOCH: Self = Self {
        seconds: 0,
        nanos: 0,
        zone: Zone::Utc,
        digits: 0,
        leap: false,
    };

    /// Returns the current instant.
    #[must_use]
    pub fn now() -> Self {
        // That of the standard library panics in a browser.
        (SystemTime::UNIX_EPOCH + since_epoch()).into()
    }

    /// Returns the instant this many seconds after 1970-01-01T00:00:00Z (before it, if negative), if
    /// its year is 0 to 9999.
    #[must_use]
    pub fn from_unix(seconds: i64) -> Option<Self> {
        let fits = (MIN_SECONDS..=MAX_SECONDS).contains(&seconds);
        fits.then_some(Self::utc(seconds, 0))
    }

    /// Returns the seconds since 1970-01-01T00:00:00Z, rounded down.
    #[must_use]
    pub fn unix_seconds(self) -> i64 {
        self.seconds
    }

    /// Returns the nanoseconds after [`unix_seconds`](Self::unix_seconds).
    #[must_use]
    pub fn subsec_nanos(self) -> u32 {
        self.nanos
    }

    /// Returns whether this is the zero time of Go, `0001-01-01T00:00:00Z`, which servers written in Go
    /// use for "no time".
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.instant() == (ZERO_SECONDS, 0)
    }

    /// Returns the instant this many seconds and nanoseconds after 1970-01-01T00:00:00Z.
    #[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
    pub(super) fn from_unix_nanos(
        seconds: i64,
        nanos: u32,
    ) -> Result<Self, TimestampRangeError> {
        let instant = Self::from_unix(seconds).filter(|_| nanos < 1_000_000_000);
        instant.map(|_| Self::utc(seconds, nanos)).ok_or(TimestampRangeError(()))
    }

    /// Returns the nanoseconds since 1970-01-01T00:00:00Z.
    #[cfg(feature = "time")]
    pub(super) fn unix_nanos(self) -> i128 {
        i128::from(self.seconds) * 1_000_000_000 + i128::from(self.nanos)
    }

    /// Returns the offset in which it is written, in minutes east of UTC.
    #[cfg(any(feature = "chrono", feature = "time"))]
    pub(super) fn offset_minutes(self) -> i32 {
        match self.zone {
            Zone::Utc | Zone::Unknown => 0,
            Zone::East(minutes) => minutes.into(),
        }
    }

    fn utc(seconds: i64, nanos: u32) -> Self {
        let digits = match nanos {
            0 => 0,
            _ if nanos.is_multiple_of(1_000_000) => 3,
            _ if nanos.is_multiple_of(1_000) => 6,
            _ => 9,
        };
        Self {
            seconds,
            nanos,
            zone: Zone::Utc,
            digits,
            leap: false,
        }
    }

    fn instant(self) -> (i64, u32) {
        (self.seconds, self.nanos)
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.instant() == other.instant()
    }
}

impl Eq for Timestamp {}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.instant().cmp(&other.instant())
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.instant().hash(state);
    }
}

impl Timestamp {
    fn text(&self) -> Ascii {
        let east = match self.zone {
            Zone::Utc | Zone::Unknown => 0,
            Zone::East(minutes) => minutes,
        };
        let local = self.seconds + i64::from(east) * 60 - i64::from(self.leap);
        // Whatever makes a timestamp has checked that its local year has four digits.
        let date = Date::from_days_since_epoch(local.div_euclid(86_400));
        let mut text = date.map_or_else(Ascii::new, |date| date.text());
        let time = local.rem_euclid(86_400) as u32;
        for (sign, value) in [
            (b'T', time / 3600),
            (b':', time / 60 % 60),
            (b':', time % 60 + u32::from(self.leap)),
        ] {
            text.push(sign);
            text.digits(value, 2);
        }
        if self.digits > 0 {
            text.push(b'.');
            let shown = self.nanos / 10_u32.pow(9 - u32::from(self.digits));
            text.digits(shown, self.digits.into());
        }
        let (sign, minutes) = match self.zone {
            Zone::Utc => {
                text.push(b'Z');
                return text;
            }
            Zone::Unknown => (b'-', 0),
            Zone::East(minutes) => {
                (if minutes < 0 { b'-' } else { b'+' }, minutes.unsigned_abs().into())
            }
        };
        text.push(sign);
        text.digits(minutes / 60, 2);
        text.push(b':');
        text.digits(minutes % 60, 2);
        text
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The error for a text that is not an RFC 3339 date-time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseTimestampError(());

impl fmt::Display for ParseTimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date-time as RFC 3339 writes it")
    }
}

impl std::error::Error for ParseTimestampError {}

impl FromStr for Timestamp {
    type Err = ParseTimestampError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).ok_or(ParseTimestampError(()))
    }
}

impl From<SystemTime> for Timestamp {
    /// A time after the year 9999 becomes its last second; one before the year 0 becomes its first.
    fn from(time: SystemTime) -> Self {
        let (seconds, nanos) = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => (
                i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
                after.subsec_nanos(),
            ),
            Err(error) => {
                let before = error.duration();
                let whole = i64::try_from(before.as_secs()).unwrap_or(i64::MAX);
                match before.subsec_nanos() {
                    0 => (-whole, 0),
                    nanos => (-whole - 1, 1_000_000_000 - nanos),
                }
            }
        };
        match seconds {
            ..MIN_SECONDS => Self::utc(MIN_SECONDS, 0),
            MIN_SECONDS..=MAX_SECONDS => Self::utc(seconds, nanos),
            _ => Self::utc(MAX_SECONDS, 0),
        }
    }
}

/// An instant or a day that the target type cannot represent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimestampRangeError(());

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
impl TimestampRangeError {
    pub(super) fn new() -> Self {
        Self(())
    }
}

impl fmt::Display for TimestampRangeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("out of range of the type that it is converted to")
    }
}

impl std::error::Error for TimestampRangeError {}

impl TryFrom<Timestamp> for SystemTime {
    type Error = TimestampRangeError;

    fn try_from(timestamp: Timestamp) -> Result<Self, Self::Error> {
        let whole = Duration::from_secs(timestamp.seconds.unsigned_abs());
        let time = if timestamp.seconds < 0 {
            Self::UNIX_EPOCH.checked_sub(whole)
        } else {
            Self::UNIX_EPOCH.checked_add(whole)
        };
        time.and_then(|time| {
            time.checked_add(Duration::from_nanos(timestamp.nanos.into()))
        })
        .ok_or(TimestampRangeError(()))
    }
}

impl Decode for Timestamp {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        json::decode_text(r, "a date-time as RFC 3339 writes it", Self::parse)
    }
}

impl Encode for Timestamp {
    fn encode(&self, w: &mut Writer) {
        w.string(self.text().as_str());
    }
}

json::serde_impls!(Timestamp);

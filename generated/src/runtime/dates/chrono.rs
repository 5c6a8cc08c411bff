//! Conversions to and from the types of chrono.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeZone, Utc};

use crate::runtime::date::Date;
use crate::runtime::timestamp::{Timestamp, TimestampRangeError};

impl From<Timestamp> for DateTime<Utc> {
    fn from(timestamp: Timestamp) -> Self {
        Self::from_timestamp(timestamp.unix_seconds(), timestamp.subsec_nanos())
            .expect("chrono has the years 0 to 9999")
    }
}

/// Keeps the offset of the timestamp.
impl From<Timestamp> for DateTime<FixedOffset> {
    fn from(timestamp: Timestamp) -> Self {
        let offset = FixedOffset::east_opt(timestamp.offset_minutes() * 60);
        let utc = DateTime::<Utc>::from(timestamp);
        match offset {
            Some(offset) => utc.with_timezone(&offset),
            None => utc.fixed_offset(),
        }
    }
}

/// The result has the offset UTC.
impl<Z: TimeZone> TryFrom<DateTime<Z>> for Timestamp {
    type Error = TimestampRangeError;

    fn try_from(time: DateTime<Z>) -> Result<Self, Self::Error> {
        // A leap second has more than a second's nanoseconds here.
        let nanos = time.timestamp_subsec_nanos();
        let seconds = time.timestamp() + i64::from(nanos / 1_000_000_000);
        Self::from_unix_nanos(seconds, nanos % 1_000_000_000)
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        Self::from_ymd_opt(date.year().into(), date.month().into(), date.day().into())
            .expect("both calendars have the same days")
    }
}

impl TryFrom<NaiveDate> for Date {
    type Error = TimestampRangeError;

    fn try_from(date: NaiveDate) -> Result<Self, Self::Error> {
        Self::from_parts(date.year(), date.month(), date.day())
    }
}

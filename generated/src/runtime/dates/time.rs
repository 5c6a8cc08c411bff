//! Conversions to and from the types of time.

use time::{Month, OffsetDateTime, UtcDateTime, UtcOffset};

use crate::runtime::date::Date;
use crate::runtime::timestamp::{Timestamp, TimestampRangeError};

/// Keeps the offset of the timestamp.
impl From<Timestamp> for OffsetDateTime {
    fn from(timestamp: Timestamp) -> Self {
        let utc = Self::from_unix_timestamp_nanos(timestamp.unix_nanos())
            .expect("time has the years 0 to 9999");
        let offset = UtcOffset::from_whole_seconds(timestamp.offset_minutes() * 60);
        let local = offset.ok().and_then(|offset| utc.checked_to_offset(offset));
        local.unwrap_or(utc)
    }
}

/// The result has the offset UTC.
impl TryFrom<OffsetDateTime> for Timestamp {
    type Error = TimestampRangeError;

    fn try_from(time: OffsetDateTime) -> Result<Self, Self::Error> {
        Self::from_unix_nanos(time.unix_timestamp(), time.nanosecond())
    }
}

impl From<Timestamp> for UtcDateTime {
    fn from(timestamp: Timestamp) -> Self {
        Self::from_unix_timestamp_nanos(timestamp.unix_nanos())
            .expect("time has the years 0 to 9999")
    }
}

impl TryFrom<UtcDateTime> for Timestamp {
    type Error = TimestampRangeError;

    fn try_from(time: UtcDateTime) -> Result<Self, Self::Error> {
        Self::from_unix_nanos(time.unix_timestamp(), time.nanosecond())
    }
}

impl From<Date> for time::Date {
    fn from(date: Date) -> Self {
        let month = Month::January.nth_next(date.month() - 1);
        Self::from_calendar_date(date.year().into(), month, date.day())
            .expect("both calendars have the same days")
    }
}

impl TryFrom<time::Date> for Date {
    type Error = TimestampRangeError;

    fn try_from(date: time::Date) -> Result<Self, Self::Error> {
        Self::from_parts(date.year(), u8::from(date.month()).into(), date.day().into())
    }
}

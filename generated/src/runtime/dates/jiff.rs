//! Conversions to and from the types of jiff.

use jiff::civil;

use crate::runtime::date::Date;
use crate::runtime::timestamp::{Timestamp, TimestampRangeError};

/// Fails for the last hours of the year 9999, which jiff reserves for offsets.
impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = TimestampRangeError;

    fn try_from(timestamp: Timestamp) -> Result<Self, Self::Error> {
        let nanos = i32::try_from(timestamp.subsec_nanos());
        let nanos = nanos.map_err(|_| TimestampRangeError::new())?;
        Self::new(timestamp.unix_seconds(), nanos)
            .map_err(|_| TimestampRangeError::new())
    }
}

impl TryFrom<jiff::Timestamp> for Timestamp {
    type Error = TimestampRangeError;

    fn try_from(time: jiff::Timestamp) -> Result<Self, Self::Error> {
        // Before 1970, both parts are negative.
        let (seconds, nanos) = (time.as_second(), time.subsec_nanosecond());
        let borrowed = i64::from(nanos < 0);
        let nanos = i64::from(nanos) + borrowed * 1_000_000_000;
        let nanos = u32::try_from(nanos).map_err(|_| TimestampRangeError::new())?;
        Self::from_unix_nanos(seconds - borrowed, nanos)
    }
}

impl TryFrom<Date> for civil::Date {
    type Error = TimestampRangeError;

    fn try_from(date: Date) -> Result<Self, Self::Error> {
        let parts =
            (date.year().try_into(), date.month().try_into(), date.day().try_into());
        let (Ok(year), Ok(month), Ok(day)) = parts else {
            return Err(TimestampRangeError::new());
        };
        Self::new(year, month, day).map_err(|_| TimestampRangeError::new())
    }
}

impl TryFrom<civil::Date> for Date {
    type Error = TimestampRangeError;

    fn try_from(date: civil::Date) -> Result<Self, Self::Error> {
        let unsigned = |part: i8| u32::try_from(part);
        match (unsigned(date.month()), unsigned(date.day())) {
            (Ok(month), Ok(day)) => Self::from_parts(date.year().into(), month, day),
            _ => Err(TimestampRangeError::new()),
        }
    }
}

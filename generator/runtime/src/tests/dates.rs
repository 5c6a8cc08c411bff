//! Dates and instants of other crates.

use crate::runtime::{Date, Timestamp};

/// Moments on both sides of 1970, with a zero time of Go and both ends.
const MOMENTS: [&str; 8] = [
    "1970-01-01T00:00:00Z",
    "2024-02-29T12:30:00.123456789+02:00",
    "1969-12-31T23:59:59.75Z",
    "1900-02-28T23:59:59.000000001-05:30",
    "2016-12-31T23:59:60Z",
    "0001-01-01T00:00:00Z",
    "0000-01-01T00:00:00Z",
    "9999-12-30T21:59:59.999999999Z",
];

/// The last moment that can be written, for crates that reach so far.
const LAST: &str = "9999-12-31T23:59:59.999999999Z";

const DAYS: [&str; 5] =
    ["1970-01-01", "2024-02-29", "1900-02-28", "0000-01-01", "9999-12-31"];

fn moments() -> impl Iterator<Item = Timestamp> {
    MOMENTS.into_iter().map(|text| text.parse().unwrap())
}

fn days() -> impl Iterator<Item = Date> {
    DAYS.into_iter().map(|text| text.parse().unwrap())
}

#[test]
fn chrono_and_back() {
    use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
    for moment in moments().chain([LAST.parse().unwrap()]) {
        let utc = DateTime::<Utc>::from(moment);
        assert_eq!(utc.timestamp(), moment.unix_seconds());
        assert_eq!(Timestamp::try_from(utc), Ok(moment));
        let local = DateTime::<FixedOffset>::from(moment);
        assert_eq!((local.to_utc(), Timestamp::try_from(local)), (utc, Ok(moment)));
    }
    let local = DateTime::<FixedOffset>::from(MOMENTS[1].parse::<Timestamp>().unwrap());
    assert_eq!(local.offset().local_minus_utc(), 7200);
    assert!(Timestamp::try_from(DateTime::<Utc>::MAX_UTC).is_err());
    assert!(Timestamp::try_from(DateTime::<Utc>::MIN_UTC).is_err());
    for day in days() {
        let other = NaiveDate::from(day);
        assert_eq!(other.to_string(), day.to_string());
        assert_eq!(Date::try_from(other), Ok(day));
    }
    assert!(Date::try_from(NaiveDate::MAX).is_err());
    assert!(Date::try_from(NaiveDate::MIN).is_err());
}

#[test]
fn jiff_and_back() {
    use jiff::civil;
    for moment in moments() {
        let other = jiff::Timestamp::try_from(moment).unwrap();
        assert_eq!(Timestamp::try_from(other), Ok(moment));
    }
    let text = jiff::Timestamp::try_from(MOMENTS[2].parse::<Timestamp>().unwrap());
    assert_eq!(text.unwrap(), jiff::Timestamp::new(0, -250_000_000).unwrap());
    let last: Timestamp = LAST.parse().unwrap();
    assert!(jiff::Timestamp::try_from(last).is_err());
    assert!(Timestamp::try_from(jiff::Timestamp::MIN).is_err());
    for day in days() {
        let other = civil::Date::try_from(day).unwrap();
        assert_eq!(Date::try_from(other), Ok(day));
        let parts = (other.year(), other.month(), other.day());
        let same = (day.year() as i16, day.month() as i8, day.day() as i8);
        assert_eq!(parts, same);
    }
    assert!(Date::try_from(civil::Date::MIN).is_err());
}

#[test]
fn time_and_back() {
    use time::{OffsetDateTime, UtcDateTime};
    for moment in moments().chain([LAST.parse().unwrap()]) {
        let local = OffsetDateTime::from(moment);
        assert_eq!(local.unix_timestamp(), moment.unix_seconds());
        assert_eq!(Timestamp::try_from(local), Ok(moment));
        assert_eq!(Timestamp::try_from(UtcDateTime::from(moment)), Ok(moment));
    }
    let local = OffsetDateTime::from(MOMENTS[3].parse::<Timestamp>().unwrap());
    assert_eq!(local.offset().whole_minutes(), -330);
    assert!(Timestamp::try_from(UtcDateTime::MIN).is_err());
    for day in days() {
        let other = time::Date::from(day);
        assert_eq!(other.ordinal() == 1, day.month() == 1 && day.day() == 1);
        assert_eq!(Date::try_from(other), Ok(day));
    }
    assert!(Date::try_from(time::Date::MIN).is_err());
}

//! Instants and days.

use std::time::{Duration, SystemTime};

use crate::runtime::{Date, Timestamp};

fn timestamp(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[test]
fn timestamps_are_written_as_they_were_read() {
    for text in [
        "1970-01-01T00:00:00Z",
        "2024-02-29T23:59:59.999999999Z",
        "2024-02-29T12:30:00.10+05:30",
        "2024-12-31T23:59:60Z",
        "1990-12-31T15:59:60-08:00",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59-23:59",
        "0000-01-01T00:00:00+23:59",
        "2024-01-01T00:00:00.000Z",
        "2024-01-01T00:00:00+00:00",
        "2024-01-01T00:00:00-00:00",
    ] {
        assert_eq!(timestamp(text).to_string(), text);
    }
    assert_eq!(timestamp("2024-01-01t01:02:03z").to_string(), "2024-01-01T01:02:03Z");
    assert_eq!(timestamp("2024-01-01 01:02:03Z").to_string(), "2024-01-01T01:02:03Z");
    let long = timestamp("2024-01-01T00:00:00.1234567891234Z");
    assert_eq!(long.to_string(), "2024-01-01T00:00:00.123456789Z");
}

#[test]
fn what_is_not_rfc_3339_is_refused() {
    for text in [
        "",
        "2024-01-01",
        "2024-01-01T00:00:00",
        "2024-13-01T00:00:00Z",
        "2023-02-29T00:00:00Z",
        "2024-01-01T24:00:00Z",
        "2024-01-01T00:60:00Z",
        "2024-01-01T00:00:61Z",
        "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00+0200",
        "2024-01-01T00:00:00+24:00",
        "2024-01-01T00:00:00Zx",
        "24-01-01T00:00:00Z",
        "2024-1-01T00:00:00Z",
        "é024-01-01T",
        "+024-01-01T00:00:00Z",
        "2024-01-01T00:00:00éé",
    ] {
        assert!(text.parse::<Timestamp>().is_err(), "{text}");
    }
}

#[test]
fn timestamps_compare_by_instant() {
    let local = timestamp("2024-01-01T02:00:00.0+02:00");
    let utc = timestamp("2024-01-01T00:00:00Z");
    assert_eq!(local, utc);
    assert!(timestamp("2024-01-01T00:00:00.1Z") > utc);
    assert_eq!(utc.unix_seconds(), 1_704_067_200);
    assert!(timestamp("0001-01-01T00:00:00Z").is_zero());
    assert!(!utc.is_zero());
}

#[test]
fn timestamps_meet_unix_and_system_time() {
    assert_eq!(Timestamp::from_unix(0).unwrap().to_string(), "1970-01-01T00:00:00Z");
    assert_eq!(Timestamp::from_unix(-1).unwrap().to_string(), "1969-12-31T23:59:59Z");
    assert!(Timestamp::from_unix(i64::MAX).is_none());
    assert!(Timestamp::from_unix(i64::MIN).is_none());
    let before = SystemTime::UNIX_EPOCH - Duration::from_millis(1500);
    let stamp = Timestamp::from(before);
    assert_eq!(stamp.to_string(), "1969-12-31T23:59:58.500Z");
    assert_eq!(SystemTime::try_from(stamp).unwrap(), before);
    let now = Timestamp::now();
    assert_eq!(timestamp(&now.to_string()), now);
}

#[test]
fn every_day_of_the_calendar_comes_back() {
    for days in (-719_528..=2_932_896).step_by(17) {
        let stamp = Timestamp::from_unix(days * 86_400).unwrap();
        let text = stamp.to_string();
        assert_eq!(timestamp(&text), stamp, "{text}");
    }
    let leap: Date = "2000-02-29".parse().unwrap();
    assert_eq!((leap.year(), leap.month(), leap.day()), (2000, 2, 29));
    assert!("1900-02-29".parse::<Date>().is_err());
    assert!("2024-00-01".parse::<Date>().is_err());
    assert!(Date::new(10_000, 1, 1).is_none());
}

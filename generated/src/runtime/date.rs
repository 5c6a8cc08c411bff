//! Days of the calendar.

use std::fmt;
use std::str::FromStr;

use super::ascii::Ascii;
use super::json::{self, Decode, Encode, Fault, Reader, Writer};

/// A day, written as `2024-02-29` (RFC 3339, full-date).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day `1970-01-01`.
    pub const UNIX_EPOCH: Self = Self {
        year: 1970,
        month: 1,
        day: 1,
    };

    /// Returns a day, if the calendar has it and its year is at most 9999.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let fits = year <= 9999 && day >= 1 && day <= days_in(year, month);
        fits.then_some(Self { year, month, day })
    }

    /// Returns a day from the numbers of another crate's date.
    #[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
    pub(super) fn from_parts(
        year: i32,
        month: u32,
        day: u32,
    ) -> Result<Self, super::TimestampRangeError> {
        let date = match (year.try_into(), month.try_into(), day.try_into()) {
            (Ok(year), Ok(month), Ok(day)) => Self::new(year, month, day),
            _ => None,
        };
        date.ok_or_else(super::TimestampRangeError::new)
    }

    /// Returns the year, 0 to 9999.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }

    /// Returns the days from 1970-01-01, negative before it.
    pub(super) fn days_since_epoch(self) -> i64 {
        // Years begin in March here, so that the leap day is the last one (H. Hinnant's
        // `days_from_civil`).
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let month = (i64::from(self.month) + 9) % 12;
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        let day_of_era =
            year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// Returns the day this many days after 1970-01-01, if its year is 0 to 9999.
    pub(super) fn from_days_since_epoch(days: i64) -> Option<Self> {
        let days = days.checked_add(719_468)?;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524
            - day_of_era / 146_096)
            / 365;
        let day_of_year =
            day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 {
            month_from_march + 3
        } else {
            month_from_march - 9
        };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
    }

    /// Reads `YYYY-MM-DD`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else {
            return None;
        };
        let year = number(&[y1, y2, y3, y4])?;
        let month = number(&[m1, m2])?;
        let day = number(&[d1, d2])?;
        Self::new(year, month.try_into().ok()?, day.try_into().ok()?)
    }

    /// Returns `YYYY-MM-DD`.
    pub(super) fn text(&self) -> Ascii {
        let mut text = Ascii::new();
        text.digits(self.year.into(), 4);
        text.push(b'-');
        text.digits(self.month.into(), 2);
        text.push(b'-');
        text.digits(self.day.into(), 2);
        text
    }
}

/// Returns the value of decimal digits.
pub(super) fn number(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0_u16, |value, digit| {
        let digit = digit.is_ascii_digit().then(|| u16::from(digit - b'0'))?;
        value.checked_mul(10)?.checked_add(digit)
    })
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4)
        && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

/// The error for a text that is not a day of the calendar in the form `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseDateError(());

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date as YYYY-MM-DD")
    }
}

impl std::error::Error for ParseDateError {}

impl FromStr for Date {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).ok_or(ParseDateError(()))
    }
}

impl Decode for Date {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        json::decode_text(r, "a date as YYYY-MM-DD", Self::parse)
    }
}

impl Encode for Date {
    fn encode(&self, w: &mut Writer) {
        w.string(self.text().as_str());
    }
}

json::serde_impls!(Date);

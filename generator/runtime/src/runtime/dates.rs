//! Conversions to and from the dates and instants of other crates, each behind the feature named after
//! the crate.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

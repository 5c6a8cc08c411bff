use crate::runtime;

/// A moment in time as in RFC 3339, or `null` if there is none.
pub type NullTime = runtime::Timestamp;

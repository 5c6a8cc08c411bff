use crate::models;

/// A moment in time as in RFC 3339, or `null` if there is none. The same as [`NullTime`](crate::models::NullTime).
pub type Time = models::NullTime;

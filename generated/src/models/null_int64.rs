/// A whole number of 64 bits, or `null` if nothing is set.
pub type NullInt64 = i64;

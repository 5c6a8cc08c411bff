/// A whole number, or `null` if nothing is set.
pub type NullInt = i64;

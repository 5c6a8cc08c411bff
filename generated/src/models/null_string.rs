/// A text, or `null` if there is none.
pub type NullString = String;

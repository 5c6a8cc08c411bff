use crate::models;

/// A text, or `null` if there is none. The same as [`NullString`](crate::models::NullString).
#[doc(alias = "String")]
pub type CloudString = models::NullString;

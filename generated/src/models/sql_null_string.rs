/// A text, possibly empty. The schema [`NullString`](crate::models::NullString) is the one that can be `null`.
#[doc(alias = "nullString")]
pub type SqlNullString = String;

/// True or false, or `null` if nothing is set. The same as [`NullBool`](crate::models::NullBool).
#[doc(alias = "nullBool")]
pub type SqlNullBool = bool;

/// An amount of money in cents.
pub type AmountInCent = i64;

use crate::runtime;

/// A point in time in RFC 3339 form.
///
/// The servers send `0001-01-01T00:00:00Z`, `null` or nothing where there is none.
#[doc(alias = "nullTime")]
pub type SqlNullTime = runtime::Timestamp;

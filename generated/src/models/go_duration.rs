/// A span of time in nanoseconds. 1,000,000,000 is one second.
///
/// `since` in [`selfServiceFlowExpiredError`](crate::models::SelfServiceFlowExpiredError) is one.
#[doc(alias = "Duration")]
pub type GoDuration = i64;

use crate::models;
use crate::runtime::{self, json};

/// Says that a flow has expired and cannot be completed. Its status is 410.
///
/// `error.id` is `self_service_flow_expired`. Go on with the flow that [`use_flow_id`](field@crate::models::SelfServiceFlowExpiredError::use_flow_id) names,
/// or start a new one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SelfServiceFlowExpiredError {
    /// The error of those operations that do not speak OAuth 2.0.
    pub error: Option<models::GenericError>,
    /// The key `expired_at`.
    pub expired_at: Option<runtime::Timestamp>,
    /// How long ago the flow expired.
    pub since: Option<models::GoDuration>,
    /// The new flow in place of the expired one. It holds a message that tells the user.
    ///
    /// Format `uuid`.
    pub use_flow_id: Option<String>,
}

impl json::Decode for SelfServiceFlowExpiredError {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("error", &mut this.error),
            ("expired_at", &mut this.expired_at),
            ("since", &mut this.since),
            ("use_flow_id", &mut this.use_flow_id),
        ])?;
        Ok(this)
    }
}

impl json::Encode for SelfServiceFlowExpiredError {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("error", &self.error),
            ("expired_at", &self.expired_at),
            ("since", &self.since),
            ("use_flow_id", &self.use_flow_id),
        ]);
    }
}

json::serde_impls!(SelfServiceFlowExpiredError);

use crate::models;
use crate::runtime::json;

/// Says that another flow has taken the place of this one.
///
/// `error.id` is `self_service_flow_replaced`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorFlowReplaced {
    /// The error of those operations that do not speak OAuth 2.0.
    pub error: Option<models::GenericError>,
    /// The flow to go on with. It holds the messages for the user.
    ///
    /// Format `uuid`.
    pub use_flow_id: Option<String>,
}

impl json::Decode for ErrorFlowReplaced {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("error", &mut this.error), ("use_flow_id", &mut this.use_flow_id)])?;
        Ok(this)
    }
}

impl json::Encode for ErrorFlowReplaced {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("error", &self.error), ("use_flow_id", &self.use_flow_id)]);
    }
}

json::serde_impls!(ErrorFlowReplaced);

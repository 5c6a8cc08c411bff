use crate::models;
use crate::runtime::json;

/// Tells you to show your recovery page with a certain recovery flow.
///
/// It comes for instance when a recovery could not go on and Ory has begun a new flow.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContinueWithRecoveryUi {
    /// The recovery flow to go on with.
    pub flow: models::ContinueWithRecoveryUiFlow,
}

#[cfg(feature = "test-util")]
impl ContinueWithRecoveryUi {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(flow: crate::models::ContinueWithRecoveryUiFlow) -> Self {
        Self { flow }
    }
}

impl json::Decode for ContinueWithRecoveryUi {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut flow: Option<models::ContinueWithRecoveryUiFlow> = None;
        r.object([
            ("action", &mut json::Tag("show_recovery_ui")),
            ("flow", &mut json::Required(&mut flow)),
        ])?;
        let Some(flow) = flow else {
            return Err(r.lacks("flow"));
        };
        Ok(Self { flow })
    }
}

impl ContinueWithRecoveryUi {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([("flow", &self.flow)]);
    }
}

impl json::Encode for ContinueWithRecoveryUi {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("action", "show_recovery_ui");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(ContinueWithRecoveryUi);

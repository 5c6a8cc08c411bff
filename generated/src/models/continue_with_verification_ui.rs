use crate::models;
use crate::runtime::json;

/// Tells you to show your verification page with a certain verification flow.
///
/// It comes after a registration or a change of traits that brought an address nobody has
/// verified yet. Ory has already sent the message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContinueWithVerificationUi {
    /// The verification flow to go on with.
    pub flow: models::ContinueWithVerificationUiFlow,
}

#[cfg(feature = "test-util")]
impl ContinueWithVerificationUi {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(flow: crate::models::ContinueWithVerificationUiFlow) -> Self {
        Self { flow }
    }
}

impl json::Decode for ContinueWithVerificationUi {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut flow: Option<models::ContinueWithVerificationUiFlow> = None;
        r.object([
            ("action", &mut json::Tag("show_verification_ui")),
            ("flow", &mut json::Required(&mut flow)),
        ])?;
        let Some(flow) = flow else {
            return Err(r.lacks("flow"));
        };
        Ok(Self { flow })
    }
}

impl ContinueWithVerificationUi {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([("flow", &self.flow)]);
    }
}

impl json::Encode for ContinueWithVerificationUi {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("action", "show_verification_ui");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(ContinueWithVerificationUi);

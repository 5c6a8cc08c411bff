use crate::models;
use crate::runtime::json;

/// Tells you to show your settings page with a certain settings flow.
///
/// It follows a recovery: the user is signed in, and can now set a new password or another
/// credential.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContinueWithSettingsUi {
    /// The settings flow to go on with.
    pub flow: models::ContinueWithSettingsUiFlow,
}

#[cfg(feature = "test-util")]
impl ContinueWithSettingsUi {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(flow: crate::models::ContinueWithSettingsUiFlow) -> Self {
        Self { flow }
    }
}

impl json::Decode for ContinueWithSettingsUi {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut flow: Option<models::ContinueWithSettingsUiFlow> = None;
        r.object([
            ("action", &mut json::Tag("show_settings_ui")),
            ("flow", &mut json::Required(&mut flow)),
        ])?;
        let Some(flow) = flow else {
            return Err(r.lacks("flow"));
        };
        Ok(Self { flow })
    }
}

impl ContinueWithSettingsUi {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([("flow", &self.flow)]);
    }
}

impl json::Encode for ContinueWithSettingsUi {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("action", "show_settings_ui");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(ContinueWithSettingsUi);

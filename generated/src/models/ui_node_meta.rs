use crate::models;
use crate::runtime::json;

/// What helps to render a node.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UiNodeMeta {
    /// The label of the field, or the text on the button. Absent for hidden fields.
    pub label: Option<models::UiText>,
}

#[cfg(feature = "test-util")]
impl UiNodeMeta {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `label`.
    #[inline]
    #[must_use]
    pub fn label(mut self, value: impl Into<Option<crate::models::UiText>>) -> Self {
        if let Some(value) = value.into() {
            self.label = Some(value);
        }
        self
    }
}

impl json::Decode for UiNodeMeta {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("label", &mut this.label)])?;
        Ok(this)
    }
}

impl json::Encode for UiNodeMeta {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("label", &self.label)]);
    }
}

json::serde_impls!(UiNodeMeta);

use crate::runtime::{self, json};

/// One value that a field offers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UiNodeInputAttributesOption {
    /// The value to send if the user picks it: text, a number or a boolean.
    ///
    /// It comes from the identity schema, so send it in the same JSON type. There is no
    /// separate label.
    pub value: runtime::Json,
}

#[cfg(feature = "test-util")]
impl UiNodeInputAttributesOption {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(value: impl Into<crate::runtime::Json>) -> Self {
        Self { value: value.into() }
    }
}

impl json::Decode for UiNodeInputAttributesOption {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { value: runtime::Json::Null };
        r.object_with([("value", &mut json::InPlace(&mut this.value))], &["value"])?;
        Ok(this)
    }
}

impl json::Encode for UiNodeInputAttributesOption {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("value", &self.value)]);
    }
}

json::serde_impls!(UiNodeInputAttributesOption);

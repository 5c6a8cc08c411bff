use crate::runtime::json;

/// One attribute of a project event, in [`ProjectEventsDatapoint`](crate::models::ProjectEventsDatapoint).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Attribute {
    /// The key `key`.
    pub key: Option<String>,
    /// The key `value`.
    pub value: Option<String>,
}

impl json::Decode for Attribute {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("key", &mut this.key), ("value", &mut this.value)])?;
        Ok(this)
    }
}

impl json::Encode for Attribute {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("key", &self.key), ("value", &self.value)]);
    }
}

json::serde_impls!(Attribute);

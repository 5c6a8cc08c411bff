use crate::models;
use crate::runtime::{self, json};

/// A set of keys in JSON (RFC 7517, section 5).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct JsonWebKeySet {
    /// The keys. Pick one by its `kid`; the order says nothing.
    pub keys: Option<Vec<models::JsonWebKey>>,
}

impl JsonWebKeySet {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `keys`.
    #[inline]
    #[must_use]
    pub fn keys<M>(
        mut self,
        values: impl runtime::IntoItems<models::JsonWebKey, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.keys = Some(values);
        }
        self
    }
}

impl json::Decode for JsonWebKeySet {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("keys", &mut json::OrEmpty(&mut this.keys))])?;
        Ok(this)
    }
}

impl json::Encode for JsonWebKeySet {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("keys", &self.keys)]);
    }
}

json::serde_impls!(JsonWebKeySet);

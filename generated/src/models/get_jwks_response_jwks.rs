use crate::models;
use crate::runtime::json;

/// A key set (RFC 7517, section 5).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetJwksResponseJwks {
    /// The keys that are in use, and those that were until recently. Pick one by its `kid`.
    pub keys: Vec<models::GetJwksResponseJwksKey>,
}

#[cfg(feature = "test-util")]
impl GetJwksResponseJwks {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        keys: impl IntoIterator<Item = crate::models::GetJwksResponseJwksKey>,
    ) -> Self {
        Self {
            keys: keys.into_iter().collect(),
        }
    }
}

impl json::Decode for GetJwksResponseJwks {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { keys: Vec::new() };
        r.object_with([("keys", &mut json::OrEmptyInPlace(&mut this.keys))], &["keys"])?;
        Ok(this)
    }
}

impl json::Encode for GetJwksResponseJwks {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("keys", &self.keys)]);
    }
}

json::serde_impls!(GetJwksResponseJwks);

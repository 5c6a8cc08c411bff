use crate::runtime::json;

/// How often one value of an event attribute occurred, in the list of
/// [`getAttributesCount`](crate::models::GetAttributesCount).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttributesCountDatapoint {
    /// The key `count`.
    pub count: i64,
    /// The value of the attribute that is counted, not its key.
    pub name: String,
}

impl json::Decode for AttributesCountDatapoint {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            count: 0,
            name: String::new(),
        };
        r.object_with(
            [
                ("count", &mut json::InPlace(&mut this.count)),
                ("name", &mut json::InPlace(&mut this.name)),
            ],
            &["count", "name"],
        )?;
        Ok(this)
    }
}

impl json::Encode for AttributesCountDatapoint {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("count", &self.count), ("name", &self.name)]);
    }
}

json::serde_impls!(AttributesCountDatapoint);

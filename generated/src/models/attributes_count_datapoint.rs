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
        let mut count: Option<i64> = None;
        let mut name: Option<String> = None;
        r.object([
            ("count", &mut json::Required(&mut count)),
            ("name", &mut json::Required(&mut name)),
        ])?;
        let Some(count) = count else {
            return Err(r.lacks("count"));
        };
        let Some(name) = name else {
            return Err(r.lacks("name"));
        };
        Ok(Self { count, name })
    }
}

impl json::Encode for AttributesCountDatapoint {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("count", &self.count), ("name", &self.name)]);
    }
}

json::serde_impls!(AttributesCountDatapoint);

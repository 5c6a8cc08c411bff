use crate::runtime::json;

/// A namespace of Ory Permissions from the time before the Ory Permission Language.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KetoNamespace {
    /// A number that identified the namespace in old releases. Relationships use [`name`](field@crate::models::KetoNamespace::name).
    pub id: Option<i64>,
    /// The key `name`.
    pub name: Option<String>,
}

impl json::Decode for KetoNamespace {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("id", &mut this.id), ("name", &mut this.name)])?;
        Ok(this)
    }
}

impl json::Encode for KetoNamespace {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("id", &self.id), ("name", &self.name)]);
    }
}

json::serde_impls!(KetoNamespace);

use crate::models;
use crate::runtime::json;

/// The answer of [`listRelationshipNamespaces`](crate::api::relationship::RelationshipApi::list_relationship_namespaces()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RelationshipNamespaces {
    /// All namespaces. There are no further pages.
    pub namespaces: Option<Vec<models::Namespace>>,
}

#[cfg(feature = "test-util")]
impl RelationshipNamespaces {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `namespaces`.
    #[inline]
    #[must_use]
    pub fn namespaces<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::Namespace, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.namespaces = Some(values);
        }
        self
    }
}

impl json::Decode for RelationshipNamespaces {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("namespaces", &mut json::OrEmpty(&mut this.namespaces))])?;
        Ok(this)
    }
}

impl json::Encode for RelationshipNamespaces {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("namespaces", &self.namespaces)]);
    }
}

json::serde_impls!(RelationshipNamespaces);

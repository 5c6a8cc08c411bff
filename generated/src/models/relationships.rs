use crate::models;
use crate::runtime::json;

/// A page of [`getRelationships`](crate::api::relationship::RelationshipApi::get_relationships()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Relationships {
    /// The `page_token` for the next page. Empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// The key `relation_tuples`.
    pub relation_tuples: Option<Vec<models::Relationship>>,
}

#[cfg(feature = "test-util")]
impl Relationships {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `next_page_token`.
    #[inline]
    #[must_use]
    pub fn next_page_token<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.next_page_token = Some(value);
        }
        self
    }

    /// Sets `relation_tuples`.
    #[inline]
    #[must_use]
    pub fn relation_tuples<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::Relationship, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.relation_tuples = Some(values);
        }
        self
    }
}

impl json::Decode for Relationships {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("next_page_token", &mut this.next_page_token),
            ("relation_tuples", &mut json::OrEmpty(&mut this.relation_tuples)),
        ])?;
        Ok(this)
    }
}

impl json::Encode for Relationships {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("next_page_token", &self.next_page_token),
            ("relation_tuples", &self.relation_tuples),
        ]);
    }
}

json::serde_impls!(Relationships);

use crate::models;
use crate::runtime::json;

/// A filter for relationships. Members that are absent match everything.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RelationQuery {
    /// The key `namespace`.
    pub namespace: Option<String>,
    /// The key `object`.
    pub object: Option<String>,
    /// The key `relation`.
    pub relation: Option<String>,
    /// Match relationships with this single subject. Do not set it together with [`subject_set`](field@crate::models::RelationQuery::subject_set).
    pub subject_id: Option<String>,
    /// Match relationships with this subject set. Do not set it together with [`subject_id`](field@crate::models::RelationQuery::subject_id).
    pub subject_set: Option<models::SubjectSet>,
}

impl json::Decode for RelationQuery {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("namespace", &mut this.namespace),
            ("object", &mut this.object),
            ("relation", &mut this.relation),
            ("subject_id", &mut this.subject_id),
            ("subject_set", &mut this.subject_set),
        ])?;
        Ok(this)
    }
}

impl json::Encode for RelationQuery {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("namespace", &self.namespace),
            ("object", &self.object),
            ("relation", &self.relation),
            ("subject_id", &self.subject_id),
            ("subject_set", &self.subject_set),
        ]);
    }
}

json::serde_impls!(RelationQuery);

use crate::models;
use crate::runtime::{self, json};

/// A fact of the kind "subject is relation of object", on which permissions rest.
///
/// The subject is either [`subject_id`](field@crate::models::Relationship::subject_id) or [`subject_set`](field@crate::models::Relationship::subject_set), and never both. Relationships have no
/// ID: their content identifies them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Relationship {
    /// The kind of [`object`](field@crate::models::Relationship::object), as your permission model names it.
    pub namespace: String,
    /// The object, by the ID that you gave it. It means something only within its namespace.
    pub object: String,
    /// What the subject is to the object, such as `owners` or `members`.
    ///
    /// In a check it may also be a permission that your model computes.
    pub relation: String,
    /// A single subject, for example the ID of an identity.
    pub subject_id: Option<String>,
    /// All that have a relation to another object, such as the members of a group.
    pub subject_set: Option<models::SubjectSet>,
}

impl Relationship {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        namespace: impl Into<String>,
        object: impl Into<String>,
        relation: impl Into<String>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            object: object.into(),
            relation: relation.into(),
            subject_id: None,
            subject_set: None,
        }
    }

    /// Sets `subject_id`.
    #[inline]
    #[must_use]
    pub fn subject_id<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.subject_id = Some(value);
        }
        self
    }

    /// Sets `subject_set`.
    #[inline]
    #[must_use]
    pub fn subject_set(mut self, value: impl Into<Option<models::SubjectSet>>) -> Self {
        if let Some(value) = value.into() {
            self.subject_set = Some(value);
        }
        self
    }
}

impl json::Decode for Relationship {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            namespace: String::new(),
            object: String::new(),
            relation: String::new(),
            subject_id: None,
            subject_set: None,
        };
        r.object_with(
            [
                ("namespace", &mut json::InPlace(&mut this.namespace)),
                ("object", &mut json::InPlace(&mut this.object)),
                ("relation", &mut json::InPlace(&mut this.relation)),
                ("subject_id", &mut this.subject_id),
                ("subject_set", &mut this.subject_set),
            ],
            &["namespace", "object", "relation"],
        )?;
        Ok(this)
    }
}

impl json::Encode for Relationship {
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

json::serde_impls!(Relationship);

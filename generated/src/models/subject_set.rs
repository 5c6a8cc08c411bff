use crate::runtime::json;

/// All subjects that have a certain relation to an object, for example the members of a
/// group.
///
/// It lets a relationship speak of many subjects at once. Whoever joins the group later is
/// included.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubjectSet {
    /// The kind of [`object`](field@crate::models::SubjectSet::object), as your permission model names it.
    pub namespace: String,
    /// The object, such as the group, by the ID that you gave it.
    pub object: String,
    /// Which subjects of the object are meant, such as `members`.
    ///
    /// An empty string means the object itself, for example the parent folder of a file.
    pub relation: String,
}

impl SubjectSet {
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
        }
    }
}

impl json::Decode for SubjectSet {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            namespace: String::new(),
            object: String::new(),
            relation: String::new(),
        };
        r.object_with(
            [
                ("namespace", &mut json::InPlace(&mut this.namespace)),
                ("object", &mut json::InPlace(&mut this.object)),
                ("relation", &mut json::InPlace(&mut this.relation)),
            ],
            &["namespace", "object", "relation"],
        )?;
        Ok(this)
    }
}

impl json::Encode for SubjectSet {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("namespace", &self.namespace),
            ("object", &self.object),
            ("relation", &self.relation),
        ]);
    }
}

json::serde_impls!(SubjectSet);

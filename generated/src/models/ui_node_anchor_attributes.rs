use crate::models;
use crate::runtime::json;

/// A link in the form of a flow.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UiNodeAnchorAttributes {
    /// The key `href`.
    pub href: String,
    /// A name for the element, unique within the form.
    pub id: String,
    /// A message or label for the user.
    pub title: models::UiText,
}

#[cfg(feature = "test-util")]
impl UiNodeAnchorAttributes {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        href: impl Into<String>,
        id: impl Into<String>,
        title: crate::models::UiText,
    ) -> Self {
        Self {
            href: href.into(),
            id: id.into(),
            title,
        }
    }
}

impl json::Decode for UiNodeAnchorAttributes {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut href: Option<String> = None;
        let mut id: Option<String> = None;
        let mut title: Option<models::UiText> = None;
        r.object([
            ("href", &mut json::Required(&mut href)),
            ("id", &mut json::Required(&mut id)),
            ("node_type", &mut json::Tag("a")),
            ("title", &mut json::Required(&mut title)),
        ])?;
        let Some(href) = href else {
            return Err(r.lacks("href"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(title) = title else {
            return Err(r.lacks("title"));
        };
        Ok(Self { href, id, title })
    }
}

impl UiNodeAnchorAttributes {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([("href", &self.href), ("id", &self.id), ("title", &self.title)]);
    }
}

impl json::Encode for UiNodeAnchorAttributes {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("node_type", "a");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UiNodeAnchorAttributes);

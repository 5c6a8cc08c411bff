use std::collections;

use crate::runtime::json;

/// An empty element that a script turns into a widget, for instance a CAPTCHA.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UiNodeDivisionAttributes {
    /// The CSS class that the element needs so that the script finds it.
    pub class: Option<String>,
    /// The settings of the widget. Render each entry as an attribute with the prefix `data-`.
    pub data: Option<collections::BTreeMap<String, String>>,
    /// The `id` that the element must have, unique within the form.
    pub id: String,
}

#[cfg(feature = "test-util")]
impl UiNodeDivisionAttributes {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            class: None,
            data: None,
            id: id.into(),
        }
    }

    /// Sets `class`.
    #[inline]
    #[must_use]
    pub fn class<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.class = Some(value);
        }
        self
    }

    /// Sets `data`.
    #[inline]
    #[must_use]
    pub fn data(
        mut self,
        value: impl Into<Option<std::collections::BTreeMap<String, String>>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.data = Some(value);
        }
        self
    }
}

impl json::Decode for UiNodeDivisionAttributes {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            class: None,
            data: None,
            id: String::new(),
        };
        r.object_with(
            [
                ("class", &mut this.class),
                ("data", &mut json::OrEmpty(&mut this.data)),
                ("id", &mut json::InPlace(&mut this.id)),
                ("node_type", &mut json::Tag("div")),
            ],
            &["id"],
        )?;
        Ok(this)
    }
}

impl UiNodeDivisionAttributes {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([("class", &self.class), ("data", &self.data), ("id", &self.id)]);
    }
}

impl json::Encode for UiNodeDivisionAttributes {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("node_type", "div");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UiNodeDivisionAttributes);

use crate::runtime::json;

/// A kind of object in your permission model.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Namespace {
    /// The name by which relationships and checks refer to it, such as `Document`. Upper and
    /// lower case differ.
    pub name: Option<String>,
}

#[cfg(feature = "test-util")]
impl Namespace {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.name = Some(value);
        }
        self
    }
}

impl json::Decode for Namespace {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("name", &mut this.name)])?;
        Ok(this)
    }
}

impl json::Encode for Namespace {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("name", &self.name)]);
    }
}

json::serde_impls!(Namespace);

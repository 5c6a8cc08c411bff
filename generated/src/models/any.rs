use std::collections;

use crate::runtime::{self, json};

/// A piece of data that names its own type, found in the details of a [`Status`](crate::models::Status).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Any {
    /// The type of the other members, as a URL.
    ///
    /// For the machine-readable cause of an error it ends in `google.rpc.ErrorInfo`.
    #[doc(alias = "@type")]
    pub r#type: Option<String>,
    /// Additional properties.
    pub additional_properties: collections::BTreeMap<String, runtime::Json>,
}

#[cfg(feature = "test-util")]
impl Any {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.r#type = Some(value);
        }
        self
    }

    /// Sets the additional properties.
    #[inline]
    #[must_use]
    pub fn additional_properties(
        mut self,
        values: std::collections::BTreeMap<String, crate::runtime::Json>,
    ) -> Self {
        self.additional_properties = values;
        self
    }
}

impl json::Decode for Any {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object_and_rest(
            [("@type", &mut this.r#type)],
            &mut this.additional_properties,
        )?;
        Ok(this)
    }
}

impl json::Encode for Any {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.fields([("@type", &self.r#type)]);
        w.extra(&self.additional_properties);
        w.end_object();
    }
}

json::serde_impls!(Any);

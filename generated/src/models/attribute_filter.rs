use crate::models;
use crate::runtime::json;

/// A condition on one attribute of project events, in [`getProjectEventsBody`](crate::models::GetProjectEventsBody).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AttributeFilter {
    /// The key of the attribute that the condition looks at.
    pub attribute: Option<String>,
    /// The key `condition`.
    ///
    /// One of `equals`, `not_equals`, `contains`, `not_contains`, `regex`, `not_regex`, `set`, `not_set`.
    pub condition: Option<models::AttributeFilterCondition>,
    /// What the value of the attribute is compared with. `set` and `not_set` do not need it.
    pub value: Option<String>,
}

impl json::Decode for AttributeFilter {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("attribute", &mut this.attribute),
            ("condition", &mut this.condition),
            ("value", &mut this.value),
        ])?;
        Ok(this)
    }
}

impl json::Encode for AttributeFilter {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("attribute", &self.attribute),
            ("condition", &self.condition),
            ("value", &self.value),
        ]);
    }
}

json::serde_impls!(AttributeFilter);

use crate::runtime::json;

/// The attributes that events of a project have.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMetricsEventAttributes {
    /// The keys of the attributes, despite the name of the list.
    ///
    /// Set by the server alone.
    pub events: Vec<String>,
}

impl json::Decode for GetMetricsEventAttributes {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { events: Vec::new() };
        r.object_with(
            [("events", &mut json::OrEmptyInPlace(&mut this.events))],
            &["events"],
        )?;
        Ok(this)
    }
}

impl json::Encode for GetMetricsEventAttributes {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("events", &self.events)]);
    }
}

json::serde_impls!(GetMetricsEventAttributes);

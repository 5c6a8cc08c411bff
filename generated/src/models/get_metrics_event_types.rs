use crate::runtime::json;

/// The kinds of event that occur in a project.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMetricsEventTypes {
    /// The names of the events, for example `LoginSucceeded`.
    ///
    /// Set by the server alone.
    pub events: Vec<String>,
}

impl json::Decode for GetMetricsEventTypes {
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

impl json::Encode for GetMetricsEventTypes {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("events", &self.events)]);
    }
}

json::serde_impls!(GetMetricsEventTypes);

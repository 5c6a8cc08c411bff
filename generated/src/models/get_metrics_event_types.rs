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
        let mut events: Option<Vec<String>> = None;
        r.object([("events", &mut json::OrEmpty(&mut events))])?;
        let Some(events) = events else {
            return Err(r.lacks("events"));
        };
        Ok(Self { events })
    }
}

impl json::Encode for GetMetricsEventTypes {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("events", &self.events)]);
    }
}

json::serde_impls!(GetMetricsEventTypes);

use crate::runtime::{self, json};

/// A period between two moments, such as a billing period.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeInterval {
    /// The key `end`.
    pub end: runtime::Timestamp,
    /// The key `start`.
    pub start: runtime::Timestamp,
}

impl json::Decode for TimeInterval {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut end: Option<runtime::Timestamp> = None;
        let mut start: Option<runtime::Timestamp> = None;
        r.object([
            ("end", &mut json::Required(&mut end)),
            ("start", &mut json::Required(&mut start)),
        ])?;
        let Some(end) = end else {
            return Err(r.lacks("end"));
        };
        let Some(start) = start else {
            return Err(r.lacks("start"));
        };
        Ok(Self { end, start })
    }
}

impl json::Encode for TimeInterval {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("end", &self.end), ("start", &self.start)]);
    }
}

json::serde_impls!(TimeInterval);

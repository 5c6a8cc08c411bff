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
        let mut this = Self {
            end: runtime::Timestamp::UNIX_EPOCH,
            start: runtime::Timestamp::UNIX_EPOCH,
        };
        r.object_with(
            [
                ("end", &mut json::InPlace(&mut this.end)),
                ("start", &mut json::InPlace(&mut this.start)),
            ],
            &["end", "start"],
        )?;
        Ok(this)
    }
}

impl json::Encode for TimeInterval {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("end", &self.end), ("start", &self.start)]);
    }
}

json::serde_impls!(TimeInterval);

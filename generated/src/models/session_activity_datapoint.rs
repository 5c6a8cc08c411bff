use crate::runtime::json;

/// How many sign-ins from one country succeeded and failed, in the list of
/// [`getSessionActivity`](crate::models::GetSessionActivity).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SessionActivityDatapoint {
    /// The key `country`.
    pub country: String,
    /// How many attempts failed in the period.
    pub failed: i64,
    /// How many attempts succeeded in the period.
    pub succeeded: i64,
}

impl json::Decode for SessionActivityDatapoint {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            country: String::new(),
            failed: 0,
            succeeded: 0,
        };
        r.object_with(
            [
                ("country", &mut json::InPlace(&mut this.country)),
                ("failed", &mut json::InPlace(&mut this.failed)),
                ("succeeded", &mut json::InPlace(&mut this.succeeded)),
            ],
            &["country", "failed", "succeeded"],
        )?;
        Ok(this)
    }
}

impl json::Encode for SessionActivityDatapoint {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("country", &self.country),
            ("failed", &self.failed),
            ("succeeded", &self.succeeded),
        ]);
    }
}

json::serde_impls!(SessionActivityDatapoint);

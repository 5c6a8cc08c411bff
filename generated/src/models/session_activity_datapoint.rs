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
        let mut country: Option<String> = None;
        let mut failed: Option<i64> = None;
        let mut succeeded: Option<i64> = None;
        r.object([
            ("country", &mut json::Required(&mut country)),
            ("failed", &mut json::Required(&mut failed)),
            ("succeeded", &mut json::Required(&mut succeeded)),
        ])?;
        let Some(country) = country else {
            return Err(r.lacks("country"));
        };
        let Some(failed) = failed else {
            return Err(r.lacks("failed"));
        };
        let Some(succeeded) = succeeded else {
            return Err(r.lacks("succeeded"));
        };
        Ok(Self { country, failed, succeeded })
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

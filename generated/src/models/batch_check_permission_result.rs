use crate::models;
use crate::runtime::json;

/// The answers of [`batchCheckPermission`](crate::api::permission::PermissionApi::batch_check_permission()).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchCheckPermissionResult {
    /// One answer for each question, in the order of the request.
    pub results: Vec<models::CheckPermissionResultWithError>,
}

#[cfg(feature = "test-util")]
impl BatchCheckPermissionResult {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        results: impl IntoIterator<Item = crate::models::CheckPermissionResultWithError>,
    ) -> Self {
        Self {
            results: results.into_iter().collect(),
        }
    }
}

impl json::Decode for BatchCheckPermissionResult {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { results: Vec::new() };
        r.object_with(
            [("results", &mut json::OrEmptyInPlace(&mut this.results))],
            &["results"],
        )?;
        Ok(this)
    }
}

impl json::Encode for BatchCheckPermissionResult {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("results", &self.results)]);
    }
}

json::serde_impls!(BatchCheckPermissionResult);

use crate::runtime::json;

/// The answer to a permission check.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionResult {
    /// Whether the subject has the permission.
    ///
    /// False also when the path to it is longer than the depth of the check.
    pub allowed: bool,
}

#[cfg(feature = "test-util")]
impl CheckPermissionResult {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(allowed: bool) -> Self {
        Self { allowed }
    }
}

impl json::Decode for CheckPermissionResult {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { allowed: false };
        r.object_with(
            [("allowed", &mut json::InPlace(&mut this.allowed))],
            &["allowed"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CheckPermissionResult {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("allowed", &self.allowed)]);
    }
}

json::serde_impls!(CheckPermissionResult);

use crate::runtime::json;

/// The answer to one of the checks of [`batchCheckPermission`](crate::api::permission::PermissionApi::batch_check_permission()).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionResultWithError {
    /// Whether the subject has the permission. False if there is an [`error`](field@crate::models::CheckPermissionResultWithError::error).
    pub allowed: bool,
    /// What went wrong with this check, for people. Absent or empty if it was decided.
    pub error: Option<String>,
}

#[cfg(feature = "test-util")]
impl CheckPermissionResultWithError {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(allowed: bool) -> Self {
        Self { allowed, error: None }
    }

    /// Sets `error`.
    #[inline]
    #[must_use]
    pub fn error<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.error = Some(value);
        }
        self
    }
}

impl json::Decode for CheckPermissionResultWithError {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            allowed: false,
            error: None,
        };
        r.object_with(
            [
                ("allowed", &mut json::InPlace(&mut this.allowed)),
                ("error", &mut this.error),
            ],
            &["allowed"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CheckPermissionResultWithError {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("allowed", &self.allowed), ("error", &self.error)]);
    }
}

json::serde_impls!(CheckPermissionResultWithError);

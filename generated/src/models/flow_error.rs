use crate::runtime::{self, json};

/// What went wrong in a flow, for your error page. The answer of [`getFlowError`](crate::api::frontend::FrontendApi::get_flow_error()).
///
/// Ory stores it when it cannot show the error in a flow, and sends the browser to your error
/// page with its ID in the query parameter [`id`](field@crate::models::FlowError::id).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowError {
    /// The key `created_at`.
    pub created_at: Option<runtime::Timestamp>,
    /// The error itself, usually an object with `code`, `status`, `reason`, `message` and
    /// sometimes [`id`](field@crate::models::FlowError::id).
    ///
    /// There is no schema for it, so treat each member as optional.
    pub error: Option<runtime::Json>,
    /// The value of the query parameter `id` of your error page.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The key `updated_at`.
    pub updated_at: Option<runtime::Timestamp>,
}

#[cfg(feature = "test-util")]
impl FlowError {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            created_at: None,
            error: None,
            id: id.into(),
            updated_at: None,
        }
    }

    /// Sets `created_at`.
    #[inline]
    #[must_use]
    pub fn created_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.created_at = Some(value);
        }
        self
    }

    /// Sets `error`.
    #[inline]
    #[must_use]
    pub fn error(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.error = Some(value);
        self
    }

    /// Sets `updated_at`.
    #[inline]
    #[must_use]
    pub fn updated_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.updated_at = Some(value);
        }
        self
    }
}

impl json::Decode for FlowError {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            created_at: None,
            error: None,
            id: String::new(),
            updated_at: None,
        };
        r.object_with(
            [
                ("created_at", &mut this.created_at),
                ("error", &mut this.error),
                ("id", &mut json::InPlace(&mut this.id)),
                ("updated_at", &mut this.updated_at),
            ],
            &["id"],
        )?;
        Ok(this)
    }
}

impl json::Encode for FlowError {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("created_at", &self.created_at),
            ("error", &self.error),
            ("id", &self.id),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(FlowError);

use crate::models;
use crate::runtime::json;

/// The dry run of an OpenID Connect provider by an administrator, as part of a login flow.
///
/// Such a flow tries out the configuration of one provider, and signs nobody in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginFlowTestContext {
    /// What happened at the provider. Absent until the browser has come back from there.
    pub debug_payload: Option<models::LoginFlowTestDebugPayload>,
    /// The provider under test, by its ID in the configuration of the project.
    pub provider_id: String,
}

#[cfg(feature = "test-util")]
impl LoginFlowTestContext {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(provider_id: impl Into<String>) -> Self {
        Self {
            debug_payload: None,
            provider_id: provider_id.into(),
        }
    }

    /// Sets `debug_payload`.
    #[inline]
    #[must_use]
    pub fn debug_payload(
        mut self,
        value: impl Into<Option<crate::models::LoginFlowTestDebugPayload>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.debug_payload = Some(value);
        }
        self
    }
}

impl json::Decode for LoginFlowTestContext {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            debug_payload: None,
            provider_id: String::new(),
        };
        r.object_with(
            [
                ("debug_payload", &mut this.debug_payload),
                ("provider_id", &mut json::InPlace(&mut this.provider_id)),
            ],
            &["provider_id"],
        )?;
        Ok(this)
    }
}

impl json::Encode for LoginFlowTestContext {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("debug_payload", &self.debug_payload),
            ("provider_id", &self.provider_id),
        ]);
    }
}

json::serde_impls!(LoginFlowTestContext);

use crate::runtime::json;

/// The request of [`createTestLoginFlow`](crate::api::identity::IdentityApi::create_test_login_flow()).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTestLoginFlowBody {
    /// The ID that the provider has in the configuration of the project, such as `google`. At
    /// most 255 characters.
    ///
    /// At most 255 characters.
    pub provider_id: String,
}

impl CreateTestLoginFlowBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(provider_id: impl Into<String>) -> Self {
        Self {
            provider_id: provider_id.into(),
        }
    }
}

impl json::Decode for CreateTestLoginFlowBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { provider_id: String::new() };
        r.object_with(
            [("provider_id", &mut json::InPlace(&mut this.provider_id))],
            &["provider_id"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateTestLoginFlowBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("provider_id", &self.provider_id)]);
    }
}

json::serde_impls!(CreateTestLoginFlowBody);

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
        let mut provider_id: Option<String> = None;
        r.object([("provider_id", &mut json::Required(&mut provider_id))])?;
        let Some(provider_id) = provider_id else {
            return Err(r.lacks("provider_id"));
        };
        Ok(Self { provider_id })
    }
}

impl json::Encode for CreateTestLoginFlowBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("provider_id", &self.provider_id)]);
    }
}

json::serde_impls!(CreateTestLoginFlowBody);

use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// What a page needs to start a FedCM sign-in. The answer of [`createFedcmFlow`](crate::api::frontend::FrontendApi::create_fedcm_flow()).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateFedcmFlowResponse {
    /// The anti-CSRF token to send with [`updateFedcmFlow`](crate::api::frontend::FrontendApi::update_fedcm_flow()).
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// The providers to offer. Empty or absent if the project has none that support FedCM.
    pub providers: Option<Vec<models::Provider>>,
}

impl fmt::Debug for CreateFedcmFlowResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("CreateFedcmFlowResponse");
        out.field("csrf_token", &runtime::Redacted);
        out.field("providers", &self.providers);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl CreateFedcmFlowResponse {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `csrf_token`.
    #[inline]
    #[must_use]
    pub fn csrf_token<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.csrf_token = Some(value);
        }
        self
    }

    /// Sets `providers`.
    #[inline]
    #[must_use]
    pub fn providers<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::Provider, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.providers = Some(values);
        }
        self
    }
}

impl json::Decode for CreateFedcmFlowResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("csrf_token", &mut this.csrf_token),
            ("providers", &mut json::OrEmpty(&mut this.providers)),
        ])?;
        Ok(this)
    }
}

impl json::Encode for CreateFedcmFlowResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("csrf_token", &self.csrf_token), ("providers", &self.providers)]);
    }
}

json::serde_impls!(CreateFedcmFlowResponse);

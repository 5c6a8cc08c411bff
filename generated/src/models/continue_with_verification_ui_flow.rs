use crate::runtime::json;

/// The verification flow to go on with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContinueWithVerificationUiFlow {
    /// The flow to fetch with [`getVerificationFlow`](crate::api::frontend::FrontendApi::get_verification_flow()), if you show the page yourself.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The verification page with the flow ID in its query. If present, send the browser there.
    ///
    /// Usually absent in API flows.
    pub url: Option<String>,
    /// The e-mail address or phone number to verify, to show to the user.
    pub verifiable_address: String,
}

#[cfg(feature = "test-util")]
impl ContinueWithVerificationUiFlow {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, verifiable_address: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            url: None,
            verifiable_address: verifiable_address.into(),
        }
    }

    /// Sets `url`.
    #[inline]
    #[must_use]
    pub fn url<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.url = Some(value);
        }
        self
    }
}

impl json::Decode for ContinueWithVerificationUiFlow {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            id: String::new(),
            url: None,
            verifiable_address: String::new(),
        };
        r.object_with(
            [
                ("id", &mut json::InPlace(&mut this.id)),
                ("url", &mut this.url),
                ("verifiable_address", &mut json::InPlace(&mut this.verifiable_address)),
            ],
            &["id", "verifiable_address"],
        )?;
        Ok(this)
    }
}

impl json::Encode for ContinueWithVerificationUiFlow {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("id", &self.id),
            ("url", &self.url),
            ("verifiable_address", &self.verifiable_address),
        ]);
    }
}

json::serde_impls!(ContinueWithVerificationUiFlow);

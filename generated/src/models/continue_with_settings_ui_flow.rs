use crate::runtime::json;

/// The settings flow to go on with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContinueWithSettingsUiFlow {
    /// The flow to fetch with [`getSettingsFlow`](crate::api::frontend::FrontendApi::get_settings_flow()), if you show the page yourself.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The settings page with the flow ID in its query. If present, send the browser there.
    ///
    /// Usually absent in API flows.
    pub url: Option<String>,
}

#[cfg(feature = "test-util")]
impl ContinueWithSettingsUiFlow {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), url: None }
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

impl json::Decode for ContinueWithSettingsUiFlow {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            id: String::new(),
            url: None,
        };
        r.object_with(
            [("id", &mut json::InPlace(&mut this.id)), ("url", &mut this.url)],
            &["id"],
        )?;
        Ok(this)
    }
}

impl json::Encode for ContinueWithSettingsUiFlow {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("id", &self.id), ("url", &self.url)]);
    }
}

json::serde_impls!(ContinueWithSettingsUiFlow);

use std::collections;
use std::fmt;

use crate::runtime::{self, json};

/// One identity provider that the browser can offer through FedCM, the Federated Credential
/// Management API.
///
/// Pass the members on to `navigator.credentials.get` in the list of providers. They come
/// from the configuration of the project.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Provider {
    /// The client ID under which your project is registered at the provider.
    pub client_id: Option<String>,
    /// The absolute URL of the FedCM configuration file of the provider. The browser fetches
    /// it.
    pub config_url: Option<String>,
    /// Limits the account chooser to accounts of this domain.
    ///
    /// It works only if the provider names such domains in its list of accounts.
    pub domain_hint: Option<String>,
    /// What the provider is asked to tell about the user, such as `name`, `email` and
    /// `picture`.
    ///
    /// Chrome knows it since version 132.
    pub fields: Option<Vec<String>>,
    /// Limits the account chooser to the account with this hint.
    ///
    /// It works only if the provider names such hints in its list of accounts.
    pub login_hint: Option<String>,
    /// A random value that ties the token of the provider to this request.
    ///
    /// Send it back as `nonce` to [`updateFedcmFlow`](crate::api::frontend::FrontendApi::update_fedcm_flow()).
    ///
    /// Secret: not in `Debug` output.
    pub nonce: Option<String>,
    /// More parameters for the provider, such as `scope`.
    ///
    /// Chrome knows them since version 132.
    ///
    /// Secret: not in `Debug` output.
    pub parameters: Option<collections::BTreeMap<String, String>>,
}

impl fmt::Debug for Provider {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Provider");
        out.field("client_id", &self.client_id);
        out.field("config_url", &self.config_url);
        out.field("domain_hint", &self.domain_hint);
        out.field("fields", &self.fields);
        out.field("login_hint", &self.login_hint);
        out.field("nonce", &runtime::Redacted);
        out.field("parameters", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl Provider {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `client_id`.
    #[inline]
    #[must_use]
    pub fn client_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.client_id = Some(value);
        }
        self
    }

    /// Sets `config_url`.
    #[inline]
    #[must_use]
    pub fn config_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.config_url = Some(value);
        }
        self
    }

    /// Sets `domain_hint`.
    #[inline]
    #[must_use]
    pub fn domain_hint<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.domain_hint = Some(value);
        }
        self
    }

    /// Sets `fields`.
    #[inline]
    #[must_use]
    pub fn fields<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.fields = Some(values);
        }
        self
    }

    /// Sets `login_hint`.
    #[inline]
    #[must_use]
    pub fn login_hint<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.login_hint = Some(value);
        }
        self
    }

    /// Sets `nonce`.
    #[inline]
    #[must_use]
    pub fn nonce<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.nonce = Some(value);
        }
        self
    }

    /// Sets `parameters`.
    #[inline]
    #[must_use]
    pub fn parameters(
        mut self,
        value: impl Into<Option<std::collections::BTreeMap<String, String>>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.parameters = Some(value);
        }
        self
    }
}

impl json::Decode for Provider {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("client_id", &mut this.client_id),
            ("config_url", &mut this.config_url),
            ("domain_hint", &mut this.domain_hint),
            ("fields", &mut json::OrEmpty(&mut this.fields)),
            ("login_hint", &mut this.login_hint),
            ("nonce", &mut this.nonce),
            ("parameters", &mut json::OrEmpty(&mut this.parameters)),
        ])?;
        Ok(this)
    }
}

impl json::Encode for Provider {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("client_id", &self.client_id),
            ("config_url", &self.config_url),
            ("domain_hint", &self.domain_hint),
            ("fields", &self.fields),
            ("login_hint", &self.login_hint),
            ("nonce", &self.nonce),
            ("parameters", &self.parameters),
        ]);
    }
}

json::serde_impls!(Provider);

use crate::runtime::json;

/// The origins whose pages may use this domain for WebAuthn and passkeys. The answer of
/// [`getWebAuthnRelatedOrigins`](crate::api::frontend::FrontendApi::get_webauthn_related_origins()).
///
/// Browsers read it when a page asks for credentials of another domain than its own. The list
/// comes from the configuration of the project.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebAuthnRelatedOrigins {
    /// The origins with scheme and host, for example `https://login.example.com`.
    pub origins: Vec<String>,
}

#[cfg(feature = "test-util")]
impl WebAuthnRelatedOrigins {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(origins: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            origins: origins.into_iter().map(Into::into).collect(),
        }
    }
}

impl json::Decode for WebAuthnRelatedOrigins {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { origins: Vec::new() };
        r.object_with(
            [("origins", &mut json::OrEmptyInPlace(&mut this.origins))],
            &["origins"],
        )?;
        Ok(this)
    }
}

impl json::Encode for WebAuthnRelatedOrigins {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("origins", &self.origins)]);
    }
}

json::serde_impls!(WebAuthnRelatedOrigins);

use crate::runtime::json;

/// Where the public key of a trusted issuer is kept.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TrustedOAuth2JwtGrantJsonWebKey {
    /// The ID of the key, as in the `kid` header of the assertions.
    pub kid: Option<String>,
    /// The key set that holds the key; it has the name of the issuer.
    pub set: Option<String>,
}

#[cfg(feature = "test-util")]
impl TrustedOAuth2JwtGrantJsonWebKey {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kid`.
    #[inline]
    #[must_use]
    pub fn kid<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.kid = Some(value);
        }
        self
    }

    /// Sets `set`.
    #[inline]
    #[must_use]
    pub fn set<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.set = Some(value);
        }
        self
    }
}

impl json::Decode for TrustedOAuth2JwtGrantJsonWebKey {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("kid", &mut this.kid), ("set", &mut this.set)])?;
        Ok(this)
    }
}

impl json::Encode for TrustedOAuth2JwtGrantJsonWebKey {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("kid", &self.kid), ("set", &self.set)]);
    }
}

json::serde_impls!(TrustedOAuth2JwtGrantJsonWebKey);

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

use crate::models;
use crate::runtime::json;

/// The answer of [`getJwks`](crate::api::api_keys::ApiKeysApi::get_jwks()): the public keys for derived JWTs.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetJwksResponse {
    /// A key set (RFC 7517, section 5).
    pub jwks: Option<models::GetJwksResponseJwks>,
}

#[cfg(feature = "test-util")]
impl GetJwksResponse {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `jwks`.
    #[inline]
    #[must_use]
    pub fn jwks(
        mut self,
        value: impl Into<Option<crate::models::GetJwksResponseJwks>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.jwks = Some(value);
        }
        self
    }
}

impl json::Decode for GetJwksResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("jwks", &mut this.jwks)])?;
        Ok(this)
    }
}

impl json::Encode for GetJwksResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("jwks", &self.jwks)]);
    }
}

json::serde_impls!(GetJwksResponse);

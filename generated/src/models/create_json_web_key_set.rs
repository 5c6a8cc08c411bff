use crate::runtime::json;

/// The key that `createJsonWebKeySet` generates.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateJsonWebKeySet {
    /// The algorithm that the key is meant for: `RS256`, `ES256`, `ES512`, `HS256` or `HS512`.
    ///
    /// The last two need a symmetric key, which has no public part.
    pub alg: String,
    /// The name of the new key within its set. Do not use one twice.
    pub kid: String,
    /// What the key is for: `sig` for signatures or `enc` for encryption.
    pub r#use: String,
}

impl CreateJsonWebKeySet {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        alg: impl Into<String>,
        kid: impl Into<String>,
        r#use: impl Into<String>,
    ) -> Self {
        Self {
            alg: alg.into(),
            kid: kid.into(),
            r#use: r#use.into(),
        }
    }
}

impl json::Decode for CreateJsonWebKeySet {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut alg: Option<String> = None;
        let mut kid: Option<String> = None;
        let mut r#use: Option<String> = None;
        r.object([
            ("alg", &mut json::Required(&mut alg)),
            ("kid", &mut json::Required(&mut kid)),
            ("use", &mut json::Required(&mut r#use)),
        ])?;
        let Some(alg) = alg else {
            return Err(r.lacks("alg"));
        };
        let Some(kid) = kid else {
            return Err(r.lacks("kid"));
        };
        let Some(r#use) = r#use else {
            return Err(r.lacks("use"));
        };
        Ok(Self { alg, kid, r#use })
    }
}

impl json::Encode for CreateJsonWebKeySet {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("alg", &self.alg), ("kid", &self.kid), ("use", &self.r#use)]);
    }
}

json::serde_impls!(CreateJsonWebKeySet);

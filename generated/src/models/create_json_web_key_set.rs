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
        let mut this = Self {
            alg: String::new(),
            kid: String::new(),
            r#use: String::new(),
        };
        r.object_with(
            [
                ("alg", &mut json::InPlace(&mut this.alg)),
                ("kid", &mut json::InPlace(&mut this.kid)),
                ("use", &mut json::InPlace(&mut this.r#use)),
            ],
            &["alg", "kid", "use"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateJsonWebKeySet {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("alg", &self.alg), ("kid", &self.kid), ("use", &self.r#use)]);
    }
}

json::serde_impls!(CreateJsonWebKeySet);

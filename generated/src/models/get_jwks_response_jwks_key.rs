use crate::runtime::json;

/// A value that the document defines in place: GetJwksResponseJwksKey.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetJwksResponseJwksKey {
    /// The algorithm that the key is meant for, such as `EdDSA` or `RS256`.
    pub alg: Option<String>,
    /// The curve of an elliptic curve key or octet key pair, such as `Ed25519`.
    pub crv: Option<String>,
    /// The key `e`.
    pub e: Option<String>,
    /// The name of the key, which the header of a token repeats.
    pub kid: String,
    /// The family of the key, for example `OKP` (octet key pair) or `RSA`.
    pub kty: String,
    /// The key `n`.
    pub n: Option<String>,
    /// What the key is for: `sig` for signatures.
    pub r#use: Option<String>,
    /// The public key of an octet key pair, or one coordinate of an elliptic curve key.
    pub x: Option<String>,
    /// The other coordinate of an elliptic curve key.
    pub y: Option<String>,
}

#[cfg(feature = "test-util")]
impl GetJwksResponseJwksKey {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(kid: impl Into<String>, kty: impl Into<String>) -> Self {
        Self {
            alg: None,
            crv: None,
            e: None,
            kid: kid.into(),
            kty: kty.into(),
            n: None,
            r#use: None,
            x: None,
            y: None,
        }
    }

    /// Sets `alg`.
    #[inline]
    #[must_use]
    pub fn alg<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.alg = Some(value);
        }
        self
    }

    /// Sets `crv`.
    #[inline]
    #[must_use]
    pub fn crv<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.crv = Some(value);
        }
        self
    }

    /// Sets `e`.
    #[inline]
    #[must_use]
    pub fn e<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.e = Some(value);
        }
        self
    }

    /// Sets `n`.
    #[inline]
    #[must_use]
    pub fn n<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.n = Some(value);
        }
        self
    }

    /// Sets `use`.
    #[inline]
    #[must_use]
    pub fn r#use<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.r#use = Some(value);
        }
        self
    }

    /// Sets `x`.
    #[inline]
    #[must_use]
    pub fn x<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.x = Some(value);
        }
        self
    }

    /// Sets `y`.
    #[inline]
    #[must_use]
    pub fn y<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.y = Some(value);
        }
        self
    }
}

impl json::Decode for GetJwksResponseJwksKey {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            alg: None,
            crv: None,
            e: None,
            kid: String::new(),
            kty: String::new(),
            n: None,
            r#use: None,
            x: None,
            y: None,
        };
        r.object_with(
            [
                ("alg", &mut this.alg),
                ("crv", &mut this.crv),
                ("e", &mut this.e),
                ("kid", &mut json::InPlace(&mut this.kid)),
                ("kty", &mut json::InPlace(&mut this.kty)),
                ("n", &mut this.n),
                ("use", &mut this.r#use),
                ("x", &mut this.x),
                ("y", &mut this.y),
            ],
            &["kid", "kty"],
        )?;
        Ok(this)
    }
}

impl json::Encode for GetJwksResponseJwksKey {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("alg", &self.alg),
            ("crv", &self.crv),
            ("e", &self.e),
            ("kid", &self.kid),
            ("kty", &self.kty),
            ("n", &self.n),
            ("use", &self.r#use),
            ("x", &self.x),
            ("y", &self.y),
        ]);
    }
}

json::serde_impls!(GetJwksResponseJwksKey);

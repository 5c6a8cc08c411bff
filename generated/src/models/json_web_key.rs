use std::fmt;

use crate::runtime::{self, json};

/// A cryptographic key in JSON (RFC 7517).
///
/// Which members are there depends on [`kty`](field@crate::models::JsonWebKey::kty); RFC 7518, section 6, describes them. To make a key
/// known to others, send only its public members: [`kty`](field@crate::models::JsonWebKey::kty), [`kid`](field@crate::models::JsonWebKey::kid), [`use`](field@crate::models::JsonWebKey::use), [`alg`](field@crate::models::JsonWebKey::alg), and [`n`](field@crate::models::JsonWebKey::n), [`e`](field@crate::models::JsonWebKey::e) for
/// RSA or [`crv`](field@crate::models::JsonWebKey::crv), [`x`](field@crate::models::JsonWebKey::x), [`y`](field@crate::models::JsonWebKey::y) for elliptic curves. Numbers and bytes are in base64url without
/// padding.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JsonWebKey {
    /// The algorithm that the key is meant for.
    ///
    /// The names come from RFC 7518 and its IANA registry, for example `RS256`, `ES256` and
    /// `EdDSA`.
    pub alg: String,
    /// The curve of an elliptic curve key, such as `P-256`, or `Ed25519` for an octet key pair.
    pub crv: Option<String>,
    /// The private exponent of an RSA key, or the private value of an elliptic curve key.
    ///
    /// A secret.
    ///
    /// Secret: not in `Debug` output.
    pub d: Option<String>,
    /// The private exponent of an RSA key, modulo its first prime less one.
    ///
    /// A secret, kept to speed up calculation.
    ///
    /// Secret: not in `Debug` output.
    pub dp: Option<String>,
    /// The private exponent of an RSA key, modulo its second prime less one.
    ///
    /// A secret, kept to speed up calculation.
    ///
    /// Secret: not in `Debug` output.
    pub dq: Option<String>,
    /// The public exponent of an RSA key; nearly always `AQAB`, which is 65537.
    pub e: Option<String>,
    /// The bytes of a symmetric key, whose [`kty`](field@crate::models::JsonWebKey::kty) is `oct`.
    ///
    /// A secret as a whole.
    ///
    /// Secret: not in `Debug` output.
    pub k: Option<String>,
    /// The name of the key.
    ///
    /// Signatures repeat it in their header, so that the right key of a set can be picked. Give
    /// every key of a set its own, in particular while you roll keys over. Upper and lower case
    /// differ.
    pub kid: String,
    /// The family of the key: `RSA`, `EC` (elliptic curve), `OKP` (octet key pair) or `oct`
    /// (symmetric).
    ///
    /// Upper and lower case differ.
    pub kty: String,
    /// The modulus of an RSA key, which is public.
    pub n: Option<String>,
    /// The first prime factor of an RSA key.
    ///
    /// A secret.
    ///
    /// Secret: not in `Debug` output.
    pub p: Option<String>,
    /// The second prime factor of an RSA key.
    ///
    /// A secret.
    ///
    /// Secret: not in `Debug` output.
    pub q: Option<String>,
    /// The inverse of the second prime of an RSA key, modulo the first.
    ///
    /// A secret, kept to speed up calculation.
    ///
    /// Secret: not in `Debug` output.
    pub qi: Option<String>,
    /// What the public key is for: `sig` to verify signatures, `enc` to encrypt.
    pub r#use: String,
    /// The x coordinate of an elliptic curve point, or the public key of an octet key pair.
    pub x: Option<String>,
    /// A certificate for the key, followed by the certificates that vouch for it.
    ///
    /// Each is DER in ordinary base64, not base64url (RFC 7517, section 4.7). The first must
    /// hold this very key.
    pub x5c: Option<Vec<String>>,
    /// The y coordinate of an elliptic curve point.
    pub y: Option<String>,
}

impl fmt::Debug for JsonWebKey {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("JsonWebKey");
        out.field("alg", &self.alg);
        out.field("crv", &self.crv);
        out.field("d", &runtime::Redacted);
        out.field("dp", &runtime::Redacted);
        out.field("dq", &runtime::Redacted);
        out.field("e", &self.e);
        out.field("k", &runtime::Redacted);
        out.field("kid", &self.kid);
        out.field("kty", &self.kty);
        out.field("n", &self.n);
        out.field("p", &runtime::Redacted);
        out.field("q", &runtime::Redacted);
        out.field("qi", &runtime::Redacted);
        out.field("use", &self.r#use);
        out.field("x", &self.x);
        out.field("x5c", &self.x5c);
        out.field("y", &self.y);
        out.finish()
    }
}

impl JsonWebKey {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        alg: impl Into<String>,
        kid: impl Into<String>,
        kty: impl Into<String>,
        r#use: impl Into<String>,
    ) -> Self {
        Self {
            alg: alg.into(),
            crv: None,
            d: None,
            dp: None,
            dq: None,
            e: None,
            k: None,
            kid: kid.into(),
            kty: kty.into(),
            n: None,
            p: None,
            q: None,
            qi: None,
            r#use: r#use.into(),
            x: None,
            x5c: None,
            y: None,
        }
    }

    /// Sets `crv`.
    #[inline]
    #[must_use]
    pub fn crv<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.crv = Some(value);
        }
        self
    }

    /// Sets `d`.
    #[inline]
    #[must_use]
    pub fn d<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.d = Some(value);
        }
        self
    }

    /// Sets `dp`.
    #[inline]
    #[must_use]
    pub fn dp<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.dp = Some(value);
        }
        self
    }

    /// Sets `dq`.
    #[inline]
    #[must_use]
    pub fn dq<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.dq = Some(value);
        }
        self
    }

    /// Sets `e`.
    #[inline]
    #[must_use]
    pub fn e<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.e = Some(value);
        }
        self
    }

    /// Sets `k`.
    #[inline]
    #[must_use]
    pub fn k<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.k = Some(value);
        }
        self
    }

    /// Sets `n`.
    #[inline]
    #[must_use]
    pub fn n<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.n = Some(value);
        }
        self
    }

    /// Sets `p`.
    #[inline]
    #[must_use]
    pub fn p<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.p = Some(value);
        }
        self
    }

    /// Sets `q`.
    #[inline]
    #[must_use]
    pub fn q<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.q = Some(value);
        }
        self
    }

    /// Sets `qi`.
    #[inline]
    #[must_use]
    pub fn qi<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.qi = Some(value);
        }
        self
    }

    /// Sets `x`.
    #[inline]
    #[must_use]
    pub fn x<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.x = Some(value);
        }
        self
    }

    /// Sets `x5c`.
    #[inline]
    #[must_use]
    pub fn x5c<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.x5c = Some(values);
        }
        self
    }

    /// Sets `y`.
    #[inline]
    #[must_use]
    pub fn y<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.y = Some(value);
        }
        self
    }
}

impl json::Decode for JsonWebKey {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            alg: String::new(),
            crv: None,
            d: None,
            dp: None,
            dq: None,
            e: None,
            k: None,
            kid: String::new(),
            kty: String::new(),
            n: None,
            p: None,
            q: None,
            qi: None,
            r#use: String::new(),
            x: None,
            x5c: None,
            y: None,
        };
        r.object_with(
            [
                ("alg", &mut json::InPlace(&mut this.alg)),
                ("crv", &mut this.crv),
                ("d", &mut this.d),
                ("dp", &mut this.dp),
                ("dq", &mut this.dq),
                ("e", &mut this.e),
                ("k", &mut this.k),
                ("kid", &mut json::InPlace(&mut this.kid)),
                ("kty", &mut json::InPlace(&mut this.kty)),
                ("n", &mut this.n),
                ("p", &mut this.p),
                ("q", &mut this.q),
                ("qi", &mut this.qi),
                ("use", &mut json::InPlace(&mut this.r#use)),
                ("x", &mut this.x),
                ("x5c", &mut json::OrEmpty(&mut this.x5c)),
                ("y", &mut this.y),
            ],
            &["alg", "kid", "kty", "use"],
        )?;
        Ok(this)
    }
}

impl json::Encode for JsonWebKey {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("alg", &self.alg),
            ("crv", &self.crv),
            ("d", &self.d),
            ("dp", &self.dp),
            ("dq", &self.dq),
            ("e", &self.e),
            ("k", &self.k),
            ("kid", &self.kid),
            ("kty", &self.kty),
            ("n", &self.n),
            ("p", &self.p),
            ("q", &self.q),
            ("qi", &self.qi),
            ("use", &self.r#use),
            ("x", &self.x),
            ("x5c", &self.x5c),
            ("y", &self.y),
        ]);
    }
}

json::serde_impls!(JsonWebKey);

//! Who signs the tokens of a stand-in.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

/// A key, and what it signs.
pub(crate) struct Signer(EcdsaKeyPair);

impl Signer {
    pub(crate) fn new() -> Self {
        Self(EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).expect("a key"))
    }

    /// Returns the key set, as `/.well-known/jwks.json` has it.
    pub(crate) fn keys(&self) -> String {
        let (x, y) = self.0.public_key().as_ref()[1..].split_at(32);
        let key = json!({"kty": "EC", "crv": "P-256", "kid": "k1", "use": "sig", "alg": "ES256",
            "x": base64(x), "y": base64(y)});
        json!({"keys": [key]}).to_string()
    }

    pub(crate) fn access_token(&self, claims: &Value) -> String {
        self.token("at+jwt", claims)
    }

    pub(crate) fn id_token(&self, claims: &Value) -> String {
        self.token("JWT", claims)
    }

    fn token(&self, kind: &str, claims: &Value) -> String {
        let header = json!({"alg": "ES256", "kid": "k1", "typ": kind});
        let message =
            format!("{}.{}", base64(header.to_string()), base64(claims.to_string()));
        let signature = self.0.sign(&SystemRandom::new(), message.as_bytes());
        format!("{message}.{}", base64(signature.expect("a signature")))
    }
}

pub(crate) fn base64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

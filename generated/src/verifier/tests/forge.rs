//! Tokens, good and bad.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair as RsaPair, KeySize};
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED_SIGNING,
    ECDSA_P521_SHA512_FIXED_SIGNING, EcdsaKeyPair, EcdsaSigningAlgorithm,
    Ed25519KeyPair, KeyPair as _, RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512,
    RSA_PSS_SHA256, RSA_PSS_SHA384, RSA_PSS_SHA512, RsaSignatureEncoding,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::verifier::Algorithm;

/// Who signs tokens.
pub(super) struct Forge {
    pub(super) name: &'static str,
    pub(super) algorithm: Algorithm,
    /// As headers have it.
    pub(super) label: &'static str,
    pair: Pair,
}

enum Pair {
    Rsa(RsaPair, &'static RsaSignatureEncoding),
    Curve(EcdsaKeyPair, &'static str),
    Edwards(Ed25519KeyPair),
}

pub(super) fn base64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

impl Forge {
    pub(super) fn es256(name: &'static str) -> Self {
        Self::curve(
            name,
            Algorithm::Es256,
            ("ES256", "P-256"),
            &ECDSA_P256_SHA256_FIXED_SIGNING,
        )
    }

    pub(super) fn rs256(name: &'static str) -> Self {
        Self::rsa(name, Algorithm::Rs256, "RS256", &RSA_PKCS1_SHA256)
    }

    /// Returns one of each algorithm.
    pub(super) fn all() -> Vec<Self> {
        let edwards = Ed25519KeyPair::generate().expect("a key");
        vec![
            Self::rs256("a"),
            Self::rsa("b", Algorithm::Rs384, "RS384", &RSA_PKCS1_SHA384),
            Self::rsa("c", Algorithm::Rs512, "RS512", &RSA_PKCS1_SHA512),
            Self::rsa("d", Algorithm::Ps256, "PS256", &RSA_PSS_SHA256),
            Self::rsa("e", Algorithm::Ps384, "PS384", &RSA_PSS_SHA384),
            Self::rsa("f", Algorithm::Ps512, "PS512", &RSA_PSS_SHA512),
            Self::es256("g"),
            Self::curve(
                "h",
                Algorithm::Es384,
                ("ES384", "P-384"),
                &ECDSA_P384_SHA384_FIXED_SIGNING,
            ),
            Self::curve(
                "i",
                Algorithm::Es512,
                ("ES512", "P-521"),
                &ECDSA_P521_SHA512_FIXED_SIGNING,
            ),
            Self {
                name: "j",
                algorithm: Algorithm::Ed25519,
                label: "EdDSA",
                pair: Pair::Edwards(edwards),
            },
        ]
    }

    fn rsa(
        name: &'static str,
        algorithm: Algorithm,
        label: &'static str,
        encoding: &'static RsaSignatureEncoding,
    ) -> Self {
        let pair = RsaPair::generate(KeySize::Rsa2048).expect("a key");
        Self {
            name,
            algorithm,
            label,
            pair: Pair::Rsa(pair, encoding),
        }
    }

    fn curve(
        name: &'static str,
        algorithm: Algorithm,
        (label, curve): (&'static str, &'static str),
        signing: &'static EcdsaSigningAlgorithm,
    ) -> Self {
        let pair = EcdsaKeyPair::generate(signing).expect("a key");
        Self {
            name,
            algorithm,
            label,
            pair: Pair::Curve(pair, curve),
        }
    }

    /// Returns the public key in JSON.
    pub(super) fn public(&self) -> Value {
        let mut key = json!({"kid": self.name, "use": "sig", "alg": self.label});
        let mut set = |name: &str, value: String| key[name] = value.into();
        match &self.pair {
            Pair::Rsa(pair, _) => {
                // RFC 8017, appendix A.1.1: a sequence of modulus and exponent, of which 2048 bits fix the lengths.
                let der = pair.public_key().as_ref();
                set("kty", "RSA".into());
                set("n", base64(&der[9..265]));
                set("e", base64(&der[267..]));
            }
            Pair::Curve(pair, curve) => {
                let point = &pair.public_key().as_ref()[1..];
                let (x, y) = point.split_at(point.len() / 2);
                set("kty", "EC".into());
                set("crv", (*curve).into());
                set("x", base64(x));
                set("y", base64(y));
            }
            Pair::Edwards(pair) => {
                set("kty", "OKP".into());
                set("crv", "Ed25519".into());
                set("x", base64(pair.public_key()));
            }
        }
        key
    }

    /// Returns the bytes of the public key, for those who take it for a shared secret.
    pub(super) fn public_bytes(&self) -> Vec<u8> {
        match &self.pair {
            Pair::Rsa(pair, _) => pair.public_key().as_ref().to_vec(),
            Pair::Curve(pair, _) => pair.public_key().as_ref().to_vec(),
            Pair::Edwards(pair) => pair.public_key().as_ref().to_vec(),
        }
    }

    pub(super) fn token(&self, claims: &Value) -> String {
        let header = json!({"alg": self.label, "kid": self.name, "typ": "JWT"});
        self.with_header(&header, claims)
    }

    pub(super) fn with_header(&self, header: &Value, claims: &Value) -> String {
        self.texts(&header.to_string(), &claims.to_string())
    }

    /// Signs texts as they are.
    pub(super) fn texts(&self, header: &str, claims: &str) -> String {
        let message = format!("{}.{}", base64(header), base64(claims));
        let signature = base64(self.sign(message.as_bytes()));
        format!("{message}.{signature}")
    }

    pub(super) fn sign(&self, message: &[u8]) -> Vec<u8> {
        let random = SystemRandom::new();
        match &self.pair {
            Pair::Rsa(pair, encoding) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(*encoding, &random, message, &mut signature)
                    .expect("a signature");
                signature
            }
            Pair::Curve(pair, _) => {
                pair.sign(&random, message).expect("a signature").as_ref().to_vec()
            }
            Pair::Edwards(pair) => pair.sign(message).as_ref().to_vec(),
        }
    }
}

//! A public key of a server (RFC 7517).

use aws_lc_rs::rsa::PublicKeyComponents;
use aws_lc_rs::signature::UnparsedPublicKey;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::Algorithm;
use super::algorithm::Family;
use crate::Json;

/// A key that can check signatures. Private members of a key are not looked at.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) name: Option<String>,
    /// The one algorithm that it is for, if it says so.
    algorithm: Option<Algorithm>,
    family: Family,
    material: Material,
}

#[derive(Debug)]
enum Material {
    Rsa {
        n: Vec<u8>,
        e: Vec<u8>,
    },
    /// A point of a curve, as signatures of this family take it.
    Point(Vec<u8>),
}

impl Key {
    /// Reads a key. `None` if it is of a family that is not known here, not for signatures, or not whole. A set may have
    /// such keys for others.
    pub(super) fn parse(json: &Json) -> Option<Self> {
        let text = |name: &str| json.get(name).and_then(Json::as_str);
        if json.get("use").is_some_and(|purpose| purpose != "sig") {
            return None;
        }
        if let Some(purposes) = json.get("key_ops") {
            purposes.as_array()?.iter().find(|purpose| *purpose == "verify")?;
        }
        // A key for an algorithm that is not known is for no other.
        let algorithm = match json.get("alg") {
            Some(name) => Some(Algorithm::named(name.as_str()?)?),
            None => None,
        };
        let bytes = |name: &str| URL_SAFE_NO_PAD.decode(text(name)?).ok();
        let (family, material) = match (text("kty")?, text("crv")) {
            ("RSA", _) => (Family::Rsa, rsa(bytes("n")?, bytes("e")?)),
            ("EC", Some("P-256")) => {
                (Family::P256, point(32, bytes("x")?, bytes("y")?)?)
            }
            ("EC", Some("P-384")) => {
                (Family::P384, point(48, bytes("x")?, bytes("y")?)?)
            }
            ("EC", Some("P-521")) => {
                (Family::P521, point(66, bytes("x")?, bytes("y")?)?)
            }
            ("OKP", Some("Ed25519")) => (Family::Ed25519, Material::Point(bytes("x")?)),
            _ => return None,
        };
        Some(Self {
            name: text("kid").map(str::to_owned),
            algorithm,
            family,
            material,
        })
    }

    /// Returns whether it is for this algorithm.
    pub(super) fn suits(&self, algorithm: Algorithm) -> bool {
        self.family == algorithm.family()
            && self.algorithm.is_none_or(|own| own == algorithm)
    }

    /// Returns whether it has made this signature, by this algorithm.
    pub(super) fn verify(
        &self,
        algorithm: Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        if !self.suits(algorithm) {
            return false;
        }
        match (&self.material, algorithm.rsa(), algorithm.curve()) {
            (Material::Rsa { n, e }, Some(parameters), _) => {
                let key = PublicKeyComponents { n, e };
                key.verify(parameters, message, signature).is_ok()
            }
            (Material::Point(point), _, Some(curve)) => {
                UnparsedPublicKey::new(curve, point).verify(message, signature).is_ok()
            }
            _ => false,
        }
    }
}

/// Some servers write numbers with zeros in front.
fn rsa(n: Vec<u8>, e: Vec<u8>) -> Material {
    let bare =
        |number: Vec<u8>| number.into_iter().skip_while(|byte| *byte == 0).collect();
    Material::Rsa { n: bare(n), e: bare(e) }
}

/// Returns a point in the form in which it is not compressed (SEC 1, section 2.3.3).
fn point(size: usize, x: Vec<u8>, y: Vec<u8>) -> Option<Material> {
    if x.len() != size || y.len() != size {
        return None;
    }
    Some(Material::Point([vec![4], x, y].concat()))
}

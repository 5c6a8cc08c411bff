//! A JWT as it travels: three parts in base64url (RFC 7515, section 7.1).

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Map;

use super::key::Key;
use super::{Algorithm, VerifyError, strict};
use crate::Json;

/// A JWT that was taken apart, and is not trusted yet.
pub(super) struct Compact<'t> {
    pub(super) header: Header,
    pub(super) payload: Vec<u8>,
    /// What is signed.
    message: &'t [u8],
    signature: Vec<u8>,
}

/// The header of a JWT.
///
/// Where it says where a key is to be had (`jku`, `x5u`), or brings one along (`jwk`, `x5c`), nobody listens.
pub(super) struct Header(Map<String, Json>);

impl<'t> Compact<'t> {
    /// Returns whether a token is a JWT, good or bad.
    pub(super) fn is_one(token: &str) -> bool {
        token.bytes().filter(|byte| *byte == b'.').count() == 2
    }

    /// Takes a token apart. Base64url has one way to write some bytes: without padding and with nothing in the last
    /// bits.
    pub(super) fn parse(token: &'t str) -> Result<Self, VerifyError> {
        let malformed = VerifyError::Malformed;
        let (message, signature) =
            token.rsplit_once('.').ok_or(malformed("it has one part"))?;
        let (header, payload) =
            message.split_once('.').ok_or(malformed("it has two parts"))?;
        let bytes = |text: &str| {
            let bytes = URL_SAFE_NO_PAD.decode(text);
            bytes.map_err(|_| malformed("a part is not base64url"))
        };
        let header = strict::object(&bytes(header)?)
            .ok_or(malformed("the header is not an object"))?;
        Ok(Self {
            header: Header(header),
            payload: bytes(payload)?,
            message: message.as_bytes(),
            signature: bytes(signature)?,
        })
    }

    /// Says whether one of these keys has signed it.
    pub(super) fn verify(
        &self,
        algorithm: Algorithm,
        keys: &[Arc<Key>],
    ) -> Result<(), VerifyError> {
        let signed =
            |key: &Arc<Key>| key.verify(algorithm, self.message, &self.signature);
        if keys.iter().any(signed) { Ok(()) } else { Err(VerifyError::Signature) }
    }
}

impl Header {
    /// Returns the algorithm that it names, if there is one of that name here.
    pub(super) fn algorithm(&self) -> Option<Algorithm> {
        Algorithm::named(self.0.get("alg")?.as_str()?)
    }

    /// Returns the name of the key. One that is no text names none that there could be.
    pub(super) fn key(&self) -> Option<&str> {
        self.0.get("kid").map(|name| name.as_str().unwrap_or_default())
    }

    /// Returns the type, in lower case and without the `application/` that may be left out (RFC 7515, section 4.1.9).
    /// One that is no text is of no type.
    pub(super) fn kind(&self) -> Option<String> {
        let kind = self.0.get("typ")?.as_str().unwrap_or_default();
        let kind = kind.to_ascii_lowercase();
        Some(kind.strip_prefix("application/").unwrap_or(&kind).to_owned())
    }

    /// Returns whether it asks for extensions, which have to be understood (RFC 7515, section 4.1.11), and none is.
    pub(super) fn is_critical(&self) -> bool {
        self.0.contains_key("crit")
    }
}

use crate::models;
use crate::runtime::json;

/// The content of `config` in credentials of type `code`: sign-in by one-time codes.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityCredentialsCode {
    /// Where Ory can send codes to this user.
    pub addresses: Option<Vec<models::IdentityCredentialsCodeAddress>>,
}

impl json::Decode for IdentityCredentialsCode {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("addresses", &mut json::OrEmpty(&mut this.addresses))])?;
        Ok(this)
    }
}

impl json::Encode for IdentityCredentialsCode {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("addresses", &self.addresses)]);
    }
}

json::serde_impls!(IdentityCredentialsCode);

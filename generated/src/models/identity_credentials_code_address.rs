use crate::models;
use crate::runtime::json;

/// An address to which Ory sends one-time codes.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityCredentialsCodeAddress {
    /// The e-mail address or phone number, as [`channel`](field@crate::models::IdentityCredentialsCodeAddress::channel) says.
    pub address: Option<String>,
    /// The way in which Ory sends a one-time code to an address.
    pub channel: Option<models::CodeChannel>,
}

impl json::Decode for IdentityCredentialsCodeAddress {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("address", &mut this.address), ("channel", &mut this.channel)])?;
        Ok(this)
    }
}

impl json::Encode for IdentityCredentialsCodeAddress {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("address", &self.address), ("channel", &self.channel)]);
    }
}

json::serde_impls!(IdentityCredentialsCodeAddress);

use crate::models;
use crate::runtime::json;

/// The content of `config` in credentials of type `oidc`: the linked accounts of a user at
/// OpenID Connect providers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityCredentialsOidc {
    /// The key `providers`.
    pub providers: Option<Vec<models::IdentityCredentialsOidcProvider>>,
}

impl json::Decode for IdentityCredentialsOidc {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("providers", &mut json::OrEmpty(&mut this.providers))])?;
        Ok(this)
    }
}

impl json::Encode for IdentityCredentialsOidc {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("providers", &self.providers)]);
    }
}

json::serde_impls!(IdentityCredentialsOidc);

use std::fmt;

use crate::runtime::{self, json};

/// An OpenID Connect provider through which members of an organization sign in to the Ory
/// Console.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GenericOidcProvider {
    /// The ID under which Ory is registered at the provider.
    pub client_id: String,
    /// The secret under which Ory is registered at the provider.
    ///
    /// Secret: not in `Debug` output.
    pub client_secret: String,
    /// The base URL of the provider, as in the `iss` claim of its ID tokens.
    pub issuer_url: String,
}

impl fmt::Debug for GenericOidcProvider {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("GenericOidcProvider");
        out.field("client_id", &self.client_id);
        out.field("client_secret", &runtime::Redacted);
        out.field("issuer_url", &self.issuer_url);
        out.finish()
    }
}

impl json::Decode for GenericOidcProvider {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            client_id: String::new(),
            client_secret: String::new(),
            issuer_url: String::new(),
        };
        r.object_with(
            [
                ("client_id", &mut json::InPlace(&mut this.client_id)),
                ("client_secret", &mut json::InPlace(&mut this.client_secret)),
                ("issuer_url", &mut json::InPlace(&mut this.issuer_url)),
            ],
            &["client_id", "client_secret", "issuer_url"],
        )?;
        Ok(this)
    }
}

impl json::Encode for GenericOidcProvider {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("client_id", &self.client_id),
            ("client_secret", &self.client_secret),
            ("issuer_url", &self.issuer_url),
        ]);
    }
}

json::serde_impls!(GenericOidcProvider);

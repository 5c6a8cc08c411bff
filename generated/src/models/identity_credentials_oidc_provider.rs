use std::fmt;

use crate::runtime::{self, json};

/// A link between an identity and an account at an OpenID Connect provider.
///
/// The `initial_` tokens are those that Ory got when the link was made. Ory does not refresh
/// them.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityCredentialsOidcProvider {
    /// The access token of the provider. A secret, and perhaps long expired.
    ///
    /// Secret: not in `Debug` output.
    pub initial_access_token: Option<String>,
    /// The ID token of the provider. It holds personal data.
    ///
    /// Secret: not in `Debug` output.
    pub initial_id_token: Option<String>,
    /// The refresh token of the provider. A secret.
    ///
    /// Secret: not in `Debug` output.
    pub initial_refresh_token: Option<String>,
    /// The organization to which the connection belongs. Absent or empty if there is none.
    pub organization: Option<String>,
    /// The ID of the provider in the configuration of the project.
    pub provider: Option<String>,
    /// The user's ID at the provider: `sub` of its ID token.
    pub subject: Option<String>,
    /// Whether Ory may make the link at the first sign-in, when the subject is not known yet.
    /// It then recognizes the user by an identifier that both sides know.
    pub use_auto_link: Option<bool>,
}

impl fmt::Debug for IdentityCredentialsOidcProvider {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("IdentityCredentialsOidcProvider");
        out.field("initial_access_token", &runtime::Redacted);
        out.field("initial_id_token", &runtime::Redacted);
        out.field("initial_refresh_token", &runtime::Redacted);
        out.field("organization", &self.organization);
        out.field("provider", &self.provider);
        out.field("subject", &self.subject);
        out.field("use_auto_link", &self.use_auto_link);
        out.finish()
    }
}

impl json::Decode for IdentityCredentialsOidcProvider {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("initial_access_token", &mut this.initial_access_token),
            ("initial_id_token", &mut this.initial_id_token),
            ("initial_refresh_token", &mut this.initial_refresh_token),
            ("organization", &mut this.organization),
            ("provider", &mut this.provider),
            ("subject", &mut this.subject),
            ("use_auto_link", &mut this.use_auto_link),
        ])?;
        Ok(this)
    }
}

impl json::Encode for IdentityCredentialsOidcProvider {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("initial_access_token", &self.initial_access_token),
            ("initial_id_token", &self.initial_id_token),
            ("initial_refresh_token", &self.initial_refresh_token),
            ("organization", &self.organization),
            ("provider", &self.provider),
            ("subject", &self.subject),
            ("use_auto_link", &self.use_auto_link),
        ]);
    }
}

json::serde_impls!(IdentityCredentialsOidcProvider);

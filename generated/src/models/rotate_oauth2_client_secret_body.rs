use std::fmt;

use crate::runtime::{self, json};

/// The new secret of a client, for [`rotateOAuth2ClientSecret`](crate::api::oauth2::OAuth2Api::rotate_oauth2_client_secret()).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RotateOAuth2ClientSecretBody {
    /// A secret that you choose, at least six bytes long.
    ///
    /// Leave it out and Ory makes a random one, which is better in nearly all cases. Choose one
    /// only where it already exists, for example to have the same client in two environments.
    ///
    /// Secret: not in `Debug` output.
    pub client_secret: Option<String>,
}

impl fmt::Debug for RotateOAuth2ClientSecretBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("RotateOAuth2ClientSecretBody");
        out.field("client_secret", &runtime::Redacted);
        out.finish()
    }
}

impl RotateOAuth2ClientSecretBody {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `client_secret`.
    #[inline]
    #[must_use]
    pub fn client_secret<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.client_secret = Some(value);
        }
        self
    }
}

impl json::Decode for RotateOAuth2ClientSecretBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("client_secret", &mut this.client_secret)])?;
        Ok(this)
    }
}

impl json::Encode for RotateOAuth2ClientSecretBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("client_secret", &self.client_secret)]);
    }
}

json::serde_impls!(RotateOAuth2ClientSecretBody);

use std::fmt;

use crate::runtime::{self, json};

/// Claims that your consent page adds to the tokens.
///
/// Both members take any JSON value, usually an object whose members become claims.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AcceptOAuth2ConsentRequestSession {
    /// Claims for the access token, and for all that are refreshed from it.
    ///
    /// Resource servers see them in `ext` when they introspect the token. Everybody who may
    /// introspect can read them, and in JWT access tokens so can everybody who holds the token.
    ///
    /// Secret: not in `Debug` output.
    pub access_token: Option<runtime::Json>,
    /// Claims for the ID token.
    ///
    /// The client can read them, and so can whoever else gets hold of the ID token.
    ///
    /// Secret: not in `Debug` output.
    pub id_token: Option<runtime::Json>,
}

impl fmt::Debug for AcceptOAuth2ConsentRequestSession {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("AcceptOAuth2ConsentRequestSession");
        out.field("access_token", &runtime::Redacted);
        out.field("id_token", &runtime::Redacted);
        out.finish()
    }
}

impl AcceptOAuth2ConsentRequestSession {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `access_token`.
    #[inline]
    #[must_use]
    pub fn access_token(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.access_token = Some(value);
        self
    }

    /// Sets `id_token`.
    #[inline]
    #[must_use]
    pub fn id_token(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.id_token = Some(value);
        self
    }
}

impl json::Decode for AcceptOAuth2ConsentRequestSession {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("access_token", &mut this.access_token),
            ("id_token", &mut this.id_token),
        ])?;
        Ok(this)
    }
}

impl json::Encode for AcceptOAuth2ConsentRequestSession {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("access_token", &self.access_token), ("id_token", &self.id_token)]);
    }
}

json::serde_impls!(AcceptOAuth2ConsentRequestSession);

use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// Who wants to sign out, and who asked for it.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OAuth2LogoutRequest {
    /// The challenge of this request, with which to accept or reject it.
    ///
    /// Secret: not in `Debug` output.
    pub challenge: Option<String>,
    /// An application that is registered to ask for tokens.
    pub client: Option<models::OAuth2Client>,
    /// Until when the request can be answered.
    pub expires_at: Option<runtime::Timestamp>,
    /// The logout URL that the browser opened.
    ///
    /// Secret: not in `Debug` output.
    pub request_url: Option<String>,
    /// When the logout was asked for.
    pub requested_at: Option<runtime::Timestamp>,
    /// Whether an application started the logout.
    ///
    /// If false, the browser came without proof of that, perhaps through a link on some web
    /// page, so ask the user before you accept.
    pub rp_initiated: Option<bool>,
    /// The session that ends, as in the `sid` claim of ID tokens.
    pub sid: Option<String>,
    /// The user who is signed out.
    pub subject: Option<String>,
}

impl fmt::Debug for OAuth2LogoutRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("OAuth2LogoutRequest");
        out.field("challenge", &runtime::Redacted);
        out.field("client", &self.client);
        out.field("expires_at", &self.expires_at);
        out.field("request_url", &runtime::Redacted);
        out.field("requested_at", &self.requested_at);
        out.field("rp_initiated", &self.rp_initiated);
        out.field("sid", &self.sid);
        out.field("subject", &self.subject);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl OAuth2LogoutRequest {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `challenge`.
    #[inline]
    #[must_use]
    pub fn challenge<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.challenge = Some(value);
        }
        self
    }

    /// Sets `client`.
    #[inline]
    #[must_use]
    pub fn client(
        mut self,
        value: impl Into<Option<crate::models::OAuth2Client>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.client = Some(value);
        }
        self
    }

    /// Sets `expires_at`.
    #[inline]
    #[must_use]
    pub fn expires_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.expires_at = Some(value);
        }
        self
    }

    /// Sets `request_url`.
    #[inline]
    #[must_use]
    pub fn request_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.request_url = Some(value);
        }
        self
    }

    /// Sets `requested_at`.
    #[inline]
    #[must_use]
    pub fn requested_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.requested_at = Some(value);
        }
        self
    }

    /// Sets `rp_initiated`.
    #[inline]
    #[must_use]
    pub fn rp_initiated(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.rp_initiated = Some(value);
        }
        self
    }

    /// Sets `sid`.
    #[inline]
    #[must_use]
    pub fn sid<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.sid = Some(value);
        }
        self
    }

    /// Sets `subject`.
    #[inline]
    #[must_use]
    pub fn subject<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.subject = Some(value);
        }
        self
    }
}

impl json::Decode for OAuth2LogoutRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("challenge", &mut this.challenge),
            ("client", &mut this.client),
            ("expires_at", &mut this.expires_at),
            ("request_url", &mut this.request_url),
            ("requested_at", &mut this.requested_at),
            ("rp_initiated", &mut this.rp_initiated),
            ("sid", &mut this.sid),
            ("subject", &mut this.subject),
        ])?;
        Ok(this)
    }
}

impl json::Encode for OAuth2LogoutRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("challenge", &self.challenge),
            ("client", &self.client),
            ("expires_at", &self.expires_at),
            ("request_url", &self.request_url),
            ("requested_at", &self.requested_at),
            ("rp_initiated", &self.rp_initiated),
            ("sid", &self.sid),
            ("subject", &self.subject),
        ]);
    }
}

json::serde_impls!(OAuth2LogoutRequest);

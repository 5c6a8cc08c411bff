use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// The sign-in of a user on one browser or app. It tells your backend who makes a request.
///
/// [`toSession`](crate::api::frontend::FrontendApi::to_session()) returns it for a cookie or token. The cookie or token itself is never part of
/// it. If the request comes from one of the origins in the setting
/// `security.restricted_origins`, only [`id`](field@crate::models::Session::id) and [`active`](field@crate::models::Session::active) are there.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// Whether the session is valid.
    ///
    /// It is false once somebody has revoked the session or it has expired. [`toSession`](crate::api::frontend::FrontendApi::to_session()) answers
    /// such a session with 401, so there you always see true.
    pub active: Option<bool>,
    /// When the user last completed a factor, in this session.
    ///
    /// A second factor or a refresh renews it. Sensitive settings need it to be recent.
    pub authenticated_at: Option<runtime::Timestamp>,
    /// Which methods the user has completed in this session, with the level of each.
    pub authentication_methods: Option<models::SessionAuthenticationMethods>,
    /// How strongly a user has been authenticated, also called AAL.
    ///
    /// One of `aal0`, `aal1`, `aal2`, `aal3`.
    pub authenticator_assurance_level: Option<models::AuthenticatorAssuranceLevel>,
    /// From where the user has signed in to the session.
    pub devices: Option<Vec<models::SessionDevice>>,
    /// When the session ends by itself. How long sessions last is configured in the project.
    ///
    /// [`extendSession`](crate::api::identity::IdentityApi::extend_session()) moves it.
    pub expires_at: Option<runtime::Timestamp>,
    /// The ID to revoke the session by, with [`disableMySession`](crate::api::frontend::FrontendApi::disable_my_session()) or [`disableSession`](crate::api::identity::IdentityApi::disable_session()).
    ///
    /// It is not a secret, and nobody can sign in with it.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The user. Credentials and `metadata_admin` are not included.
    pub identity: Option<models::Identity>,
    /// When the session began. Unlike [`authenticated_at`](field@crate::models::Session::authenticated_at) it stays the same.
    pub issued_at: Option<runtime::Timestamp>,
    /// The session as a signed JWT, for services that check tokens by themselves.
    ///
    /// It is there only if [`toSession`](crate::api::frontend::FrontendApi::to_session()) was called with `tokenize_as`. Those services accept it
    /// until it expires, even after the session has ended.
    ///
    /// Secret: not in `Debug` output.
    pub tokenized: Option<String>,
}

impl fmt::Debug for Session {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Session");
        out.field("active", &self.active);
        out.field("authenticated_at", &self.authenticated_at);
        out.field("authentication_methods", &self.authentication_methods);
        out.field("authenticator_assurance_level", &self.authenticator_assurance_level);
        out.field("devices", &self.devices);
        out.field("expires_at", &self.expires_at);
        out.field("id", &self.id);
        out.field("identity", &self.identity);
        out.field("issued_at", &self.issued_at);
        out.field("tokenized", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl Session {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            active: None,
            authenticated_at: None,
            authentication_methods: None,
            authenticator_assurance_level: None,
            devices: None,
            expires_at: None,
            id: id.into(),
            identity: None,
            issued_at: None,
            tokenized: None,
        }
    }

    /// Sets `active`.
    #[inline]
    #[must_use]
    pub fn active(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.active = Some(value);
        }
        self
    }

    /// Sets `authenticated_at`.
    #[inline]
    #[must_use]
    pub fn authenticated_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.authenticated_at = Some(value);
        }
        self
    }

    /// Sets `authentication_methods`.
    #[inline]
    #[must_use]
    pub fn authentication_methods<M>(
        mut self,
        values: impl crate::runtime::IntoItems<
            crate::models::SessionAuthenticationMethod,
            M,
        >,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.authentication_methods = Some(values);
        }
        self
    }

    /// Sets `authenticator_assurance_level`.
    #[inline]
    #[must_use]
    pub fn authenticator_assurance_level(
        mut self,
        value: impl Into<Option<crate::models::AuthenticatorAssuranceLevel>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.authenticator_assurance_level = Some(value);
        }
        self
    }

    /// Sets `devices`.
    #[inline]
    #[must_use]
    pub fn devices<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::SessionDevice, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.devices = Some(values);
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

    /// Sets `identity`.
    #[inline]
    #[must_use]
    pub fn identity(
        mut self,
        value: impl Into<Option<crate::models::Identity>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.identity = Some(value);
        }
        self
    }

    /// Sets `issued_at`.
    #[inline]
    #[must_use]
    pub fn issued_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.issued_at = Some(value);
        }
        self
    }

    /// Sets `tokenized`.
    #[inline]
    #[must_use]
    pub fn tokenized<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.tokenized = Some(value);
        }
        self
    }
}

impl json::Decode for Session {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            active: None,
            authenticated_at: None,
            authentication_methods: None,
            authenticator_assurance_level: None,
            devices: None,
            expires_at: None,
            id: String::new(),
            identity: None,
            issued_at: None,
            tokenized: None,
        };
        r.object_with(
            [
                ("active", &mut this.active),
                ("authenticated_at", &mut this.authenticated_at),
                (
                    "authentication_methods",
                    &mut json::OrEmpty(&mut this.authentication_methods),
                ),
                (
                    "authenticator_assurance_level",
                    &mut this.authenticator_assurance_level,
                ),
                ("devices", &mut json::OrEmpty(&mut this.devices)),
                ("expires_at", &mut this.expires_at),
                ("id", &mut json::InPlace(&mut this.id)),
                ("identity", &mut this.identity),
                ("issued_at", &mut this.issued_at),
                ("tokenized", &mut this.tokenized),
            ],
            &["id"],
        )?;
        Ok(this)
    }
}

impl json::Encode for Session {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("active", &self.active),
            ("authenticated_at", &self.authenticated_at),
            ("authentication_methods", &self.authentication_methods),
            ("authenticator_assurance_level", &self.authenticator_assurance_level),
            ("devices", &self.devices),
            ("expires_at", &self.expires_at),
            ("id", &self.id),
            ("identity", &self.identity),
            ("issued_at", &self.issued_at),
            ("tokenized", &self.tokenized),
        ]);
    }
}

json::serde_impls!(Session);

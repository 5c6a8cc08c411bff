use std::collections;
use std::fmt;

use crate::runtime::{self, json};

/// What Ory knows about a token (RFC 7662, section 2.2).
///
/// Rely on the other members only if [`active`](field@crate::models::IntrospectedOAuth2Token::active) is true.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntrospectedOAuth2Token {
    /// Whether the token is good right now.
    ///
    /// True means that Ory issued it, that nobody has revoked it, that it has not expired, and
    /// that it has every scope you asked for.
    pub active: bool,
    /// Who may accept the token.
    ///
    /// If your API has an audience of its own, refuse tokens that do not list it.
    pub aud: Option<Vec<String>>,
    /// The client that the token was issued to.
    pub client_id: Option<String>,
    /// When the token expires, in seconds since 1970-01-01T00:00:00Z.
    pub exp: Option<i64>,
    /// The claims that the consent page added through `session.access_token`.
    ///
    /// Secret: not in `Debug` output.
    pub ext: Option<collections::BTreeMap<String, runtime::Json>>,
    /// When the token was issued, in seconds since 1970-01-01T00:00:00Z.
    pub iat: Option<i64>,
    /// Who issued the token: the issuer URL of your project.
    pub iss: Option<String>,
    /// Before when the token must not be used, in seconds since 1970-01-01T00:00:00Z.
    pub nbf: Option<i64>,
    /// The user ID as the client knows it.
    ///
    /// Only there for clients with pairwise identifiers; it equals [`sub`](field@crate::models::IntrospectedOAuth2Token::sub) of their ID tokens.
    pub obfuscated_subject: Option<String>,
    /// The granted scopes, separated by spaces.
    pub scope: Option<String>,
    /// Whom the token speaks for: the `subject` that your login page gave.
    ///
    /// With the client credentials grant it is the client itself.
    pub sub: Option<String>,
    /// How the token is presented, in practice always `Bearer` (RFC 6750).
    pub token_type: Option<String>,
    /// What the token is for: `access_token` or `refresh_token`.
    ///
    /// An API must accept access tokens only.
    pub token_use: Option<String>,
    /// A name of the user that people can read.
    ///
    /// Often absent; use [`sub`](field@crate::models::IntrospectedOAuth2Token::sub) to tell users apart.
    pub username: Option<String>,
}

impl fmt::Debug for IntrospectedOAuth2Token {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("IntrospectedOAuth2Token");
        out.field("active", &self.active);
        out.field("aud", &self.aud);
        out.field("client_id", &self.client_id);
        out.field("exp", &self.exp);
        out.field("ext", &runtime::Redacted);
        out.field("iat", &self.iat);
        out.field("iss", &self.iss);
        out.field("nbf", &self.nbf);
        out.field("obfuscated_subject", &self.obfuscated_subject);
        out.field("scope", &self.scope);
        out.field("sub", &self.sub);
        out.field("token_type", &self.token_type);
        out.field("token_use", &self.token_use);
        out.field("username", &self.username);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl IntrospectedOAuth2Token {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(active: bool) -> Self {
        Self {
            active,
            aud: None,
            client_id: None,
            exp: None,
            ext: None,
            iat: None,
            iss: None,
            nbf: None,
            obfuscated_subject: None,
            scope: None,
            sub: None,
            token_type: None,
            token_use: None,
            username: None,
        }
    }

    /// Sets `aud`.
    #[inline]
    #[must_use]
    pub fn aud<M>(mut self, values: impl crate::runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.aud = Some(values);
        }
        self
    }

    /// Sets `client_id`.
    #[inline]
    #[must_use]
    pub fn client_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.client_id = Some(value);
        }
        self
    }

    /// Sets `exp`.
    #[inline]
    #[must_use]
    pub fn exp(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.exp = Some(value);
        }
        self
    }

    /// Sets `ext`.
    #[inline]
    #[must_use]
    pub fn ext(
        mut self,
        value: impl Into<
            Option<std::collections::BTreeMap<String, crate::runtime::Json>>,
        >,
    ) -> Self {
        if let Some(value) = value.into() {
            self.ext = Some(value);
        }
        self
    }

    /// Sets `iat`.
    #[inline]
    #[must_use]
    pub fn iat(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.iat = Some(value);
        }
        self
    }

    /// Sets `iss`.
    #[inline]
    #[must_use]
    pub fn iss<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.iss = Some(value);
        }
        self
    }

    /// Sets `nbf`.
    #[inline]
    #[must_use]
    pub fn nbf(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.nbf = Some(value);
        }
        self
    }

    /// Sets `obfuscated_subject`.
    #[inline]
    #[must_use]
    pub fn obfuscated_subject<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.obfuscated_subject = Some(value);
        }
        self
    }

    /// Sets `scope`.
    #[inline]
    #[must_use]
    pub fn scope<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.scope = Some(value);
        }
        self
    }

    /// Sets `sub`.
    #[inline]
    #[must_use]
    pub fn set_sub<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.sub = Some(value);
        }
        self
    }

    /// Sets `token_type`.
    #[inline]
    #[must_use]
    pub fn token_type<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.token_type = Some(value);
        }
        self
    }

    /// Sets `token_use`.
    #[inline]
    #[must_use]
    pub fn token_use<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.token_use = Some(value);
        }
        self
    }

    /// Sets `username`.
    #[inline]
    #[must_use]
    pub fn username<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.username = Some(value);
        }
        self
    }
}

impl json::Decode for IntrospectedOAuth2Token {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            active: false,
            aud: None,
            client_id: None,
            exp: None,
            ext: None,
            iat: None,
            iss: None,
            nbf: None,
            obfuscated_subject: None,
            scope: None,
            sub: None,
            token_type: None,
            token_use: None,
            username: None,
        };
        r.object_with(
            [
                ("active", &mut json::InPlace(&mut this.active)),
                ("aud", &mut json::OrEmpty(&mut this.aud)),
                ("client_id", &mut this.client_id),
                ("exp", &mut this.exp),
                ("ext", &mut json::OrEmpty(&mut this.ext)),
                ("iat", &mut this.iat),
                ("iss", &mut this.iss),
                ("nbf", &mut this.nbf),
                ("obfuscated_subject", &mut this.obfuscated_subject),
                ("scope", &mut this.scope),
                ("sub", &mut this.sub),
                ("token_type", &mut this.token_type),
                ("token_use", &mut this.token_use),
                ("username", &mut this.username),
            ],
            &["active"],
        )?;
        Ok(this)
    }
}

impl json::Encode for IntrospectedOAuth2Token {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("active", &self.active),
            ("aud", &self.aud),
            ("client_id", &self.client_id),
            ("exp", &self.exp),
            ("ext", &self.ext),
            ("iat", &self.iat),
            ("iss", &self.iss),
            ("nbf", &self.nbf),
            ("obfuscated_subject", &self.obfuscated_subject),
            ("scope", &self.scope),
            ("sub", &self.sub),
            ("token_type", &self.token_type),
            ("token_use", &self.token_use),
            ("username", &self.username),
        ]);
    }
}

json::serde_impls!(IntrospectedOAuth2Token);

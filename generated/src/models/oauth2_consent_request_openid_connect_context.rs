use std::collections;
use std::fmt;

use crate::runtime::{self, json};

/// What the client would like the login and consent pages to do.
///
/// These are parameters of the authentication request (OpenID Connect Core, section 3.1.2.1).
/// All of them are wishes; your pages decide.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OAuth2ConsentRequestOpenIdConnectContext {
    /// The kinds of sign-in that would satisfy the client, the best one first.
    ///
    /// A way to ask for a second factor, for example. Say in `acr` which one was reached.
    pub acr_values: Option<Vec<String>>,
    /// What the pages should be laid out for.
    ///
    /// - `page`: a whole browser window. The same as no value.
    /// - `popup`: a small window above the application.
    /// - `touch`: a touch screen.
    /// - `wap`: a simple phone.
    pub display: Option<String>,
    /// The claims of an ID token that the client sent along as `id_token_hint`.
    ///
    /// They tell whom the client believes to be signed in.
    ///
    /// Secret: not in `Debug` output.
    pub id_token_hint_claims: Option<collections::BTreeMap<String, runtime::Json>>,
    /// What the user probably signs in with, such as an e-mail address or a phone number.
    ///
    /// Use it to fill in the login form, and do not trust it: anybody can write it.
    pub login_hint: Option<String>,
    /// The languages the user prefers, the favourite first, as BCP 47 tags.
    ///
    /// If you have none of them, fall back to your default language.
    pub ui_locales: Option<Vec<String>>,
}

impl fmt::Debug for OAuth2ConsentRequestOpenIdConnectContext {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("OAuth2ConsentRequestOpenIdConnectContext");
        out.field("acr_values", &self.acr_values);
        out.field("display", &self.display);
        out.field("id_token_hint_claims", &runtime::Redacted);
        out.field("login_hint", &self.login_hint);
        out.field("ui_locales", &self.ui_locales);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl OAuth2ConsentRequestOpenIdConnectContext {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `acr_values`.
    #[inline]
    #[must_use]
    pub fn acr_values<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.acr_values = Some(values);
        }
        self
    }

    /// Sets `display`.
    #[inline]
    #[must_use]
    pub fn display<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.display = Some(value);
        }
        self
    }

    /// Sets `id_token_hint_claims`.
    #[inline]
    #[must_use]
    pub fn id_token_hint_claims(
        mut self,
        value: impl Into<
            Option<std::collections::BTreeMap<String, crate::runtime::Json>>,
        >,
    ) -> Self {
        if let Some(value) = value.into() {
            self.id_token_hint_claims = Some(value);
        }
        self
    }

    /// Sets `login_hint`.
    #[inline]
    #[must_use]
    pub fn login_hint<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.login_hint = Some(value);
        }
        self
    }

    /// Sets `ui_locales`.
    #[inline]
    #[must_use]
    pub fn ui_locales<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.ui_locales = Some(values);
        }
        self
    }
}

impl json::Decode for OAuth2ConsentRequestOpenIdConnectContext {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("acr_values", &mut json::OrEmpty(&mut this.acr_values)),
            ("display", &mut this.display),
            ("id_token_hint_claims", &mut json::OrEmpty(&mut this.id_token_hint_claims)),
            ("login_hint", &mut this.login_hint),
            ("ui_locales", &mut json::OrEmpty(&mut this.ui_locales)),
        ])?;
        Ok(this)
    }
}

impl json::Encode for OAuth2ConsentRequestOpenIdConnectContext {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("acr_values", &self.acr_values),
            ("display", &self.display),
            ("id_token_hint_claims", &self.id_token_hint_claims),
            ("login_hint", &self.login_hint),
            ("ui_locales", &self.ui_locales),
        ]);
    }
}

json::serde_impls!(OAuth2ConsentRequestOpenIdConnectContext);

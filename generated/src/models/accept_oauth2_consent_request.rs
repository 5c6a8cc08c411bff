use crate::models;
use crate::runtime::{self, json};

/// What a user granted to a client, and what goes into the tokens.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AcceptOAuth2ConsentRequest {
    /// A JSON object of your own, which Ory stores and gives back as it is.
    pub context: Option<models::JsonRawMessage>,
    /// The audiences that the access token is valid for.
    ///
    /// Take them from `requested_access_token_audience` of the consent request; you may leave
    /// some out. They end up in the `aud` claim. An absent or empty list grants none.
    pub grant_access_token_audience: Option<Vec<String>>,
    /// The scopes that the user granted.
    ///
    /// Take them from `requested_scope` of the consent request; you may leave some out. Without
    /// `openid` there is no ID token, and without `offline_access` no refresh token. An absent
    /// or empty list grants none.
    pub grant_scope: Option<Vec<String>>,
    /// Whether Ory remembers this decision.
    ///
    /// If this client comes back to this user for nothing beyond what was granted, the next
    /// consent request arrives with `skip` set. [`remember_for`](field@crate::models::AcceptOAuth2ConsentRequest::remember_for) limits how long that lasts.
    pub remember: Option<bool>,
    /// How long the decision is remembered, in seconds.
    ///
    /// `0` means without end, until it is revoked. Only counts together with [`remember`](field@crate::models::AcceptOAuth2ConsentRequest::remember).
    pub remember_for: Option<i64>,
    /// Claims that your consent page adds to the tokens.
    pub session: Option<models::AcceptOAuth2ConsentRequestSession>,
}

impl AcceptOAuth2ConsentRequest {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `context`.
    #[inline]
    #[must_use]
    pub fn context(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.context = Some(value);
        self
    }

    /// Sets `grant_access_token_audience`.
    #[inline]
    #[must_use]
    pub fn grant_access_token_audience<M>(
        mut self,
        values: impl runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.grant_access_token_audience = Some(values);
        }
        self
    }

    /// Sets `grant_scope`.
    #[inline]
    #[must_use]
    pub fn grant_scope<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.grant_scope = Some(values);
        }
        self
    }

    /// Sets `remember`.
    #[inline]
    #[must_use]
    pub fn remember(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.remember = Some(value);
        }
        self
    }

    /// Sets `remember_for`.
    #[inline]
    #[must_use]
    pub fn remember_for(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.remember_for = Some(value);
        }
        self
    }

    /// Sets `session`.
    #[inline]
    #[must_use]
    pub fn session(
        mut self,
        value: impl Into<Option<models::AcceptOAuth2ConsentRequestSession>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.session = Some(value);
        }
        self
    }
}

impl json::Decode for AcceptOAuth2ConsentRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("context", &mut this.context),
            (
                "grant_access_token_audience",
                &mut json::OrEmpty(&mut this.grant_access_token_audience),
            ),
            ("grant_scope", &mut json::OrEmpty(&mut this.grant_scope)),
            ("remember", &mut this.remember),
            ("remember_for", &mut this.remember_for),
            ("session", &mut this.session),
        ])?;
        Ok(this)
    }
}

impl json::Encode for AcceptOAuth2ConsentRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("context", &self.context),
            ("grant_access_token_audience", &self.grant_access_token_audience),
            ("grant_scope", &self.grant_scope),
            ("remember", &self.remember),
            ("remember_for", &self.remember_for),
            ("session", &self.session),
        ]);
    }
}

json::serde_impls!(AcceptOAuth2ConsentRequest);

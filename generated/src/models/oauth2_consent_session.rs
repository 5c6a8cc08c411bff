use crate::models;
use crate::runtime::json;

/// What a user has granted to a client.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OAuth2ConsentSession {
    /// What a client asks a user for.
    pub consent_request: Option<models::OAuth2ConsentRequest>,
    /// Which consent request this came from.
    ///
    /// Pass it to [`revokeOAuth2ConsentSessions`](crate::api::oauth2::OAuth2Api::revoke_oauth2_consent_sessions()) to withdraw just this consent.
    pub consent_request_id: Option<String>,
    /// A JSON object of your own, which Ory stores and gives back as it is.
    pub context: Option<models::JsonRawMessage>,
    /// The audiences that were granted.
    pub grant_access_token_audience: Option<Vec<String>>,
    /// The scopes that were granted, possibly fewer than were asked for.
    pub grant_scope: Option<Vec<String>>,
    /// A point in time in RFC 3339 form.
    pub handled_at: Option<models::SqlNullTime>,
    /// Whether the decision is remembered, so that the user is not asked again.
    pub remember: Option<bool>,
    /// How long the decision is remembered, in seconds; `0` means without end.
    pub remember_for: Option<i64>,
    /// Claims that your consent page adds to the tokens.
    pub session: Option<models::AcceptOAuth2ConsentRequestSession>,
}

#[cfg(feature = "test-util")]
impl OAuth2ConsentSession {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `consent_request`.
    #[inline]
    #[must_use]
    pub fn consent_request(
        mut self,
        value: impl Into<Option<crate::models::OAuth2ConsentRequest>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.consent_request = Some(value);
        }
        self
    }

    /// Sets `consent_request_id`.
    #[inline]
    #[must_use]
    pub fn consent_request_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.consent_request_id = Some(value);
        }
        self
    }

    /// Sets `context`.
    #[inline]
    #[must_use]
    pub fn context(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.context = Some(value);
        self
    }

    /// Sets `grant_access_token_audience`.
    #[inline]
    #[must_use]
    pub fn grant_access_token_audience<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.grant_access_token_audience = Some(values);
        }
        self
    }

    /// Sets `grant_scope`.
    #[inline]
    #[must_use]
    pub fn grant_scope<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.grant_scope = Some(values);
        }
        self
    }

    /// Sets `handled_at`.
    #[inline]
    #[must_use]
    pub fn handled_at(
        mut self,
        value: impl Into<Option<crate::models::SqlNullTime>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.handled_at = Some(value);
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
        value: impl Into<Option<crate::models::AcceptOAuth2ConsentRequestSession>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.session = Some(value);
        }
        self
    }
}

impl json::Decode for OAuth2ConsentSession {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("consent_request", &mut this.consent_request),
            ("consent_request_id", &mut this.consent_request_id),
            ("context", &mut this.context),
            (
                "grant_access_token_audience",
                &mut json::OrEmpty(&mut this.grant_access_token_audience),
            ),
            ("grant_scope", &mut json::OrEmpty(&mut this.grant_scope)),
            ("handled_at", &mut this.handled_at),
            ("remember", &mut this.remember),
            ("remember_for", &mut this.remember_for),
            ("session", &mut this.session),
        ])?;
        Ok(this)
    }
}

impl json::Encode for OAuth2ConsentSession {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("consent_request", &self.consent_request),
            ("consent_request_id", &self.consent_request_id),
            ("context", &self.context),
            ("grant_access_token_audience", &self.grant_access_token_audience),
            ("grant_scope", &self.grant_scope),
            ("handled_at", &self.handled_at),
            ("remember", &self.remember),
            ("remember_for", &self.remember_for),
            ("session", &self.session),
        ]);
    }
}

json::serde_impls!(OAuth2ConsentSession);

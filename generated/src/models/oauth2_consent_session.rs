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
    /// Pass it to `revokeOAuth2ConsentSessions` to withdraw just this consent.
    pub consent_request_id: Option<String>,
    /// A JSON object of your own, which Ory stores and gives back as it is.
    pub context: Option<models::JsonRawMessage>,
    /// The audiences that were granted.
    pub grant_access_token_audience: Option<Vec<String>>,
    /// The scopes that were granted, possibly fewer than were asked for.
    pub grant_scope: Option<Vec<String>>,
    /// A point in time in RFC 3339 form.
    pub handled_at: Option<models::NullTime>,
    /// Whether the decision is remembered, so that the user is not asked again.
    pub remember: Option<bool>,
    /// How long the decision is remembered, in seconds; `0` means without end.
    pub remember_for: Option<i64>,
    /// Claims that your consent page adds to the tokens.
    pub session: Option<models::AcceptOAuth2ConsentRequestSession>,
}

impl json::Decode for OAuth2ConsentSession {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.begin_object()?;
        while let Some(key) = r.next_key()? {
            match &*key {
                "consent_request" => r.fill_optional(&mut this.consent_request)?,
                "consent_request_id" => r.fill_optional(&mut this.consent_request_id)?,
                "context" => r.fill_optional(&mut this.context)?,
                "grant_access_token_audience" => {
                    r.fill_or_empty(&mut this.grant_access_token_audience)?;
                }
                "grant_scope" => r.fill_or_empty(&mut this.grant_scope)?,
                "handled_at" => r.fill_optional(&mut this.handled_at)?,
                "remember" => r.fill_optional(&mut this.remember)?,
                "remember_for" => r.fill_optional(&mut this.remember_for)?,
                "session" => r.fill_optional(&mut this.session)?,
                _ => r.skip()?,
            }
        }
        Ok(this)
    }
}

impl json::Encode for OAuth2ConsentSession {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.optional("consent_request", &self.consent_request);
        w.optional("consent_request_id", &self.consent_request_id);
        w.optional("context", &self.context);
        w.optional("grant_access_token_audience", &self.grant_access_token_audience);
        w.optional("grant_scope", &self.grant_scope);
        w.optional("handled_at", &self.handled_at);
        w.optional("remember", &self.remember);
        w.optional("remember_for", &self.remember_for);
        w.optional("session", &self.session);
        w.end_object();
    }
}

json::serde_impls!(OAuth2ConsentSession);

use crate::models;
use crate::runtime::{self, json};

/// Who signed in, how, and for how long.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AcceptOAuth2LoginRequest {
    /// How strong the sign-in was: the authentication context class.
    ///
    /// It becomes the `acr` claim of the ID token (OpenID Connect Core, section 2). The values
    /// are up to you and your clients.
    pub acr: Option<String>,
    /// Which methods the user signed in with.
    ///
    /// They become the `amr` claim of the ID token. RFC 8176 registers values such as `pwd`,
    /// `otp` and `hwk`.
    pub amr: Option<Vec<String>>,
    /// A JSON object of your own, which Ory stores and gives back as it is.
    pub context: Option<models::JsonRawMessage>,
    /// Whether this sign-in prolongs the session of the browser.
    ///
    /// Each time it is set, the session lasts for another full period, so that clients can go on
    /// using `prompt=none`. Only allowed where the login request has `skip` set.
    pub extend_session_lifespan: Option<bool>,
    /// A user ID for this client alone, instead of the one that Ory would compute.
    ///
    /// It replaces `sub` in the ID token and at the userinfo endpoint, but not in introspection.
    /// It counts only if the server supports pairwise identifiers and the client has
    /// `subject_type` set to `pairwise` (OpenID Connect Core, section 8.1); otherwise it is
    /// ignored.
    ///
    /// Compute the same value on every sign-in of this user at this client, or later requests
    /// with an `id_token_hint` fail.
    pub force_subject_identifier: Option<String>,
    /// The ID of the session at the identity provider behind your login page.
    ///
    /// Give it, and a logout at Ory OAuth2 ends that session as well. With Ory Identities it is
    /// the `id` of the session.
    pub identity_provider_session_id: Option<String>,
    /// Whether the browser stays signed in.
    ///
    /// Ory sets a cookie, and the next login request from this browser arrives with `skip` set.
    /// Offer it to users as "keep me signed in", and leave it off on shared computers.
    pub remember: Option<bool>,
    /// How long the browser stays signed in, in seconds.
    ///
    /// `0` means until the browser is closed. Only counts together with [`remember`](field@crate::models::AcceptOAuth2LoginRequest::remember).
    pub remember_for: Option<i64>,
    /// The user who signed in: a stable ID that is never given to anybody else.
    ///
    /// It becomes the `sub` claim. An e-mail address is a poor choice, since it can change
    /// hands. For a request with `skip`, repeat the `subject` of the request.
    pub subject: String,
}

impl AcceptOAuth2LoginRequest {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(subject: impl Into<String>) -> Self {
        Self {
            acr: None,
            amr: None,
            context: None,
            extend_session_lifespan: None,
            force_subject_identifier: None,
            identity_provider_session_id: None,
            remember: None,
            remember_for: None,
            subject: subject.into(),
        }
    }

    /// Sets `acr`.
    #[inline]
    #[must_use]
    pub fn acr<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.acr = Some(value);
        }
        self
    }

    /// Sets `amr`.
    #[inline]
    #[must_use]
    pub fn amr<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.amr = Some(values);
        }
        self
    }

    /// Sets `context`.
    #[inline]
    #[must_use]
    pub fn context(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.context = Some(value);
        self
    }

    /// Sets `extend_session_lifespan`.
    #[inline]
    #[must_use]
    pub fn extend_session_lifespan(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.extend_session_lifespan = Some(value);
        }
        self
    }

    /// Sets `force_subject_identifier`.
    #[inline]
    #[must_use]
    pub fn force_subject_identifier<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.force_subject_identifier = Some(value);
        }
        self
    }

    /// Sets `identity_provider_session_id`.
    #[inline]
    #[must_use]
    pub fn identity_provider_session_id<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.identity_provider_session_id = Some(value);
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
}

impl json::Decode for AcceptOAuth2LoginRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            acr: None,
            amr: None,
            context: None,
            extend_session_lifespan: None,
            force_subject_identifier: None,
            identity_provider_session_id: None,
            remember: None,
            remember_for: None,
            subject: String::new(),
        };
        r.object_with(
            [
                ("acr", &mut this.acr),
                ("amr", &mut json::OrEmpty(&mut this.amr)),
                ("context", &mut this.context),
                ("extend_session_lifespan", &mut this.extend_session_lifespan),
                ("force_subject_identifier", &mut this.force_subject_identifier),
                ("identity_provider_session_id", &mut this.identity_provider_session_id),
                ("remember", &mut this.remember),
                ("remember_for", &mut this.remember_for),
                ("subject", &mut json::InPlace(&mut this.subject)),
            ],
            &["subject"],
        )?;
        Ok(this)
    }
}

impl json::Encode for AcceptOAuth2LoginRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("acr", &self.acr),
            ("amr", &self.amr),
            ("context", &self.context),
            ("extend_session_lifespan", &self.extend_session_lifespan),
            ("force_subject_identifier", &self.force_subject_identifier),
            ("identity_provider_session_id", &self.identity_provider_session_id),
            ("remember", &self.remember),
            ("remember_for", &self.remember_for),
            ("subject", &self.subject),
        ]);
    }
}

json::serde_impls!(AcceptOAuth2LoginRequest);

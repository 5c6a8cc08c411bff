use std::fmt;

use crate::runtime::{self, json};

/// Signs in with a social or OpenID Connect provider.
///
/// The answer is the way to the provider: 303 for HTML forms, 422 with `redirect_browser_to`
/// if the request asks for JSON. Afterwards the browser comes back to Ory, which finishes the
/// flow. A native app opens the URL in a browser and then calls [`exchangeSessionToken`](crate::api::frontend::FrontendApi::exchange_session_token()); with
/// [`id_token`](field@crate::models::UpdateLoginFlowWithOidcMethod::id_token) it needs no browser at all.
///
/// A user who is not known yet goes on to registration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLoginFlowWithOidcMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// Browser flows need it, together with the CSRF cookie that Ory set when the flow was
    /// created. Leave it out in API flows.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// An ID token that a native SDK of the provider has given to your app, in place of a
    /// redirect to the provider.
    ///
    /// Ory checks its signature with the keys of the provider and takes the claims from it. It
    /// works for Apple and Google. Apple puts little more than the e-mail address into the
    /// token, so send a name in [`traits`](field@crate::models::UpdateLoginFlowWithOidcMethod::traits).
    ///
    /// Secret: not in `Debug` output.
    pub id_token: Option<String>,
    /// The nonce that your app used to obtain [`id_token`](field@crate::models::UpdateLoginFlowWithOidcMethod::id_token).
    ///
    /// Needed if the provider puts nonces into its tokens; Ory refuses the token when they
    /// differ.
    ///
    /// Secret: not in `Debug` output.
    pub id_token_nonce: Option<String>,
    /// Which provider: its ID in the configuration of the project.
    ///
    /// It is the value of the node `provider` that the user clicked.
    pub provider: String,
    /// Traits for a new identity, in case this sign-in turns out to be a registration.
    ///
    /// They add to what the provider tells about the user.
    pub traits: Option<runtime::Json>,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
    /// Extra parameters for the authorization request at the provider. Which ones count depends
    /// on the provider.
    ///
    /// - `hd`: only accept accounts of this Google Workspace domain.
    /// - `prompt`: whether the provider asks for sign-in or account choice again, for example
    ///   `select_account`.
    /// - `acr_values`: the authentication context that the provider is asked to reach.
    pub upstream_parameters: Option<runtime::Json>,
}

impl fmt::Debug for UpdateLoginFlowWithOidcMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateLoginFlowWithOidcMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("id_token", &runtime::Redacted);
        out.field("id_token_nonce", &runtime::Redacted);
        out.field("provider", &self.provider);
        out.field("traits", &self.traits);
        out.field("transient_payload", &self.transient_payload);
        out.field("upstream_parameters", &self.upstream_parameters);
        out.finish()
    }
}

impl UpdateLoginFlowWithOidcMethod {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(provider: impl Into<String>) -> Self {
        Self {
            csrf_token: None,
            id_token: None,
            id_token_nonce: None,
            provider: provider.into(),
            traits: None,
            transient_payload: None,
            upstream_parameters: None,
        }
    }

    /// Sets `csrf_token`.
    #[inline]
    #[must_use]
    pub fn csrf_token<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.csrf_token = Some(value);
        }
        self
    }

    /// Sets `id_token`.
    #[inline]
    #[must_use]
    pub fn id_token<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.id_token = Some(value);
        }
        self
    }

    /// Sets `id_token_nonce`.
    #[inline]
    #[must_use]
    pub fn id_token_nonce<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.id_token_nonce = Some(value);
        }
        self
    }

    /// Sets `traits`.
    #[inline]
    #[must_use]
    pub fn traits(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.traits = Some(value);
        self
    }

    /// Sets `transient_payload`.
    #[inline]
    #[must_use]
    pub fn transient_payload(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.transient_payload = Some(value);
        self
    }

    /// Sets `upstream_parameters`.
    #[inline]
    #[must_use]
    pub fn upstream_parameters(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.upstream_parameters = Some(value);
        self
    }
}

impl json::Decode for UpdateLoginFlowWithOidcMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            csrf_token: None,
            id_token: None,
            id_token_nonce: None,
            provider: String::new(),
            traits: None,
            transient_payload: None,
            upstream_parameters: None,
        };
        r.object_with(
            [
                ("csrf_token", &mut this.csrf_token),
                ("id_token", &mut this.id_token),
                ("id_token_nonce", &mut this.id_token_nonce),
                ("method", &mut json::Tag("oidc")),
                ("provider", &mut json::InPlace(&mut this.provider)),
                ("traits", &mut this.traits),
                ("transient_payload", &mut this.transient_payload),
                ("upstream_parameters", &mut this.upstream_parameters),
            ],
            &["provider"],
        )?;
        Ok(this)
    }
}

impl UpdateLoginFlowWithOidcMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("id_token", &self.id_token),
            ("id_token_nonce", &self.id_token_nonce),
            ("provider", &self.provider),
            ("traits", &self.traits),
            ("transient_payload", &self.transient_payload),
            ("upstream_parameters", &self.upstream_parameters),
        ]);
    }
}

impl json::Encode for UpdateLoginFlowWithOidcMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "oidc");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateLoginFlowWithOidcMethod);

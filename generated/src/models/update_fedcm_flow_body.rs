use std::fmt;

use crate::runtime::{self, json};

/// What the browser got from the provider through FedCM. The body of [`updateFedcmFlow`](crate::api::frontend::FrontendApi::update_fedcm_flow()).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFedcmFlowBody {
    /// The anti-CSRF token from the answer of [`createFedcmFlow`](crate::api::frontend::FrontendApi::create_fedcm_flow()).
    ///
    /// The CSRF cookie has to come with the request.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: String,
    /// The `nonce` of the chosen provider, as [`createFedcmFlow`](crate::api::frontend::FrontendApi::create_fedcm_flow()) returned it.
    ///
    /// If you send it, the token must carry the same value in its `nonce` claim.
    ///
    /// Secret: not in `Debug` output.
    pub nonce: Option<String>,
    /// The token that `navigator.credentials.get` returned. Treat it as a secret.
    ///
    /// Secret: not in `Debug` output.
    pub token: String,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateFedcmFlowBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateFedcmFlowBody");
        out.field("csrf_token", &runtime::Redacted);
        out.field("nonce", &runtime::Redacted);
        out.field("token", &runtime::Redacted);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateFedcmFlowBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(csrf_token: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            csrf_token: csrf_token.into(),
            nonce: None,
            token: token.into(),
            transient_payload: None,
        }
    }

    /// Sets `nonce`.
    #[inline]
    #[must_use]
    pub fn nonce<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.nonce = Some(value);
        }
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
}

impl json::Decode for UpdateFedcmFlowBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            csrf_token: String::new(),
            nonce: None,
            token: String::new(),
            transient_payload: None,
        };
        r.object_with(
            [
                ("csrf_token", &mut json::InPlace(&mut this.csrf_token)),
                ("nonce", &mut this.nonce),
                ("token", &mut json::InPlace(&mut this.token)),
                ("transient_payload", &mut this.transient_payload),
            ],
            &["csrf_token", "token"],
        )?;
        Ok(this)
    }
}

impl json::Encode for UpdateFedcmFlowBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("csrf_token", &self.csrf_token),
            ("nonce", &self.nonce),
            ("token", &self.token),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

json::serde_impls!(UpdateFedcmFlowBody);

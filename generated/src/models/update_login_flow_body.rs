use crate::models;
use crate::runtime::{self, json};

/// A submission to a login flow. The body of [`updateLoginFlow`](crate::api::frontend::FrontendApi::update_login_flow()).
///
/// `method` decides which members count. Offer only methods that have nodes in the flow.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateLoginFlowBody {
    /// Signs in with a one-time code, in two submissions.
    ///
    /// The first one names the user and makes Ory send the code. It is answered with status 400
    /// and the flow, now in state `sent_email`. The second one repeats the `identifier` and adds
    /// the `code`. Depending on the project, codes are a first factor or a second one.
    Code(models::UpdateLoginFlowWithCodeMethod),
    /// Signs in with a device key that the user has enrolled. API flows only.
    ///
    /// The device signs a challenge from the flow; keys with a PIN also need `pin_proof`. It
    /// serves as second factor in a flow created with `aal=aal2`. If the project allows it as
    /// first factor, keys with user verification `pin` or `platform` reach `aal2` in this one
    /// step.
    DeviceAuthn(models::UpdateLoginFlowWithDeviceAuthnMethod),
    /// Tells Ory who wants to sign in, as the first of two steps.
    ///
    /// The answer has status 400 and the flow, whose nodes are now those of the methods for this
    /// user. It is available if the project uses the identifier-first login style. Whether
    /// unknown users can be told from known ones depends on the project's protection against
    /// account enumeration.
    IdentifierFirst(models::UpdateLoginFlowWithIdentifierFirstMethod),
    /// Signs in with a backup code, as second factor.
    ///
    /// The flow has to be created with `aal=aal2`. Each code works once.
    LookupSecret(models::UpdateLoginFlowWithLookupSecretMethod),
    /// Signs in with a social or OpenID Connect provider.
    ///
    /// The answer is the way to the provider: 303 for HTML forms, 422 with `redirect_browser_to`
    /// if the request asks for JSON. Afterwards the browser comes back to Ory, which finishes the
    /// flow. A native app opens the URL in a browser and then calls [`exchangeSessionToken`](crate::api::frontend::FrontendApi::exchange_session_token()); with
    /// `id_token` it needs no browser at all.
    ///
    /// A user who is not known yet goes on to registration.
    Oidc(models::UpdateLoginFlowWithOidcMethod),
    /// Signs in with a passkey. Browser flows only.
    ///
    /// Nobody has to type an identifier, since the passkey tells who the user is. The script
    /// [`getWebAuthnJavaScript`](crate::api::frontend::FrontendApi::get_webauthn_javascript()) fills in the form.
    Passkey(models::UpdateLoginFlowWithPasskeyMethod),
    /// Signs in with a password.
    ///
    /// A wrong password and an unknown user give the same message, in a flow with status 400. If
    /// the user has a second factor and your project asks for it, the new session has only
    /// `aal1`; go on with a login flow with `aal=aal2`.
    Password(models::UpdateLoginFlowWithPasswordMethod),
    /// Signs in through single sign-on with SAML.
    ///
    /// The answer is the way to the identity provider: 303 for HTML forms, 422 with
    /// `redirect_browser_to` if the request asks for JSON. Afterwards the browser comes back to
    /// Ory, which finishes the flow.
    Saml(models::UpdateLoginFlowWithSamlMethod),
    /// Signs in with a code from an authenticator app, as second factor.
    ///
    /// The flow has to be created with `aal=aal2`.
    Totp(models::UpdateLoginFlowWithTotpMethod),
    /// Signs in with a security key or another WebAuthn device. Browser flows only.
    ///
    /// As a first factor it takes two submissions. The first one has only the `identifier`, and
    /// is answered with status 400 and the flow, which now holds the challenge. The second one
    /// adds `webauthn_login`. As a second factor, the challenge is in the flow from the
    /// beginning.
    WebAuthn(models::UpdateLoginFlowWithWebAuthnMethod),
    /// A variant that this version does not know, kept as it is.
    Unrecognized(runtime::RawJson),
}

impl From<models::UpdateLoginFlowWithCodeMethod> for UpdateLoginFlowBody {
    #[inline]
    fn from(value: models::UpdateLoginFlowWithCodeMethod) -> Self {
        Self::Code(value)
    }
}

impl From<models::UpdateLoginFlowWithDeviceAuthnMethod> for UpdateLoginFlowBody {
    #[inline]
    fn from(value: models::UpdateLoginFlowWithDeviceAuthnMethod) -> Self {
        Self::DeviceAuthn(value)
    }
}

impl From<models::UpdateLoginFlowWithIdentifierFirstMethod> for UpdateLoginFlowBody {
    #[inline]
    fn from(value: models::UpdateLoginFlowWithIdentifierFirstMethod) -> Self {
        Self::IdentifierFirst(value)
    }
}

impl From<models::UpdateLoginFlowWithLookupSecretMethod> for UpdateLoginFlowBody {
    #[inline]
    fn from(value: models::UpdateLoginFlowWithLookupSecretMethod) -> Self {
        Self::LookupSecret(value)
    }
}

impl From<models::UpdateLoginFlowWithOidcMethod> for UpdateLoginFlowBody {
    #[inline]
    fn from(value: models::UpdateLoginFlowWithOidcMethod) -> Self {
        Self::Oidc(value)
    }
}

impl From<models::UpdateLoginFlowWithPasskeyMethod> for UpdateLoginFlowBody {
    #[inline]
    fn from(value: models::UpdateLoginFlowWithPasskeyMethod) -> Self {
        Self::Passkey(value)
    }
}

impl From<models::UpdateLoginFlowWithPasswordMethod> for UpdateLoginFlowBody {
    #[inline]
    fn from(value: models::UpdateLoginFlowWithPasswordMethod) -> Self {
        Self::Password(value)
    }
}

impl From<models::UpdateLoginFlowWithSamlMethod> for UpdateLoginFlowBody {
    #[inline]
    fn from(value: models::UpdateLoginFlowWithSamlMethod) -> Self {
        Self::Saml(value)
    }
}

impl From<models::UpdateLoginFlowWithTotpMethod> for UpdateLoginFlowBody {
    #[inline]
    fn from(value: models::UpdateLoginFlowWithTotpMethod) -> Self {
        Self::Totp(value)
    }
}

impl From<models::UpdateLoginFlowWithWebAuthnMethod> for UpdateLoginFlowBody {
    #[inline]
    fn from(value: models::UpdateLoginFlowWithWebAuthnMethod) -> Self {
        Self::WebAuthn(value)
    }
}

impl json::Decode for UpdateLoginFlowBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match r.tag("method")?.as_deref() {
            Some("code") => json::Decode::decode(r).map(Self::Code),
            Some("deviceauthn") => json::Decode::decode(r).map(Self::DeviceAuthn),
            Some("identifier_first") => {
                json::Decode::decode(r).map(Self::IdentifierFirst)
            }
            Some("lookup_secret") => json::Decode::decode(r).map(Self::LookupSecret),
            Some("oidc") => json::Decode::decode(r).map(Self::Oidc),
            Some("passkey") => json::Decode::decode(r).map(Self::Passkey),
            Some("password") => json::Decode::decode(r).map(Self::Password),
            Some("saml") => json::Decode::decode(r).map(Self::Saml),
            Some("totp") => json::Decode::decode(r).map(Self::Totp),
            Some("webauthn") => json::Decode::decode(r).map(Self::WebAuthn),
            Some(_) => r.unrecognized().map(Self::Unrecognized),
            None => Err(r.missing("method")),
        }
    }
}

impl json::Encode for UpdateLoginFlowBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        match self {
            Self::Code(value) => {
                w.tagged("method", "code", |w| value.encode_fields(w));
            }
            Self::DeviceAuthn(value) => {
                w.tagged("method", "deviceauthn", |w| value.encode_fields(w));
            }
            Self::IdentifierFirst(value) => {
                w.tagged("method", "identifier_first", |w| value.encode_fields(w));
            }
            Self::LookupSecret(value) => {
                w.tagged("method", "lookup_secret", |w| value.encode_fields(w));
            }
            Self::Oidc(value) => {
                w.tagged("method", "oidc", |w| value.encode_fields(w));
            }
            Self::Passkey(value) => {
                w.tagged("method", "passkey", |w| value.encode_fields(w));
            }
            Self::Password(value) => {
                w.tagged("method", "password", |w| value.encode_fields(w));
            }
            Self::Saml(value) => {
                w.tagged("method", "saml", |w| value.encode_fields(w));
            }
            Self::Totp(value) => {
                w.tagged("method", "totp", |w| value.encode_fields(w));
            }
            Self::WebAuthn(value) => {
                w.tagged("method", "webauthn", |w| value.encode_fields(w));
            }
            Self::Unrecognized(raw) => json::Encode::encode(raw, w),
        }
    }
}

json::serde_impls!(UpdateLoginFlowBody);

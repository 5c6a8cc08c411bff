use crate::models;
use crate::runtime::{self, json};

/// A submission to a registration flow. The body of [`updateRegistrationFlow`](crate::api::frontend::FrontendApi::update_registration_flow()).
///
/// `method` decides which members count. Offer only methods that have nodes in the flow.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateRegistrationFlowBody {
    /// Registers a user who signs in with one-time codes, in two submissions.
    ///
    /// The first one has the traits and makes Ory send a code. It is answered with status 400 and
    /// the flow, now in state `sent_email`. The second one has the same traits and the `code`.
    Code(models::UpdateRegistrationFlowWithCodeMethod),
    /// Registers a user with a social or OpenID Connect provider.
    ///
    /// The answer is the way to the provider: 303 for HTML forms, 422 with `redirect_browser_to`
    /// if the request asks for JSON. If the provider does not tell all that the identity schema
    /// requires, the flow comes back and asks for the rest. A user who is known already is signed
    /// in.
    Oidc(models::UpdateRegistrationFlowWithOidcMethod),
    /// Registers a user with a passkey. Browser flows only.
    ///
    /// The script [`getWebAuthnJavaScript`](crate::api::frontend::FrontendApi::get_webauthn_javascript()) fills in the form.
    Passkey(models::UpdateRegistrationFlowWithPasskeyMethod),
    /// Registers a user with a password.
    ///
    /// The identifiers for the login, such as the e-mail address, are among the traits. The
    /// identity schema marks them.
    Password(models::UpdateRegistrationFlowWithPasswordMethod),
    /// Submits the traits alone, as the first of two steps.
    ///
    /// The answer has status 400 and the flow, whose nodes now offer the credentials to choose
    /// from. It is available if the project has two-step registration.
    Profile(models::UpdateRegistrationFlowWithProfileMethod),
    /// Registers a user through single sign-on with SAML.
    ///
    /// The answer is the way to the identity provider: 303 for HTML forms, 422 with
    /// `redirect_browser_to` if the request asks for JSON. If the provider does not tell all that
    /// the identity schema requires, the flow comes back and asks for the rest.
    Saml(models::UpdateRegistrationFlowWithSamlMethod),
    /// Registers a user with a security key or another WebAuthn device. Browser flows only.
    ///
    /// The project has to use WebAuthn as first factor. The script [`getWebAuthnJavaScript`](crate::api::frontend::FrontendApi::get_webauthn_javascript()) fills
    /// in the form.
    WebAuthn(models::UpdateRegistrationFlowWithWebAuthnMethod),
    /// A variant that this version does not know, kept as it is.
    Unrecognized(runtime::RawJson),
}

impl From<models::UpdateRegistrationFlowWithCodeMethod> for UpdateRegistrationFlowBody {
    #[inline]
    fn from(value: models::UpdateRegistrationFlowWithCodeMethod) -> Self {
        Self::Code(value)
    }
}

impl From<models::UpdateRegistrationFlowWithOidcMethod> for UpdateRegistrationFlowBody {
    #[inline]
    fn from(value: models::UpdateRegistrationFlowWithOidcMethod) -> Self {
        Self::Oidc(value)
    }
}

impl From<models::UpdateRegistrationFlowWithPasskeyMethod>
for UpdateRegistrationFlowBody {
    #[inline]
    fn from(value: models::UpdateRegistrationFlowWithPasskeyMethod) -> Self {
        Self::Passkey(value)
    }
}

impl From<models::UpdateRegistrationFlowWithPasswordMethod>
for UpdateRegistrationFlowBody {
    #[inline]
    fn from(value: models::UpdateRegistrationFlowWithPasswordMethod) -> Self {
        Self::Password(value)
    }
}

impl From<models::UpdateRegistrationFlowWithProfileMethod>
for UpdateRegistrationFlowBody {
    #[inline]
    fn from(value: models::UpdateRegistrationFlowWithProfileMethod) -> Self {
        Self::Profile(value)
    }
}

impl From<models::UpdateRegistrationFlowWithSamlMethod> for UpdateRegistrationFlowBody {
    #[inline]
    fn from(value: models::UpdateRegistrationFlowWithSamlMethod) -> Self {
        Self::Saml(value)
    }
}

impl From<models::UpdateRegistrationFlowWithWebAuthnMethod>
for UpdateRegistrationFlowBody {
    #[inline]
    fn from(value: models::UpdateRegistrationFlowWithWebAuthnMethod) -> Self {
        Self::WebAuthn(value)
    }
}

impl json::Decode for UpdateRegistrationFlowBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match r.tag("method")?.as_deref() {
            Some("code") => json::Decode::decode(r).map(Self::Code),
            Some("oidc") => json::Decode::decode(r).map(Self::Oidc),
            Some("passkey") => json::Decode::decode(r).map(Self::Passkey),
            Some("password") => json::Decode::decode(r).map(Self::Password),
            Some("profile") => json::Decode::decode(r).map(Self::Profile),
            Some("saml") => json::Decode::decode(r).map(Self::Saml),
            Some("webauthn") => json::Decode::decode(r).map(Self::WebAuthn),
            Some(_) => r.unrecognized().map(Self::Unrecognized),
            None => Err(r.missing("method")),
        }
    }
}

impl json::Encode for UpdateRegistrationFlowBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        match self {
            Self::Code(value) => {
                w.tagged("method", "code", |w| value.encode_fields(w));
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
            Self::Profile(value) => {
                w.tagged("method", "profile", |w| value.encode_fields(w));
            }
            Self::Saml(value) => {
                w.tagged("method", "saml", |w| value.encode_fields(w));
            }
            Self::WebAuthn(value) => {
                w.tagged("method", "webauthn", |w| value.encode_fields(w));
            }
            Self::Unrecognized(raw) => json::Encode::encode(raw, w),
        }
    }
}

json::serde_impls!(UpdateRegistrationFlowBody);

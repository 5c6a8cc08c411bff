use crate::models;
use crate::runtime::{self, json};

/// A submission to a settings flow. The body of [`updateSettingsFlow`](crate::api::frontend::FrontendApi::update_settings_flow()).
///
/// `method` decides which part of the account changes; one submission changes one part.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateSettingsFlowBody {
    /// Enrolls or removes a device key of the user, or gives one with a PIN a new secret.
    ///
    /// Set one of `deviceauthn_register`, `deviceauthn_remove` and `rotate_secret`, and no more
    /// than one. Enrolling and rotating need the hardware of the device, so a native app does
    /// them. A browser can remove keys.
    DeviceAuthn(models::UpdateSettingsFlowWithDeviceAuthnMethod),
    /// Manages the backup codes of the user.
    ///
    /// Set one of the four switches. New codes count only when they are confirmed: first send
    /// `lookup_secret_regenerate`, show the codes of the node `lookup_secret_codes`, then send
    /// `lookup_secret_confirm`. All of it needs a fresh sign-in.
    LookupSecret(models::UpdateSettingsFlowWithLookupMethod),
    /// Links an account at a social or OpenID Connect provider to the identity, or removes such a
    /// link.
    ///
    /// Set `link` or `unlink`. Linking is answered with the way to the provider: 303 for HTML
    /// forms, 422 with `redirect_browser_to` if the request asks for JSON. It needs a fresh
    /// sign-in.
    Oidc(models::UpdateSettingsFlowWithOidcMethod),
    /// Adds or removes a passkey. Browser flows only.
    ///
    /// Set `passkey_settings_register` or `passkey_remove`. It needs a fresh sign-in.
    Passkey(models::UpdateSettingsFlowWithPasskeyMethod),
    /// Sets the password of the user, whether or not there was one before.
    ///
    /// It needs a fresh sign-in, which takes the place of asking for the old password.
    Password(models::UpdateSettingsFlowWithPasswordMethod),
    /// Replaces the traits of the user.
    ///
    /// A change of a trait with which the user signs in or that is an address needs a fresh
    /// sign-in. A new address is not verified yet, and `continue_with` can lead to its
    /// verification.
    Profile(models::UpdateSettingsFlowWithProfileMethod),
    /// Links an account at a SAML identity provider to the identity, or removes such a link.
    ///
    /// Set `link` or `unlink`. Linking is answered with the way to the provider: 303 for HTML
    /// forms, 422 with `redirect_browser_to` if the request asks for JSON. It needs a fresh
    /// sign-in.
    Saml(models::UpdateSettingsFlowWithSamlMethod),
    /// Connects an authenticator app to the account, or disconnects it.
    ///
    /// Show the QR code of the node `totp_qr`, or the secret of `totp_secret_key` as text, and
    /// send the first code as `totp_code`. A user can have one app; to change it, disconnect it
    /// first. It needs a fresh sign-in.
    Totp(models::UpdateSettingsFlowWithTotpMethod),
    /// Adds or removes a security key or another WebAuthn device. Browser flows only.
    ///
    /// Set `webauthn_register` or `webauthn_remove`. It needs a fresh sign-in.
    WebAuthn(models::UpdateSettingsFlowWithWebAuthnMethod),
    /// A variant that this version does not know, kept as it is.
    Unrecognized(runtime::RawJson),
}

impl From<models::UpdateSettingsFlowWithDeviceAuthnMethod> for UpdateSettingsFlowBody {
    #[inline]
    fn from(value: models::UpdateSettingsFlowWithDeviceAuthnMethod) -> Self {
        Self::DeviceAuthn(value)
    }
}

impl From<models::UpdateSettingsFlowWithLookupMethod> for UpdateSettingsFlowBody {
    #[inline]
    fn from(value: models::UpdateSettingsFlowWithLookupMethod) -> Self {
        Self::LookupSecret(value)
    }
}

impl From<models::UpdateSettingsFlowWithOidcMethod> for UpdateSettingsFlowBody {
    #[inline]
    fn from(value: models::UpdateSettingsFlowWithOidcMethod) -> Self {
        Self::Oidc(value)
    }
}

impl From<models::UpdateSettingsFlowWithPasskeyMethod> for UpdateSettingsFlowBody {
    #[inline]
    fn from(value: models::UpdateSettingsFlowWithPasskeyMethod) -> Self {
        Self::Passkey(value)
    }
}

impl From<models::UpdateSettingsFlowWithPasswordMethod> for UpdateSettingsFlowBody {
    #[inline]
    fn from(value: models::UpdateSettingsFlowWithPasswordMethod) -> Self {
        Self::Password(value)
    }
}

impl From<models::UpdateSettingsFlowWithProfileMethod> for UpdateSettingsFlowBody {
    #[inline]
    fn from(value: models::UpdateSettingsFlowWithProfileMethod) -> Self {
        Self::Profile(value)
    }
}

impl From<models::UpdateSettingsFlowWithSamlMethod> for UpdateSettingsFlowBody {
    #[inline]
    fn from(value: models::UpdateSettingsFlowWithSamlMethod) -> Self {
        Self::Saml(value)
    }
}

impl From<models::UpdateSettingsFlowWithTotpMethod> for UpdateSettingsFlowBody {
    #[inline]
    fn from(value: models::UpdateSettingsFlowWithTotpMethod) -> Self {
        Self::Totp(value)
    }
}

impl From<models::UpdateSettingsFlowWithWebAuthnMethod> for UpdateSettingsFlowBody {
    #[inline]
    fn from(value: models::UpdateSettingsFlowWithWebAuthnMethod) -> Self {
        Self::WebAuthn(value)
    }
}

impl json::Decode for UpdateSettingsFlowBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match r.tag("method")?.as_deref() {
            Some("deviceauthn") => json::Decode::decode(r).map(Self::DeviceAuthn),
            Some("lookup_secret") => json::Decode::decode(r).map(Self::LookupSecret),
            Some("oidc") => json::Decode::decode(r).map(Self::Oidc),
            Some("passkey") => json::Decode::decode(r).map(Self::Passkey),
            Some("password") => json::Decode::decode(r).map(Self::Password),
            Some("profile") => json::Decode::decode(r).map(Self::Profile),
            Some("saml") => json::Decode::decode(r).map(Self::Saml),
            Some("totp") => json::Decode::decode(r).map(Self::Totp),
            Some("webauthn") => json::Decode::decode(r).map(Self::WebAuthn),
            Some(_) => r.unrecognized().map(Self::Unrecognized),
            None => Err(r.missing("method")),
        }
    }
}

impl json::Encode for UpdateSettingsFlowBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        match self {
            Self::DeviceAuthn(value) => {
                w.tagged("method", "deviceauthn", |w| value.encode_fields(w));
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
            Self::Profile(value) => {
                w.tagged("method", "profile", |w| value.encode_fields(w));
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

json::serde_impls!(UpdateSettingsFlowBody);

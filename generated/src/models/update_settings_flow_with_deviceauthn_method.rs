use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// Enrolls or removes a device key of the user, or gives one with a PIN a new secret.
///
/// Set one of [`deviceauthn_register`](field@crate::models::UpdateSettingsFlowWithDeviceAuthnMethod::deviceauthn_register), [`deviceauthn_remove`](field@crate::models::UpdateSettingsFlowWithDeviceAuthnMethod::deviceauthn_remove) and [`rotate_secret`](field@crate::models::UpdateSettingsFlowWithDeviceAuthnMethod::rotate_secret), and no more
/// than one. Enrolling and rotating need the hardware of the device, so a native app does
/// them. A browser can remove keys.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateSettingsFlowWithDeviceAuthnMethod {
    /// The anti-CSRF token: the value of the flow's hidden node `csrf_token`.
    ///
    /// It is needed only to remove a key in a browser flow.
    ///
    /// Secret: not in `Debug` output.
    pub csrf_token: Option<String>,
    /// The device key to enroll.
    pub deviceauthn_register: Option<
        models::UpdateSettingsFlowWithDeviceAuthnMethodRegister,
    >,
    /// The key to remove, by its ID: the SHA-256 of its public key (DER, SubjectPublicKeyInfo),
    /// in lower-case hexadecimal.
    ///
    /// Keys from before Ory computed it keep the ID that the app chose for them.
    pub deviceauthn_remove: Option<String>,
    /// The key with a PIN whose secret Ory replaces.
    pub rotate_secret: Option<
        models::UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret,
    >,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateSettingsFlowWithDeviceAuthnMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateSettingsFlowWithDeviceAuthnMethod");
        out.field("csrf_token", &runtime::Redacted);
        out.field("deviceauthn_register", &self.deviceauthn_register);
        out.field("deviceauthn_remove", &self.deviceauthn_remove);
        out.field("rotate_secret", &self.rotate_secret);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateSettingsFlowWithDeviceAuthnMethod {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `deviceauthn_register`.
    #[inline]
    #[must_use]
    pub fn deviceauthn_register(
        mut self,
        value: impl Into<Option<models::UpdateSettingsFlowWithDeviceAuthnMethodRegister>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.deviceauthn_register = Some(value);
        }
        self
    }

    /// Sets `deviceauthn_remove`.
    #[inline]
    #[must_use]
    pub fn deviceauthn_remove<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.deviceauthn_remove = Some(value);
        }
        self
    }

    /// Sets `rotate_secret`.
    #[inline]
    #[must_use]
    pub fn rotate_secret(
        mut self,
        value: impl Into<
            Option<models::UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret>,
        >,
    ) -> Self {
        if let Some(value) = value.into() {
            self.rotate_secret = Some(value);
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

impl json::Decode for UpdateSettingsFlowWithDeviceAuthnMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("csrf_token", &mut this.csrf_token),
            ("deviceauthn_register", &mut this.deviceauthn_register),
            ("deviceauthn_remove", &mut this.deviceauthn_remove),
            ("method", &mut json::Tag("deviceauthn")),
            ("rotate_secret", &mut this.rotate_secret),
            ("transient_payload", &mut this.transient_payload),
        ])?;
        Ok(this)
    }
}

impl UpdateSettingsFlowWithDeviceAuthnMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("csrf_token", &self.csrf_token),
            ("deviceauthn_register", &self.deviceauthn_register),
            ("deviceauthn_remove", &self.deviceauthn_remove),
            ("rotate_secret", &self.rotate_secret),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateSettingsFlowWithDeviceAuthnMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "deviceauthn");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateSettingsFlowWithDeviceAuthnMethod);

use std::fmt;

use crate::runtime::{self, json};

/// The codes that start a device flow (RFC 8628, section 3.2).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeviceAuthorization {
    /// The secret with which the device polls the token endpoint.
    ///
    /// Never show it to the user.
    ///
    /// Secret: not in `Debug` output.
    pub device_code: Option<String>,
    /// How long both codes are valid, in seconds.
    pub expires_in: Option<i64>,
    /// How many seconds the device waits between two polls, at least.
    ///
    /// It is 5 when absent. On the error `slow_down` add another 5 (RFC 8628, section 3.5).
    pub interval: Option<i64>,
    /// The short code that the device shows and the user types.
    ///
    /// Secret: not in `Debug` output.
    pub user_code: Option<String>,
    /// The page where the user types the code.
    ///
    /// The device shows it as text, so that the user can open it somewhere else.
    pub verification_uri: Option<String>,
    /// The same page with the code filled in, made for a QR code or a link.
    ///
    /// Secret: not in `Debug` output.
    pub verification_uri_complete: Option<String>,
}

impl fmt::Debug for DeviceAuthorization {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("DeviceAuthorization");
        out.field("device_code", &runtime::Redacted);
        out.field("expires_in", &self.expires_in);
        out.field("interval", &self.interval);
        out.field("user_code", &runtime::Redacted);
        out.field("verification_uri", &self.verification_uri);
        out.field("verification_uri_complete", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl DeviceAuthorization {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `device_code`.
    #[inline]
    #[must_use]
    pub fn device_code<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.device_code = Some(value);
        }
        self
    }

    /// Sets `expires_in`.
    #[inline]
    #[must_use]
    pub fn expires_in(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.expires_in = Some(value);
        }
        self
    }

    /// Sets `interval`.
    #[inline]
    #[must_use]
    pub fn interval(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.interval = Some(value);
        }
        self
    }

    /// Sets `user_code`.
    #[inline]
    #[must_use]
    pub fn user_code<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.user_code = Some(value);
        }
        self
    }

    /// Sets `verification_uri`.
    #[inline]
    #[must_use]
    pub fn verification_uri<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.verification_uri = Some(value);
        }
        self
    }

    /// Sets `verification_uri_complete`.
    #[inline]
    #[must_use]
    pub fn verification_uri_complete<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.verification_uri_complete = Some(value);
        }
        self
    }
}

impl json::Decode for DeviceAuthorization {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("device_code", &mut this.device_code),
            ("expires_in", &mut this.expires_in),
            ("interval", &mut this.interval),
            ("user_code", &mut this.user_code),
            ("verification_uri", &mut this.verification_uri),
            ("verification_uri_complete", &mut this.verification_uri_complete),
        ])?;
        Ok(this)
    }
}

impl json::Encode for DeviceAuthorization {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("device_code", &self.device_code),
            ("expires_in", &self.expires_in),
            ("interval", &self.interval),
            ("user_code", &self.user_code),
            ("verification_uri", &self.verification_uri),
            ("verification_uri_complete", &self.verification_uri_complete),
        ]);
    }
}

json::serde_impls!(DeviceAuthorization);

use std::fmt;

use crate::runtime::{self, json};

/// The code that a user typed to connect a device.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AcceptDeviceUserCodeRequest {
    /// The short code from the screen of the device, as the user entered it.
    ///
    /// Secret: not in `Debug` output.
    pub user_code: Option<String>,
}

impl fmt::Debug for AcceptDeviceUserCodeRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("AcceptDeviceUserCodeRequest");
        out.field("user_code", &runtime::Redacted);
        out.finish()
    }
}

impl AcceptDeviceUserCodeRequest {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `user_code`.
    #[inline]
    #[must_use]
    pub fn user_code<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.user_code = Some(value);
        }
        self
    }
}

impl json::Decode for AcceptDeviceUserCodeRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("user_code", &mut this.user_code)])?;
        Ok(this)
    }
}

impl json::Encode for AcceptDeviceUserCodeRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("user_code", &self.user_code)]);
    }
}

json::serde_impls!(AcceptDeviceUserCodeRequest);

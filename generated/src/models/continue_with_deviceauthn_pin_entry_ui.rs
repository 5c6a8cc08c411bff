use crate::models;
use crate::runtime::json;

/// Tells a native app to ask for a PIN and to bind the delivered secret to it.
///
/// It comes in the answer of a settings flow that enrolled a device key with a PIN or rotated
/// the secret of one. The material is delivered only this once. The ID of the key is not part
/// of it, since the device can compute it from its public key.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContinueWithDeviceAuthnPinEntryUi {
    /// The sealed secret, for the device to open.
    pub data: models::ContinueWithDeviceAuthnPinEntryUiData,
}

#[cfg(feature = "test-util")]
impl ContinueWithDeviceAuthnPinEntryUi {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(data: crate::models::ContinueWithDeviceAuthnPinEntryUiData) -> Self {
        Self { data }
    }
}

impl json::Decode for ContinueWithDeviceAuthnPinEntryUi {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut data: Option<models::ContinueWithDeviceAuthnPinEntryUiData> = None;
        r.object([
            ("action", &mut json::Tag("show_pin_entry_ui")),
            ("data", &mut json::Required(&mut data)),
        ])?;
        let Some(data) = data else {
            return Err(r.lacks("data"));
        };
        Ok(Self { data })
    }
}

impl ContinueWithDeviceAuthnPinEntryUi {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([("data", &self.data)]);
    }
}

impl json::Encode for ContinueWithDeviceAuthnPinEntryUi {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("action", "show_pin_entry_ui");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(ContinueWithDeviceAuthnPinEntryUi);

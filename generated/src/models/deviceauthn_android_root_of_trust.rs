use crate::models;
use crate::runtime::json;

/// How an Android device has started, as its secure hardware saw it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeviceAuthnAndroidRootOfTrust {
    /// Whether the bootloader is locked. On an unlocked device anybody can replace the system.
    pub device_locked: Option<bool>,
    /// The hash over all the software that was verified at the start, as bytes.
    pub verified_boot_hash: Option<Vec<i64>>,
    /// The key that the system was verified with, as bytes.
    pub verified_boot_key: Option<Vec<i64>>,
    /// The result of the check of the system at the start.
    ///
    /// - 0: signed by the maker of the device.
    /// - 1: signed with a key that the user has installed.
    /// - 2: not checked.
    /// - 3: failed.
    pub verified_boot_state: Option<models::Enumerated>,
}

impl json::Decode for DeviceAuthnAndroidRootOfTrust {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("device_locked", &mut this.device_locked),
            ("verified_boot_hash", &mut json::OrEmpty(&mut this.verified_boot_hash)),
            ("verified_boot_key", &mut json::OrEmpty(&mut this.verified_boot_key)),
            ("verified_boot_state", &mut this.verified_boot_state),
        ])?;
        Ok(this)
    }
}

impl json::Encode for DeviceAuthnAndroidRootOfTrust {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("device_locked", &self.device_locked),
            ("verified_boot_hash", &self.verified_boot_hash),
            ("verified_boot_key", &self.verified_boot_key),
            ("verified_boot_state", &self.verified_boot_state),
        ]);
    }
}

json::serde_impls!(DeviceAuthnAndroidRootOfTrust);

use crate::models;
use crate::runtime::json;

/// The properties of a key and its device in an Android key attestation.
///
/// Names and numbers are those of Android KeyMint. Lists of bytes are texts in UTF-8 or
/// binary data. What the device did not state is absent.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeviceAuthnAndroidAuthorizationList {
    /// From when the key works, in milliseconds since 1970.
    pub active_date_time: Option<i64>,
    /// The algorithm of the key. 3 stands for elliptic curves.
    pub algorithm: Option<i64>,
    /// The key `application_id`.
    pub application_id: Option<Vec<i64>>,
    /// Which app made the key, with the hash of its signing certificate (DER).
    pub attestation_application_id: Option<Vec<i64>>,
    /// The brand of the device. Like the other `attestation_id_` members it is there only if
    /// the app was allowed to ask for it.
    pub attestation_id_brand: Option<Vec<i64>>,
    /// The key `attestation_id_device`.
    pub attestation_id_device: Option<Vec<i64>>,
    /// The key `attestation_id_imei`.
    pub attestation_id_imei: Option<Vec<i64>>,
    /// The key `attestation_id_manufacturer`.
    pub attestation_id_manufacturer: Option<Vec<i64>>,
    /// The key `attestation_id_meid`.
    pub attestation_id_meid: Option<Vec<i64>>,
    /// The key `attestation_id_model`.
    pub attestation_id_model: Option<Vec<i64>>,
    /// The key `attestation_id_product`.
    pub attestation_id_product: Option<Vec<i64>>,
    /// The key `attestation_id_serial`.
    pub attestation_id_serial: Option<Vec<i64>>,
    /// For how many seconds the key works after the user unlocked the device.
    pub auth_timeout: Option<i64>,
    /// The date of the boot image's security patches, as the number YYYYMMDD.
    pub boot_patch_level: Option<i64>,
    /// When the key was made, in milliseconds since 1970, as the device says.
    pub creation_date_time: Option<i64>,
    /// The hash functions that the key may be used with. 4 stands for SHA-256.
    pub digest: Option<Vec<i64>>,
    /// The curve of the key: 0 is P-224, 1 is P-256, 2 is P-384 and 3 is P-521.
    pub ec_curve: Option<i64>,
    /// The size of the key in bits.
    pub key_size: Option<i64>,
    /// Where the key comes from. 0 means made in the device, 2 means imported.
    pub origin: Option<i64>,
    /// Until when the key signs, in milliseconds since 1970.
    pub origination_expire_date_time: Option<i64>,
    /// The month of the system's security patches, as the number YYYYMM.
    pub os_patch_level: Option<i64>,
    /// The Android version, two digits for each part: 6.0.1 is 60001.
    pub os_version: Option<i64>,
    /// What the key may be used for. 2 stands for signing.
    pub purpose: Option<Vec<i64>>,
    /// Whether the device runs software that its maker has signed.
    pub root_of_trust: Option<models::DeviceAuthnAndroidRootOfTrust>,
    /// Until when the key can be used for verification and decryption, in milliseconds since
    /// 1970\.
    pub usage_expire_date_time: Option<i64>,
    /// How the user unlocks the key, as a bit set: 1 is PIN, pattern or password, 2 is
    /// biometrics.
    pub user_auth_type: Option<i64>,
    /// The date of the vendor image's security patches, as the number YYYYMMDD.
    pub vendor_patch_level: Option<i64>,
}

impl json::Decode for DeviceAuthnAndroidAuthorizationList {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("active_date_time", &mut this.active_date_time),
            ("algorithm", &mut this.algorithm),
            ("application_id", &mut json::OrEmpty(&mut this.application_id)),
            (
                "attestation_application_id",
                &mut json::OrEmpty(&mut this.attestation_application_id),
            ),
            ("attestation_id_brand", &mut json::OrEmpty(&mut this.attestation_id_brand)),
            (
                "attestation_id_device",
                &mut json::OrEmpty(&mut this.attestation_id_device),
            ),
            ("attestation_id_imei", &mut json::OrEmpty(&mut this.attestation_id_imei)),
            (
                "attestation_id_manufacturer",
                &mut json::OrEmpty(&mut this.attestation_id_manufacturer),
            ),
            ("attestation_id_meid", &mut json::OrEmpty(&mut this.attestation_id_meid)),
            ("attestation_id_model", &mut json::OrEmpty(&mut this.attestation_id_model)),
            (
                "attestation_id_product",
                &mut json::OrEmpty(&mut this.attestation_id_product),
            ),
            (
                "attestation_id_serial",
                &mut json::OrEmpty(&mut this.attestation_id_serial),
            ),
            ("auth_timeout", &mut this.auth_timeout),
            ("boot_patch_level", &mut this.boot_patch_level),
            ("creation_date_time", &mut this.creation_date_time),
            ("digest", &mut json::OrEmpty(&mut this.digest)),
            ("ec_curve", &mut this.ec_curve),
            ("key_size", &mut this.key_size),
            ("origin", &mut this.origin),
            ("origination_expire_date_time", &mut this.origination_expire_date_time),
            ("os_patch_level", &mut this.os_patch_level),
            ("os_version", &mut this.os_version),
            ("purpose", &mut json::OrEmpty(&mut this.purpose)),
            ("root_of_trust", &mut this.root_of_trust),
            ("usage_expire_date_time", &mut this.usage_expire_date_time),
            ("user_auth_type", &mut this.user_auth_type),
            ("vendor_patch_level", &mut this.vendor_patch_level),
        ])?;
        Ok(this)
    }
}

impl json::Encode for DeviceAuthnAndroidAuthorizationList {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("active_date_time", &self.active_date_time),
            ("algorithm", &self.algorithm),
            ("application_id", &self.application_id),
            ("attestation_application_id", &self.attestation_application_id),
            ("attestation_id_brand", &self.attestation_id_brand),
            ("attestation_id_device", &self.attestation_id_device),
            ("attestation_id_imei", &self.attestation_id_imei),
            ("attestation_id_manufacturer", &self.attestation_id_manufacturer),
            ("attestation_id_meid", &self.attestation_id_meid),
            ("attestation_id_model", &self.attestation_id_model),
            ("attestation_id_product", &self.attestation_id_product),
            ("attestation_id_serial", &self.attestation_id_serial),
            ("auth_timeout", &self.auth_timeout),
            ("boot_patch_level", &self.boot_patch_level),
            ("creation_date_time", &self.creation_date_time),
            ("digest", &self.digest),
            ("ec_curve", &self.ec_curve),
            ("key_size", &self.key_size),
            ("origin", &self.origin),
            ("origination_expire_date_time", &self.origination_expire_date_time),
            ("os_patch_level", &self.os_patch_level),
            ("os_version", &self.os_version),
            ("purpose", &self.purpose),
            ("root_of_trust", &self.root_of_trust),
            ("usage_expire_date_time", &self.usage_expire_date_time),
            ("user_auth_type", &self.user_auth_type),
            ("vendor_patch_level", &self.vendor_patch_level),
        ]);
    }
}

json::serde_impls!(DeviceAuthnAndroidAuthorizationList);

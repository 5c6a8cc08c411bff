/// A value from a fixed list, by its number, as in ASN.1.
///
/// Which list it is depends on the property: see [`deviceAuthnAndroidKeyDescription`](crate::models::DeviceAuthnAndroidKeyDescription) and
/// [`deviceAuthnAndroidRootOfTrust`](crate::models::DeviceAuthnAndroidRootOfTrust).
pub type Enumerated = i64;

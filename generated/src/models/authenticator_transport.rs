/// A way in which a browser can reach a WebAuthn security key.
///
/// Values of the WebAuthn standard are `usb`, `nfc`, `ble`, `smart-card`, `hybrid` (a phone
/// nearby) and `internal` (built into the device). New ones can appear. It is a hint and no
/// guarantee.
pub type AuthenticatorTransport = String;

/// How far the verification of an address has come.
///
/// - `pending`: no message has been sent yet.
/// - `sent`: a message is on its way.
/// - `completed`: the address is verified.
pub type IdentityVerifiableAddressStatus = String;

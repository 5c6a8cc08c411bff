/// The way in which Ory sends a one-time code to an address.
///
/// Values of Ory Kratos are `email` and `sms`. Be ready for others.
pub type CodeChannel = String;

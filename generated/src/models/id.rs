/// The number of a UI message, the same in every language and release.
///
/// Use it to translate or to recognize a message. The first three digits name the group:
///
/// - `101` to `108`: information and labels
/// - `400`: invalid input
/// - `401`, `404`, `405`, `406` and `407`: errors of login, registration, settings, recovery
///   and verification
/// - `500`: errors of the system
pub type Id = i64;

/// The source text of Ory's script for WebAuthn and passkeys. The answer of
/// [`getWebAuthnJavaScript`](crate::api::frontend::FrontendApi::get_webauthn_javascript()).
///
/// Pages usually do not fetch it themselves but load it through the script node of the flow.
pub type WebAuthnJavaScript = String;

/// What kind of client a flow is for.
///
/// - `browser`: cookies carry the session and protect against CSRF.
/// - `api`: for native apps. There are no cookies, and the session is a token.
pub type SelfServiceFlowType = String;

//! The security schemes of the API.

use crate::runtime;

/// The ID and the secret of a client, by HTTP Basic authentication (RFC 7617).
///
/// Ory reads both as form-encoded (RFC 6749, section 2.3.1). Secrets that Ory has made are the
/// same either way; one of your own that holds `+`, `%` or other special characters has to be
/// percent-encoded before it goes in here.
pub static BASIC: runtime::Scheme = runtime::Scheme {
    name: "basic",
    setter: "basic",
    kind: runtime::SchemeKind::Basic,
};

/// The registration access token of a client, which came with its registration (RFC 7592, section 3).
pub static BEARER: runtime::Scheme = runtime::Scheme {
    name: "bearer",
    setter: "bearer",
    kind: runtime::SchemeKind::Bearer,
};

/// An access token from an OAuth 2.0 flow.
///
/// The URLs are those of a demonstration server; use the endpoints of your own project.
pub static OAUTH2: runtime::Scheme = runtime::Scheme {
    name: "oauth2",
    setter: "oauth2",
    kind: runtime::SchemeKind::Bearer,
};

/// An API key of your Ory Network project, sent as a bearer token.
///
/// Create one in the Ory Console, in the settings of the project. It opens everything below
/// `/admin`, so keep it on your servers.
pub static ORY_ACCESS_TOKEN: runtime::Scheme = runtime::Scheme {
    name: "oryAccessToken",
    setter: "ory_access_token",
    kind: runtime::SchemeKind::Bearer,
};

/// An API key of a workspace, which administers its projects. Create one in the Ory Console, in the settings of
/// the workspace; keep it on your servers.
pub static ORY_WORKSPACE_API_KEY: runtime::Scheme = runtime::Scheme {
    name: "oryWorkspaceApiKey",
    setter: "ory_workspace_api_key",
    kind: runtime::SchemeKind::Bearer,
};

/// The session token of a native application. Whoever sends it is the user.
pub static SESSION_TOKEN: runtime::Scheme = runtime::Scheme {
    name: "sessionToken",
    setter: "session_token",
    kind: runtime::SchemeKind::Header("X-Session-Token"),
};

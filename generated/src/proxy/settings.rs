//! What a proxy knows: where Ory is, and what to forward.

use std::fmt;
use std::sync::Arc;

use http::{HeaderName, HeaderValue};

use super::origin::OwnOrigin;
use crate::{Redacted, Transport};

/// Which paths are Ory's, unless the caller says otherwise.
pub(super) const PATHS: [&str; 5] =
    ["/self-service", "/sessions/whoami", "/ui", "/.well-known/ory", "/.ory"];

/// How large the body of a request may be, unless the caller says otherwise: 1 MiB.
pub(super) const MAX_REQUEST_SIZE: usize = 1 << 20;

/// The settings of a proxy, checked.
pub(super) struct Settings {
    pub(super) transport: Arc<dyn Transport>,
    /// Ory's base URL, without a slash at its end.
    pub(super) base: String,
    pub(super) token: Option<HeaderValue>,
    pub(super) public: Option<OwnOrigin>,
    pub(super) trusts_forwarded: bool,
    pub(super) paths: Vec<String>,
    pub(super) headers: Vec<HeaderName>,
    pub(super) cookie_domain: Option<String>,
    /// How many bytes the body of a request may have.
    pub(super) max_request_size: usize,
    /// Pages of Ory, and those of the application in their place.
    pub(super) pages: Vec<(String, String)>,
}

impl Settings {
    /// Returns the base URL without its path.
    pub(super) fn root(&self) -> &str {
        &self.base[..self.base.len() - self.prefix().len()]
    }

    /// Returns the path of the base URL, which mostly is empty.
    pub(super) fn prefix(&self) -> &str {
        let host = self.base.find("://").map_or(0, |at| at + 3);
        self.base[host..].find('/').map_or("", |at| &self.base[host + at..])
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OryProxy")
            .field("base_url", &self.base)
            .field("token", &self.token.as_ref().map(|_| Redacted))
            .field("public_url", &self.public.as_ref().map(OwnOrigin::as_str))
            .field("trust_forwarded_headers", &self.trusts_forwarded)
            .field("paths", &self.paths)
            .field("headers", &self.headers)
            .field("cookie_domain", &self.cookie_domain)
            .field("max_request_size", &self.max_request_size)
            .field("pages", &self.pages)
            .finish()
    }
}

//! What a project configures.

use std::time::Duration;

/// The configuration of the project.
#[derive(Debug, Clone)]
pub struct Rules {
    /// The base URL of the app's pages: `/login`, `/settings`, `/error`, and `/` by default.
    pub pages: String,
    /// The beginnings of URLs that a `return_to` may have, beside those of `pages`.
    pub return_to: Vec<String>,
    /// How long a flow takes submissions.
    pub flow_lifespan: Duration,
    /// How long a session lasts.
    pub session_lifespan: Duration,
    /// For how long after a sign-in credentials can be changed.
    pub privileged_for: Duration,
    /// Whether a submission to an expired flow makes a flow in its place, which `use_flow_id` names.
    pub replaces_expired: bool,
    /// How many characters a password has at least.
    pub password_length: usize,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            pages: "https://app.test".to_owned(),
            return_to: Vec::new(),
            flow_lifespan: Duration::from_secs(600),
            session_lifespan: Duration::from_secs(86_400),
            privileged_for: Duration::from_secs(900),
            replaces_expired: true,
            password_length: 8,
        }
    }
}

impl Rules {
    /// Returns whether a browser may be sent to a URL afterwards.
    pub(super) fn allows(&self, url: &str) -> bool {
        let mut allowed = self.return_to.iter().chain([&self.pages]);
        let is_below = |rest: &str| rest.is_empty() || rest.starts_with(['/', '?']);
        allowed.any(|start| url.strip_prefix(start.as_str()).is_some_and(is_below))
    }
}

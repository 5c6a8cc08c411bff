//! URLs from an answer, checked before anybody follows them.

use std::fmt;

use crate::web_url;

/// Where to send the browser: an absolute URL with `http` or `https`, or a path on the same host.
///
/// Other schemes, URLs without a scheme (`//host`), user names before the host, backslashes, spaces and
/// control characters are refused, so that no answer leads to `javascript:` or to another host than
/// it seems. The query can carry challenges and codes, so `Debug` leaves it out.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Location(String);

impl Location {
    /// Checks a URL or path. Returns `None` if it is not safe to follow.
    ///
    /// ```
    /// use ory_sdk::flows::Location;
    ///
    /// assert!(Location::parse("https://example.com/welcome").is_some());
    /// assert!(Location::parse("/settings?flow=3a9f").is_some());
    /// assert!(Location::parse("javascript:alert(1)").is_none());
    /// assert!(Location::parse("//example.org").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_clean = |ch: char| !ch.is_control() && !ch.is_whitespace() && ch != '\\';
        let is_safe = text.chars().all(is_clean)
            && match text.strip_prefix('/') {
                Some(rest) => !rest.starts_with('/'),
                None => web_url::place(text).is_ok(),
            };
        is_safe.then(|| Self(text.to_owned()))
    }

    /// Returns the URL or path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether it is a path, which stays on the host that shows it.
    #[must_use]
    pub fn is_path(&self) -> bool {
        self.0.starts_with('/')
    }

    /// Returns the host with its port, if it is a URL, for example to compare it with a list.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        web_url::place(&self.0).ok().map(|place| place.authority)
    }
}

impl From<Location> for String {
    fn from(location: Location) -> Self {
        location.0
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.0.find(['?', '#']).unwrap_or(self.0.len());
        fmt::Debug::fmt(&self.0[..end], f)
    }
}

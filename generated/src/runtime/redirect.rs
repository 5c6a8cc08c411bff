//! A redirect as a result: it is never followed.

use std::fmt;

use super::text;

/// Where the server redirects the browser.
///
/// The location is as the server wrote it, so it may be relative to the URL of the call. Its query can
/// contain challenges and codes, so `Debug` leaves it out.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Redirect {
    /// The `Location` header.
    pub location: String,
    /// The status, for example 302.
    pub status: u16,
}

impl Redirect {
    /// Returns a redirect, for example as the answer of a mock.
    #[must_use]
    pub fn new(location: impl Into<String>, status: u16) -> Self {
        Self {
            location: location.into(),
            status,
        }
    }
}

impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let public = match text::find(&self.location, b"?#") {
            Some(end) => &self.location[..end],
            None => &self.location,
        };
        // `https://user:password@host` hides before the path.
        let public =
            if text::find(public, b"@").is_some() { "[redacted]" } else { public };
        f.debug_struct("Redirect")
            .field("location", &public)
            .field("status", &self.status)
            .finish()
    }
}

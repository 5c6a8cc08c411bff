//! Why there is no client.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::runtime::text;

/// Why the client could not be built: every problem in one error. Its source is the error of the HTTP
/// library, if that does not start.
#[derive(Clone)]
pub struct BuildError {
    problems: Vec<String>,
    cause: Option<Cause>,
}

/// The error of the HTTP library.
pub(super) type Cause = Arc<dyn Error + Send + Sync>;

impl BuildError {
    pub(super) fn new(problems: Vec<String>, cause: Option<Cause>) -> Self {
        Self { problems, cause }
    }

    /// Returns each problem as a sentence without its full stop.
    #[must_use]
    pub fn problems(&self) -> &[String] {
        &self.problems
    }
}

/// Two errors are the same if they name the same problems.
impl PartialEq for BuildError {
    fn eq(&self, other: &Self) -> bool {
        self.problems == other.problems
    }
}

impl Eq for BuildError {}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text::join(&self.problems, "; "))
    }
}

/// Like `Display`, because this is what `unwrap` prints.
impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for BuildError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}

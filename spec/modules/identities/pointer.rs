//! Places in a document.

use std::str::FromStr;
use std::{error, fmt};

/// A place in a JSON document (RFC 6901). It is always well formed.
///
/// ```
/// # use ory_sdk::identities::Pointer;
/// let pointer = Pointer::new(["metadata_public", "a/b~c", ""]);
/// assert_eq!(pointer.as_str(), "/metadata_public/a~1b~0c/");
/// assert_eq!("/traits/email".parse(), Ok(Pointer::new(["traits", "email"])));
/// assert!("traits/email".parse::<Pointer>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Pointer(String);

impl Pointer {
    /// Returns the place at the end of these names, from outside to inside, whatever is in them. A place
    /// in a list is its number; behind the last is `-`.
    pub fn new<S: AsRef<str>>(path: impl IntoIterator<Item = S>) -> Self {
        path.into_iter().fold(Self::root(), |pointer, name| pointer.then(name))
    }

    /// Returns the whole document.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// Returns the place one name deeper.
    #[must_use]
    pub fn then(mut self, name: impl AsRef<str>) -> Self {
        self.0.push('/');
        for c in name.as_ref().chars() {
            match c {
                '~' => self.0.push_str("~0"),
                '/' => self.0.push_str("~1"),
                _ => self.0.push(c),
            }
        }
        self
    }

    /// Returns the text of the pointer.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether another place is inside this one.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        other.0.strip_prefix(&self.0).is_some_and(|rest| rest.starts_with('/'))
    }
}

impl FromStr for Pointer {
    type Err = BadPointer;

    fn from_str(text: &str) -> Result<Self, BadPointer> {
        let begins = text.is_empty() || text.starts_with('/');
        let escapes = text.split('~').skip(1);
        let escaped = escapes.into_iter().all(|rest| rest.starts_with(['0', '1']));
        match begins && escaped {
            true => Ok(Self(text.to_owned())),
            false => Err(BadPointer),
        }
    }
}

impl<S: AsRef<str>, const N: usize> From<[S; N]> for Pointer {
    fn from(path: [S; N]) -> Self {
        Self::new(path)
    }
}

impl From<&Pointer> for Pointer {
    fn from(pointer: &Pointer) -> Self {
        pointer.clone()
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is no JSON Pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct BadPointer;

impl fmt::Display for BadPointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON Pointer is empty or begins with `/`, and a `~` in it is `~0` or `~1`")
    }
}

impl error::Error for BadPointer {}

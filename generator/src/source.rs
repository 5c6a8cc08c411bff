//! Texts, places in them, and JSON pointers.

use std::fmt;

use serde::Serialize;

/// A text with the path it is reported under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The path as messages show it.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl Source {
    /// Makes a source from a path to report and its text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// A JSON pointer (RFC 6901) into a document: where a thing is defined.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// Takes a pointer in its written form, such as `/paths/~1admin~1clients/get`.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Returns the pointer to the child `token` of this place.
    ///
    /// ```
    /// # use ory_sdk_generator::source::Pointer;
    /// assert_eq!(Pointer::root().child("paths").child("/a~b").as_str(), "/paths/~1a~0b");
    /// ```
    #[must_use]
    pub fn child(&self, token: impl fmt::Display) -> Self {
        let mut text = String::with_capacity(self.0.len() + 24);
        text.push_str(&self.0);
        text.push('/');
        let start = text.len();
        fmt::Write::write_fmt(&mut text, format_args!("{token}"))
            .expect("a String takes all");
        if text[start..].contains(['~', '/']) {
            let escaped = text[start..].replace('~', "~0").replace('/', "~1");
            text.replace_range(start.., &escaped);
        }
        Self(text)
    }

    /// Returns the pointer to the place that holds this one; the root has none.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').map(|at| Self(self.0[..at].to_owned()))
    }

    /// Returns the unescaped last token; the root has none.
    #[must_use]
    pub fn last(&self) -> Option<String> {
        let (_, token) = self.0.rsplit_once('/')?;
        Some(token.replace("~1", "/").replace("~0", "~"))
    }

    /// Returns the written form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

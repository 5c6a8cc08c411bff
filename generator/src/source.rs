//! Texts, places in them, and JSON pointers.

mod hanging;
mod json;
mod locate;
mod yaml;

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;
use serde::de::IgnoredAny;

use crate::limits::Limits;

pub(crate) use hanging::{Mended, is_hanging};
pub use locate::{Position, Positions};

/// A text with the path it is reported under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The path as messages show it.
    pub path: String,
    /// The whole text.
    pub text: String,
    /// How much of it is read.
    pub limits: Limits,
    beside: Vec<Beside>,
}

/// Another file of a document, which the document refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// Its path relative to the document's folder, with `/`.
    pub name: String,
    /// Its text.
    pub source: Source,
}

/// The key of a document's tree that holds the trees of its other files, by their names.
pub const FILES: &str = "x-sdk-files";

/// The key below a union for its alternatives with the keys that stand beside it.
pub const VARIANTS: &str = "x-sdk-variants";

/// The key below a union for what values are that are several of its alternatives at once. Like the others here, it makes the
/// place of a definition that stands nowhere in the document, which cannot have it: an unknown `x-sdk-…` is an error.
pub const ALL: &str = "x-sdk-all";

/// The key below a base for what it is without those who are made of it.
pub const ALONE: &str = "x-sdk-alone";

/// The key below a place for what stands there by itself, where the definition of the place has the keys of others, too.
pub const OWN: &str = "x-sdk-own";

impl Source {
    /// Makes a source from a path to report and its text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            limits: Limits::default(),
            beside: Vec::new(),
        }
    }

    /// Sets other limits than the usual ones.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Adds the other files of a document: those that [`crate::load::referenced_files`] names, of
    /// the document and of each of them, as far as they can be read. The document's limits hold for
    /// each of them, and the one of bytes for all together.
    #[must_use]
    pub fn with_beside(mut self, files: Vec<Beside>) -> Self {
        self.beside = files;
        for file in &mut self.beside {
            file.source.limits = self.limits;
        }
        self
    }

    /// Returns the other files of the document.
    #[must_use]
    pub fn beside(&self) -> &[Beside] {
        &self.beside
    }

    /// Returns the last part of the path: how other files of the folder name this one.
    #[must_use]
    pub fn file_name(&self) -> &str {
        self.path.rsplit(['/', '\\']).next().unwrap_or_default()
    }

    /// Returns which language the text is written in: the file's ending decides, then its first
    /// character.
    ///
    /// JSON is nearly a subset of YAML, but not quite (surrogate escapes, tabs), and its own parser
    /// has the better messages.
    #[must_use]
    pub fn format(&self) -> Format {
        let ends_with = |ending: &str| {
            let tail = self.path.len().checked_sub(ending.len());
            tail.and_then(|at| self.path.get(at..))
                .is_some_and(|tail| tail.eq_ignore_ascii_case(ending))
        };
        let text = self.text.trim_start_matches(BYTE_ORDER_MARK);
        let bracket = text.trim_start().starts_with(['{', '[']);
        let yaml_path = ends_with(".yaml") || ends_with(".yml");
        // `{a: 1}` in a YAML file is a flow mapping, which only a parser can tell from JSON.
        let json = || !yaml_path || serde_json::from_str::<IgnoredAny>(text).is_ok();
        if ends_with(".json") || bracket && json() { Format::Json } else { Format::Yaml }
    }
}

/// The mark that some editors put before a text; it is not part of it.
pub const BYTE_ORDER_MARK: char = '\u{feff}';

/// The language of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Format {
    Json,
    Yaml,
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
        Some(unescape(token).into_owned())
    }

    /// Returns the unescaped tokens, from the root down.
    ///
    /// ```
    /// # use ory_sdk_generator::source::Pointer;
    /// let pointer = Pointer::parse("/paths/~1a~0b/get");
    /// assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["paths", "/a~b", "get"]);
    /// ```
    pub fn tokens(&self) -> impl Iterator<Item = Cow<'_, str>> {
        // The text before the first slash is empty and is no token.
        self.0.split('/').skip(1).map(unescape)
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

/// Undoes the percent-encoding of a reference; `None` where it is not UTF-8.
#[must_use]
pub fn percent_decoded(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let digits = text.get(at + 1..at + 3).filter(|digits| {
            bytes[at] == b'%' && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
        });
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).ok().map(Cow::Owned)
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

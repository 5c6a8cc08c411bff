//! How much a document may ask for: every limit of the generator, with its reason.
//!
//! A document is untrusted, and so is its size. Each limit is far above what real documents need, and
//! low enough that a hostile one costs seconds and some hundred megabytes at most. Those that an
//! honest document may meet one day, [`Limits`], are raised on the command line.

/// How deep objects and lists may be nested. No real document comes near it, and everything that
/// walks a tree may recurse, so it cannot be raised.
pub const DEPTH: usize = 127;

/// How many lists and maps may be within each other, with no object between them, once references are
/// followed: the compiler walks through all of them wherever such a type is used. Real documents
/// have four.
pub const LISTS: usize = 16;

/// How many references and parts of `allOf` may lead, each to the next, to what a thing is. Real
/// documents have up to ten. Whatever reads a schema follows them, often more than once.
pub const CHAIN: usize = 64;

/// How much anchors and aliases of YAML may add to a document, in bytes of the tree: enough for
/// anything written by hand, and far from what hurts ("billion laughs"). It is reached before as many
/// values as a document may hold, so that the message names the aliases.
pub const EXPANSION: usize = 16 << 20;

/// The longest identifier that is made of a name of the document, in characters. The rest is cut off
/// and counted, so that names stay apart.
pub const NAME: usize = 100;

/// How many faults of one text are collected while it is parsed; then reading stops.
pub const PARSE_FAULTS: usize = 1_000;

/// How many errors, and how many warnings, a run keeps. The rest is counted.
pub const MESSAGES: usize = 5_000;

/// How many errors, and how many warnings, a report shows. The rest is counted.
pub const MESSAGES_SHOWN: usize = 500;

/// The limits that can be raised, for one text.
///
/// ```
/// # use ory_sdk_generator::{limits::Limits, source::Source};
/// let limits = Limits { bytes: 64 << 20, ..Limits::default() };
/// let source = Source::new("large.json", "{}").with_limits(limits);
/// assert_eq!(source.limits.bytes, 64 << 20);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The largest text that is read, in bytes. The largest public documents have 12 MiB.
    pub bytes: usize,
    /// How many values (objects, lists, texts, numbers) a text may hold. The whole Ory document has
    /// 20,000. In the densest of documents a value takes 3 bytes of text and a hundred of memory, so
    /// size alone bounds too little.
    pub values: usize,
    /// How many operations and types, each of which has a name and becomes two files, may be made of
    /// a document. The whole Ory document has 700; the largest public ones, but for one, have 12,500.
    pub names: usize,
    /// How many fields all types have together. A few lines of `allOf` can copy a large object into
    /// thousands of others. The whole Ory document has 3,000; the largest public ones have 42,000.
    pub fields: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 16 << 20,
            values: 500_000,
            names: 15_000,
            fields: 60_000,
        }
    }
}

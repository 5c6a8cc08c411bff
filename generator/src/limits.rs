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

/// How many types may follow on each other, each held by the one before, whether they end or are a circle. The
/// compiler follows them by recursion: it overflowed its stack at circles of 1,500 types in lists or in maps and of 2,200
/// in fields, and did not at 1,300, 1,100 and 1,500 (rustc 1.95). With maps it took 8 GB of memory then.
pub const WALK: usize = 500;

/// How many references and parts of `allOf` may lead, each to the next, to what a thing is. Real
/// documents have up to ten. Whatever reads a schema follows them, often more than once.
pub const CHAIN: usize = 64;

/// How deep parentheses and brackets may be in a target of an overlay. Its parser recurses.
pub const PATH_DEPTH: usize = 16;

/// How much anchors and aliases of YAML may add to a document, in bytes of the tree: enough for
/// anything written by hand, and far from what hurts ("billion laughs"). It is reached before as many
/// values as a document may hold, so that the message names the aliases.
pub const EXPANSION: usize = 16 << 20;

/// The longest identifier that is made of a name of the document, in characters. The rest is cut off
/// and a hash stands for it, so that names stay apart.
pub const NAME: usize = 100;

/// The longest name that is put together: that of the type or operation around, and what tells it
/// from its neighbours. What is longer is cut like [`NAME`].
pub const JOINED_NAME: usize = 120;

/// The longest identifier of all: with the ending that the kind of thing has. Files are named after
/// them, and no common file system takes more than 255 bytes.
pub const LONGEST_NAME: usize = 160;

/// How much of a name of the document is split into words, in bytes; a hash stands for the rest. It
/// is far more than [`NAME`] has room for, and words take fifty times the memory of their text.
pub const SPELLING: usize = 4 << 10;

/// How much may be made of any document, in bytes of all files together, and how much more for each
/// byte of its text. What a document says once and refers to often is copied for each use, so that a
/// few hundred kilobytes could ask for gigabytes. Of the public documents with more than 300 kB, the
/// output is 4 to 12 times as large; that of smaller ones has a few megabytes at most.
pub const OUTPUT: (usize, usize) = (8 << 20, 20);

/// What to do where more would be made.
pub(crate) const TOO_MUCH: &str = "use it less often, make it shorter, or split the \
    document by tags; if you trust it, raise the limit with `--max-output-mib`";

/// Returns a size as people say it.
pub(crate) fn size(bytes: usize) -> String {
    match bytes >> 20 {
        0 => format!("{} kB", bytes.div_ceil(1000)),
        mib => format!("{mib} MiB"),
    }
}

/// How long the way to a value may be, in bytes of all keys from the root, on average over as many
/// values as a document may hold. It is 45 to 105 in public documents.
pub const WAY: usize = 128;

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
    /// The longest text that is read as Markdown, a description for example, in bytes. Reading one
    /// takes up to a hundred times its length in memory, and several are read at once. The longest
    /// in public documents have 100 kB.
    pub text: usize,
    /// How much may be made of a document, in bytes of all files together. Without a number
    /// it is what [`OUTPUT`] allows for a document of its size.
    pub output: Option<usize>,
}

impl Limits {
    /// Returns how many bytes the ways to all values may have together.
    #[must_use]
    pub fn ways(&self) -> usize {
        self.values.saturating_mul(WAY)
    }

    /// Returns how many places all targets of an overlay may match together. Finding one takes five
    /// times what reading a value takes.
    #[must_use]
    pub fn places(&self) -> usize {
        self.values / 5
    }

    /// Returns how many bytes may be made of a document whose texts have so many.
    #[must_use]
    pub fn output_of(&self, input: usize) -> usize {
        let (any, each) = OUTPUT;
        self.output.unwrap_or_else(|| any.saturating_add(each.saturating_mul(input)))
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 16 << 20,
            values: 500_000,
            names: 15_000,
            fields: 60_000,
            text: 512 << 10,
            output: None,
        }
    }
}

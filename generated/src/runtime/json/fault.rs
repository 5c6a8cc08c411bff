//! What the codec reports: an offset and a reason. Paths and sentences are made only when they are
//! shown.

use std::fmt;

/// The JSON type of a value, by its first character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kind {
    Object,
    Array,
    String,
    Number,
    Bool,
    Null,
    /// No value starts here: the text ends, or the character is invalid.
    Nothing,
}

impl Kind {
    /// Returns the kind of the value that starts with `byte`.
    pub(super) fn of(byte: u8) -> Self {
        match byte {
            b'{' => Self::Object,
            b'[' => Self::Array,
            b'"' => Self::String,
            b'-' | b'0'..=b'9' => Self::Number,
            b't' | b'f' => Self::Bool,
            b'n' => Self::Null,
            _ => Self::Nothing,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Object => "an object",
            Self::Array => "an array",
            Self::String => "a string",
            Self::Number => "a number",
            Self::Bool => "a boolean",
            Self::Null => "null",
            Self::Nothing => "something that is no JSON value",
        })
    }
}

/// Where decoding stopped, and why. It is one word wide, so that results of the codec stay small.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault(Box<Inner>);

#[derive(Debug, Clone, PartialEq)]
struct Inner {
    offset: usize,
    reason: Reason,
}

/// Why decoding stopped. It holds types and names of the document, but never a value of the text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Reason {
    /// The bytes are not UTF-8.
    Utf8,
    /// The text starts with a byte order mark.
    ByteOrderMark,
    /// The text ends too early.
    End { expected: &'static str },
    /// Punctuation, a key or a literal was expected here.
    Syntax { expected: &'static str },
    /// The text continues after its value.
    Trailing,
    /// More than [`super::MAX_DEPTH`] nested objects and lists.
    TooDeep,
    /// A raw control character in a string.
    Control,
    /// A backslash that does not start an escape.
    Escape,
    /// Half of a surrogate pair.
    Surrogate,
    /// Digits that violate the grammar of numbers.
    Number,
    /// A value of another JSON type.
    Type { expected: &'static str, found: Kind },
    /// A fraction or an exponent where an integer is expected.
    Fraction,
    /// A number that the type cannot represent.
    Range { expected: &'static str },
    /// A string with the wrong format, for example one that is not a date.
    Form { expected: &'static str },
    /// A key that identifies a variant has a value other than that of this variant.
    Constant,
    /// A required key is missing.
    Missing { key: &'static str },
    /// No branch of an untagged union matches.
    Union { name: &'static str, branches: Vec<(&'static str, Fault)> },
}

impl Fault {
    #[cold]
    pub(crate) fn new(offset: usize, reason: Reason) -> Self {
        Self(Box::new(Inner { offset, reason }))
    }

    /// Returns where in the text decoding stopped.
    pub(crate) fn offset(&self) -> usize {
        self.0.offset
    }

    /// Returns why decoding stopped.
    pub(crate) fn reason(&self) -> &Reason {
        &self.0.reason
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Utf8 => f.write_str("the text is not UTF-8"),
            Self::ByteOrderMark => {
                f.write_str("the text starts with a byte order mark, which JSON forbids")
            }
            Self::End { expected } => {
                write!(f, "expected {expected}, found the end of the text")
            }
            Self::Syntax { expected } => write!(f, "expected {expected}"),
            Self::Trailing => f.write_str("expected the end of the text, found more"),
            Self::TooDeep => {
                write!(f, "more than {} levels of nesting", super::MAX_DEPTH)
            }
            Self::Control => {
                f.write_str("a control character stands unescaped in a string")
            }
            Self::Escape => f.write_str("a string has an invalid escape"),
            Self::Surrogate => f.write_str("a string has half of a surrogate pair"),
            Self::Number => f.write_str("a number is malformed"),
            Self::Type { expected, found } => {
                write!(f, "expected {expected}, found {found}")
            }
            Self::Fraction => {
                f.write_str("expected an integer, found a number with a fraction")
            }
            Self::Range { expected } => write!(f, "a number does not fit {expected}"),
            Self::Constant => f.write_str("found the value of another variant"),
            Self::Form { expected } => {
                write!(f, "expected {expected}, found a string of another form")
            }
            Self::Missing { key } => write!(f, "missing field `{key}`"),
            Self::Union { name, branches } => {
                write!(f, "no variant of `{name}` fits")?;
                for (index, (branch, fault)) in branches.iter().enumerate() {
                    let lead = if index == 0 { ": " } else { "; " };
                    write!(f, "{lead}{branch} ({})", fault.reason())?;
                }
                Ok(())
            }
        }
    }
}

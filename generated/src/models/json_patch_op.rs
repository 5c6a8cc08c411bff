use crate::runtime::{self, json};

/// What to do.
///
/// - `add`: insert `value` at `path`; the pointer `/list/-` appends to a list.
/// - `remove`: delete what is at `path`.
/// - `replace`: put `value` in place of what is at `path`.
/// - `move`: take the value at `from` away and insert it at `path`.
/// - `copy`: insert the value at `from` a second time, at `path`.
/// - `test`: fail the whole patch unless `path` holds `value`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonPatchOp {
    /// The value `add`.
    Add,
    /// The value `remove`.
    Remove,
    /// The value `replace`.
    Replace,
    /// The value `move`.
    Move,
    /// The value `copy`.
    Copy,
    /// The value `test`.
    Test,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl JsonPatchOp {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Replace => "replace",
            Self::Move => "move",
            Self::Copy => "copy",
            Self::Test => "test",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for JsonPatchOp {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "add" => Self::Add,
            "remove" => Self::Remove,
            "replace" => Self::Replace,
            "move" => Self::Move,
            "copy" => Self::Copy,
            "test" => Self::Test,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(JsonPatchOp);

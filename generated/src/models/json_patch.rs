use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// One change to a JSON document (RFC 6902, section 4).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JsonPatch {
    /// Where the value comes from, as a JSON Pointer (RFC 6901).
    ///
    /// Needed for `move` and `copy`, and meaningless otherwise.
    pub from: Option<String>,
    /// What to do.
    ///
    /// - `add`: insert [`value`](field@crate::models::JsonPatch::value) at [`path`](field@crate::models::JsonPatch::path); the pointer `/list/-` appends to a list.
    /// - `remove`: delete what is at [`path`](field@crate::models::JsonPatch::path).
    /// - `replace`: put [`value`](field@crate::models::JsonPatch::value) in place of what is at [`path`](field@crate::models::JsonPatch::path).
    /// - `move`: take the value at [`from`](field@crate::models::JsonPatch::from) away and insert it at [`path`](field@crate::models::JsonPatch::path).
    /// - `copy`: insert the value at [`from`](field@crate::models::JsonPatch::from) a second time, at [`path`](field@crate::models::JsonPatch::path).
    /// - `test`: fail the whole patch unless [`path`](field@crate::models::JsonPatch::path) holds [`value`](field@crate::models::JsonPatch::value).
    ///
    /// One of `add`, `remove`, `replace`, `move`, `copy`, `test`.
    pub op: models::JsonPatchOp,
    /// Which place is changed, as a JSON Pointer (RFC 6901).
    ///
    /// In a name, `~` is written `~0` and `/` is written `~1`.
    pub path: String,
    /// The value to insert or compare, in any JSON.
    ///
    /// Needed for `add`, `replace` and `test`, where `null` is a value like any other.
    ///
    /// Secret: not in `Debug` output.
    pub value: Option<runtime::Json>,
}

impl fmt::Debug for JsonPatch {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("JsonPatch");
        out.field("from", &self.from);
        out.field("op", &self.op);
        out.field("path", &self.path);
        out.field("value", &runtime::Redacted);
        out.finish()
    }
}

impl JsonPatch {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(op: models::JsonPatchOp, path: impl Into<String>) -> Self {
        Self {
            from: None,
            op,
            path: path.into(),
            value: None,
        }
    }

    /// Sets `from`.
    #[inline]
    #[must_use]
    pub fn from<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.from = Some(value);
        }
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.value = Some(value);
        self
    }
}

impl json::Decode for JsonPatch {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            from: None,
            op: models::JsonPatchOp::Add,
            path: String::new(),
            value: None,
        };
        r.object_with(
            [
                ("from", &mut this.from),
                ("op", &mut json::InPlace(&mut this.op)),
                ("path", &mut json::InPlace(&mut this.path)),
                ("value", &mut this.value),
            ],
            &["op", "path"],
        )?;
        Ok(this)
    }
}

impl json::Encode for JsonPatch {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("from", &self.from),
            ("op", &self.op),
            ("path", &self.path),
            ("value", &self.value),
        ]);
    }
}

json::serde_impls!(JsonPatch);

//! How much a document grows by an overlay: an update of everything, again and again, makes any document endless.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, codes};
use crate::limits::Limits;
use crate::source::Pointer;

/// What a tree holds.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    values: usize,
    /// Of keys and texts.
    bytes: usize,
}

impl Size {
    fn of(value: &Value) -> Self {
        let (mut size, mut open) = (Self::default(), vec![value]);
        while let Some(value) = open.pop() {
            size.values += 1;
            match value {
                Value::Array(items) => open.extend(items),
                Value::Object(entries) => {
                    size.bytes += entries.keys().map(String::len).sum::<usize>();
                    open.extend(entries.values());
                }
                Value::String(text) => size.bytes += text.len(),
                _ => {}
            }
        }
        size
    }

    fn is_within(self, limits: Limits) -> bool {
        self.values <= limits.values && self.bytes <= limits.bytes
    }
}

/// The size of the document, which is never less than it says.
pub(super) struct Growth {
    limits: Limits,
    at_most: Size,
}

impl Growth {
    pub(super) fn of(raw: &Value, limits: Limits) -> Self {
        Self {
            limits,
            at_most: Size::of(raw),
        }
    }

    /// Returns how much an update adds, at most.
    pub(super) fn update(&self, update: &Value) -> Update {
        Update(Size::of(update))
    }

    /// Counts an update that is to be made of the document, and returns whether there may be as much.
    pub(super) fn allows(&mut self, update: &Update, raw: &Value) -> bool {
        self.add(update);
        if !self.at_most.is_within(self.limits) {
            // Much of it may have replaced something.
            self.at_most = Size::of(raw);
            self.add(update);
        }
        self.at_most.is_within(self.limits)
    }

    fn add(&mut self, Update(size): &Update) {
        self.at_most.values = self.at_most.values.saturating_add(size.values);
        self.at_most.bytes = self.at_most.bytes.saturating_add(size.bytes);
    }

    /// Returns the message about the update that is too much.
    pub(super) fn fault(&self, at: &Pointer) -> Diagnostic {
        let Limits { values, bytes, .. } = self.limits;
        let (code, message, flag) = if self.at_most.values > values {
            let message =
                format!("with this, the document has more than {values} values");
            (codes::TOO_MANY, message, "--max-values")
        } else {
            let message =
                format!("with this, the document is larger than {} MiB", bytes >> 20);
            (codes::TOO_LARGE, message, "--max-mib")
        };
        Diagnostic::error(code, at, message)
            .help(format!("target fewer places, or raise the limit with `{flag}`"))
    }
}

/// How much an update adds.
pub(super) struct Update(Size);

//! Stage 1: text → [`Document`].

use crate::Inputs;
use crate::diagnostic::Diagnostics;
use crate::document::Document;

/// Reads the document. Returns `None` when an error was reported.
pub fn load(_inputs: &Inputs, _diagnostics: &mut Diagnostics) -> Option<Document> {
    None
}

//! Stage 1: text → [`Document`].
//!
//! Text is parsed to a tree of plain values, checked for its version, mended by the overlay, and
//! then held against the grammar of OpenAPI, so that every fault has a place and all of them are
//! reported at once. Only a tree without faults is turned into its typed form. Nothing is fetched.

mod audit;
mod check;
mod grammar;
mod overlay;
mod parse;
mod references;
#[cfg(test)]
mod tests;
mod typed;
mod version;
mod wrap;

use check::Reference;
use serde_json::Value;

use crate::Inputs;
use crate::diagnostic::{Diagnostic, Diagnostics, File, Severity, codes};
use crate::document::Document;
use crate::drift::scope;

/// Reads the document. Returns `None` when an error was reported.
///
/// The tree of the result is what the overlay made of the input; the pointers of messages are into
/// that tree.
pub fn load(inputs: &Inputs, diagnostics: &mut Diagnostics) -> Option<Document> {
    load_part(inputs, &mut Part::default(), diagnostics)
}

/// How much of a document is read, and how strictly.
#[derive(Debug, Default)]
pub struct Part<'a> {
    /// Only the operations with one of these tags, and what they reach.
    pub tags: Option<&'a [String]>,
    /// Whether an action of the overlay that matches nothing is a warning and no error.
    pub lenient: bool,
    /// Filled in with the document as it was read, where the tags leave some of it out.
    pub whole: Option<Value>,
}

/// As [`load`], for a part of the document.
pub fn load_part(
    inputs: &Inputs,
    part: &mut Part<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let raw = parse::parse(&inputs.spec, File::Spec, diagnostics);
    let overlay = inputs.overlay.as_ref();
    let overlay = overlay.map(|source| overlay::read(source, diagnostics));
    let mut raw = raw.filter(|raw| version::is_supported(raw, diagnostics))?;
    if let Some(tags) = part.tags {
        let whole = raw.clone();
        if scope::keep(&mut raw, tags) > 0 {
            part.whole = Some(whole);
        }
    }
    if let Some(overlay) = overlay {
        let mut said = Diagnostics::default();
        overlay?.apply(&mut raw, &mut said);
        let lenient = |mut message: Diagnostic| {
            if part.lenient && message.code == codes::OVERLAY_NO_MATCH {
                message.severity = Severity::Warning;
            }
            message
        };
        diagnostics.extend(said.messages().iter().cloned().map(lenient));
    }
    let references = check_tree(&raw, diagnostics)?;
    wrap::wrap(&mut raw, &references);
    let typed = typed::read(&raw, diagnostics)?;
    audit::audit(&raw, &typed, diagnostics);
    Some(Document::new(typed, raw))
}

/// Reports what is wrong with the tree, and returns its references; `None` when anything is wrong.
fn check_tree(raw: &Value, diagnostics: &mut Diagnostics) -> Option<Vec<Reference>> {
    let references = check::check(raw, &grammar::OPEN_API, diagnostics);
    references::check(raw, &references, diagnostics);
    (!diagnostics.has_errors()).then_some(references)
}

//! Stage 1: text → [`Document`].
//!
//! Text is parsed to a tree of plain values, checked for its version, mended by the overlay, given
//! the normal form that 3.0, 3.1 and 3.2 share, and then held against the grammar of OpenAPI, so that
//! every fault has a place and all of them are reported at once. Only a tree without faults is
//! turned into its typed form. Nothing is fetched: other files of the document come with its text.

mod anchors;
mod apart;
mod audit;
mod bundle;
mod check;
mod copies;
mod cuts;
mod files;
mod grammar;
mod lengths;
mod mend;
mod methods;
mod normal;
mod overlay;
mod own;
mod parse;
mod references;
mod schemes;
mod selection;
#[cfg(test)]
pub(crate) mod tests;
mod typed;
mod version;
mod wrap;
mod written;

pub(crate) use bundle::{Whole, is_beside, spelt};
pub(crate) use cuts::Cuts;
pub use files::referenced_files;
pub(crate) use methods::{METHODS, OTHERS, operations};
pub(crate) use normal::LeftOut;
use overlay::Origins;
use own::Own;
pub(crate) use selection::Selection;
use serde_json::Value;

use check::Checked;
use references::Files;
use version::Version;
pub use written::{Written, written};

use crate::Inputs;
use crate::diagnostic::{Diagnostic, Diagnostics, File, codes};
use crate::document::Document;
use crate::limits::Limits;
use crate::source::{Pointer, Source};

/// Reads the document. Returns `None` when an error was reported.
///
/// The tree of the result is what the overlay made of the input; the pointers of messages are into
/// that tree.
pub fn load(inputs: &Inputs, diagnostics: &mut Diagnostics) -> Option<Document> {
    let (mut selection, mut cuts) = (Selection::default(), Cuts::default());
    load_part(inputs, &mut selection, &mut cuts, diagnostics)
        .map(|(document, _)| document)
}

/// As [`load`], for a selection of the document and without what is cut out. Also returns what the
/// overlay put into it.
pub(crate) fn load_part(
    inputs: &Inputs,
    selection: &mut Selection<'_>,
    cuts: &mut Cuts,
    diagnostics: &mut Diagnostics,
) -> Option<(Document, Origins)> {
    let mut origins = Origins::default();
    let mut found = Diagnostics::default();
    let document = read(inputs, selection, cuts, &mut origins, &mut found);
    found.map(|message| origins.relocate(cuts.relocate(origins.together(message))));
    diagnostics.absorb(found);
    Some((document?, origins))
}

fn read(
    inputs: &Inputs,
    selection: &mut Selection<'_>,
    cuts: &mut Cuts,
    origins: &mut Origins,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let raw = parse::parse(&inputs.spec, File::Spec, diagnostics);
    let overlay = inputs.overlay.as_ref();
    let overlay = overlay.map(|source| overlay::read(source, diagnostics));
    let mut raw = raw?;
    let version = version::of(&mut raw, diagnostics)?;
    has_few_names(&raw, inputs.spec.limits.names, diagnostics)?;
    let unread = files::join(&mut raw, &inputs.spec, diagnostics)?;
    let files = Files {
        main: inputs.spec.file_name(),
        others: inputs.spec.beside().iter().map(|file| file.name.as_str()).collect(),
    };
    anchors::resolve(&mut raw, &inputs.spec, &files);
    schemes::name(&mut raw, &files);
    let (moves, beside) = bundle::put_in_place(&mut raw, &files);
    *origins = Origins::of_moved(moves);
    selection.take(&mut raw, beside.is_none(), version);
    let mut of_overlay = Diagnostics::default();
    if let Some(overlay) = overlay {
        overlay?.apply(&mut raw, inputs.spec.limits, origins, &mut of_overlay);
    }
    files::put_beside(&mut raw, beside);
    cuts.make(&mut raw, &files);
    // What an overlay does not find may stand in a file that cannot be read.
    unread.report(&raw, &files, cuts, diagnostics)?;
    selection.soften(of_overlay, codes::OVERLAY_NO_MATCH, diagnostics);
    let beside = files::take_beside(&mut raw);
    let (mut own, mut said) = (Own::default(), Diagnostics::default());
    own.check(&raw, &grammar::OPEN_API, &mut said);
    selection.soften(said, codes::MISPLACED_OWN_KEY, diagnostics);
    files::put_beside(&mut raw, beside);
    lengths::check(&raw, inputs.spec.limits, diagnostics)?;
    mend::mend(&mut raw, &inputs.spec, diagnostics);
    origins.put_apart(apart::put_apart(&mut raw, &files));
    let mut left = normal::normalise(&mut raw, version, diagnostics);
    let checked =
        check_tree(&mut raw, version, &files, &mut left, &mut own, cuts, diagnostics)?;
    let mut said = Diagnostics::default();
    own.check_placed(&raw, origins.places(), &mut said);
    selection.soften(said, codes::MISPLACED_OWN_KEY, diagnostics);
    copies::check(&raw, &checked.references, inputs.output_limit(), diagnostics)?;
    wrap::wrap(&mut raw, &checked, &files, version);
    let (typed, targets) =
        typed::read(&raw, &checked, inputs.output_limit(), diagnostics)?;
    audit::audit(&raw, &typed, &targets, diagnostics);
    let limits = Limits {
        output: Some(inputs.output_limit()),
        ..inputs.spec.limits
    };
    let document = Document::new(typed, targets, raw).with_left_out(left);
    Some(document.with_limits(limits).with_collections(own.collections))
}

/// Returns the tree of a text, as it is written; `None` where it is none.
pub(crate) fn tree(source: &Source) -> Option<Value> {
    parse::parse(source, File::Spec, &mut Diagnostics::default())
}

/// Refuses a document with more schemas than there may be names, before what they cost in memory.
fn has_few_names(
    raw: &Value,
    limit: usize,
    diagnostics: &mut Diagnostics,
) -> Option<()> {
    let schemas = raw.pointer("/components/schemas").and_then(Value::as_object);
    let count = schemas.map_or(0, serde_json::Map::len);
    if count > limit {
        let at = Pointer::root().child("components").child("schemas");
        let message = format!("{count} schemas are more than {limit} names");
        let help = "split the document by tags, or raise the limit with `--max-names`";
        diagnostics
            .push(Diagnostic::error(codes::TOO_MANY_NAMES, &at, message).help(help));
        return None;
    }
    Some(())
}

/// Reports what is wrong with the tree, and returns its references; `None` when anything is wrong.
fn check_tree(
    raw: &mut Value,
    version: Version,
    files: &Files<'_>,
    left: &mut LeftOut,
    own: &mut Own,
    cuts: &mut Cuts,
    diagnostics: &mut Diagnostics,
) -> Option<Checked> {
    let mut checked = check::check(raw, &grammar::OPEN_API, version, diagnostics);
    cuts.lands =
        references::follow(raw, &mut checked, files, version, left, own, diagnostics);
    (!diagnostics.has_errors()).then_some(checked)
}

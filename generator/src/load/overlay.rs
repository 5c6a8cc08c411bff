//! The overlay: what is wrong with a document, or missing from it, said outside of it.

mod apply;
mod depth;
mod growth;
mod origins;
#[cfg(test)]
mod tests;

use serde_json::Value;
use serde_json_path::JsonPath;

use super::own::Own;
use super::version::Version;
use super::{check, grammar, parse};
use crate::diagnostic::{Diagnostic, Diagnostics, File, Severity, codes};
use crate::limits;
use crate::source::{Pointer, Source};

pub(crate) use origins::Origins;

/// An OpenAPI Overlay 1.0, ready to be laid over a document.
pub(super) struct Overlay {
    actions: Vec<Action>,
}

struct Action {
    /// Where it stands in the overlay.
    at: Pointer,
    target: JsonPath,
    change: Change,
}

enum Change {
    Update(Value),
    Remove,
}

/// Reads an overlay. Returns `None` when it has not the form of one.
///
/// An action that cannot be understood is reported and left out, so that the others can still show
/// what is wrong with them.
///
/// Stricter than the specification in two ways: unknown keys are errors, and every action says in
/// its `description` why it is there.
pub(super) fn read(source: &Source, diagnostics: &mut Diagnostics) -> Option<Overlay> {
    let raw = parse::parse(source, File::Overlay, diagnostics)?;
    let mut form = Diagnostics::default();
    check::check(&raw, &grammar::OVERLAY, Version::V3_0, &mut form);
    diagnostics.absorb(own_keys(&raw));
    if !form.messages().is_empty() {
        let faults = form.messages().iter().cloned().map(|mut fault| {
            fault.code = codes::OVERLAY;
            fault.severity = Severity::Error;
            fault.file(File::Overlay)
        });
        diagnostics.extend(faults);
        return None;
    }
    let mut faults: Vec<Diagnostic> = version(&raw).into_iter().collect();
    let at = Pointer::root().child("actions");
    let items = raw["actions"].as_array().map_or(&[][..], Vec::as_slice);
    if items.is_empty() {
        faults.push(Diagnostic::error(
            codes::OVERLAY,
            &at,
            "the overlay has no actions",
        ));
    }
    let actions = items.iter().enumerate();
    let actions =
        actions.filter_map(|(index, item)| action(item, at.child(index), &mut faults));
    let overlay = Overlay { actions: actions.collect() };
    diagnostics.extend(faults.into_iter().map(|fault| fault.file(File::Overlay)));
    Some(overlay)
}

/// Reports keys of ours beside `update`: each would be a mark that nobody hears.
fn own_keys(raw: &Value) -> Diagnostics {
    let mut said = Diagnostics::default();
    Own::default().check(raw, &grammar::OVERLAY, &mut said);
    said.map(|fault| {
        let is_misplaced = fault.code == codes::MISPLACED_OWN_KEY;
        let help = "put it into the `update` of an action";
        let fault = if is_misplaced { fault.help(help) } else { fault };
        fault.file(File::Overlay)
    });
    said
}

fn version(raw: &Value) -> Option<Diagnostic> {
    let version = raw["overlay"].as_str().unwrap_or_default();
    if version == "1.0" || version.starts_with("1.0.") {
        return None;
    }
    let message = format!("Overlay `{version}` is not supported");
    let at = Pointer::root().child("overlay");
    Some(
        Diagnostic::error(codes::OVERLAY, &at, message)
            .help("the supported version is Overlay 1.0"),
    )
}

fn action(item: &Value, at: Pointer, faults: &mut Vec<Diagnostic>) -> Option<Action> {
    if item["description"].as_str().unwrap_or_default().trim().is_empty() {
        faults.push(
            Diagnostic::error(codes::OVERLAY_REASON, &at, "this action gives no reason")
                .help(
                    "give the reason in `description`, for whoever reads it next year",
                ),
        );
    }
    let change = match item.get("update") {
        Some(update) => Change::Update(update.clone()),
        None if item["remove"] == true => Change::Remove,
        None => {
            let message = "this action does nothing";
            faults.push(
                Diagnostic::error(codes::OVERLAY, &at.child("remove"), message)
                    .help("set `remove: true`, or add an `update`"),
            );
            return None;
        }
    };
    let target = item["target"].as_str().unwrap_or_default();
    if depth::of(target) > limits::PATH_DEPTH {
        let message = format!(
            "parentheses and brackets are nested more than {} levels deep",
            limits::PATH_DEPTH
        );
        faults.push(
            Diagnostic::error(codes::OVERLAY_TARGET, &at.child("target"), message)
                .help("split the condition into several actions"),
        );
        return None;
    }
    match JsonPath::parse(target) {
        Ok(target) => Some(Action { at, target, change }),
        Err(error) => {
            let (why, at_character) = (error.message(), error.position());
            let message =
                format!("not a JSONPath (RFC 9535): {why} at character {at_character}");
            let fault =
                Diagnostic::error(codes::OVERLAY_TARGET, &at.child("target"), message);
            faults.push(fault.help("for example `$.paths['/things'].get`"));
            None
        }
    }
}

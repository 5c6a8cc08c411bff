//! The overlay: what is wrong with a document, or missing from it, said outside of it.

mod action;
mod apply;
mod depth;
mod growth;
mod origins;
#[cfg(test)]
mod tests;

use serde_json::Value;
use serde_json_path::JsonPath;

use super::anchors::resolve_address;
use super::own::Own;
use super::version::Version;
use super::{check, grammar, parse};
use crate::diagnostic::{Diagnostic, Diagnostics, File, Place, Severity, codes};
use crate::source::{Pointer, Source};

pub(crate) use origins::Origins;

/// An OpenAPI Overlay 1.0, 1.1 or 1.2, ready to be laid over a document.
pub(super) struct Overlay {
    level: Level,
    /// The address of the document that it is for, where it says one that is whole.
    extends: Option<String>,
    actions: Vec<Action>,
}

/// Which releases are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    V1_0,
    V1_1,
    V1_2,
}

struct Action {
    /// Where it stands in the overlay.
    at: Pointer,
    /// Where its change stands: elsewhere, if the action is a reference.
    change_at: Pointer,
    target: JsonPath,
    change: Change,
}

enum Change {
    Update(Value),
    Copy(JsonPath),
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
    let mut faults = Vec::new();
    let level = level(&raw, &mut faults);
    newer(&raw, level, &mut faults);
    let extends = extends(&raw, &mut faults);
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
    let actions = actions.filter_map(|(index, item)| {
        action::read(&raw, item, at.child(index), &mut faults)
    });
    let overlay = Overlay {
        level,
        extends,
        actions: actions.collect(),
    };
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

/// Returns the release that an overlay is of. What is not supported is reported, and read as the latest.
fn level(raw: &Value, faults: &mut Vec<Diagnostic>) -> Level {
    let version = raw["overlay"].as_str().unwrap_or_default();
    let is = |release: &str| {
        let rest = version.strip_prefix(release);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let levels = [("1.0", Level::V1_0), ("1.1", Level::V1_1), ("1.2", Level::V1_2)];
    if let Some((_, level)) = levels.into_iter().find(|(release, _)| is(release)) {
        return level;
    }
    let message = format!("Overlay `{version}` is not supported");
    let at = Pointer::root().child("overlay");
    faults.push(
        Diagnostic::error(codes::OVERLAY, &at, message)
            .help("the supported versions are Overlay 1.0, 1.1 and 1.2"),
    );
    Level::V1_2
}

/// Reports the keys that came with a later release than the overlay says it is of.
fn newer(raw: &Value, level: Level, faults: &mut Vec<Diagnostic>) {
    let root = Pointer::root();
    let mut holders = vec![(root.clone(), raw), (root.child("info"), &raw["info"])];
    let actions = raw["actions"].as_array().into_iter().flatten().enumerate();
    holders.extend(actions.map(|(index, it)| (root.child("actions").child(index), it)));
    let keys = [
        ("description", Level::V1_1, "1.1"),
        ("copy", Level::V1_1, "1.1"),
        ("$self", Level::V1_2, "1.2"),
        ("components", Level::V1_2, "1.2"),
        ("$ref", Level::V1_2, "1.2"),
    ];
    for (at, holder) in holders {
        let is_action = at.tokens().count() == 2;
        let found = keys.iter().filter(|(key, since, _)| {
            // Actions have always had a description.
            *since > level
                && holder.get(*key).is_some()
                && !(is_action && *key == "description")
        });
        for (key, _, since) in found {
            let at = at.child(key);
            let message = format!("`{key}` belongs to Overlay {since}");
            let fault = Diagnostic::error(codes::OVERLAY, &at, message);
            let help = format!("write `overlay: {since}.0`, or take it out");
            faults.push(fault.place(Place::Key(at.clone(), 0)).help(help));
        }
    }
}

/// Returns the address of the document that an overlay is for, where that is a whole one. Addresses of documents have
/// no fragments.
fn extends(raw: &Value, faults: &mut Vec<Diagnostic>) -> Option<String> {
    for key in ["$self", "extends"] {
        if raw[key].as_str().is_some_and(|address| address.contains('#')) {
            let at = Pointer::root().child(key);
            let message =
                format!("`{key}` names a document, and a document has no fragment");
            let fault = Diagnostic::error(codes::OVERLAY, &at, message);
            faults.push(fault.help("remove what begins with `#`"));
        }
    }
    let own = raw["$self"].as_str().unwrap_or_default();
    let extends = raw["extends"].as_str()?;
    Some(resolve_address(own, extends)).filter(|address| address.contains("://"))
}

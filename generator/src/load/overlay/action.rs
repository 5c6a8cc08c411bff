//! One action: where it applies, what it changes, and why.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::{Action, Change, depth};
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::limits;
use crate::source::{Pointer, percent_decoded};

/// What a reference to a reusable action begins with.
const REUSABLE: &str = "#/components/actions/";

/// The keys that say what an action does.
const CHANGES: [&str; 3] = ["update", "copy", "remove"];

/// Reads an action of an overlay. One that cannot be understood is reported.
pub(super) fn read(
    overlay: &Value,
    item: &Value,
    at: Pointer,
    faults: &mut Vec<Diagnostic>,
) -> Option<Action> {
    let reusable = match item.get("$ref") {
        Some(reference) => {
            let reference = reference.as_str().unwrap_or_default();
            Some(reusable(overlay, reference, &at, faults)?)
        }
        None => None,
    };
    let fields = reusable.as_ref().map(|(_, action)| &action["fields"]);
    let reasons = [Some(item), fields, reusable.as_ref().map(|(_, action)| *action)];
    let reason =
        |place: &Value| Some(!place.get("description")?.as_str()?.trim().is_empty());
    if !reasons.into_iter().flatten().any(|place| reason(place) == Some(true)) {
        faults.push(
            Diagnostic::error(codes::OVERLAY_REASON, &at, "this action gives no reason")
                .help(
                    "give the reason in `description`, for whoever reads it next year",
                ),
        );
    }
    // What stands beside a reference goes before what it leads to.
    let (holder, change_at) = match (&reusable, fields) {
        (Some((place, _)), Some(fields)) if !says(item) => {
            (fields, place.child("fields"))
        }
        _ => (item, at.clone()),
    };
    let change = change(holder, &change_at, &at, faults)?;
    let target =
        path(item["target"].as_str().unwrap_or_default(), &at.child("target"), faults)?;
    Some(Action {
        at,
        change_at,
        target,
        change,
    })
}

/// Returns whether an object says what to change.
fn says(holder: &Value) -> bool {
    CHANGES.iter().any(|key| holder.get(*key).is_some())
}

/// Returns what a reference leads to, and where that stands.
fn reusable<'o>(
    overlay: &'o Value,
    reference: &str,
    at: &Pointer,
    faults: &mut Vec<Diagnostic>,
) -> Option<(Pointer, &'o Value)> {
    let at = at.child("$ref");
    let error = |message: String| Diagnostic::error(codes::OVERLAY, &at, message);
    let name = reference.strip_prefix(REUSABLE).filter(|name| !name.contains('/'));
    let Some(name) = name else {
        let message = format!("`{reference}` is no reference to a reusable action");
        let help = format!("it has the form `{REUSABLE}Name`");
        faults.push(error(message).help(help));
        return None;
    };
    let decoded = percent_decoded(name);
    let place = Pointer::parse(&format!(
        "/components/actions/{}",
        decoded.as_deref().unwrap_or(name)
    ));
    if let Some(found) = overlay.pointer(place.as_str()) {
        return Some((place, found));
    }
    let fault = error(format!("`{reference}` does not exist"));
    let known = overlay["components"]["actions"].as_object();
    let near = known.and_then(|known| nearest(name, known.keys().map(String::as_str)));
    faults.push(match near {
        Some(near) => fault.help(format!("did you mean `{REUSABLE}{near}`?")),
        None => fault.help("add it to the `actions` of the `components`"),
    });
    None
}

/// Returns what an object says that is to be changed; `at` is the action.
fn change(
    holder: &Value,
    change_at: &Pointer,
    at: &Pointer,
    faults: &mut Vec<Diagnostic>,
) -> Option<Change> {
    let empty = Map::new();
    let entries = holder.as_object().unwrap_or(&empty);
    let said: Vec<&str> =
        CHANGES.into_iter().filter(|key| entries.contains_key(*key)).collect();
    if let [one, other, ..] = said.as_slice() {
        let message = format!("an action has both `{one}` and `{other}`");
        let fault = Diagnostic::error(codes::OVERLAY, change_at, message);
        faults.push(fault.help("keep one of them"));
        return None;
    }
    match (entries.get("update"), entries.get("copy").and_then(Value::as_str)) {
        (Some(update), _) => Some(Change::Update(update.clone())),
        (None, Some(from)) => {
            path(from, &change_at.child("copy"), faults).map(Change::Copy)
        }
        (None, None) if holder.get("remove") == Some(&Value::Bool(true)) => {
            Some(Change::Remove)
        }
        (None, None) => {
            let message = "this action does nothing";
            let place = match said.is_empty() {
                true => at.clone(),
                false => change_at.child("remove"),
            };
            faults.push(
                Diagnostic::error(codes::OVERLAY, &place, message)
                    .help("set `remove: true`, or add an `update` or a `copy`"),
            );
            None
        }
    }
}

/// Returns the JSONPath that a text is.
fn path(text: &str, at: &Pointer, faults: &mut Vec<Diagnostic>) -> Option<JsonPath> {
    if depth::of(text) > limits::PATH_DEPTH {
        let message = format!(
            "parentheses and brackets are nested more than {} levels deep",
            limits::PATH_DEPTH
        );
        faults.push(
            Diagnostic::error(codes::OVERLAY_TARGET, at, message)
                .help("split the condition into several actions"),
        );
        return None;
    }
    match JsonPath::parse(text) {
        Ok(path) => Some(path),
        Err(error) => {
            let (why, at_character) = (error.message(), error.position());
            let message =
                format!("not a JSONPath (RFC 9535): {why} at character {at_character}");
            let fault = Diagnostic::error(codes::OVERLAY_TARGET, at, message);
            faults.push(fault.help("for example `$.paths['/things'].get`"));
            None
        }
    }
}

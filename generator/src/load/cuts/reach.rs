//! What of the other files only some places of the document lead to.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::load::references::{FILES, Files};
use crate::source::Pointer;

/// Returns the places in other files that these places lead to, directly or on the way through others.
pub(super) fn from(
    raw: &Value,
    places: &BTreeSet<Pointer>,
    files: &Files<'_>,
) -> BTreeSet<Pointer> {
    let open =
        places.iter().filter_map(|at| Some((at.clone(), raw.pointer(at.as_str())?)));
    reached(raw, open.collect(), &BTreeSet::new(), files)
}

/// Returns the places in other files that the document leads to without these places.
pub(super) fn without(
    raw: &Value,
    places: &BTreeSet<Pointer>,
    files: &Files<'_>,
) -> BTreeSet<Pointer> {
    let beside = Pointer::root().child(FILES);
    let left_out = places.iter().cloned().chain([beside]).collect();
    reached(raw, vec![(Pointer::root(), raw)], &left_out, files)
}

/// Follows the references of what is open. In examples, too: what is there by mistake is no reason to cut something.
fn reached<'a>(
    raw: &'a Value,
    mut open: Vec<(Pointer, &'a Value)>,
    left_out: &BTreeSet<Pointer>,
    files: &Files<'_>,
) -> BTreeSet<Pointer> {
    let (mut found, mut all) = (BTreeSet::new(), BTreeSet::new());
    while let Some((at, value)) = open.pop() {
        if left_out.contains(&at) {
            continue;
        }
        match value {
            Value::Array(items) => {
                open.extend(
                    items.iter().enumerate().map(|(key, it)| (at.child(key), it)),
                );
            }
            Value::Object(entries) => {
                open.extend(entries.iter().map(|(key, it)| (at.child(key), it)));
                let target = entries.get("$ref").and_then(Value::as_str);
                let target = target.and_then(|target| files.target(target, &at).ok());
                let Some(target) = target.filter(|target| all.insert(target.clone()))
                else {
                    continue;
                };
                // A file that could not be read is reached all the same.
                open.extend(raw.pointer(target.as_str()).map(|it| (target.clone(), it)));
                if target.tokens().next().is_some_and(|first| first == FILES) {
                    found.insert(target);
                }
            }
            _ => {}
        }
    }
    found
}

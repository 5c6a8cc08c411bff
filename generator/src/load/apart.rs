//! Schemas that references lead to and that the normal form gives another place: they are put apart before.
//!
//! `#/components/schemas/Pair/prefixItems/0` names a schema, whatever becomes of `prefixItems`. It moves below a key of
//! its own, references lead there from both sides, and messages about it go back to where it is written.

mod volatile;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::bundle::{each, led};
use super::references::{FILES, Files, written};
use crate::extensions::SENSITIVE;
use crate::source::Pointer;

/// The key of the document's tree that holds what was put apart. An unknown `x-sdk-…` is an error, so that no document
/// has it.
const APART: &str = "x-sdk-apart";

/// How often one reference may lead into what was put apart before: more than anybody writes, and an end.
const ROUNDS: usize = 32;

/// Puts apart what references lead to and what would move otherwise. Returns where it came from.
pub(super) fn put_apart(
    raw: &mut Value,
    files: &Files<'_>,
) -> BTreeMap<Pointer, Pointer> {
    let mut targets = BTreeMap::new();
    each_home(raw, &mut |reference, home| {
        if let Ok(target) = files.target(reference, home)
            && target.tokens().count() > 2
        {
            targets.insert((target.as_str().len(), target), ());
        }
    });
    let mut moved = BTreeMap::new();
    // What is around another one goes first.
    for (_, target) in targets.into_keys() {
        settle(raw, target, files, &mut moved);
    }
    if moved.is_empty() {
        return moved;
    }
    each_home(raw, &mut |reference, home| {
        let Ok(target) = files.target(reference, home) else { return };
        let now = now(&target, &moved);
        if now != target {
            *reference = match is_beside(home) {
                true => files.main_from(home, &now),
                false => written(&now),
            };
        }
    });
    moved.into_iter().map(|(old, new)| (new, old)).collect()
}

/// Puts apart what is on the way to a place and would move.
fn settle(
    raw: &mut Value,
    target: Pointer,
    files: &Files<'_>,
    moved: &mut BTreeMap<Pointer, Pointer>,
) {
    let mut target = target;
    for _ in 0..ROUNDS {
        target = now(&target, moved);
        let Some((old, name)) = volatile::on_the_way(raw, &target) else { return };
        let Some(new) = put(raw, &old, &name, files) else { return };
        moved.insert(old, new);
    }
}

/// Moves a schema, and leaves a reference in its place. Returns where it is now.
fn put(
    raw: &mut Value,
    old: &Pointer,
    name: &str,
    files: &Files<'_>,
) -> Option<Pointer> {
    let shelf = raw.as_object_mut()?.entry(APART).or_insert_with(|| Map::new().into());
    let shelf = shelf.as_object()?;
    let mut key = name.to_owned();
    let mut number = 2;
    while shelf.contains_key(&key) {
        key = format!("{name} {number}");
        number += 1;
    }
    let new = Pointer::root().child(APART).child(&key);
    let reference = match is_beside(old) {
        true => files.main_from(old, &new),
        false => written(&new),
    };
    let place = raw.pointer_mut(old.as_str())?;
    let mut left = json!({ "$ref": reference });
    // Whether what is around it is a secret is asked before references are followed.
    if let Some(mark) = place.get(SENSITIVE) {
        left[SENSITIVE] = mark.clone();
    }
    let mut value = std::mem::replace(place, left);
    if is_beside(old) {
        each(&mut value, &mut |reference| {
            if let Ok(target) = files.target(reference, old) {
                *reference = written(&target);
            }
        });
    }
    raw.get_mut(APART)?.as_object_mut()?.insert(key, value);
    Some(new)
}

/// Returns where something is now that may have been put apart, with something around it or within that again.
fn now(target: &Pointer, moved: &BTreeMap<Pointer, Pointer>) -> Pointer {
    let mut now = target.clone();
    for _ in 0..ROUNDS {
        match led(&now, moved) {
            Some(next) => now = next,
            None => break,
        }
    }
    now
}

fn is_beside(at: &Pointer) -> bool {
    at.tokens().next().is_some_and(|first| first == FILES)
}

/// Calls `act` with each reference of the document and of its other files, and with the place of its file.
fn each_home(raw: &mut Value, act: &mut impl FnMut(&mut String, &Pointer)) {
    let Value::Object(entries) = raw else { return };
    for (key, value) in entries {
        let root = Pointer::root();
        match value {
            Value::Object(trees) if key == FILES => {
                for (name, tree) in trees {
                    let home = root.child(FILES).child(name);
                    each(tree, &mut |reference| act(reference, &home));
                }
            }
            Value::Object(values) if key == APART => {
                let values = values.values_mut();
                values.for_each(|value| each(value, &mut |text| act(text, &root)));
            }
            value if !key.starts_with("x-") => {
                each(value, &mut |reference| act(reference, &root));
            }
            _ => {}
        }
    }
}

//! Components and paths of the document that stand in another file: they are put in their place, so that all that
//! comes later, the overlay first, sees one document.
//!
//! `components: {schemas: {Pet: {$ref: 'pets.yaml#/Pet'}}}` says where the component `Pet` is written down, not that
//! there are two schemas. References to the place in the other file then lead to the component.

mod rewrite;
mod whole;

pub(super) use rewrite::each;
pub(crate) use whole::{Whole, is_beside, spelt};

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::references::{FILES, Files, written};
use crate::limits::CHAIN;
use crate::source::Pointer;

/// Where what was moved came from.
#[derive(Debug, Clone, Default)]
pub(super) struct Moves {
    /// The places in other files, by the places in the document.
    old: BTreeMap<Pointer, Pointer>,
}

impl Moves {
    /// Returns where it is written what stands at a place of the document now, if that is another file.
    pub(super) fn origin(&self, place: &Pointer) -> Option<Pointer> {
        led(place, &self.old)
    }
}

/// Returns where a place is led that is one of those that are mapped, or within one.
pub(super) fn led(
    place: &Pointer,
    places: &BTreeMap<Pointer, Pointer>,
) -> Option<Pointer> {
    let mut whole = Some(place.clone());
    while let Some(at) = whole {
        if let Some(other) = places.get(&at) {
            let rest = &place.as_str()[at.as_str().len()..];
            return Some(Pointer::parse(&format!("{other}{rest}")));
        }
        whole = at.parent();
    }
    None
}

/// Puts components and paths in their place that are a reference to another file, and nothing else. Returns what
/// was moved, and takes out of the tree what is in other files, for as long as it is nothing of the document; `None`
/// where nothing leads there any more.
pub(super) fn put_in_place(
    raw: &mut Value,
    files: &Files<'_>,
) -> (Moves, Option<Value>) {
    let mut new = BTreeMap::new();
    for place in places(raw) {
        if let Some(old) = source(raw, &place, files) {
            // What two components are is the first one's; the other refers to it.
            new.entry(old).or_insert(place);
        }
    }
    // What is within another one goes first, while its own place is still where it was.
    let mut order: Vec<_> = new.iter().collect();
    order.sort_by_key(|(old, _)| Reverse(old.as_str().len()));
    for (old, place) in order {
        let Some(mut value) = raw.pointer(old.as_str()).cloned() else { continue };
        rewrite::rewrite(&mut value, old, files, |target| now(raw, target, &new));
        if let Some(found) = raw.pointer_mut(old.as_str()) {
            *found = json!({"$ref": files.main_from(old, place)});
        }
        if let Some(component) = raw.pointer_mut(place.as_str()) {
            *component = value;
        }
    }
    for place in places(raw) {
        let target = target(raw, &place, files);
        if let Some(moved) =
            target.and_then(|old| new.get(&old)).filter(|at| **at != place)
            && let Some(component) = raw.pointer_mut(place.as_str())
        {
            *component = json!({"$ref": written(moved)});
        }
    }
    let beside = raw.as_object_mut().and_then(|entries| entries.remove(FILES));
    let beside = beside.filter(|_| rewrite::leads_to_files(raw, files));
    let old = new.into_iter().map(|(old, place)| (place, old)).collect();
    (Moves { old }, beside)
}

/// Returns where what a reference leads to stands from now on. What stands nowhere stays where it is missed.
fn now(raw: &Value, place: &Pointer, moved: &BTreeMap<Pointer, Pointer>) -> Pointer {
    let stands = |at: &Pointer| raw.pointer(at.as_str()).is_some();
    let new = led(place, moved).filter(|new| stands(place) || stands(new));
    new.unwrap_or_else(|| place.clone())
}

/// Returns the places of all components and paths.
fn places(raw: &Value) -> Vec<Pointer> {
    let names = |value: &Value, at: &Pointer| {
        let entries = value.as_object().into_iter().flatten();
        entries.map(|(name, _)| at.child(name)).collect::<Vec<_>>()
    };
    let root = Pointer::root();
    let mut places = names(&raw["paths"], &root.child("paths"));
    let components = root.child("components");
    for (kind, all) in raw["components"].as_object().into_iter().flatten() {
        places.extend(names(all, &components.child(kind)));
    }
    places
}

/// Returns where a reference at a place leads, if the place holds a reference and nothing else.
fn target(raw: &Value, at: &Pointer, files: &Files<'_>) -> Option<Pointer> {
    let entries = raw.pointer(at.as_str())?.as_object()?;
    let reference = entries.get("$ref")?.as_str().filter(|_| entries.len() == 1)?;
    files.target(reference, at).ok()
}

/// Returns the place in another file that a component is, once references are followed that lead on.
fn source(raw: &Value, component: &Pointer, files: &Files<'_>) -> Option<Pointer> {
    let mut at = target(raw, component, files)?;
    for _ in 0..CHAIN {
        let is_beside = at.tokens().next().is_some_and(|first| first == FILES);
        if !is_beside || raw.pointer(at.as_str()).is_none() {
            return None;
        }
        match target(raw, &at, files) {
            Some(next) => at = next,
            None => return Some(at),
        }
    }
    None
}

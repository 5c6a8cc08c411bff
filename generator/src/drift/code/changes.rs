//! Surface × surface → what comes, goes and changes.

use std::collections::BTreeMap;

use crate::drift::entry::ApiChange;
use crate::drift::rules::Source;
use crate::emit::rust::surface::{Item, Kind, Part, Surface};
use crate::source::Pointer;

/// A change of one item.
pub(super) struct Change {
    pub(super) path: String,
    text: String,
    source: Source,
    /// The places in the old document; none for what is new.
    pub(super) old: Vec<Pointer>,
    /// The places in the new document; none for what is gone.
    pub(super) new: Vec<Pointer>,
}

impl Change {
    pub(super) fn told(&self) -> ApiChange {
        ApiChange {
            item: self.path.clone(),
            change: self.text.clone(),
            source: self.source,
        }
    }
}

/// What may carry the same path at the same time: a field and its setter do.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Room {
    Type,
    Value,
    Function,
    Other,
}

fn room(kind: Kind) -> Room {
    match kind {
        Kind::Struct | Kind::Enum | Kind::Alias => Room::Type,
        Kind::Field | Kind::Variant | Kind::Static => Room::Value,
        Kind::Function => Room::Function,
        Kind::Feature | Kind::Module | Kind::Impl => Room::Other,
    }
}

/// Returns what differs.
pub(super) fn between(base: &Surface, next: &Surface) -> Vec<Change> {
    let (old, new) = (by_path(base), by_path(next));
    let mut changes = Vec::new();
    for (key, before) in &old {
        match new.get(key) {
            None => changes.push(Change {
                path: before.path.clone(),
                text: format!("{} removed", before.kind),
                source: Source::Breaking,
                old: before.origins.clone(),
                new: Vec::new(),
            }),
            Some(after) => changes.extend(changed(before, after)),
        }
    }
    for (_, after) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
        changes.push(Change {
            path: after.path.clone(),
            text: format!("{} added", after.kind),
            source: Source::Additive,
            old: Vec::new(),
            new: after.origins.clone(),
        });
    }
    changes
}

fn by_path(surface: &Surface) -> BTreeMap<(&str, Room), &Item> {
    // That an error body is one follows from the errors, which are compared themselves.
    let items =
        surface.items.iter().filter(|item| !item.path.starts_with("ApiBody for "));
    items.map(|item| ((item.path.as_str(), room(item.kind)), item)).collect()
}

fn changed(before: &Item, after: &Item) -> Option<Change> {
    let same_type = |(old, new): (&Part, &Part)| old.ty == new.ty;
    let same_types = before.parts.len() == after.parts.len()
        && before.parts.iter().zip(&after.parts).all(same_type);
    if before.kind == after.kind && same_types && !swapped(before, after) {
        return None;
    }
    let places = |own: &Item, other: &Item| -> Vec<Pointer> {
        let differing = own.parts.iter().enumerate().filter(|(index, part)| {
            let twin = other.parts.get(*index);
            twin.is_none_or(|twin| twin.ty != part.ty || twin.name != part.name)
        });
        differing.filter_map(|(_, part)| part.origin.clone()).collect()
    };
    let (mut old, mut new) = (places(before, after), places(after, before));
    if old.is_empty() && new.is_empty() {
        (old, new) = (before.origins.clone(), after.origins.clone());
    }
    Some(Change {
        path: before.path.clone(),
        text: format!("{}{} → {}{}", before.kind, before.shown, after.kind, after.shown),
        source: Source::Breaking,
        old,
        new,
    })
}

/// Returns whether the same arguments stand in another order: that compiles where their types are
/// the same, and means something else.
fn swapped(before: &Item, after: &Item) -> bool {
    let names = |item: &Item| -> Vec<String> {
        item.parts.iter().map(|part| part.name.clone()).collect()
    };
    let (old, new) = (names(before), names(after));
    let sorted = |names: &[String]| {
        let mut names = names.to_vec();
        names.sort();
        names
    };
    old != new && sorted(&old) == sorted(&new)
}

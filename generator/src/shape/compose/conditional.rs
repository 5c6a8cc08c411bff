//! Keys that stand under `if`, `then`, `else` or `dependentSchemas`: an object may have them, whatever the conditions are.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Document, Schema, SchemaSlot};

/// How many schemas are looked at for one object.
const MOST: usize = 1_000;

/// Adds the keys that an object has under conditions, each with all that is said of it.
pub(super) fn collect<'a>(
    document: &'a Document,
    object: &Schema<'a>,
    keys: &mut BTreeMap<&'a str, Vec<SchemaSlot<'a>>>,
) {
    let mut seen = BTreeSet::from([object.at.clone()]);
    let mut open: Vec<_> = object.conditions().collect();
    while let Some(slot) = open.pop().filter(|_| seen.len() < MOST) {
        let Some(schema) = document.schema(&slot) else { continue };
        if !seen.insert(schema.at.clone()) {
            continue;
        }
        for (name, slot) in schema.properties() {
            let known = keys.entry(name).or_default();
            if known.iter().all(|other| other.at != slot.at) {
                known.push(slot);
            }
        }
        open.extend(schema.conditions());
        open.extend(schema.all_of().chain(schema.alternatives()));
    }
    for slots in keys.values_mut() {
        slots.sort_by(|one, other| one.at.cmp(&other.at));
    }
}

/// Returns whether an object has keys under conditions.
pub(in crate::shape) fn has_keys(document: &Document, object: &Schema<'_>) -> bool {
    let mut keys = BTreeMap::new();
    collect(document, object, &mut keys);
    !keys.is_empty()
}

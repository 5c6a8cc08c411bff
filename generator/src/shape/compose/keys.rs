//! Which keys the objects of a place can have.

use std::collections::BTreeSet;

use super::merged;
use crate::document::{Schema, SchemaSlot};
use crate::shape::Shapes;
use crate::shape::class::{Class, Reason};

/// A deeper nest of alternatives is not looked into.
const MAX_NESTING: usize = 4;

/// The keys of an object; `None` for one that keeps any key.
type Keys<'a> = Option<BTreeSet<&'a str>>;

/// Returns whether the objects of one place have all keys that those of the other have.
pub(super) fn covers<'a>(
    shapes: &'a Shapes<'a>,
    one: &SchemaSlot<'a>,
    other: &SchemaSlot<'a>,
) -> bool {
    let (mut have, mut asked) = (Vec::new(), Vec::new());
    if !collect(shapes, one, &[], 0, &mut have) {
        return false;
    }
    let is_told = collect(shapes, other, &[], 0, &mut asked);
    let has_all = |keys: &Keys<'a>| match keys {
        None => true,
        Some(keys) => {
            is_told
                && asked.iter().all(|asked| {
                    asked.as_ref().is_some_and(|asked| asked.is_subset(keys))
                })
        }
    };
    have.iter().all(has_all)
}

/// Adds the keys of each object that a place can hold; `false` where that cannot be said.
fn collect<'a>(
    shapes: &'a Shapes<'a>,
    slot: &SchemaSlot<'a>,
    around: &[Schema<'a>],
    depth: usize,
    found: &mut Vec<Keys<'a>>,
) -> bool {
    let layers = shapes.layers(slot);
    let (Some(class), Some(schema)) = (layers.class(), layers.inner()) else {
        return false;
    };
    let object = || {
        let parts =
            merged(shapes.document, &[around, std::slice::from_ref(schema)].concat());
        parts.extra.is_none().then(|| parts.properties.into_keys().collect())
    };
    match class {
        Class::Struct => found.push(object()),
        // Those are no objects.
        Class::Json(Some(Reason::MixedEnum | Reason::Wide)) => {}
        Class::Map(_) | Class::Json(_) => found.push(None),
        Class::Union(all) | Class::Extended(all) => {
            let around = match class {
                Class::Extended(_) => vec![schema.clone()],
                _ => around.to_vec(),
            };
            return depth < MAX_NESTING
                && all.iter().all(|it| {
                    if it.base().is_some() || it.is_all() {
                        // It has no keys that none of the others has.
                        return true;
                    }
                    collect(shapes, &it.slot, &around, depth + 1, found)
                });
        }
        _ => {}
    }
    true
}

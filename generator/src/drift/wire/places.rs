//! Places that references bring together, other than components: each pair is compared once.
//!
//! References may lead in circles, and those of the two documents need not do so in step. So what is behind one
//! is not compared where the reference stands but later, and by no recursion.

use std::collections::BTreeSet;

use super::{Schemas, Walk, schema};
use crate::drift::rules;
use crate::source::Pointer;

/// How many pairs of places are compared, components included, for one pair of documents. Circles of two lengths
/// bring together as many pairs as the product of both. Releases of the whole Ory document have some thousands.
pub(super) const MOST: usize = 200_000;

/// Pairs of places that belong to the operation or component at hand.
#[derive(Debug, Default)]
pub(super) struct Places<'a> {
    open: Vec<Schemas<'a>>,
    known: BTreeSet<Key>,
    /// How many there were before.
    passed: usize,
}

/// The two places, and what of the owner changes on the way to a place.
type Key = (String, String, [bool; 3], Option<String>);

fn key(two: &Schemas<'_>) -> Key {
    let owner = &two.owner;
    let flags = [owner.flow.sent, owner.flow.received, owner.moved];
    let place = |at: &Pointer| at.as_str().to_owned();
    (place(&two.old.at), place(&two.new.at), flags, owner.parameter.clone())
}

/// Compares two schemas later that references led to.
pub(super) fn later<'a>(walk: &mut Walk<'a>, two: Schemas<'a>) {
    let places = &mut walk.places;
    let key = key(&two);
    if places.known.contains(&key) {
        return;
    }
    if places.passed + places.known.len() >= MOST {
        // A reference that is not followed is as good as one that is not understood.
        return walk.found(&rules::KEYWORD, &two);
    }
    places.known.insert(key);
    places.open.push(two);
}

/// Compares all that is left of an operation or component.
pub(super) fn settle(walk: &mut Walk<'_>) {
    while let Some(two) = walk.places.open.pop() {
        schema::content(walk, &two);
    }
    walk.places.passed += walk.places.known.len();
    walk.places.known.clear();
}

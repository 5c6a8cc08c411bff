//! Components: each pair is compared once, however many places refer to it.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use serde_json::Value;

use super::{
    Differences, Owner, Spot, Two, Walk, media, parameter, places, response, schema,
    security,
};
use crate::drift::entry::{Change, Seen};
use crate::drift::rules;
use crate::drift::usage::Flow;
use crate::source::Pointer;

/// What components of all kinds but schemas are kept in. Whether a schema was renamed is asked later.
const SECTIONS: [&str; 6] =
    ["responses", "parameters", "requestBodies", "headers", "mediaTypes", "pathItems"];

/// Pairs of components, by their pointers in the old and in the new document.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    known: BTreeMap<Pair, Compared>,
    /// Those that are still to be compared.
    open: Vec<Pair>,
}

type Pair = (String, String);

/// Where the values of a pair travel, and what differs for values that do.
#[derive(Debug, Default)]
struct Compared {
    flow: Flow,
    found: Differences,
}

/// Notes that a place whose values travel so refers to a component in both documents.
///
/// One that keeps its name is referred to from places that are not walked, because nothing about them
/// changed; for another, only the places that are walked count, and not all that either is used for.
///
/// Returns whether the pair is compared; there may be too many.
pub(super) fn pair(walk: &mut Walk<'_>, old: &str, new: &str, flow: Flow) -> bool {
    let flow = match old == new {
        true => flow.or(walk.base.usage.flow(old).and(walk.next.usage.flow(new))),
        // The two names say it, where nothing uses them.
        false if flow == Flow::default() => return true,
        false => flow,
    };
    let pair = (old.to_owned(), new.to_owned());
    let known = walk.pairs.known.get(&pair);
    if known.is_none() && old != new && walk.pairs.known.len() >= places::MOST {
        return false;
    }
    let all = known.map_or(flow, |known| known.flow.or(flow));
    if known.is_none_or(|known| known.flow != all) {
        let compared = Compared {
            flow: all,
            found: Differences::default(),
        };
        walk.pairs.known.insert(pair.clone(), compared);
        walk.pairs.open.push(pair);
    }
    true
}

/// Compares the components that both documents have, and those that references brought together.
pub(super) fn compare(walk: &mut Walk<'_>) {
    for section in [&SECTIONS[..], &["schemas"]].concat() {
        let at = Pointer::root().child("components").child(section);
        let names = |root: &Value| -> BTreeSet<String> {
            let components = root.pointer(at.as_str()).and_then(Value::as_object);
            components.into_iter().flat_map(|map| map.keys().cloned()).collect()
        };
        let (old, new) = (names(walk.base.root), names(walk.next.root));
        for name in old.intersection(&new) {
            let pointer = at.child(name);
            pair(walk, pointer.as_str(), pointer.as_str(), Flow::default());
        }
        if section != "schemas" {
            for name in old.symmetric_difference(&new) {
                lone(walk, &at.child(name), old.contains(name));
            }
        }
    }
    security::schemes(walk);
    while let Some(pair) = walk.pairs.open.pop() {
        let Some(flow) = walk.pairs.known.get(&pair).map(|known| known.flow) else {
            continue;
        };
        let others = mem::take(&mut walk.found);
        one(walk, &pair, flow);
        places::settle(walk);
        let found = mem::replace(&mut walk.found, others);
        // A pair that refers to itself may have found more of its flow meanwhile: it is open again then.
        if let Some(known) = walk.pairs.known.get_mut(&pair) {
            known.found = found;
        }
    }
    for (_, compared) in mem::take(&mut walk.pairs.known) {
        walk.found.entries.extend(compared.found.entries);
        walk.found.docs += compared.found.docs;
    }
}

/// Records a component that one side alone has.
fn lone(walk: &mut Walk<'_>, at: &Pointer, gone: bool) {
    let root = if gone { walk.base.root } else { walk.next.root };
    let Some(value) = root.pointer(at.as_str()) else { return };
    let seen = Seen::new(at.clone(), value.clone());
    let (rule, change) = match gone {
        true => (&rules::COMPONENT_REMOVED, Change::Gone(seen)),
        false => (&rules::COMPONENT_ADDED, Change::Come(seen)),
    };
    walk.record(rule, &Owner::default(), change);
}

fn one(walk: &mut Walk<'_>, (old, new): &Pair, flow: Flow) {
    let (Some(before), Some(after)) =
        (walk.base.root.pointer(old), walk.next.root.pointer(new))
    else {
        return;
    };
    if old == new && before == after {
        return;
    }
    let owner = Owner {
        flow,
        used_by: users(walk, old, new),
        ..Owner::default()
    };
    let (old, new) = (Pointer::parse(old), Pointer::parse(new));
    let section = old.tokens().nth(1).unwrap_or_default().into_owned();
    let two = Two {
        old: Spot { at: old, value: before },
        new: Spot { at: new, value: after },
        owner,
    };
    if section == "schemas" {
        return schema::of(walk, &two);
    }
    // A component may be a reference to another.
    let Some(two) = walk.resolve(two) else { return };
    match section.as_str() {
        "responses" => response::compare(walk, two, None),
        "parameters" => parameter::component(walk, two),
        "requestBodies" => parameter::body(walk, two),
        "mediaTypes" => media::media_type(walk, &two),
        "pathItems" => path_item(walk, &two),
        _ => parameter::header(walk, two),
    }
}

/// What is called through a path item is compared with the operations.
fn path_item(walk: &mut Walk<'_>, two: &Two<'_>) {
    if two.owner.used_by.is_empty() {
        walk.found(&rules::UNUSED, two);
    }
}

/// Returns the operations that use a component: one that is compared with another, those that use the one
/// now and did use the other.
pub(super) fn users(walk: &Walk<'_>, old: &str, new: &str) -> Vec<String> {
    let before: BTreeSet<&String> = walk.base.usage.users(old).collect();
    let after: BTreeSet<&String> = walk.next.usage.users(new).collect();
    let users = match old == new {
        true => &before | &after,
        false => &before & &after,
    };
    users.into_iter().cloned().collect()
}

//! Paths and operations.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    Owner, Spot, Two, Viewed as _, Walk, parameter, places, response, rest, security,
    servers,
};
use crate::drift::entry::Change;
use crate::drift::rules;
use crate::drift::usage::Flow;
use crate::load::{METHODS, OTHERS, operations};
use crate::source::Pointer;

/// The keys of an operation that have a meaning here.
const KEYS: [&str; 11] = [
    "operationId",
    "tags",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "servers",
    "deprecated",
    "description",
    "summary",
    "externalDocs",
];

/// An operation and its path item.
#[derive(Clone)]
struct Endpoint<'a> {
    path: &'a str,
    operation: Spot<'a>,
    item: Spot<'a>,
}

/// Compares every operation, by method and path; the names of path parameters make no difference.
pub(super) fn all(walk: &mut Walk<'_>) {
    let (old, new) = (places(walk, true), places(walk, false));
    for (key, before) in &old {
        match new.get(key) {
            Some(after) => {
                both(walk, &key.0, before, after);
                places::settle(walk);
            }
            None => alone(walk, &rules::OPERATION_REMOVED, &key.0, before, true),
        }
    }
    for (key, after) in new.iter().filter(|(key, _)| !old.contains_key(key)) {
        alone(walk, &rules::OPERATION_ADDED, &key.0, after, false);
    }
}

type Key = (String, String);

fn places<'a>(walk: &Walk<'a>, base: bool) -> BTreeMap<Key, Endpoint<'a>> {
    let side = if base { &walk.base } else { &walk.next };
    let root = Pointer::root().child("paths");
    let paths = side.root.get("paths").and_then(Value::as_object);
    let mut places = BTreeMap::new();
    for (path, value) in paths.into_iter().flatten() {
        let at = root.child(path);
        let Some(item) = side.resolve(Spot { at, value }) else { continue };
        for called in operations(item.value) {
            let operation = Spot {
                at: called.at(&item.at),
                value: called.operation,
            };
            let place = Endpoint {
                path,
                operation,
                item: item.clone(),
            };
            places.insert((called.sent(), template(path)), place);
        }
    }
    places
}

/// Returns a path without the names of its parameters.
fn template(path: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for c in path.chars() {
        inside = (inside || c == '{') && c != '}';
        if !inside || c == '{' {
            text.push(c);
        }
    }
    text
}

fn owner(method: &str, place: &Endpoint<'_>) -> Owner {
    Owner {
        operation: Some(format!("{method} {}", place.path)),
        tag: tag(&place.operation).map(ToOwned::to_owned),
        ..Owner::default()
    }
}

fn tag<'a>(operation: &Spot<'a>) -> Option<&'a str> {
    operation.get("tags").get(0)?.as_str()
}

fn alone(
    walk: &mut Walk<'_>,
    rule: &'static rules::Rule,
    method: &str,
    place: &Endpoint<'_>,
    old: bool,
) {
    let seen = place.operation.seen();
    let change = if old { Change::Gone(seen) } else { Change::Come(seen) };
    walk.record(rule, &owner(method, place), change);
}

fn both<'a>(
    walk: &mut Walk<'a>,
    method: &str,
    before: &Endpoint<'a>,
    after: &Endpoint<'a>,
) {
    let mut owner = owner(method, after);
    owner.flow = Flow::SENT;
    let two = Two {
        old: before.operation.clone(),
        new: after.operation.clone(),
        owner,
    };
    let items = (before.item.clone(), after.item.clone());
    // Parameters are told by their names, which may stand behind references.
    parameter::all(walk, &two, (before.path, after.path), items);
    if two.old.value == two.new.value && before.item.value == after.item.value {
        security::compare(walk, &two);
        return;
    }
    if two.old.get("operationId") != two.new.get("operationId") {
        walk.found_key(&rules::OPERATION_ID, &two, "operationId");
    }
    if tag(&two.old) != tag(&two.new) {
        walk.found_key(&rules::TAG, &two, "tags");
    } else if two.old.get("tags") != two.new.get("tags") {
        walk.words(&two.owner);
    }
    if two.old.flag("deprecated") != two.new.flag("deprecated") {
        walk.found_key(&rules::DEPRECATED, &two, "deprecated");
    }
    security::compare(walk, &two);
    servers::of_operation(walk, &two, [&before.item, &after.item]);
    parameter::bodies(walk, &two);
    response::all(walk, two.clone().flowing(Flow::RECEIVED));
    rest::rest(walk, &two, &KEYS);
    let items = two.with(before.item.clone(), after.item.clone());
    path_items(walk, &items, method);
}

/// Compares the rest of a path item, once: for the first of its methods.
fn path_items(walk: &mut Walk<'_>, items: &Two<'_>, method: &str) {
    let first = operations(items.new.value).next();
    if first.is_some_and(|first| first.sent() == method) {
        let mut known = vec!["parameters", "servers", "summary", "description", OTHERS];
        known.extend(METHODS);
        rest::rest(walk, items, &known);
        if let Some(others) = items.child(OTHERS) {
            let methods: Vec<_> =
                others.keys().into_iter().filter(|key| !key.starts_with("x-")).collect();
            rest::rest(walk, &others, &methods);
        }
    }
}

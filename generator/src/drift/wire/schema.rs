//! Schemas: what they are made of. Single keywords are in `keywords.rs`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Spot, Two, Walk, components, extra, keywords, places, union};
use crate::drift::entry::{Change, Seen};
use crate::drift::rules::{self, Rule};
use crate::drift::usage::Flow;
use crate::load::LeftOut;

/// The keys of a schema that have a meaning here.
const KEYS: [&str; 31] = [
    "type",
    "format",
    "nullable",
    "enum",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "oneOf",
    "anyOf",
    "allOf",
    "discriminator",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "multipleOf",
    "uniqueItems",
    "default",
    "readOnly",
    "writeOnly",
    "deprecated",
    "xml",
    "$ref",
];

/// Compares two schemas, or references to such.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, two: Two<'a>) {
    let before = two.clone();
    let two = inner(walk, two);
    if two.old.value == two.new.value {
        if before.old.value != before.new.value {
            walk.words(&two.owner);
        }
        if let (Some(old), Some(new)) =
            (super::reference(two.old.value), super::reference(two.new.value))
        {
            components::pair(walk, old, new, two.owner.flow);
        }
        return;
    }
    let first = refers(&two);
    let Some(two) = walk.resolve(two) else { return };
    let two = inner(walk, two);
    let second = refers(&two);
    let two = if second { walk.resolve(two) } else { Some(two) };
    match two {
        Some(two) if first || second => places::later(walk, two),
        Some(two) => content(walk, &two),
        None => {}
    }
}

/// Returns whether either is a reference.
fn refers(two: &Two<'_>) -> bool {
    [&two.old, &two.new].iter().any(|spot| super::reference(spot.value).is_some())
}

/// Returns what stands in a wrapping of no meaning, and compares what was left out of it. What was left out
/// of a schema that is no reference is compared with its other keys.
fn inner<'a>(walk: &mut Walk<'a>, two: Two<'a>) -> Two<'a> {
    let found = two.with(peeled(&two.old), peeled(&two.new));
    let around = |spot: &Spot<'a>, inner: &Spot<'a>| {
        let own = spot.at == inner.at && super::reference(spot.value).is_none();
        let value = if own { &Value::Null } else { spot.value };
        Spot { at: spot.at.clone(), value }
    };
    let around = two.with(around(&two.old, &found.old), around(&two.new, &found.new));
    extra::left_out(walk, &around);
    found
}

/// Returns the only member of an `allOf` that has nothing but words beside it.
fn peeled<'a>(spot: &Spot<'a>) -> Spot<'a> {
    let mut spot = spot.clone();
    // An `allOf` nests at most as deep as the document.
    while let Some(members) = spot.get("allOf").as_array() {
        let alone = spot.keys().all(|key| {
            let words = extra::WORDS.contains(&key) || key.starts_with("x-go-");
            key == "allOf" || key == LeftOut::KEY || words
        });
        let Some(member) = spot.child("allOf").and_then(|all| all.item(0)) else {
            break;
        };
        if !alone || members.len() != 1 {
            break;
        }
        spot = member;
    }
    spot
}

/// Compares two schemas that are no references.
pub(super) fn content<'a>(walk: &mut Walk<'a>, two: &Two<'a>) {
    if two.old.value == two.new.value {
        return;
    }
    if keywords::of_another_type(two) {
        // The other keywords are about values of that type.
        walk.found(used(two.owner.flow, &rules::TYPE), two);
        return extra::words(walk, two);
    }
    keywords::compare(walk, two);
    properties(walk, two);
    values(walk, two, "items", &rules::TYPE);
    additional(walk, two);
    union::compare(walk, two);
    extra::rest(walk, two, &KEYS);
}

/// Chooses by where values travel: the one that is worse where they travel both ways, and
/// [`rules::UNUSED`] where they do not travel at all.
pub(super) fn pick(
    flow: Flow,
    sent: &'static Rule,
    received: &'static Rule,
) -> &'static Rule {
    match (flow.sent, flow.received) {
        (true, false) => sent,
        (false, true) => received,
        (true, true) if received.wire > sent.wire => received,
        (true, true) => sent,
        (false, false) => &rules::UNUSED,
    }
}

/// Returns the rule, unless nothing uses the schema.
pub(super) fn used(flow: Flow, rule: &'static Rule) -> &'static Rule {
    pick(flow, rule, rule)
}

fn properties<'a>(walk: &mut Walk<'a>, two: &Two<'a>) {
    let flow = two.owner.flow;
    let (old, new) = (required(&two.old), required(&two.new));
    let all = |spot: &Spot<'a>| {
        spot.child("properties").unwrap_or_else(|| Spot {
            at: spot.at.child("properties"),
            value: &Value::Null,
        })
    };
    let both = two.with(all(&two.old), all(&two.new));
    let (before, after): (BTreeSet<_>, BTreeSet<_>) =
        (both.old.keys().collect(), both.new.keys().collect());
    for name in before.union(&after) {
        match (before.contains(name), after.contains(name), new.contains(name)) {
            (true, true, _) => {
                if let Some(property) = both.child(name) {
                    compare(walk, property);
                }
            }
            (true, false, _) => {
                let rule = pick(
                    flow,
                    &rules::REQUEST_PROPERTY_REMOVED,
                    &rules::RESPONSE_PROPERTY_REMOVED,
                );
                walk.found_key(rule, &both, name);
            }
            (_, _, true) => {
                let rule = pick(
                    flow,
                    &rules::REQUEST_PROPERTY_ADDED_REQUIRED,
                    &rules::RESPONSE_PROPERTY_ADDED_REQUIRED,
                );
                walk.found_key(rule, &both, name);
            }
            (_, _, false) => {
                let rule = pick(
                    flow,
                    &rules::REQUEST_PROPERTY_ADDED,
                    &rules::RESPONSE_PROPERTY_ADDED,
                );
                walk.found_key(rule, &both, name);
            }
        }
    }
    // Beside a scalar type a list of required properties says nothing.
    let object =
        |spot: &Spot<'_>| !matches!(spot.text("type"), Some(ty) if ty != "object");
    if !object(&two.old) && !object(&two.new) {
        return;
    }
    for name in old.symmetric_difference(&new) {
        if before.contains(name) == after.contains(name) {
            match before.contains(name) {
                true => toggled(walk, &both, name, new.contains(name)),
                false => demanded(walk, two, name, new.contains(name)),
            }
        }
    }
}

/// Records that a property has to be there, or has not any more.
fn toggled(walk: &mut Walk<'_>, both: &Two<'_>, name: &str, now: bool) {
    let rule = demand(both.owner.flow, now);
    let seen = |spot: &Spot<'_>, now| Seen::new(spot.at.child(name), Value::Bool(now));
    let change = Change::Other(seen(&both.old, !now), seen(&both.new, now));
    walk.record(rule, &both.owner, change);
}

/// As [`toggled`], for a property that is described elsewhere or nowhere.
fn demanded(walk: &mut Walk<'_>, two: &Two<'_>, name: &str, now: bool) {
    let seen = |spot: &Spot<'_>| Seen::new(spot.at.child("required"), name.into());
    let change = match now {
        true => Change::Come(seen(&two.new)),
        false => Change::Gone(seen(&two.old)),
    };
    walk.record(demand(two.owner.flow, now), &two.owner, change);
}

fn demand(flow: Flow, now: bool) -> &'static Rule {
    let (sent, received) = match now {
        true => (&rules::REQUEST_PROPERTY_REQUIRED, &rules::RESPONSE_PROPERTY_REQUIRED),
        false => (&rules::REQUEST_PROPERTY_OPTIONAL, &rules::RESPONSE_PROPERTY_OPTIONAL),
    };
    pick(flow, sent, received)
}

fn required<'a>(schema: &Spot<'a>) -> BTreeSet<&'a str> {
    let names = schema.get("required").as_array();
    names.into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Compares a keyword that holds a schema, and whose coming or going is a change of the type.
fn values<'a>(walk: &mut Walk<'a>, two: &Two<'a>, key: &str, rule: &'static Rule) {
    match two.child(key) {
        Some(both) => compare(walk, both),
        None if two.old.value.get(key) != two.new.value.get(key) => {
            walk.found_key(used(two.owner.flow, rule), two, key);
        }
        None => {}
    }
}

/// What keys may come besides.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Rest {
    None,
    Some,
    Any,
}

fn additional<'a>(walk: &mut Walk<'a>, two: &Two<'a>) {
    let key = "additionalProperties";
    let rest = |spot: &Spot<'_>| match spot.get(key) {
        Value::Bool(false) => Rest::None,
        Value::Object(schema) if !schema.is_empty() => Rest::Some,
        _ => Rest::Any,
    };
    let (old, new) = (rest(&two.old), rest(&two.new));
    if old == Rest::Some && new == Rest::Some {
        values(walk, two, key, &rules::TYPE);
    } else if two.old.value.get(key) != two.new.value.get(key) {
        let sent = match new < old {
            true => &rules::REQUEST_CLOSED,
            false => &rules::REQUEST_OPENED,
        };
        walk.found_key(pick(two.owner.flow, sent, &rules::RESPONSE_KEYS), two, key);
    }
}

/// Returns whether two schemas are the same but for their words, references followed on neither
/// side.
pub(super) fn same(old: &Value, new: &Value) -> bool {
    facts(old) == facts(new)
}

/// Returns a schema without its words.
pub(super) fn facts(schema: &Value) -> Value {
    fn strip(value: &Value, named: bool) -> Value {
        match value {
            Value::Object(entries) => {
                let fact = |key: &str| {
                    named || !extra::WORDS.contains(&key) && !key.starts_with("x-")
                };
                let entries = entries.iter().filter(|(key, _)| fact(key));
                let inner = |(key, value): (&String, &Value)| {
                    (key.clone(), strip(value, !named && key == "properties"))
                };
                entries.map(inner).collect()
            }
            Value::Array(items) => items.iter().map(|item| strip(item, false)).collect(),
            other => other.clone(),
        }
    }
    strip(schema, false)
}

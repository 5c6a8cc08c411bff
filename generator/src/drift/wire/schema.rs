//! Schemas: what they are made of. Single keywords are in `keywords.rs`.

use serde_json::Value;

use super::{
    Spot, Two, Walk, components, compose, extra, keywords, object, places, types, union,
};
use crate::drift::rules::{self, Rule};
use crate::drift::usage::Flow;
use crate::extensions::PREFIX;
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
    if compose::is_same(two) {
        // It is only written in other parts.
        walk.words(&two.owner);
        return keywords::nullable(walk, two);
    }
    if union::as_values(walk, two) {
        return;
    }
    let both = compose::both(walk, two);
    let numbers = types::compare(walk, two, &both);
    if numbers == Some(false) {
        // The other keywords are about values of that type.
        return extra::words(walk, two);
    }
    keywords::compare(walk, two, numbers.is_none());
    object::properties(walk, two, &both);
    values(walk, two, "items", &rules::TYPE);
    object::additional(walk, two);
    union::compare(walk, two, &both);
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

/// Compares a keyword that holds a schema, and whose coming or going is a change of the type.
pub(super) fn values<'a>(
    walk: &mut Walk<'a>,
    two: &Two<'a>,
    key: &str,
    rule: &'static Rule,
) {
    match two.child(key) {
        Some(both) => compare(walk, both),
        None if two.old.value.get(key) != two.new.value.get(key) => {
            walk.found_key(used(two.owner.flow, rule), two, key);
        }
        None => {}
    }
}

/// Returns whether two schemas are the same but for their words, references followed on neither
/// side.
pub(super) fn same(old: &Value, new: &Value) -> bool {
    facts(old) == facts(new)
}

/// Returns a schema without its words.
pub(super) fn facts(schema: &Value) -> Value {
    strip(schema, false, &|key| key.starts_with("x-"))
}

/// As [`facts`], with our own keys.
pub(super) fn marked(schema: &Value) -> Value {
    strip(schema, false, &|key| key.starts_with("x-") && !key.starts_with(PREFIX))
}

fn strip(value: &Value, named: bool, foreign: &impl Fn(&str) -> bool) -> Value {
    match value {
        Value::Object(entries) => {
            let fact =
                |key: &str| named || !extra::WORDS.contains(&key) && !foreign(key);
            let entries = entries.iter().filter(|(key, _)| fact(key));
            let inner = |(key, value): (&String, &Value)| {
                let value = strip(value, !named && key == "properties", foreign);
                (key.clone(), value)
            };
            entries.map(inner).collect()
        }
        Value::Array(items) => {
            items.iter().map(|item| strip(item, false, foreign)).collect()
        }
        other => other.clone(),
    }
}

//! Schemas: what they are made of. Single keywords are in `keywords.rs`.

use std::sync::LazyLock;

use serde_json::Value;

use super::{
    Schemas, Two, Viewed, Walk, components, compose, keywords, object, places, rest,
    types, union,
};
use crate::document::{Entries, Schema};
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

/// Compares what stands where the document asks for a schema.
pub(super) fn of<'a>(walk: &mut Walk<'a>, two: &Two<'a>) {
    let [old, new] =
        [&two.old, &two.new].map(|spot| <Schema<'_> as Viewed>::seen_from(spot.clone()));
    match (old, new) {
        (Some(old), Some(new)) => compare(walk, two.with(old, new)),
        _ if two.is_same() => {}
        _ => walk.found(&rules::KEYWORD, two),
    }
}

/// Compares two schemas, or references to such.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, two: Schemas<'a>) {
    let before = two.clone();
    let two = inner(walk, two);
    if two.is_same() {
        if !before.is_same() {
            walk.words(&two.owner);
        }
        if let (Some(old), Some(new)) = (two.old.reference(), two.new.reference()) {
            components::pair(walk, old, new, two.owner.flow);
        }
        return;
    }
    let first = two.refer().contains(&true);
    let Some(two) = walk.resolve(two) else { return };
    let two = inner(walk, two);
    let second = two.refer().contains(&true);
    let two = if second { walk.resolve(two) } else { Some(two) };
    match two {
        Some(two) if first || second => places::later(walk, two),
        Some(two) => content(walk, &two),
        None => {}
    }
}

/// Returns what stands in a wrapping of no meaning, and compares what was left out of it. What was left out
/// of a schema that is no reference is compared with its other keys.
fn inner<'a>(walk: &mut Walk<'a>, two: Schemas<'a>) -> Schemas<'a> {
    static NOTHING: LazyLock<Entries> = LazyLock::new(Entries::new);
    let found = two.with(peeled(&two.old), peeled(&two.new));
    let around = |schema: &Schema<'a>, inner: &Schema<'a>| {
        let own = schema.at == inner.at && schema.reference().is_none();
        let entries = if own { &NOTHING } else { schema.entries };
        Schema::of(schema.at.clone(), entries)
    };
    let around = two.with(around(&two.old, &found.old), around(&two.new, &found.new));
    rest::left_out(walk, &around);
    found
}

/// Returns the only member of an `allOf` that has nothing but words beside it.
pub(super) fn peeled<'a>(schema: &Schema<'a>) -> Schema<'a> {
    let mut schema = schema.clone();
    // An `allOf` nests at most as deep as the document.
    loop {
        let alone = schema.keys().all(|key| {
            let words = rest::WORDS.contains(&key) || key.starts_with("x-go-");
            key == "allOf" || key == LeftOut::KEY || words
        });
        let mut members = schema.member_views("allOf");
        match (members.next(), members.next()) {
            (Some(member), None) if alone => schema = member,
            _ => return schema,
        }
    }
}

/// Compares two schemas that are no references.
pub(super) fn content<'a>(walk: &mut Walk<'a>, two: &Schemas<'a>) {
    if two.is_same() {
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
        return rest::words(walk, two);
    }
    keywords::compare(walk, two, numbers.is_none());
    object::properties(walk, two, &both);
    values(walk, two, "items");
    object::additional(walk, two);
    union::compare(walk, two, &both);
    rest::rest(walk, two, &KEYS);
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

/// Compares a keyword that holds a schema, without which values of any type are meant.
pub(super) fn values<'a>(walk: &mut Walk<'a>, two: &Schemas<'a>, key: &str) {
    let (sent, received) = match (two.old.view(key), two.new.view(key)) {
        (Some(old), Some(new)) => return compare(walk, two.with(old, new)),
        (Some(only), None) | (None, Some(only)) if keywords::is_any(&only) => {
            return walk.words(&two.owner);
        }
        (Some(_), None) => (&rules::REQUEST_TYPE_WIDENED, &rules::TYPE),
        (None, Some(_)) => (&rules::TYPE, &rules::RESPONSE_TYPE_NARROWED),
        (None, None) if two.differs(key) => (&rules::TYPE, &rules::TYPE),
        (None, None) => return,
    };
    walk.found_key(pick(two.owner.flow, sent, received), two, key);
}

/// Returns whether two schemas are the same but for their words, references followed on neither
/// side.
pub(super) fn same(old: &Schema<'_>, new: &Schema<'_>) -> bool {
    said(old) == said(new)
}

/// Returns the keywords of a schema without its words.
pub(super) fn said(schema: &Schema<'_>) -> Entries {
    stripped(schema.entries, false, &|key| key.starts_with("x-"))
}

/// As [`said`], with our own keys.
pub(super) fn marked(entries: &Entries) -> Entries {
    stripped(entries, false, &|key| key.starts_with("x-") && !key.starts_with(PREFIX))
}

/// Returns anything that stands in a document without its words.
pub(super) fn facts(value: &Value) -> Value {
    strip(value, false, &|key| key.starts_with("x-"))
}

fn strip(value: &Value, named: bool, foreign: &impl Fn(&str) -> bool) -> Value {
    match value {
        Value::Object(entries) => stripped(entries, named, foreign).into(),
        Value::Array(items) => {
            items.iter().map(|item| strip(item, false, foreign)).collect()
        }
        other => other.clone(),
    }
}

fn stripped(entries: &Entries, named: bool, foreign: &impl Fn(&str) -> bool) -> Entries {
    let fact = |key: &str| named || !rest::WORDS.contains(&key) && !foreign(key);
    let entries = entries.iter().filter(|(key, _)| fact(key));
    let inner = |(key, value): (&String, &Value)| {
        let value = strip(value, !named && key == "properties", foreign);
        (key.clone(), value)
    };
    entries.map(inner).collect()
}

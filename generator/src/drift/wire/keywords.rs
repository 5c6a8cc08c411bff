//! The keywords of a schema that hold no schema.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schema::{pick, used};
use super::{Schemas, Viewed as _, Walk, bounds, compose, rest, types};
use crate::document::Schema;
use crate::drift::entry::{Change, Seen};
use crate::drift::rules;
use crate::extensions::NULL_AS_EMPTY;

/// Compares them; with the types, unless those have been.
pub(super) fn compare(walk: &mut Walk<'_>, two: &Schemas<'_>, with_types: bool) {
    let flow = two.owner.flow;
    if with_types {
        if two.differs("type") {
            // It says what the other keywords say anyway.
            walk.words(&two.owner);
        }
        types::format(walk, two);
    }
    nullable(walk, two);
    values(walk, two);
    bounds::compare(walk, two);
    if two.differs("default") {
        walk.found_key(used(flow, &rules::DEFAULT), two, "default");
    }
    for key in ["readOnly", "writeOnly"] {
        if two.old.flag(key) != two.new.flag(key) {
            walk.found_key(used(flow, &rules::ACCESS), two, key);
        }
    }
    if two.old.deprecated() != two.new.deprecated() {
        walk.found_key(&rules::DEPRECATED, two, "deprecated");
    }
    if two.differs("xml") {
        walk.words(&two.owner);
    }
}

/// Compares whether `null` is a value.
pub(super) fn nullable(walk: &mut Walk<'_>, two: &Schemas<'_>) {
    let flow = two.owner.flow;
    match (compose::allows_null(&two.old), compose::allows_null(&two.new)) {
        (false, true) => {
            let received = match flow.strict && !is_any(&two.old) {
                true => &rules::RESPONSE_NULLABLE,
                false => &rules::RESPONSE_NULL,
            };
            let rule = pick(flow, &rules::REQUEST_NULLABLE, received);
            walk.found_key(rule, two, "nullable");
        }
        (true, false) => {
            let rule =
                pick(flow, &rules::REQUEST_NOT_NULLABLE, &rules::RESPONSE_NOT_NULLABLE);
            walk.found_key(rule, two, "nullable");
        }
        _ => {}
    }
}

/// Returns whether a schema says nothing of its values, so that the model holds any, `null` among them. Ours says of
/// some that `null` reads as empty.
pub(super) fn is_any(schema: &Schema<'_>) -> bool {
    let word = |key: &str| rest::WORDS.contains(&key) || key.starts_with("x-");
    schema.keys().all(word) || schema.flag(NULL_AS_EMPTY)
}

fn values(walk: &mut Walk<'_>, two: &Schemas<'_>) {
    between(walk, two, [two.old.listed(), two.new.listed()]);
}

/// Compares lists of values; neither is one where that side has no `enum`.
pub(super) fn between(
    walk: &mut Walk<'_>,
    two: &Schemas<'_>,
    lists: [Option<&[Value]>; 2],
) {
    let flow = two.owner.flow;
    let list = |values: &[Value]| -> BTreeSet<String> {
        // That `null` is a value is compared by itself.
        let values = values.iter().filter(|value| !value.is_null());
        values.map(Value::to_string).collect()
    };
    let (old, new) = match (lists[0].map(list), lists[1].map(list)) {
        (Some(old), Some(new)) => (old, new),
        (None, None) => return,
        (None, Some(_)) => {
            let rule =
                pick(flow, &rules::REQUEST_BECAME_ENUM, &rules::RESPONSE_BECAME_ENUM);
            return walk.found_key(rule, two, "enum");
        }
        (Some(_), None) => {
            let rule = pick(flow, &rules::REQUEST_LOST_ENUM, &rules::RESPONSE_LOST_ENUM);
            return walk.found_key(rule, two, "enum");
        }
    };
    let seen = |schema: &Schema<'_>, text: &String| {
        let value = serde_json::from_str(text).unwrap_or(Value::Null);
        Seen::new(schema.at.child("enum"), value)
    };
    for gone in old.difference(&new) {
        let rule =
            pick(flow, &rules::REQUEST_VALUE_REMOVED, &rules::RESPONSE_VALUE_REMOVED);
        walk.record(rule, &two.owner, Change::Gone(seen(&two.old, gone)));
    }
    for come in new.difference(&old) {
        let rule = pick(flow, &rules::REQUEST_VALUE_ADDED, &rules::RESPONSE_VALUE_ADDED);
        walk.record(rule, &two.owner, Change::Come(seen(&two.new, come)));
    }
    if old == new && two.differs("enum") {
        // Another order of the same values shows in the pages alone, and `null` was told.
        walk.words(&two.owner);
    }
}

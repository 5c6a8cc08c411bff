//! The keywords of a schema that hold no schema.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schema::{pick, used};
use super::{Spot, Two, Walk, bounds};
use crate::drift::entry::{Change, Seen};
use crate::drift::rules;

pub(super) fn compare(walk: &mut Walk<'_>, two: &Two<'_>) {
    let flow = two.owner.flow;
    let differs = |key: &str| two.old.value.get(key) != two.new.value.get(key);
    if differs("type") {
        // It says what the other keywords say anyway.
        walk.words(&two.owner);
    }
    if differs("format") {
        walk.found_key(used(flow, &rules::FORMAT), two, "format");
    }
    match (two.old.flag("nullable"), two.new.flag("nullable")) {
        (false, true) => {
            let rule = pick(flow, &rules::REQUEST_NULLABLE, &rules::RESPONSE_NULLABLE);
            walk.found_key(rule, two, "nullable");
        }
        (true, false) => {
            let rule =
                pick(flow, &rules::REQUEST_NOT_NULLABLE, &rules::RESPONSE_NOT_NULLABLE);
            walk.found_key(rule, two, "nullable");
        }
        _ => {}
    }
    values(walk, two);
    bounds::compare(walk, two);
    if differs("default") {
        walk.found_key(used(flow, &rules::DEFAULT), two, "default");
    }
    for key in ["readOnly", "writeOnly"] {
        if two.old.flag(key) != two.new.flag(key) {
            walk.found_key(used(flow, &rules::ACCESS), two, key);
        }
    }
    if two.old.flag("deprecated") != two.new.flag("deprecated") {
        walk.found_key(&rules::DEPRECATED, two, "deprecated");
    }
    if differs("xml") {
        walk.words(&two.owner);
    }
}

/// Returns whether the type changed, and did not only leave out what `properties` or the values of
/// `enum` say anyway.
pub(super) fn of_another_type(two: &Two<'_>) -> bool {
    let meant = |spot: &Spot<'_>| match spot.text("type") {
        Some(said) => Some(said.to_owned()),
        None if spot.get("properties").is_object() => Some("object".to_owned()),
        None => spot.get("enum").as_array().and_then(|all| type_of(all)),
    };
    meant(&two.old) != meant(&two.new)
}

/// Returns the one type of all values but `null`.
fn type_of(values: &[Value]) -> Option<String> {
    let mut values = values.iter().filter(|value| !value.is_null()).peekable();
    values.peek()?;
    let all = |fits: fn(&Value) -> bool| values.clone().all(fits);
    let kinds = [
        ("string", all(Value::is_string)),
        ("integer", all(|value| value.is_i64() || value.is_u64())),
        ("number", all(Value::is_number)),
        ("boolean", all(Value::is_boolean)),
    ];
    kinds.iter().find(|(_, all)| *all).map(|(kind, _)| (*kind).to_owned())
}

fn values(walk: &mut Walk<'_>, two: &Two<'_>) {
    let flow = two.owner.flow;
    let list = |value: &Value| -> Option<BTreeSet<String>> {
        Some(value.as_array()?.iter().map(Value::to_string).collect())
    };
    let (old, new) = match (list(two.old.get("enum")), list(two.new.get("enum"))) {
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
    let seen = |spot: &Spot<'_>, text: &String| {
        let value = serde_json::from_str(text).unwrap_or(Value::Null);
        Seen::new(spot.at.child("enum"), value)
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
    if old == new && two.old.get("enum") != two.new.get("enum") {
        // Another order of the same values shows in the pages alone.
        walk.words(&two.owner);
    }
}

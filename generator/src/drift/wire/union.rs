//! `oneOf`, `anyOf`, `allOf` and the discriminator.

use std::collections::BTreeMap;

use serde_json::Value;

use super::schema::{self, pick, used};
use super::{Spot, Two, Walk, reference};
use crate::drift::entry::Change;
use crate::drift::rules;

pub(super) fn compare<'a>(walk: &mut Walk<'a>, two: &Two<'a>) {
    for key in ["oneOf", "anyOf", "allOf"] {
        members(walk, two, key);
    }
    let key = "discriminator";
    let name = |spot: &Spot<'_>| spot.get(key).get("propertyName").cloned();
    if name(&two.old) != name(&two.new) || retagged(two) {
        walk.found_key(used(two.owner.flow, &rules::DISCRIMINATOR), two, key);
    } else if two.old.get(key) != two.new.get(key) {
        // Tags come and go with their alternatives.
        walk.words(&two.owner);
    }
}

/// Returns whether a tag stands for another schema than it did, or one came or went whose alternative
/// did not.
fn retagged(two: &Two<'_>) -> bool {
    let tags = |spot: &Spot<'_>| -> BTreeMap<String, Value> {
        let mapping =
            spot.get("discriminator").get("mapping").and_then(Value::as_object);
        mapping
            .into_iter()
            .flatten()
            .map(|(tag, to)| (tag.clone(), to.clone()))
            .collect()
    };
    let holds = |spot: &Spot<'_>, target: &Value| {
        let members = ["oneOf", "anyOf"].map(|key| spot.get(key).as_array());
        members
            .into_iter()
            .flatten()
            .flatten()
            .any(|member| member.get("$ref") == Some(target))
    };
    let (old, new) = (tags(&two.old), tags(&two.new));
    let differs = |own: &BTreeMap<_, _>, others: &BTreeMap<_, _>, spot: &Spot<'_>| {
        own.iter().any(|(tag, to)| match others.get(tag) {
            Some(other) => other != to,
            None => holds(spot, to),
        })
    };
    differs(&old, &new, &two.new) || differs(&new, &old, &two.old)
}

/// Pairs the members that are the same, then those that are left over one to one.
fn members<'a>(walk: &mut Walk<'a>, two: &Two<'a>, key: &str) {
    let list = |spot: &Spot<'a>| -> Vec<Spot<'a>> {
        let Some(all) = spot.child(key) else { return Vec::new() };
        let count = all.value.as_array().map_or(0, Vec::len);
        (0..count).filter_map(|index| all.item(index)).collect()
    };
    let (mut old, mut new) = (list(&two.old), list(&two.new));
    old.retain(|before| {
        let place = new.iter().position(|after| is_same(before, after));
        if let Some(place) = place {
            let after = new.remove(place);
            schema::compare(walk, two.with(before.clone(), after));
        }
        place.is_none()
    });
    if let ([before], [after]) = (&old[..], &new[..])
        && (key == "allOf" || reference(before.value).is_none())
    {
        return schema::compare(walk, two.with(before.clone(), after.clone()));
    }
    let flow = two.owner.flow;
    let (gone, come) = match key {
        "allOf" => (used(flow, &rules::COMPOSITION), used(flow, &rules::COMPOSITION)),
        _ => (
            pick(
                flow,
                &rules::REQUEST_VARIANT_REMOVED,
                &rules::RESPONSE_VARIANT_REMOVED,
            ),
            pick(flow, &rules::REQUEST_VARIANT_ADDED, &rules::RESPONSE_VARIANT_ADDED),
        ),
    };
    for spot in old {
        walk.record(gone, &two.owner, Change::Gone(spot.seen()));
    }
    for spot in new {
        walk.record(come, &two.owner, Change::Come(spot.seen()));
    }
}

fn is_same(before: &Spot<'_>, after: &Spot<'_>) -> bool {
    match (reference(before.value), reference(after.value)) {
        (Some(old), Some(new)) => old == new,
        (None, None) => schema::same(before.value, after.value),
        _ => false,
    }
}

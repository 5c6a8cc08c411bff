//! `oneOf`, `anyOf`, `allOf` and the discriminator.

use super::schema::{self, pick, used};
use super::{Spot, Two, Walk, reference};
use crate::drift::rules;

pub(super) fn compare<'a>(walk: &mut Walk<'a>, two: &Two<'a>) {
    for key in ["oneOf", "anyOf", "allOf"] {
        members(walk, two, key);
    }
    let old = two.old.get("discriminator");
    let new = two.new.get("discriminator");
    if old.get("propertyName") != new.get("propertyName") || grown(old, new) {
        walk.found_key(
            used(two.owner.flow, &rules::DISCRIMINATOR),
            two,
            "discriminator",
        );
    }
}

/// Returns whether a tag stands for another schema than it did. One that comes or goes does so
/// with its alternative.
fn grown(old: &serde_json::Value, new: &serde_json::Value) -> bool {
    let tags = old.get("mapping").and_then(|tags| tags.as_object());
    let mut both = tags.into_iter().flatten();
    both.any(|(tag, target)| {
        let now = new.get("mapping").and_then(|tags| tags.get(tag));
        now.is_none_or(|now| now != target) || old.get("mapping").is_none()
    }) || old.get("mapping").is_none() != new.get("mapping").is_none()
        || new.get("mapping").and_then(|tags| tags.as_object()).map_or(0, |it| it.len())
            != old
                .get("mapping")
                .and_then(|tags| tags.as_object())
                .map_or(0, |it| it.len())
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
    if let ([before], [after]) = (&old[..], &new[..]) {
        if key == "allOf" || reference(before.value).is_none() {
            return schema::compare(walk, two.with(before.clone(), after.clone()));
        }
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
        let at = (Some(spot.at), None);
        walk.record(gone, &two.owner, at, (spot.value.clone(), serde_json::Value::Null));
    }
    for spot in new {
        let at = (None, Some(spot.at));
        walk.record(come, &two.owner, at, (serde_json::Value::Null, spot.value.clone()));
    }
}

fn is_same(before: &Spot<'_>, after: &Spot<'_>) -> bool {
    match (reference(before.value), reference(after.value)) {
        (Some(old), Some(new)) => old == new,
        (None, None) => schema::same(before.value, after.value),
        _ => false,
    }
}

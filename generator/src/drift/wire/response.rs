//! Responses: statuses, bodies, headers.

use std::collections::BTreeMap;

use serde_json::Value;

use super::schema::used;
use super::{Root, Spot, Two, Viewed as _, Walk, media, parameter, rest};
use crate::drift::rules;

/// Compares the responses of an operation.
pub(super) fn all<'a>(walk: &mut Walk<'a>, two: Two<'a>) {
    let old = two.old.child("responses");
    let new = two.new.child("responses");
    let (Some(old), Some(new)) = (old, new) else { return };
    let two = two.with(old, new);
    for status in two.keys() {
        if status.starts_with("x-") {
            continue;
        }
        if let Some(both) = two.child(status) {
            if let Some(both) = walk.resolve(both) {
                compare(walk, both, Some(status));
            }
            continue;
        }
        let success = status.starts_with(['1', '2', '3']);
        let removed = two.old.value.get(status).is_some();
        let rule = match (success, removed) {
            (true, true) => &rules::SUCCESS_REMOVED,
            (true, false) => &rules::SUCCESS_ADDED,
            (false, true) => &rules::ERROR_REMOVED,
            (false, false) => &rules::ERROR_ADDED,
        };
        let told = |side: &Root<'a>, spot: &Spot<'a>| {
            let slot = spot.child(status)?;
            let found = side.resolve(slot.clone()).unwrap_or_else(|| slot.clone());
            Some(Spot {
                at: slot.at,
                value: found.value,
            })
        };
        let (old, new) = (told(&walk.base, &two.old), told(&walk.next, &two.new));
        walk.sides(rule, &two, old, new);
    }
    let statuses: Vec<_> =
        two.keys().into_iter().filter(|key| !key.starts_with("x-")).collect();
    rest::rest(walk, &two, &statuses);
}

/// Compares a response, references followed. The status of a component is not known.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, two: Two<'a>, status: Option<&str>) {
    let empty = matches!(status, Some("204" | "205" | "304"));
    let has_body = |spot: &Spot<'_>| {
        spot.get("content").as_object().is_some_and(|content| !content.is_empty())
    };
    if !empty && has_body(&two.old) != has_body(&two.new) {
        walk.found_key(used(two.owner.flow, &rules::RESPONSE_BODY), &two, "content");
    } else {
        media::contents(walk, &two, empty);
    }
    headers(walk, &two);
    rest::rest(walk, &two, &["content", "headers"]);
}

fn headers<'a>(walk: &mut Walk<'a>, two: &Two<'a>) {
    let all = |spot: &Spot<'a>| {
        spot.child("headers").unwrap_or_else(|| Spot {
            at: spot.at.child("headers"),
            value: &Value::Null,
        })
    };
    let two = two.with(all(&two.old), all(&two.new));
    let (old, new) = (by_name(&two.old), by_name(&two.new));
    for (key, before) in &old {
        let Some(after) = new.get(key) else {
            let rule = used(two.owner.flow, &rules::HEADER_REMOVED);
            walk.sides(rule, &two, Some(before.clone()), None);
            continue;
        };
        if let Some(both) = walk.resolve(two.with(before.clone(), after.clone())) {
            parameter::header(walk, both);
        }
    }
    for (_, after) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
        let rule = used(two.owner.flow, &rules::HEADER_ADDED);
        walk.sides(rule, &two, None, Some(after.clone()));
    }
}

/// Returns headers by their names, in which case makes no difference.
fn by_name<'a>(headers: &Spot<'a>) -> BTreeMap<String, Spot<'a>> {
    let named = |name: &str| Some((name.to_lowercase(), headers.child(name)?));
    headers.keys().filter_map(named).collect()
}

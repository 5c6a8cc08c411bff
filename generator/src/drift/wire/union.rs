//! `oneOf`, `anyOf`, `allOf` and the discriminator.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

use super::compose::{Shapes, items};
use super::schema::{self, pick, used};
use super::{Spot, Two, Walk, extra, keywords, reference};
use crate::drift::entry::Change;
use crate::drift::rules;

pub(super) fn compare<'a>(walk: &mut Walk<'a>, two: &Two<'a>, both: &Shapes<'a>) {
    alternatives(walk, two, both);
    // What they say of properties is compared.
    let rule = used(two.owner.flow, &rules::INLINED);
    for spot in &both.old.referred {
        walk.sides(rule, two, Some(spot.clone()), None);
    }
    for spot in &both.new.referred {
        walk.sides(rule, two, None, Some(spot.clone()));
    }
    if both.old.rests() != both.new.rests() {
        walk.words(&two.owner);
    }
    let rest = (both.old.rest.clone(), both.new.rest.clone());
    members(walk, two, "allOf", rest);
    let key = "discriminator";
    let name = |spot: &Spot<'_>| spot.get(key).get("propertyName").cloned();
    if name(&two.old) != name(&two.new) || retagged(two) {
        walk.found_key(used(two.owner.flow, &rules::DISCRIMINATOR), two, key);
    } else if two.old.get(key) != two.new.get(key) {
        // Tags come and go with their alternatives.
        walk.words(&two.owner);
    }
}

/// Compares alternatives. That one of them or more may fit says nothing of what they are.
fn alternatives<'a>(walk: &mut Walk<'a>, two: &Two<'a>, both: &Shapes<'a>) {
    let keys = |spot: &Spot<'a>, only: Option<&str>| -> Vec<&'static str> {
        let keys = ["oneOf", "anyOf"].into_iter();
        keys.filter(|key| spot.value.get(*key).is_some() && only != Some(key)).collect()
    };
    let (old, new) = (keys(&two.old, both.old.only), keys(&two.new, both.new.only));
    if let ([old], [new]) = (&old[..], &new[..])
        && old != new
    {
        let flow = two.owner.flow;
        let rule = match (flow.sent, *new) {
            (true, "oneOf") => &rules::KEYWORD,
            _ => used(flow, &rules::ALTERNATIVES),
        };
        walk.sides(rule, two, two.old.child(old), two.new.child(new));
        let both = (items(&two.old, old), items(&two.new, new));
        return members(walk, two, "oneOf", both);
    }
    let list = |spot: &Spot<'a>, keys: &[&str], key| match keys.contains(&key) {
        true => items(spot, key),
        false => Vec::new(),
    };
    for key in ["oneOf", "anyOf"] {
        let all = (list(&two.old, &old, key), list(&two.new, &new, key));
        members(walk, two, key, all);
    }
}

/// Returns what a tag stands for as a reference is written: it may be the name of a schema.
fn target(to: &Value) -> Value {
    match to.as_str() {
        Some(name) if !name.contains(['#', '/', '.']) => {
            format!("#/components/schemas/{name}").into()
        }
        _ => to.clone(),
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
            .map(|(tag, to)| (tag.clone(), target(to)))
            .collect()
    };
    let held = |spot: &Spot<'_>| -> BTreeSet<String> {
        let members = ["oneOf", "anyOf"].map(|key| spot.get(key).as_array());
        let targets = members.into_iter().flatten().flatten();
        targets.filter_map(|it| Some(it.get("$ref")?.as_str()?.to_owned())).collect()
    };
    let (old, new) = (tags(&two.old), tags(&two.new));
    let differs =
        |own: &BTreeMap<_, Value>, others: &BTreeMap<_, _>, spot: &Spot<'_>| {
            let held = held(spot);
            own.iter().any(|(tag, to)| match others.get(tag) {
                Some(other) => other != to,
                None => to.as_str().is_some_and(|to| held.contains(to)),
            })
        };
    differs(&old, &new, &two.new) || differs(&new, &old, &two.old)
}

/// Pairs the members that are the same, then those that are left over one to one.
fn members<'a>(
    walk: &mut Walk<'a>,
    two: &Two<'a>,
    key: &str,
    (old, new): (Vec<Spot<'a>>, Vec<Spot<'a>>),
) {
    let (old, new) = paired(walk, two, old, new);
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

/// Compares the members that are the same but for their words, and returns the others.
fn paired<'a>(
    walk: &mut Walk<'a>,
    two: &Two<'a>,
    old: Vec<Spot<'a>>,
    new: Vec<Spot<'a>>,
) -> (Vec<Spot<'a>>, Vec<Spot<'a>>) {
    let mut twins: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
    for (index, after) in new.iter().enumerate() {
        twins.entry(said(after)).or_default().push_back(index);
    }
    let mut left = Vec::new();
    let mut met = BTreeSet::new();
    for before in old {
        match twins.get_mut(&said(&before)).and_then(VecDeque::pop_front) {
            Some(index) => {
                met.insert(index);
                schema::compare(walk, two.with(before, new[index].clone()));
            }
            None => left.push(before),
        }
    }
    let new = new.into_iter().enumerate();
    (left, new.filter(|(index, _)| !met.contains(index)).map(|(_, it)| it).collect())
}

/// Returns a text that is the same for members that say the same.
fn said(member: &Spot<'_>) -> String {
    match reference(member.value) {
        Some(target) => format!("#{target}"),
        None => schema::facts(member.value).to_string(),
    }
}

/// Compares an `enum` with alternatives of which each is the value of one: both list the same kind of values. Returns
/// whether that is what the two are.
pub(super) fn as_values(walk: &mut Walk<'_>, two: &Two<'_>) -> bool {
    let (old, new) = (listed(&two.old), listed(&two.new));
    let plain = |spot: &Spot<'_>| spot.get("enum").is_array();
    if plain(&two.old) == plain(&two.new) {
        return false;
    }
    let (Some(old), Some(new)) = (old, new) else { return false };
    // The values may be the same.
    walk.words(&two.owner);
    keywords::between(walk, two, [&old, &new]);
    true
}

/// Returns all values of an `enum` of texts, or of alternatives that are such, where it says nothing else.
fn listed(schema: &Spot<'_>) -> Option<Value> {
    let only = |value: &Value, known: [&str; 2]| {
        let fact = |key: &str| !extra::WORDS.contains(&key) && !key.starts_with("x-");
        let facts = value.as_object()?.keys().filter(|key| fact(key));
        let texts = value.get("type").is_none_or(|ty| ty == "string");
        let all = facts.into_iter().all(|key| known.contains(&key.as_str()));
        (all && texts).then_some(())
    };
    let texts = |value: &Value| -> Option<Vec<Value>> {
        only(value, ["type", "enum"])?;
        let all = value.get("enum")?.as_array()?;
        all.iter().all(Value::is_string).then(|| all.clone())
    };
    if let Some(values) = texts(schema.value) {
        return Some(values.into());
    }
    let key = ["oneOf", "anyOf"].into_iter().find(|key| schema.get(key).is_array())?;
    only(schema.value, ["type", key])?;
    let members = schema.get(key).as_array()?.iter().map(texts);
    let all: Vec<Vec<Value>> = members.collect::<Option<_>>()?;
    Some(all.concat().into())
}

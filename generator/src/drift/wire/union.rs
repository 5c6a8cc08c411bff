//! `oneOf`, `anyOf`, `allOf` and the discriminator.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

use super::compose::{Shapes, items};
use super::constants::{self, Told};
use super::schema::{self, pick, used};
use super::{Schemas, Viewed as _, Walk, keywords, rest};
use crate::document::{Discriminator, Schema};
use crate::drift::entry::Change;
use crate::drift::rules;

pub(super) fn compare<'a>(walk: &mut Walk<'a>, two: &Schemas<'a>, both: &Shapes<'a>) {
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
    let name = |schema: &Schema<'a>| {
        let found = schema.discriminator();
        found.map(|it| (it.property, it.default.map(target)))
    };
    // The tags of heirs are compared with the heirs.
    let has_heirs = walk.base.has_heirs(&two.old) && walk.next.has_heirs(&two.new);
    if name(&two.old) != name(&two.new) || !has_heirs && retagged(two) {
        walk.found_key(used(two.owner.flow, &rules::DISCRIMINATOR), two, key);
    } else if two.differs(key) {
        // Tags come and go with their alternatives.
        walk.words(&two.owner);
    }
}

/// Compares alternatives. That one of them or more may fit says nothing of what they are.
fn alternatives<'a>(walk: &mut Walk<'a>, two: &Schemas<'a>, both: &Shapes<'a>) {
    let keys = |spot: &Schema<'a>, only: Option<&str>| -> Vec<&'static str> {
        let keys = ["oneOf", "anyOf"].into_iter();
        keys.filter(|key| spot.raw(key).is_some() && only != Some(key)).collect()
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
    let list = |spot: &Schema<'a>, keys: &[&str], key| match keys.contains(&key) {
        true => items(spot, key),
        false => Vec::new(),
    };
    for key in ["oneOf", "anyOf"] {
        let all = (list(&two.old, &old, key), list(&two.new, &new, key));
        members(walk, two, key, all);
    }
}

/// Returns what a tag stands for as a reference is written: it may be the name of a schema.
fn target(to: &str) -> String {
    match to.contains(['#', '/', '.']) {
        false => format!("#/components/schemas/{to}"),
        true => to.to_owned(),
    }
}

/// Returns whether a tag stands for another schema than it did, or one came or went whose alternative
/// did not.
fn retagged(two: &Schemas<'_>) -> bool {
    let tags = |schema: &Schema<'_>| -> BTreeMap<String, String> {
        let mapping = schema.discriminator().map(Discriminator::mapping);
        mapping
            .into_iter()
            .flatten()
            .map(|(tag, to)| (tag.clone(), target(to)))
            .collect()
    };
    let held = |schema: &Schema<'_>| -> BTreeSet<String> {
        let members = ["oneOf", "anyOf"].map(|key| schema.member_views(key));
        let targets = members.into_iter().flatten();
        targets.filter_map(|it| Some(format!("#{}", it.reference()?))).collect()
    };
    let (old, new) = (tags(&two.old), tags(&two.new));
    let differs =
        |own: &BTreeMap<_, String>, others: &BTreeMap<_, _>, spot: &Schema<'_>| {
            let held = held(spot);
            own.iter().any(|(tag, to)| match others.get(tag) {
                Some(other) => other != to,
                None => held.contains(to),
            })
        };
    differs(&old, &new, &two.new) || differs(&new, &old, &two.old)
}

/// Pairs the members that are the same, then those that are left over one to one.
fn members<'a>(
    walk: &mut Walk<'a>,
    two: &Schemas<'a>,
    key: &str,
    (old, new): (Vec<Schema<'a>>, Vec<Schema<'a>>),
) {
    let today: Vec<Schema<'a>> = old.clone();
    let (old, new) = paired(walk, two, old, new);
    if let ([before], [after]) = (&old[..], &new[..])
        && (key == "allOf" || before.reference().is_none())
    {
        return schema::compare(walk, two.with(before.clone(), after.clone()));
    }
    let flow = two.owner.flow;
    let gone = match key {
        "allOf" => used(flow, &rules::COMPOSITION),
        _ => {
            pick(flow, &rules::REQUEST_VARIANT_REMOVED, &rules::RESPONSE_VARIANT_REMOVED)
        }
    };
    for spot in old {
        walk.record(gone, &two.owner, Change::Gone(spot.seen()));
    }
    let tag = two.old.discriminator();
    let has_tag =
        tag.is_some_and(|tag| constants::is_tag(&walk.base, tag.property, &today));
    let told = if new.is_empty() { None } else { Told::of(&walk.base, &today) };
    for spot in new {
        let is_told =
            has_tag || told.as_ref().is_some_and(|told| told.tells(&walk.next, &spot));
        let received = match is_told || today.iter().any(|one| takes(one, &spot)) {
            true => &rules::RESPONSE_VARIANT_ADDED,
            false => &rules::RESPONSE_VARIANT_UNTOLD,
        };
        let come = match key {
            "allOf" => used(flow, &rules::COMPOSITION),
            _ => pick(flow, &rules::REQUEST_VARIANT_ADDED, received),
        };
        walk.record(come, &two.owner, Change::Come(spot.seen()));
    }
}

/// Returns whether whoever reads the values of one alternative reads those of another with it: of all types, or of a scalar
/// one of which no more is said.
pub(super) fn takes(one: &Schema<'_>, other: &Schema<'_>) -> bool {
    let says = |key: &str| one.get(key).is_some();
    let is_closed =
        ["$ref", "enum", "format", "oneOf", "anyOf", "allOf", "not", "properties"];
    if is_closed.iter().any(|key| says(key)) {
        return false;
    }
    match (one.type_name(), other.type_name()) {
        (None, _) => true,
        (Some("number"), Some("integer")) => true,
        (Some(one), Some(other)) => one == other && !["object", "array"].contains(&one),
        (Some(_), None) => false,
    }
}

/// Compares the members that are the same but for their words, and returns the others.
fn paired<'a>(
    walk: &mut Walk<'a>,
    two: &Schemas<'a>,
    old: Vec<Schema<'a>>,
    new: Vec<Schema<'a>>,
) -> (Vec<Schema<'a>>, Vec<Schema<'a>>) {
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
fn said(member: &Schema<'_>) -> String {
    match member.reference() {
        Some(target) => format!("#{target}"),
        None => Value::from(schema::said(member)).to_string(),
    }
}

/// Compares an `enum` with alternatives of which each is the value of one: both list the same kind of values. Returns
/// whether that is what the two are.
pub(super) fn as_values(walk: &mut Walk<'_>, two: &Schemas<'_>) -> bool {
    let (old, new) = (texts(&two.old), texts(&two.new));
    if two.old.listed().is_some() == two.new.listed().is_some() {
        return false;
    }
    let (Some(old), Some(new)) = (old, new) else { return false };
    // The values may be the same.
    walk.words(&two.owner);
    keywords::between(walk, two, [Some(&old), Some(&new)]);
    true
}

/// Returns all values of an `enum` of texts, or of alternatives that are such, where it says nothing else.
fn texts(schema: &Schema<'_>) -> Option<Vec<Value>> {
    let only = |schema: &Schema<'_>, known: &str| {
        let fact = |key: &str| !rest::WORDS.contains(&key) && !key.starts_with("x-");
        let mut facts = schema.keys().filter(|key| fact(key));
        let texts = schema.type_name().is_none_or(|ty| ty == "string");
        (facts.all(|key| key == "type" || key == known) && texts).then_some(())
    };
    let listed = |schema: &Schema<'_>| -> Option<Vec<Value>> {
        only(schema, "enum")?;
        let all = schema.listed()?;
        all.iter().all(Value::is_string).then(|| all.to_vec())
    };
    if let Some(values) = listed(schema) {
        return Some(values);
    }
    let key = ["oneOf", "anyOf"].into_iter().find(|key| schema.get(key).is_some())?;
    only(schema, key)?;
    let members = schema.member_views(key).map(|member| listed(&member));
    Some(members.collect::<Option<Vec<_>>>()?.concat())
}

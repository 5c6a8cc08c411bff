//! What was renamed or moved: structural twins of what is gone.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use serde_json::Value;

use super::{Owner, Walk, schema};
use crate::drift::entry::{Change, Entry, Seen};
use crate::drift::rules;
use crate::source::Pointer;

/// So many candidates are named.
const CANDIDATES: usize = 3;

/// Adds the schemas that came and went. A rename is claimed where what went has exactly one twin
/// among what came, and the reverse; for an operation it is only said that it may have moved.
pub(super) fn claim(walk: &mut Walk<'_>) {
    schemas(walk);
    operations(walk);
}

fn schemas(walk: &mut Walk<'_>) {
    let at = Pointer::root().child("components").child("schemas");
    let all = |root: &Value| root.pointer(at.as_str()).cloned().unwrap_or_default();
    let (old, new) = (all(walk.base.root), all(walk.next.root));
    let names = |value: &Value| -> BTreeSet<String> {
        value.as_object().into_iter().flat_map(|map| map.keys().cloned()).collect()
    };
    let gone: Vec<String> = names(&old).difference(&names(&new)).cloned().collect();
    let come: Vec<String> = names(&new).difference(&names(&old)).cloned().collect();
    let renamed = renamed(&old, &new, &gone, &come);
    let taken: BTreeSet<&String> = renamed.values().collect();
    let free = come.iter().filter(|name| !taken.contains(name));
    let free = by_facts(free.map(|name| (name, schema::facts(&new[name]))));
    for name in &gone {
        let place = at.child(name);
        let owner = owner(walk, &place);
        if let Some(now) = renamed.get(name) {
            let (was, now) = (&old[name], Seen::new(at.child(now), new[now].clone()));
            let change = Change::Other(Seen::new(place, was.clone()), now);
            walk.record(&rules::SCHEMA_RENAMED, &owner, change);
            continue;
        }
        let change = Change::Gone(Seen::new(place, old[name].clone()));
        walk.record(&rules::SCHEMA_REMOVED, &owner, change);
        let like = schema::facts(&respelt(&old[name], &renamed)).to_string();
        let twins: Vec<String> =
            free.get(&like).into_iter().flatten().map(|name| (*name).clone()).collect();
        if !twins.is_empty()
            && let Some(entry) = walk.found.entries.last_mut()
        {
            entry.note = Some(format!("may have been renamed to {}", one_of(&twins)));
        }
    }
    for name in come.iter().filter(|name| !taken.contains(name)) {
        let place = at.child(name);
        let owner = owner(walk, &place);
        let change = Change::Come(Seen::new(place, new[name.as_str()].clone()));
        walk.record(&rules::SCHEMA_ADDED, &owner, change);
    }
    drop_renamed_references(walk);
}

/// Pairs what went with its only twin among what came, whose only twin it is. A schema that is a
/// twin but for names that are paired already is one, too.
pub(in crate::drift) fn renamed(
    old: &Value,
    new: &Value,
    gone: &[String],
    come: &[String],
) -> BTreeMap<String, String> {
    let mut pairs: BTreeMap<String, String> = BTreeMap::new();
    let mut open = by_facts(come.iter().map(|name| (name, schema::facts(&new[name]))));
    let mut referring: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    let mut left: BTreeMap<String, BTreeSet<&String>> = BTreeMap::new();
    let mut said: BTreeMap<&String, String> = BTreeMap::new();
    let mut changed: BTreeSet<&String> = gone.iter().collect();
    for name in gone {
        for target in referred(&old[name]) {
            referring.entry(target).or_default().push(name);
        }
    }
    // Once a name is paired, what refers to it says something else, and nothing else does.
    while !changed.is_empty() {
        let mut touched = BTreeSet::new();
        for name in mem::take(&mut changed) {
            let facts = schema::facts(&respelt(&old[name], &pairs)).to_string();
            if let Some(before) = said.insert(name, facts.clone())
                && let Some(same) = left.get_mut(&before)
            {
                same.remove(name);
                touched.insert(before);
            }
            left.entry(facts.clone()).or_default().insert(name);
            touched.insert(facts);
        }
        for facts in touched {
            let one = left.get(&facts).filter(|names| names.len() == 1);
            let other = open.get(&facts).filter(|names| names.len() == 1);
            let Some((name, other)) = one
                .and_then(|it| it.first().copied())
                .zip(other.map(|it| it[0].clone()))
            else {
                continue;
            };
            open.remove(&facts);
            left.remove(&facts);
            pairs.insert(name.clone(), other);
            changed.extend(referring.get(name).into_iter().flatten());
        }
        changed.retain(|name| !pairs.contains_key(*name));
    }
    pairs
}

/// Returns the names of the schemas that a schema refers to.
fn referred(value: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(entries) => {
                let target = entries.get("$ref").and_then(Value::as_str);
                let name =
                    target.and_then(|it| it.strip_prefix("#/components/schemas/"));
                names.extend(name.map(ToOwned::to_owned));
                open.extend(entries.values());
            }
            _ => {}
        }
    }
    names
}

/// Returns the names of schemas that say the same.
fn by_facts<'a>(
    schemas: impl Iterator<Item = (&'a String, Value)>,
) -> BTreeMap<String, Vec<&'a String>> {
    let mut equal: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for (name, facts) in schemas {
        equal.entry(facts.to_string()).or_default().push(name);
    }
    equal
}

/// Returns a schema with the new names of what was renamed.
pub(in crate::drift) fn respelt(
    value: &Value,
    renamed: &BTreeMap<String, String>,
) -> Value {
    match value {
        Value::Object(entries) => {
            let inner = |(key, value): (&String, &Value)| {
                let target = value.as_str().filter(|_| key == "$ref");
                let target =
                    target.and_then(|it| it.strip_prefix("#/components/schemas/"));
                let now = target.and_then(|name| renamed.get(name));
                let value = now.map_or_else(
                    || respelt(value, renamed),
                    |now| format!("#/components/schemas/{now}").into(),
                );
                (key.clone(), value)
            };
            entries.iter().map(inner).collect()
        }
        Value::Array(items) => items.iter().map(|item| respelt(item, renamed)).collect(),
        other => other.clone(),
    }
}

fn owner(walk: &Walk<'_>, at: &Pointer) -> Owner {
    let users =
        walk.base.usage.users(at.as_str()).chain(walk.next.usage.users(at.as_str()));
    let users: BTreeSet<String> = users.cloned().collect();
    Owner {
        used_by: users.into_iter().collect(),
        ..Owner::default()
    }
}

/// References follow a schema that was renamed: that is one change, and not one for each.
fn drop_renamed_references(walk: &mut Walk<'_>) {
    let entries = &mut walk.found.entries;
    let renamed: BTreeSet<(String, String)> = entries
        .iter()
        .filter(|entry| entry.rule == &rules::SCHEMA_RENAMED)
        .filter_map(|entry| {
            let text = |seen: Option<&Seen>| Some(format!("#{}", seen?.at));
            Some((text(entry.before())?, text(entry.after())?))
        })
        .collect();
    let target = |seen: Option<&Seen>| {
        let target = seen.and_then(|seen| seen.value["$ref"].as_str());
        target.unwrap_or_default().to_owned()
    };
    entries.retain(|entry| {
        entry.rule != &rules::REFERENCE
            || !renamed.contains(&(target(entry.before()), target(entry.after())))
    });
}

fn operations(walk: &mut Walk<'_>) {
    let (base, next) = (walk.base.root, walk.next.root);
    let entries = &mut walk.found.entries;
    let places = |rule, old: bool| -> Vec<(usize, Pointer)> {
        let all = entries.iter().enumerate().filter(|(_, entry)| entry.rule == rule);
        let at = |entry: &Entry| {
            let seen = if old { entry.before() } else { entry.after() };
            seen.map(|seen| seen.at.clone())
        };
        all.filter_map(|(index, entry)| Some((index, at(entry)?))).collect()
    };
    let gone = places(&rules::OPERATION_REMOVED, true);
    let come = places(&rules::OPERATION_ADDED, false);
    let mut twins: BTreeMap<(String, String), [Vec<usize>; 2]> = BTreeMap::new();
    for (root, places, side) in [(base, &gone, 0), (next, &come, 1)] {
        for (index, at) in places {
            let Some(operation) = root.pointer(at.as_str()) else { continue };
            let method = at.last().unwrap_or_default();
            let key = (method, does(operation).to_string());
            twins.entry(key).or_default()[side].push(*index);
        }
    }
    for [old, new] in twins.values().filter(|both| both.iter().all(|it| !it.is_empty()))
    {
        let named = |all: &[usize]| -> Vec<String> {
            let names = all.iter().map(|index| entries[*index].operation.clone());
            names.map(Option::unwrap_or_default).collect()
        };
        let (from, to) = (one_of(&named(old)), one_of(&named(new)));
        for index in old {
            entries[*index].note = Some(format!("may have moved to {to}"));
        }
        for index in new {
            entries[*index].note = Some(format!("may have moved from {from}"));
        }
    }
}

/// Returns names as a choice, the first ones of many.
fn one_of(names: &[String]) -> String {
    match names.split_at_checked(CANDIDATES) {
        Some((first, rest)) if !rest.is_empty() => {
            format!("{} or one of {} more", first.join(" or "), rest.len())
        }
        _ => names.join(" or "),
    }
}

/// Returns what an operation does, under whatever name. Who may call it, and the schemas
/// that it names, may have other names, too.
pub(in crate::drift) fn does(operation: &Value) -> Value {
    let mut operation = operation.clone();
    if let Value::Object(entries) = &mut operation {
        for key in ["operationId", "tags", "security"] {
            entries.remove(key);
        }
    }
    schema::facts(&operation)
}

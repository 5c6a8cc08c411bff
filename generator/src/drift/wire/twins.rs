//! What was renamed or moved: structural twins of what is gone.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Owner, Walk, schema};
use crate::drift::entry::{Change, Entry, Seen};
use crate::drift::rules;
use crate::source::Pointer;

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
        let like = respelt(&old[name], &renamed);
        let free = come.iter().filter(|it| !renamed.values().any(|now| now == *it));
        let twins: Vec<String> =
            free.filter(|other| schema::same(&like, &new[*other])).cloned().collect();
        note(walk, "may have been renamed to", &twins);
    }
    let renamed: BTreeSet<&String> = renamed.values().collect();
    for name in come.iter().filter(|name| !renamed.contains(name)) {
        let place = at.child(name);
        let owner = owner(walk, &place);
        let change = Change::Come(Seen::new(place, new[name.as_str()].clone()));
        walk.record(&rules::SCHEMA_ADDED, &owner, change);
    }
    drop_renamed_references(walk);
}

/// Pairs what went with its only twin among what came, whose only twin it is. A schema that is a
/// twin but for names that are paired already is one, too.
fn renamed(
    old: &Value,
    new: &Value,
    gone: &[String],
    come: &[String],
) -> BTreeMap<String, String> {
    let mut pairs: BTreeMap<String, String> = BTreeMap::new();
    let mut open = by_facts(come.iter().map(|name| (name, schema::facts(&new[name]))));
    loop {
        let left = gone.iter().filter(|name| !pairs.contains_key(*name));
        let left = left.map(|name| (name, schema::facts(&respelt(&old[name], &pairs))));
        let only: Vec<_> = by_facts(left)
            .into_iter()
            .filter_map(|(facts, names)| {
                match (&names[..], open.get(&facts).map(Vec::as_slice)) {
                    ([one], Some([other])) => {
                        Some((facts, (*one).clone(), (*other).clone()))
                    }
                    _ => None,
                }
            })
            .collect();
        if only.is_empty() {
            return pairs;
        }
        for (facts, name, other) in only {
            open.remove(&facts);
            pairs.insert(name, other);
        }
    }
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
fn respelt(value: &Value, renamed: &BTreeMap<String, String>) -> Value {
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

fn note(walk: &mut Walk<'_>, text: &str, candidates: &[String]) {
    if let (Some(entry), false) = (walk.found.entries.last_mut(), candidates.is_empty())
    {
        entry.note = Some(format!("{text} {}", candidates.join(" or ")));
    }
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
    for (index, at) in &gone {
        let Some(old) = base.pointer(at.as_str()) else { continue };
        let twin = |(_, other): &&(usize, Pointer)| {
            let same_method = at.last() == other.last();
            let new = next.pointer(other.as_str());
            same_method && new.is_some_and(|new| is_twin(old, new))
        };
        let twins: Vec<_> = come.iter().filter(twin).collect();
        let name = |index: usize| entries[index].operation.clone().unwrap_or_default();
        let names: Vec<String> = twins.iter().map(|(index, _)| name(*index)).collect();
        let own = name(*index);
        if names.is_empty() {
            continue;
        }
        entries[*index].note = Some(format!("may have moved to {}", names.join(" or ")));
        for (twin, _) in twins {
            entries[*twin].note = Some(format!("may have moved from {own}"));
        }
    }
}

/// Returns whether an operation does the same under another name. Who may call it, and the schemas
/// that it names, may have other names, too.
fn is_twin(old: &Value, new: &Value) -> bool {
    let strip = |value: &Value| {
        let mut value = value.clone();
        if let Value::Object(entries) = &mut value {
            for key in ["operationId", "tags", "security"] {
                entries.remove(key);
            }
        }
        value
    };
    schema::same(&strip(old), &strip(new))
}

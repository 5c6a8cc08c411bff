//! The source verdict: what changes in the public API, and which change of the document did it.

mod changes;
mod mentions;

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::entry::{self, ApiChange, Entry, Seen};
use super::rules::{self, SourceVerdict, Verdict};
use super::side::Side;
use crate::source::Pointer;
use changes::Change;
use mentions::Mentions;

/// Gives each entry its source verdict, and adds an entry for each item of the API that changes
/// though nothing about its own place does.
pub(super) fn judge(entries: &mut Vec<Entry>, base: &Side, next: &Side) {
    let places = Places::of(entries);
    let changes = changes::between(base.surface(), next.surface());
    let own: Vec<Vec<usize>> =
        changes.iter().map(|change| places.causes(entries, change)).collect();
    let paths = changes.iter().map(|change| change.path.as_str());
    let by_path: BTreeMap<&str, &Vec<usize>> = paths.zip(&own).collect();
    // What has no cause at its own place may name a type that has one.
    let named = |change: &Change| -> BTreeSet<usize> {
        let types = change.words().map(|word| format!("models::{word}"));
        let causes = types.filter_map(|path| by_path.get(path.as_str()).copied());
        causes.flatten().copied().collect()
    };
    let mentions = LazyCell::new(|| {
        Mentions::of(entries, base.document.raw(), next.document.raw())
    });
    let causes = changes.iter().zip(&own).map(|(change, own)| {
        let mut causes = own.iter().copied().collect::<BTreeSet<usize>>();
        if causes.is_empty() {
            causes = named(change);
        }
        if causes.is_empty() {
            let leading = [&change.old, &change.new].map(|at| mentions.causes(at));
            causes.extend(likely(entries, change, leading.concat()));
        }
        causes
    });
    let causes: Vec<BTreeSet<usize>> = causes.collect();
    let mut alone: BTreeMap<String, Vec<&Change>> = BTreeMap::new();
    for (change, causes) in changes.iter().zip(causes) {
        if causes.is_empty() {
            alone.entry(owner(&change.path)).or_default().push(change);
        }
        for cause in causes {
            entries[cause].api.push(change.told());
        }
    }
    for entry in entries.iter_mut() {
        entry.api.sort();
        entry.api.dedup();
        let worst = entry.api.iter().map(|change| change.source).max();
        let least = match entry.rule.source {
            Verdict::Model => SourceVerdict::None,
            Verdict::Least(least) => least,
        };
        entry.source = worst.unwrap_or(SourceVerdict::None).max(least);
    }
    let trees = [base, next].map(|side| side.document.raw());
    let alone = alone.into_values().filter_map(|changes| standalone(&changes, trees));
    entries.extend(alone);
}

/// Returns the path of the model or call that an item belongs to.
fn owner(path: &str) -> String {
    let path = path.rsplit_once(" for ").map_or(path, |(_, path)| path);
    let depth = if path.starts_with("api::") { 3 } else { 2 };
    path.split("::").take(depth).collect::<Vec<_>>().join("::")
}

/// Returns the entry of what the document does not explain: its values are what the listings say.
fn standalone(changes: &[&Change], trees: [&Value; 2]) -> Option<Entry> {
    let seen = |places: fn(&Change) -> &[Pointer], side: usize| {
        let items = changes.iter().filter_map(|change| change.listed(side));
        let items: serde_json::Map<String, Value> = items.collect();
        let at = changes.iter().find_map(|change| places(change).first());
        let at = standing(trees[side], at.cloned().unwrap_or_else(Pointer::root));
        (!items.is_empty()).then(|| Seen::new(at, items.into()))
    };
    let (old, new) = (seen(|change| &change.old, 0), seen(|change| &change.new, 1));
    let mut api: Vec<ApiChange> = changes.iter().map(|change| change.told()).collect();
    api.sort();
    let source = api.iter().map(|change| change.source).max();
    Some(Entry {
        rule: &rules::API,
        source: source.unwrap_or(SourceVerdict::None),
        operation: None,
        tag: None,
        parameter: None,
        change: entry::Change::between(old, new)?,
        used_by: Vec::new(),
        api,
        note: None,
        accepted: None,
    })
}

/// Returns the place, or the closest around it that is one of the document: some names of the model have
/// places that nobody wrote.
fn standing(tree: &Value, mut at: Pointer) -> Pointer {
    while tree.pointer(at.as_str()).is_none()
        && let Some(parent) = at.parent()
    {
        at = parent;
    }
    at
}

/// The entries by their places.
struct Places {
    old: ByPlace,
    new: ByPlace,
    /// By place and value, where that is no object and no list.
    values: BTreeMap<(String, String), Vec<usize>>,
    /// Those that are a reference, by the name that it ends with.
    references: BTreeMap<String, Vec<usize>>,
}

impl Places {
    fn of(entries: &[Entry]) -> Self {
        let mut places = Self {
            old: BTreeMap::new(),
            new: BTreeMap::new(),
            values: BTreeMap::new(),
            references: BTreeMap::new(),
        };
        let add =
            |map: &mut BTreeMap<String, Vec<usize>>, seen: Option<&Seen>, index| {
                if let Some(seen) = seen {
                    map.entry(seen.at.as_str().to_owned()).or_default().push(index);
                }
            };
        for (index, entry) in entries.iter().enumerate() {
            add(&mut places.old, entry.before(), index);
            add(&mut places.new, entry.after(), index);
            for seen in [entry.before(), entry.after()].into_iter().flatten() {
                let target = seen.value.get("$ref").and_then(Value::as_str);
                if let Some((_, name)) = target.and_then(|it| it.rsplit_once('/')) {
                    places.references.entry(plain(name)).or_default().push(index);
                }
                let value = match &seen.value {
                    Value::String(text) => text.clone(),
                    Value::Object(_) | Value::Array(_) => continue,
                    other => other.to_string(),
                };
                let key = (seen.at.as_str().to_owned(), value);
                places.values.entry(key).or_default().push(index);
            }
        }
        places
    }

    /// Returns the entries that a change of the API comes from: those at the very place of the
    /// item, or else below it, or else the closest above it. What only one side has is looked for on
    /// the other side last.
    fn causes(&self, entries: &[Entry], change: &Change) -> Vec<usize> {
        let mut found = self.value(change);
        if found.is_empty() {
            found = self.alternative(entries, change);
        }
        if !found.is_empty() {
            found.sort_unstable();
            found.dedup();
            return found;
        }
        let own = [(&self.old, &change.old), (&self.new, &change.new)];
        let across = [(&self.new, &change.old), (&self.old, &change.new)];
        let mut found = around(own);
        if found.is_empty() {
            found = around(across);
        }
        for sides in [own, across] {
            if found.is_empty() {
                let above = places(sides).filter_map(|(map, at)| above(map, at));
                let deepest = above.max_by_key(|(depth, _)| *depth);
                found = deepest.map(|(_, found)| found).unwrap_or_default();
            }
        }
        found.sort_unstable();
        found.dedup();
        likely(entries, change, found)
    }
}

impl Places {
    /// Returns the entries of the very value that a variant stands for: an enum may have many.
    fn value(&self, change: &Change) -> Vec<usize> {
        let places = change.old.iter().chain(&change.new);
        let places = places.flat_map(|at| [at.clone(), at.child("enum")]);
        let keys = places.flat_map(|at| {
            let key = move |value: &String| (at.as_str().to_owned(), value.clone());
            change.values().iter().map(key)
        });
        keys.filter_map(|key| self.values.get(&key)).flatten().copied().collect()
    }
}

impl Places {
    /// Returns the entries of the very alternative that a variant of a union stands for.
    fn alternative(&self, entries: &[Entry], change: &Change) -> Vec<usize> {
        if !change.is_alternative() {
            return Vec::new();
        }
        let own: BTreeSet<&str> =
            change.old.iter().chain(&change.new).map(Pointer::as_str).collect();
        let within = |seen: Option<&Seen>| {
            seen.is_some_and(|seen| {
                let at = seen.at.as_str();
                let around = at.rmatch_indices('/').map(|(end, _)| &at[..end]);
                around.take(2).any(|at| own.contains(at))
            })
        };
        let words: BTreeSet<String> = change.all_words().map(plain).collect();
        let named = words.iter().filter_map(|word| self.references.get(word)).flatten();
        let here = |index: &usize| {
            let entry = &entries[*index];
            within(entry.before()) || within(entry.after())
        };
        named.copied().filter(here).collect()
    }
}

/// Returns a name without what names of types and of schemas differ in.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

type ByPlace = BTreeMap<String, Vec<usize>>;
type Sides<'a> = [(&'a ByPlace, &'a Vec<Pointer>); 2];

fn places(sides: Sides<'_>) -> impl Iterator<Item = (&ByPlace, &str)> {
    let each = |(map, origins)| Iterator::zip(std::iter::repeat(map), origins);
    sides.into_iter().flat_map(each).map(|(map, at): (_, &Pointer)| (map, at.as_str()))
}

/// Returns the entries at the places, or else below them.
fn around(sides: Sides<'_>) -> Vec<usize> {
    let exact = places(sides).filter_map(|(map, at)| map.get(at)).flatten();
    let exact: Vec<usize> = exact.copied().collect();
    if !exact.is_empty() {
        return exact;
    }
    places(sides).flat_map(|(map, at)| below(map, at)).collect()
}

fn below(map: &ByPlace, at: &str) -> Vec<usize> {
    let start = format!("{at}/");
    let range = map.range(start.clone()..);
    let inside = range.take_while(|(key, _)| key.starts_with(&start));
    inside.flat_map(|(_, found)| found.iter().copied()).collect()
}

/// What is named after an operation changes with its names.
fn above(map: &ByPlace, at: &str) -> Option<(usize, Vec<usize>)> {
    let ends = at.rmatch_indices('/').map(|(end, _)| end).filter(|end| *end > 0);
    let mut found = ends.filter_map(|end| {
        let place = &at[..end];
        let names =
            ["operationId", "tags"].map(|key| map.get(&format!("{place}/{key}")));
        let found = map.get(place).or(names[0]).or(names[1])?;
        Some((end, found.clone()))
    });
    found.next()
}

/// Narrows causes down: the variant of an enum is the work of its value, what came is the work of what was added, what went of what was removed, and
/// a lost `Default` of what must be there.
fn likely(entries: &[Entry], change: &Change, causes: Vec<usize>) -> Vec<usize> {
    let narrowed = |keep: &dyn Fn(&Entry) -> bool| -> Vec<usize> {
        causes.iter().copied().filter(|index| keep(&entries[*index])).collect()
    };
    let values = narrowed(&|entry| {
        let values = [entry.before(), entry.after()].into_iter().flatten();
        values.map(|seen| &seen.value).any(|value| match value {
            Value::String(text) => change.is_value(text),
            other => change.is_value(&other.to_string()),
        })
    });
    let narrow = if !values.is_empty() {
        values
    } else if change.path.starts_with("Default for ") {
        narrowed(&|entry| {
            let id = entry.rule.id;
            ["required", "optional", "null"].iter().any(|word| id.contains(word))
        })
    } else if change.old.is_empty() {
        narrowed(&|entry| entry.before().is_none())
    } else if change.new.is_empty() {
        narrowed(&|entry| entry.after().is_none())
    } else {
        Vec::new()
    };
    if narrow.is_empty() { causes } else { narrow }
}

//! A changed document back into its files.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::homes::Homes;
use super::spelling::{Spelling, home, outward};
use crate::load::Whole;
use crate::source::{FILES, Pointer};

/// Returns the trees of the files, those of the others below [`FILES`], once the document says what `merged` does.
pub(super) fn spread(whole: &Whole, merged: &Value) -> Value {
    let (before, after) = (Whole::places(&whole.tree), Whole::places(merged));
    let stays = |place: &&Pointer| after.contains(*place) && stays(whole, merged, place);
    let kept: BTreeSet<Pointer> = before.iter().filter(stays).cloned().collect();
    let mut spread = Spread {
        whole,
        merged,
        raw: whole.raw.clone(),
        spellings: BTreeMap::new(),
    };
    spread.remove(&before, &kept);
    // What is around another one comes first, with what that one was.
    let mut inward: Vec<&Pointer> = kept.iter().collect();
    inward.sort_by_key(|place| whole.origin(place).map_or(0, |at| at.as_str().len()));
    for place in inward {
        spread.change(place);
    }
    let new = after.difference(&kept).cloned().collect();
    for (place, container) in Homes::of(whole, merged, &kept).find(new) {
        spread.add(&place, container.as_ref(), &kept);
    }
    spread.rest();
    spread.raw
}

/// Returns whether a component can stay where it is written. Where that is within another one, that one may have
/// changed around it.
fn stays(whole: &Whole, merged: &Value, place: &Pointer) -> bool {
    let around = whole.origin(place).and_then(|old| whole.around(old));
    around.is_none_or(|at| {
        let now = merged.pointer(at.as_str());
        now.is_some() && now == whole.tree.pointer(at.as_str())
    })
}

struct Spread<'a> {
    whole: &'a Whole,
    merged: &'a Value,
    /// The trees of the files, as far as they are done.
    raw: Value,
    spellings: BTreeMap<Pointer, Spelling<'a>>,
}

impl Spread<'_> {
    /// Removes what does not stay from its file, and all that leads there unless something else needs it.
    fn remove(&mut self, before: &BTreeSet<Pointer>, kept: &BTreeSet<Pointer>) {
        let chains = kept.iter().flat_map(|place| self.whole.chain(place));
        let needed: BTreeSet<Pointer> = chains.collect();
        for place in before.difference(kept) {
            for link in self.whole.chain(place) {
                if !needed.contains(&link) {
                    remove(&mut self.raw, &link);
                }
            }
        }
    }

    /// Changes what stays to what it is now.
    fn change(&mut self, place: &Pointer) {
        let at = self.whole.origin(place).unwrap_or(place).clone();
        let find = |tree: &Value, at: &Pointer| tree.pointer(at.as_str()).cloned();
        let (Some(raw), Some(old), Some(new)) = (
            find(&self.whole.raw, &at),
            find(&self.whole.tree, place),
            find(self.merged, place),
        ) else {
            return;
        };
        if old != new {
            let spelling = self.spelling(&at);
            let value = patch(&raw, &spelling.spell(&old), &spelling.spell(&new));
            put(&mut self.raw, &at, value);
        }
    }

    /// Adds what is new: to an object of another file, or to the document's own.
    fn add(
        &mut self,
        place: &Pointer,
        container: Option<&Pointer>,
        kept: &BTreeSet<Pointer>,
    ) {
        let name = place.last().unwrap_or_default();
        let free = |at: &Pointer| self.raw.pointer(at.as_str()).is_none();
        let at = container.map(|container| container.child(&name)).filter(free);
        let value = self.merged.pointer(place.as_str()).cloned().unwrap_or_default();
        let value = self.spelling(at.as_ref().unwrap_or(place)).spell(&value);
        let Some(at) = at else { return put(&mut self.raw, place, value) };
        let kin = kept.iter().find_map(|kin| {
            let direct = self.whole.chain(kin).len() == 2;
            let near = home(self.whole.origin(kin)?) == home(&at);
            let reference = self.whole.raw.pointer(kin.as_str())?.get("$ref")?;
            reference.as_str().filter(|_| direct && near)
        });
        put(&mut self.raw, place, json!({"$ref": outward(&at, kin)}));
        put(&mut self.raw, &at, value);
    }

    /// Changes what is neither a component nor a path.
    fn rest(&mut self) {
        let (old, new) = (&self.whole.tree, self.merged);
        let Value::Object(raw) = &mut self.raw else { return };
        facts(raw, old, new, &["paths", "components"]);
        if let (Some(Value::Object(raw)), Some(new)) =
            (raw.get_mut("components"), new.get("components"))
        {
            let kinds = new.as_object().into_iter().flatten();
            let kinds = kinds.filter(|(_, all)| all.is_object());
            let kinds: Vec<&str> = kinds.map(|(kind, _)| kind.as_str()).collect();
            facts(raw, &old["components"], new, &kinds);
        }
    }

    /// Returns how the file spells references that a place is in.
    fn spelling(&mut self, at: &Pointer) -> &Spelling<'_> {
        let (home, whole) = (home(at), self.whole);
        self.spellings.entry(home.clone()).or_insert_with(|| {
            let all = Whole::places(&whole.tree);
            let written = all.iter().map(|place| whole.origin(place).unwrap_or(place));
            let here = written.filter(|at| self::home(at) == home);
            Spelling::of(whole, home.clone(), here)
        })
    }
}

/// Takes over what stands under other keys than these, which are only removed if they are gone.
fn facts(raw: &mut Map<String, Value>, old: &Value, new: &Value, but: &[&str]) {
    raw.retain(|key, _| key == FILES || new.get(key).is_some());
    for (key, value) in new.as_object().into_iter().flatten() {
        let before = old.get(key).unwrap_or(&Value::Null);
        if but.contains(&key.as_str()) {
            raw.entry(key).or_insert_with(|| empty(value));
        } else if before != value {
            let own = raw.get(key).unwrap_or(&Value::Null);
            let value = patch(own, before, value);
            raw.insert(key.clone(), value);
        }
    }
}

/// Returns what a list of names is as long as it has none.
fn empty(value: &Value) -> Value {
    if value.is_object() { json!({}) } else { value.clone() }
}

/// Returns what a file has to hold, where it held `raw`, for what was `old` to be `new`: what is equal stays as it is
/// written there.
fn patch(raw: &Value, old: &Value, new: &Value) -> Value {
    if old == new {
        return raw.clone();
    }
    let part = |raw: Option<&Value>, old: Option<&Value>, new: &Value| match raw.zip(old)
    {
        Some((raw, old)) => patch(raw, old, new),
        None => new.clone(),
    };
    match (raw, old, new) {
        (Value::Object(raw), Value::Object(old), Value::Object(new)) => {
            let entry = |(key, value): (&String, &Value)| {
                (key.clone(), part(raw.get(key), old.get(key), value))
            };
            Value::Object(new.iter().map(entry).collect())
        }
        (Value::Array(raw), Value::Array(old), Value::Array(new)) => {
            let item = |(index, item): (usize, &Value)| {
                let same = old.iter().position(|own| own == item).unwrap_or(index);
                part(raw.get(same), old.get(same), item)
            };
            new.iter().enumerate().map(item).collect()
        }
        _ => new.clone(),
    }
}

/// Puts a value at a place, with the objects around it that are not there.
fn put(tree: &mut Value, at: &Pointer, value: Value) {
    if let Some(found) = tree.pointer_mut(at.as_str()) {
        *found = value;
        return;
    }
    let Some((parent, name)) = at.parent().zip(at.last()) else { return };
    if !tree.pointer(parent.as_str()).is_some_and(Value::is_object) {
        put(tree, &parent, json!({}));
    }
    if let Some(Value::Object(entries)) = tree.pointer_mut(parent.as_str()) {
        entries.insert(name, value);
    }
}

/// Removes the value at a place; one of a list stays, since others are counted from it.
fn remove(tree: &mut Value, at: &Pointer) {
    let Some((parent, name)) = at.parent().zip(at.last()) else { return };
    if let Some(Value::Object(entries)) = tree.pointer_mut(parent.as_str()) {
        entries.remove(&name);
    }
}

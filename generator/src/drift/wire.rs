//! What differs between two documents, each difference with the rule that judges it.

mod bounds;
mod components;
mod compose;
mod extra;
mod keywords;
mod media;
mod object;
mod operation;
mod parameter;
mod pattern;
mod places;
mod response;
mod schema;
mod security;
mod servers;
pub(super) mod twins;
mod types;
mod union;

use std::collections::BTreeSet;

use serde_json::Value;

use super::entry::{Change, Entry, Seen};
use super::rules::{self, Rule, Source};
use super::usage::{Flow, Usage};
use crate::load::LeftOut;
use crate::source::Pointer;
use components::Pairs;
use places::Places;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Differences {
    /// Every difference that is more than words, in no order.
    pub(super) entries: Vec<Entry>,
    /// How many texts differ.
    pub(super) docs: usize,
}

/// Compares two documents.
pub(super) fn compare(base: &Value, next: &Value) -> Differences {
    let mut walk = Walk {
        base: Side::of(base),
        next: Side::of(next),
        found: Differences::default(),
        pairs: Pairs::default(),
        places: Places::default(),
    };
    operation::all(&mut walk);
    components::compare(&mut walk);
    twins::claim(&mut walk);
    extra::top(&mut walk);
    walk.found
}

/// One of the two documents.
struct Side<'a> {
    root: &'a Value,
    usage: Usage,
}

impl<'a> Side<'a> {
    fn of(root: &'a Value) -> Self {
        Self {
            root,
            usage: Usage::of(root),
        }
    }

    /// Returns the whole document.
    fn whole(&self) -> Spot<'a> {
        Spot {
            at: Pointer::root(),
            value: self.root,
        }
    }

    /// Returns what stands at a place, with references followed; `None` in a circle.
    fn resolve(&self, mut spot: Spot<'a>) -> Option<Spot<'a>> {
        for _ in 0..64 {
            let Some(target) = reference(spot.value) else { return Some(spot) };
            spot = Spot {
                value: self.root.pointer(target)?,
                at: Pointer::parse(target),
            };
        }
        None
    }
}

/// A place of a document.
#[derive(Debug, Clone)]
struct Spot<'a> {
    at: Pointer,
    value: &'a Value,
}

impl<'a> Spot<'a> {
    fn child(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key)?;
        Some(Self {
            at: self.at.child(key),
            value,
        })
    }

    /// Returns what an object was written with, be it left out by the normal form.
    fn written(&self, key: &str) -> Option<Self> {
        let left = self.get(LeftOut::KEY).get(key);
        Some(Self {
            at: self.at.child(key),
            value: left.or_else(|| self.value.get(key))?,
        })
    }

    fn item(&self, index: usize) -> Option<Self> {
        let value = self.value.get(index)?;
        Some(Self {
            at: self.at.child(index),
            value,
        })
    }

    /// Returns what reports tell of the place.
    fn seen(&self) -> Seen {
        Seen::new(self.at.clone(), self.value.clone())
    }

    fn get(&self, key: &str) -> &'a Value {
        self.value.get(key).unwrap_or(&Value::Null)
    }

    fn text(&self, key: &str) -> Option<&'a str> {
        self.get(key).as_str()
    }

    fn flag(&self, key: &str) -> bool {
        *self.get(key) == Value::Bool(true)
    }

    /// Returns the keys of the object that stands here.
    fn keys(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.value.as_object().into_iter().flat_map(|map| map.keys().map(String::as_str))
    }
}

/// The same place in both documents, and to what it belongs.
#[derive(Debug, Clone)]
struct Two<'a> {
    old: Spot<'a>,
    new: Spot<'a>,
    owner: Owner,
}

/// What a place belongs to.
#[derive(Debug, Clone, Default)]
struct Owner {
    flow: Flow,
    /// As `GET /path`.
    operation: Option<String>,
    tag: Option<String>,
    /// As `query page_size`.
    parameter: Option<String>,
    used_by: Vec<String>,
    /// Whether words came from another place and are not compared.
    moved: bool,
}

impl<'a> Two<'a> {
    fn with(&self, old: Spot<'a>, new: Spot<'a>) -> Self {
        Self {
            old,
            new,
            owner: self.owner.clone(),
        }
    }

    /// Returns a key of both; `None` unless both have it.
    fn child(&self, key: &str) -> Option<Self> {
        Some(self.with(self.old.child(key)?, self.new.child(key)?))
    }

    /// Returns every key that either has, by name.
    fn keys(&self) -> BTreeSet<&'a str> {
        self.old.keys().chain(self.new.keys()).collect()
    }

    fn flowing(mut self, flow: Flow) -> Self {
        self.owner.flow = flow;
        self
    }
}

struct Walk<'a> {
    base: Side<'a>,
    next: Side<'a>,
    found: Differences,
    pairs: Pairs,
    places: Places<'a>,
}

impl<'a> Walk<'a> {
    /// Counts a difference of words.
    fn words(&mut self, owner: &Owner) {
        self.found.docs += usize::from(!owner.moved);
    }

    /// Records a difference between two values.
    fn found(&mut self, rule: &'static Rule, two: &Two<'_>) {
        let change = Change::Other(two.old.seen(), two.new.seen());
        self.record(rule, &two.owner, change);
    }

    /// Records a difference at the key of an object, which may be missing on either side.
    fn found_key(&mut self, rule: &'static Rule, two: &Two<'_>, key: &str) {
        self.sides(rule, two, two.old.child(key), two.new.child(key));
    }

    /// Records a difference between what may be missing on one side. Nobody calls it for what is missing
    /// on both; what holds it would be told.
    fn sides(
        &mut self,
        rule: &'static Rule,
        two: &Two<'_>,
        old: Option<Spot<'_>>,
        new: Option<Spot<'_>>,
    ) {
        let seen = |spot: Option<Spot<'_>>| spot.map(|spot| spot.seen());
        match Change::between(seen(old), seen(new)) {
            Some(change) => self.record(rule, &two.owner, change),
            None => self.found(rule, two),
        }
    }

    fn record(&mut self, rule: &'static Rule, owner: &Owner, change: Change) {
        self.found.entries.push(Entry {
            rule,
            source: Source::None,
            operation: owner.operation.clone(),
            tag: owner.tag.clone(),
            parameter: owner.parameter.clone(),
            change,
            used_by: owner.used_by.clone(),
            api: Vec::new(),
            note: None,
            accepted: None,
        });
    }

    /// Follows references on both sides. Two references to components are left to [`components`], so
    /// that each pair is compared once; `None` then, or in a circle.
    fn resolve(&mut self, mut two: Two<'a>) -> Option<Two<'a>> {
        if let (Some(old), Some(new)) =
            (reference(two.old.value), reference(two.new.value))
            && is_component(old)
            && is_component(new)
        {
            extra::beside_references(self, &two);
            if !components::pair(self, old, new, two.owner.flow) {
                self.found(&rules::KEYWORD, &two);
            }
            if old != new {
                self.found(&rules::REFERENCE, &two);
            }
            return None;
        }
        let one =
            reference(two.old.value).is_some() != reference(two.new.value).is_some();
        if one {
            self.found(&rules::INLINED, &two);
            two.owner.moved = true;
        }
        let old = self.base.resolve(two.old.clone())?;
        let new = self.next.resolve(two.new.clone())?;
        Some(two.with(old, new))
    }
}

/// Returns the pointer of a `$ref` into the same document.
fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()?.strip_prefix('#')
}

fn is_component(target: &str) -> bool {
    target.starts_with("/components/") && target.matches('/').count() == 3
}

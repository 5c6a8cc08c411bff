//! What differs between two documents, each difference with the rule that judges it.

mod bounds;
mod components;
mod compose;
mod constants;
mod heirs;
mod keywords;
mod media;
mod object;
mod operation;
mod parameter;
mod pattern;
mod place;
mod places;
mod response;
mod rest;
mod schema;
mod security;
mod servers;
pub(super) mod twins;
mod types;
mod union;

use serde_json::Value;

use super::entry::{Change, Entry};
use super::rules::{self, Rule, SourceVerdict};
use super::usage::ComponentUse;
use crate::document::{Heirs, Schema};
use crate::source::Pointer;
use components::Pairs;
use place::{Both, Owner, Schemas, Spot, Two, Viewed};
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
        base: Root::of(base),
        next: Root::of(next),
        found: Differences::default(),
        pairs: Pairs::default(),
        places: Places::default(),
    };
    operation::all(&mut walk);
    heirs::compare(&mut walk);
    components::compare(&mut walk);
    twins::claim(&mut walk);
    rest::top(&mut walk);
    walk.found
}

/// One of the two documents.
struct Root<'a> {
    root: &'a Value,
    heirs: Heirs,
    usage: ComponentUse,
}

impl<'a> Root<'a> {
    fn of(root: &'a Value) -> Self {
        let heirs = Heirs::in_tree(root);
        Self {
            root,
            usage: ComponentUse::of(root, &heirs),
            heirs,
        }
    }

    /// Returns whether a schema stands for those that are made of it.
    fn has_heirs(&self, schema: &Schema<'_>) -> bool {
        self.heirs.is_base(&schema.at)
    }

    /// Returns the whole document.
    fn whole(&self) -> Spot<'a> {
        Spot {
            at: Pointer::root(),
            value: self.root,
        }
    }

    /// Returns what stands at a place, with references followed; `None` in a circle.
    fn resolve<P: Viewed<'a>>(&self, mut place: P) -> Option<P> {
        for _ in 0..64 {
            let Some(target) = place.reference() else { return Some(place) };
            place = P::seen_from(Spot {
                value: self.root.pointer(target)?,
                at: Pointer::parse(target),
            })?;
        }
        None
    }
}

struct Walk<'a> {
    base: Root<'a>,
    next: Root<'a>,
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
    fn found<'p, P: Viewed<'p>>(&mut self, rule: &'static Rule, both: &Both<P>) {
        let change = Change::Other(both.old.seen(), both.new.seen());
        self.record(rule, &both.owner, change);
    }

    /// Records a difference at the key of an object, which may be missing on either side.
    fn found_key<'p, P: Viewed<'p>>(
        &mut self,
        rule: &'static Rule,
        both: &Both<P>,
        key: &str,
    ) {
        self.sides(rule, both, both.old.child(key), both.new.child(key));
    }

    /// Records a difference between what may be missing on one side. Nobody calls it for what is missing
    /// on both; what holds it would be told.
    fn sides<'p, 'q, P: Viewed<'p>, Q: Viewed<'q>>(
        &mut self,
        rule: &'static Rule,
        both: &Both<P>,
        old: Option<Q>,
        new: Option<Q>,
    ) {
        let seen = |place: Option<Q>| place.map(|place| place.seen());
        match Change::between(seen(old), seen(new)) {
            Some(change) => self.record(rule, &both.owner, change),
            None => self.found(rule, both),
        }
    }

    fn record(&mut self, rule: &'static Rule, owner: &Owner, change: Change) {
        self.found.entries.push(Entry {
            rule,
            source: SourceVerdict::None,
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
    fn resolve<P: Viewed<'a>>(&mut self, mut both: Both<P>) -> Option<Both<P>> {
        if let (Some(old), Some(new)) = (both.old.reference(), both.new.reference())
            && is_component(old)
            && is_component(new)
        {
            rest::beside_references(self, &both);
            if !components::pair(self, old, new, both.owner.flow) {
                self.found(&rules::KEYWORD, &both);
            }
            if old != new {
                self.found(&rules::REFERENCE, &both);
            }
            return None;
        }
        if let [true, false] | [false, true] = both.refer() {
            self.found(&rules::INLINED, &both);
            both.owner.moved = true;
        }
        let old = self.base.resolve(both.old.clone())?;
        let new = self.next.resolve(both.new.clone())?;
        Some(both.with(old, new))
    }
}

fn is_component(target: &str) -> bool {
    target.starts_with("/components/") && target.matches('/').count() == 3
}

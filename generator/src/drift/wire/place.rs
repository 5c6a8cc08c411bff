//! Places of a document, and pairs of them.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{Entries, Schema};
use crate::drift::entry::Seen;
use crate::drift::usage::Flow;
use crate::load::LeftOut;
use crate::source::Pointer;

/// What is asked of a place, whatever stands there.
pub(super) trait Viewed<'a>: Clone {
    /// Sees a place; `None` where something of another kind stands.
    fn seen_from(spot: Spot<'a>) -> Option<Self>;

    fn at(&self) -> &Pointer;

    /// Returns the object that stands there.
    fn entries(&self) -> Option<&'a Entries>;

    /// Returns what reports tell of the place.
    fn seen(&self) -> Seen;

    /// Returns whether two places hold the same.
    fn holds_what(&self, other: &Self) -> bool;

    /// Returns the value of a key, `null` included.
    fn raw(&self, key: &str) -> Option<&'a Value> {
        self.entries()?.get(key)
    }

    fn child(&self, key: &str) -> Option<Spot<'a>> {
        Some(Spot {
            value: self.raw(key)?,
            at: self.at().child(key),
        })
    }

    /// Returns what an object was written with, be it left out by the normal form.
    fn written(&self, key: &str) -> Option<Spot<'a>> {
        let left = self.raw(LeftOut::KEY).and_then(|left| left.get(key));
        Some(Spot {
            value: left.or_else(|| self.raw(key))?,
            at: self.at().child(key),
        })
    }

    /// Returns the keys of the object that stands here.
    fn keys(&self) -> impl Iterator<Item = &'a str> + use<'a, Self> {
        self.entries().into_iter().flat_map(|map| map.keys().map(String::as_str))
    }

    /// Returns the pointer of a `$ref` into the same document.
    fn reference(&self) -> Option<&'a str> {
        self.raw("$ref")?.as_str()?.strip_prefix('#')
    }
}

/// A place that holds any value.
#[derive(Debug, Clone)]
pub(super) struct Spot<'a> {
    pub(super) at: Pointer,
    pub(super) value: &'a Value,
}

impl<'a> Viewed<'a> for Spot<'a> {
    fn seen_from(spot: Spot<'a>) -> Option<Self> {
        Some(spot)
    }

    fn at(&self) -> &Pointer {
        &self.at
    }

    fn entries(&self) -> Option<&'a Entries> {
        self.value.as_object()
    }

    fn seen(&self) -> Seen {
        Seen::new(self.at.clone(), self.value.clone())
    }

    fn holds_what(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<'a> Spot<'a> {
    pub(super) fn item(&self, index: usize) -> Option<Self> {
        let value = self.value.get(index)?;
        Some(Self {
            at: self.at.child(index),
            value,
        })
    }

    pub(super) fn get(&self, key: &str) -> &'a Value {
        self.value.get(key).unwrap_or(&Value::Null)
    }

    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.get(key).as_str()
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        *self.get(key) == Value::Bool(true)
    }
}

/// A place that holds a schema, or a reference to one.
impl<'a> Viewed<'a> for Schema<'a> {
    fn seen_from(spot: Spot<'a>) -> Option<Self> {
        Some(Schema::of(spot.at, spot.value.as_object()?))
    }

    fn at(&self) -> &Pointer {
        &self.at
    }

    fn entries(&self) -> Option<&'a Entries> {
        Some(self.entries)
    }

    fn seen(&self) -> Seen {
        Seen::new(self.at.clone(), self.entries.clone().into())
    }

    fn holds_what(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

/// The same place in both documents, and to what it belongs.
#[derive(Debug, Clone)]
pub(super) struct Both<P> {
    pub(super) old: P,
    pub(super) new: P,
    pub(super) owner: Owner,
}

/// Two places that hold any value.
pub(super) type Two<'a> = Both<Spot<'a>>;

/// Two places that hold schemas, or references to such.
pub(super) type Schemas<'a> = Both<Schema<'a>>;

/// What a place belongs to.
#[derive(Debug, Clone, Default)]
pub(super) struct Owner {
    pub(super) flow: Flow,
    /// As `GET /path`.
    pub(super) operation: Option<String>,
    pub(super) tag: Option<String>,
    /// As `query page_size`.
    pub(super) parameter: Option<String>,
    pub(super) used_by: Vec<String>,
    /// Whether words came from another place and are not compared.
    pub(super) moved: bool,
}

impl<P> Both<P> {
    /// Returns two other places of the same owner.
    pub(super) fn with<Q>(&self, old: Q, new: Q) -> Both<Q> {
        Both {
            old,
            new,
            owner: self.owner.clone(),
        }
    }

    pub(super) fn flowing(mut self, flow: Flow) -> Self {
        self.owner.flow = flow;
        self
    }
}

impl<'a, P: Viewed<'a>> Both<P> {
    /// Returns a key of both; `None` unless both have it.
    pub(super) fn child(&self, key: &str) -> Option<Two<'a>> {
        Some(self.with(self.old.child(key)?, self.new.child(key)?))
    }

    /// Returns every key that either has, by name.
    pub(super) fn keys(&self) -> BTreeSet<&'a str> {
        self.old.keys().chain(self.new.keys()).collect()
    }

    /// Returns whether a key has another value, or is on one side only.
    pub(super) fn differs(&self, key: &str) -> bool {
        self.old.raw(key) != self.new.raw(key)
    }

    /// Returns whether both say the same.
    pub(super) fn is_same(&self) -> bool {
        self.old.holds_what(&self.new)
    }

    /// Returns whether each is a reference.
    pub(super) fn refer(&self) -> [bool; 2] {
        [self.old.reference().is_some(), self.new.reference().is_some()]
    }
}

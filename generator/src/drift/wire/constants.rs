//! Alternatives that are told apart by a text or an integer of their own under one key, without a discriminator.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Root, schema};
use crate::document::Schema;
use crate::source::Pointer;

/// What objects always have under some keys.
type Constants<'a> = BTreeMap<&'a str, &'a Value>;

/// Alternatives that a constant tells apart.
pub(super) struct Told<'a> {
    key: &'a str,
    values: Vec<&'a Value>,
}

impl<'a> Told<'a> {
    /// Returns what tells alternatives apart; `None` where no constant does, or there is one alternative alone.
    pub(super) fn of(root: &Root<'a>, alternatives: &[Schema<'a>]) -> Option<Self> {
        let all: Vec<_> = alternatives.iter().map(|it| constants(root, it)).collect();
        let (first, others) = all.split_first()?;
        if others.is_empty() {
            return None;
        }
        first.iter().find_map(|(key, value)| {
            let mut values = vec![*value];
            for other in others {
                let other = other.get(key)?;
                if !is_like(other, value) || values.contains(other) {
                    return None;
                }
                values.push(*other);
            }
            Some(Self { key, values })
        })
    }

    /// Returns whether another alternative is told from these.
    pub(super) fn tells(&self, root: &Root<'_>, other: &Schema<'_>) -> bool {
        let constants = constants(root, other);
        constants.get(self.key).is_some_and(|value| {
            is_like(value, self.values[0]) && !self.values.contains(value)
        })
    }
}

/// Returns whether both are texts, or both are integers.
fn is_like(one: &Value, other: &Value) -> bool {
    one.is_string() && other.is_string() || one.is_i64() && other.is_i64()
}

/// Returns the required keys of an object that list one value alone.
fn constants<'a>(root: &Root<'a>, object: &Schema<'a>) -> Constants<'a> {
    let mut found = Found::default();
    found.collect(root, object);
    found.constants.retain(|key, _| found.required.contains(key));
    found.constants
}

/// What an object says, with what it includes.
#[derive(Default)]
struct Found<'a> {
    constants: Constants<'a>,
    required: BTreeSet<&'a str>,
    /// Where it was looked: parts may include each other, and one part may be included many times.
    met: BTreeSet<Pointer>,
}

impl<'a> Found<'a> {
    fn collect(&mut self, root: &Root<'a>, object: &Schema<'a>) {
        let mut left = vec![object.clone()];
        while let Some(object) = left.pop() {
            // One that leads nowhere says nothing.
            let Some(object) = root.resolve(object) else { continue };
            if !self.met.insert(object.at.clone()) {
                continue;
            }
            self.required.extend(object.required());
            for (key, property) in object.property_views() {
                let property = root.resolve(schema::peeled(&property));
                if let Some([value]) = property.as_ref().and_then(Schema::listed) {
                    self.constants.insert(key, value);
                }
            }
            left.extend(object.member_views("allOf"));
        }
    }
}

//! What tells alternatives apart: a discriminator that can be used, or a text or an integer of their own under one key.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Root, Viewed as _, schema};
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

/// Returns whether a discriminator tells alternatives apart: its property is a text in all of them, and each has a value of it.
/// A client reads them by their shapes where not, and knows no other.
pub(super) fn is_tag<'a>(
    root: &Root<'a>,
    key: &str,
    alternatives: &[Schema<'a>],
) -> bool {
    alternatives.iter().all(|alternative| {
        let inner = ["oneOf", "anyOf"].map(|key| alternative.member_views(key));
        let inner: Vec<_> = inner.into_iter().flatten().collect();
        if !inner.is_empty() {
            return is_tag(root, key, &inner);
        }
        let mut found = Found::default();
        found.collect(root, alternative);
        let is_object = alternative.type_name().is_none_or(|ty| ty == "object");
        let has_name = !is_object || alternative.reference().is_some();
        let has_value = || found.constants.get(key).is_some_and(|it| it.is_string());
        !found.no_texts.contains(key) && (has_name || has_value())
    })
}

/// Returns whether a key of an object is a number or a flag.
pub(super) fn is_no_text<'a>(root: &Root<'a>, object: &Schema<'a>, key: &str) -> bool {
    let mut found = Found::default();
    found.collect(root, object);
    found.no_texts.contains(key)
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
    /// Keys that are numbers or flags, which no discriminator tells by.
    no_texts: BTreeSet<&'a str>,
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
                let Some(property) = root.resolve(schema::peeled(&property)) else {
                    continue;
                };
                // What may be `null` besides tells nothing.
                if let Some([value]) = property.listed().filter(|_| !property.nullable())
                {
                    self.constants.insert(key, value);
                }
                let ty = property.type_name();
                if ty.is_some_and(|ty| ["boolean", "integer", "number"].contains(&ty)) {
                    self.no_texts.insert(key);
                }
            }
            left.extend(object.member_views("allOf"));
        }
    }
}

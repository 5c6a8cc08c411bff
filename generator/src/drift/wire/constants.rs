//! Alternatives that are told apart by a text or an integer of their own under one key, without a discriminator.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Root, schema};
use crate::document::Schema;

/// What objects always have under some keys.
type Constants<'a> = BTreeMap<&'a str, &'a Value>;

/// How many schemas may lie around a key: more than documents nest, and an end to circles.
const DEPTH: usize = 32;

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
    let (mut found, mut required) = (Constants::new(), Vec::new());
    collect(root, object, DEPTH, &mut found, &mut required);
    found.retain(|key, _| required.contains(key));
    found
}

fn collect<'a>(
    root: &Root<'a>,
    object: &Schema<'a>,
    depth: usize,
    found: &mut Constants<'a>,
    required: &mut Vec<&'a str>,
) {
    let (Some(object), Some(depth)) =
        (root.resolve(object.clone()), depth.checked_sub(1))
    else {
        return;
    };
    required.extend(object.required());
    for (key, property) in object.property_views() {
        let property = root.resolve(schema::peeled(&property));
        if let Some([value]) = property.as_ref().and_then(Schema::listed) {
            found.insert(key, value);
        }
    }
    for part in object.member_views("allOf") {
        collect(root, &part, depth, found, required);
    }
}
